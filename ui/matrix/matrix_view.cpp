#include "matrix/matrix_view.h"

#include "matrix/matrix_delegate.h"
#include "matrix/matrix_header.h"
#include "widgets/copied_table.h"
#include "widgets/in_view.h"
#include "widgets/kept_folds.h"
#include "widgets/key_positions.h"

#include <QGuiApplication>
#include <QMouseEvent>

#include <algorithm>
#include <iterator>

namespace meyar::ui {

MatrixView::MatrixView(MatrixFilterModel& matrix, QWidget* parent)
    : QTreeView(parent), m_matrix(matrix), m_delegate(new MatrixDelegate(*this)) {
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Matrix of indicators"));
    setAccessibleDescription(
        tr("Arrows move, 1 to 5 judge, Delete clears, Space shades, Enter gives a reason, Ctrl+K cites."));
    copyByItself(*this);
    setHeader(new MatrixHeader(this));
    setItemDelegate(m_delegate);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    takeKeysByPosition(*this);
    // Columns keep their widths, and so rows the heights that were measured, while a search comes to nothing and back.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setModel(&matrix);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&matrix, &QAbstractItemModel::modelReset, this, &MatrixView::dressAreas);
    connect(matrix.sourceModel(), &QAbstractItemModel::modelAboutToBeReset, m_delegate, &MatrixDelegate::forgetHeights);
    connect(&matrix, &MatrixFilterModel::startingOver, m_delegate, &MatrixDelegate::forgetRows);
    connect(&matrix, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& under) {
        if (!under.isValid()) dressAreas();
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (isArea(index) && QGuiApplication::keyboardModifiers() == Qt::NoModifier) toggle(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_matrix.placeAt(index)) emit reasonPressed();
    });
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &MatrixView::measureWhileIdle);
    dressAreas();
}

/// The height of a row is told to the delegate as unknown before the view asks for it.
void MatrixView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    if (topLeft.parent().isValid()) {
        roles.contains(MatrixModel::StatementRole) ? m_delegate->forgetTexts(topLeft)
                                                   : m_delegate->forgetHeight(topLeft);
    }
    QTreeView::dataChanged(topLeft, bottomRight, roles);
}

// -- areas

QSet<QString>& MatrixView::folds() const {
    return keptFolds(m_matrix.controller().path(), objectName());
}

/// Areas run over all columns; those that come, or come back, are open unless they were folded. All are opened before
/// the first is spanned: spanning lays the rows out, and once is enough, when they are to be seen.
void MatrixView::dressAreas() {
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        const QModelIndex area = m_matrix.index(row, 0);
        setExpanded(area, m_allOpen || !folds().contains(area.data(MatrixModel::AreaIdRole).toString()));
    }
    m_spanned = false;
    if (isVisible()) return spanAreas();
    m_nextArea = m_nextRow = 0;
    m_idle.start();
}

/// Before it is shown the table is not laid out, but its texts are measured, a few rows a moment: laying it out is a
/// sum then.
void MatrixView::measureWhileIdle() {
    for (int left = 20; left > 0;) {
        if (isVisible() || m_nextArea >= m_matrix.rowCount()) return m_idle.stop();
        const QModelIndex area = m_matrix.index(m_nextArea, 0);
        if (const QModelIndex row = m_matrix.index(m_nextRow++, 0, area); row.isValid()) {
            m_delegate->sizeHint({}, row);
            --left;
            continue;
        }
        ++m_nextArea;
        m_nextRow = 0;
    }
}

void MatrixView::spanAreas() {
    if (m_spanned) return;
    m_spanned = true;
    for (int row = 0; row < m_matrix.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void MatrixView::setFolded(const QModelIndex& area, bool folded) {
    const QString id = area.data(MatrixModel::AreaIdRole).toString();
    if (folded) letGoOf(area);
    if (!m_allOpen) folded ? void(folds().insert(id)) : void(folds().remove(id));
    setExpanded(area, !folded);
}

/// What is folded away is chosen no longer, so that no key acts on it.
void MatrixView::letGoOf(const QModelIndex& area) {
    const int last = m_matrix.rowCount(area) - 1;
    if (last < 0) return;
    const QItemSelection within(m_matrix.index(0, 0, area), m_matrix.index(last, MatrixModel::ColumnCount - 1, area));
    selectionModel()->select(within, QItemSelectionModel::Deselect);
    if (currentIndex().parent() != area) return;
    const bool others = selectionModel()->hasSelection();
    selectionModel()->setCurrentIndex(area,
                                      others ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

void MatrixView::keepAllOpen(bool open) {
    m_allOpen = open;
}

QString MatrixView::currentArea() const {
    return isArea(currentIndex()) ? currentIndex().data(MatrixModel::AreaIdRole).toString() : QString();
}

void MatrixView::goToArea(const QString& id) {
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        const QModelIndex area = m_matrix.index(row, 0);
        if (area.data(MatrixModel::AreaIdRole).toString() == id) return goTo(area);
    }
}

void MatrixView::toggle(const QModelIndex& area) {
    setFolded(area.siblingAtColumn(0), isExpanded(area.siblingAtColumn(0)));
}

void MatrixView::foldAll(bool fold) {
    for (int row = 0; row < m_matrix.rowCount(); ++row)
        setFolded(m_matrix.index(row, 0), fold);
}

// -- the current cell

std::optional<std::size_t> MatrixView::currentPlace() const {
    return m_matrix.placeAt(currentIndex());
}

void MatrixView::setCurrentPlace(std::size_t place) {
    goTo(m_matrix.indexAt(place));
}

void MatrixView::goTo(const QModelIndex& index) {
    if (!index.isValid()) return;
    if (index.parent().isValid() && !isExpanded(index.parent())) setFolded(index.parent(), false);
    // Not setCurrentIndex: with Shift held, as for Shift+F3, that would choose all on the way.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (isVisible()) reveal(index); // else when it is shown
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !isArea(current)) {
        m_column = current.column();
        if (isVisible() && !m_pressing) reveal(current);
    }
    emit currentPlaceChanged();
}

void MatrixView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    viewport()->update(); // one chosen cell looks otherwise than one of several
    emit chosenChanged();
}

Places MatrixView::chosenPlaces() const {
    Places places;
    const auto take = [&](const QModelIndex& index) {
        if (const auto place = m_matrix.placeAt(index)) {
            places.push_back(*place);
        } else if (index.parent().isValid()) {
            const auto first = m_matrix.placeAt(index.siblingAtColumn(MatrixModel::F1Column));
            for (std::size_t slot = 0; first && slot < model::cellsPerIndicator; ++slot)
                places.push_back(*first + slot);
        }
    };
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        take(index);
    if (places.empty()) take(currentIndex());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

Places MatrixView::placesInView() const {
    Places places;
    const QRect seen = viewport()->rect();
    for (QModelIndex row = indexAt(seen.topLeft()); row.isValid() && visualRect(row).top() <= seen.bottom();
         row = indexBelow(row.siblingAtColumn(0))) {
        if (isArea(row)) continue;
        for (int column = MatrixModel::F1Column; column < MatrixModel::ColumnCount; ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (const auto place = m_matrix.placeAt(cell); place && isInView(*this, cell)) places.push_back(*place);
        }
    }
    return places;
}

void MatrixView::chooseCurrentOnly() {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (!chosen.isEmpty() && chosen != QModelIndexList{currentIndex()})
        selectionModel()->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

bool MatrixView::goToUnjudged(int step) {
    const Places shown = m_matrix.placesShown();
    const auto here = currentPlace();
    const auto open = [&](std::size_t place) {
        return m_matrix.controller().results().scorecard.cells[place].standing == method::Standing::Unrated;
    };
    const auto found = [&](auto first, auto last) {
        const auto next = std::find_if(first, last, open);
        if (next == last) return false;
        setCurrentPlace(*next);
        return true;
    };
    if (step > 0) {
        const auto after = here ? std::upper_bound(shown.begin(), shown.end(), *here) : shown.begin();
        return found(after, shown.end()) || found(shown.begin(), after);
    }
    const auto before =
        std::make_reverse_iterator(here ? std::lower_bound(shown.begin(), shown.end(), *here) : shown.end());
    return found(before, shown.rend()) || found(shown.rbegin(), before);
}

/// With the first row of an area comes the area's own line.
void MatrixView::reveal(const QModelIndex& index) {
    if (index.row() == 0 && index.parent().isValid()) scrollTo(index.parent());
    scrollTo(index);
}

/// What was chosen before the view had its size was scrolled to in too little room.
void MatrixView::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    if (event->spontaneous()) return;
    spanAreas();
    executeDelayedItemsLayout();
    scrollToTop();
    if (currentIndex().isValid()) reveal(currentIndex());
}

/// The next row that the keys stop at: indicators, and the lines of folded areas. `from` when there is none.
QModelIndex MatrixView::rowBeside(const QModelIndex& from, int step) const {
    QModelIndex row = from.siblingAtColumn(0);
    do {
        row = step > 0 ? indexBelow(row) : indexAbove(row);
        if (row.isValid()) row = row.siblingAtColumn(0);
    } while (row.isValid() && isArea(row) && isExpanded(row));
    if (!row.isValid()) return from;
    return isArea(row) ? row : row.siblingAtColumn(m_column);
}

QModelIndex MatrixView::left(const QModelIndex& from) {
    if (isArea(from)) {
        setFolded(from, true);
        return from;
    }
    return from.column() == MatrixModel::IndicatorColumn ? from.parent() : from.siblingAtColumn(from.column() - 1);
}

QModelIndex MatrixView::right(const QModelIndex& from) {
    if (!isArea(from)) return from.siblingAtColumn(std::min(from.column() + 1, MatrixModel::ColumnCount - 1));
    if (isExpanded(from)) return m_matrix.index(0, MatrixModel::F1Column, from);
    setFolded(from, false);
    return from;
}

/// The first or the last row that the keys stop at.
QModelIndex MatrixView::rowEnd(bool first) const {
    const int areas = m_matrix.rowCount();
    if (areas == 0) return {};
    const QModelIndex area = m_matrix.index(first ? 0 : areas - 1, 0);
    if (!isExpanded(area)) return area;
    return m_matrix.index(first ? 0 : m_matrix.rowCount(area) - 1, m_column, area);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return rowEnd(true);
    switch (action) {
    case MoveUp:
        return rowBeside(current, -1);
    case MoveDown:
        return rowBeside(current, 1);
    case MoveLeft:
        return left(current);
    case MoveRight:
        return right(current);
    case MoveHome:
        if (modifiers & Qt::ControlModifier) return rowEnd(true);
        return isArea(current) ? current : current.siblingAtColumn(MatrixModel::F1Column);
    case MoveEnd:
        if (modifiers & Qt::ControlModifier) return rowEnd(false);
        return isArea(current) ? current : current.siblingAtColumn(MatrixModel::O2Column);
    default:
        break;
    }
    const QModelIndex moved = QTreeView::moveCursor(action, modifiers);
    if (!moved.isValid()) return current;
    if (!isArea(moved)) return moved.siblingAtColumn(m_column);
    if (!isExpanded(moved.siblingAtColumn(0))) return moved.siblingAtColumn(0);
    return rowBeside(moved, 1); // the line of an open area: its first indicator
}

/// What is clicked is seen already: the table does not move away below the mouse.
void MatrixView::mousePressEvent(QMouseEvent* event) {
    m_pressing = true;
    setAutoScroll(false);
    QTreeView::mousePressEvent(event);
    setAutoScroll(true);
    m_pressing = false;
}

// -- widths

void MatrixView::resizeEvent(QResizeEvent* event) {
    fitColumns();
    limitRows();
    QTreeView::resizeEvent(event);
}

void MatrixView::keepTwoRowsInView(bool keep) {
    m_twoRows = keep;
    limitRows();
}

void MatrixView::limitRows() {
    constexpr int lowBelow = 28; // lines of text
    const int height = viewport()->height();
    const bool low = height < lowBelow * fontMetrics().lineSpacing();
    if (m_delegate->limitRows(m_twoRows && low ? height : 0)) scheduleDelayedItemsLayout();
}

/// A fifth of the width each; narrower than legible, the view scrolls.
void MatrixView::fitColumns() {
    const int width = viewport()->width();
    const int cell = std::max(m_delegate->narrowestColumn(), width / MatrixModel::ColumnCount);
    const int indicator = std::max(m_delegate->narrowestColumn(), width - 4 * cell);
    bool changed = false;
    for (int column = 0; column < MatrixModel::ColumnCount; ++column) {
        const int wanted = column == MatrixModel::IndicatorColumn ? indicator : cell;
        if (columnWidth(column) == wanted) continue;
        header()->resizeSection(column, wanted);
        changed = true;
    }
    if (changed) scheduleDelayedItemsLayout();
}

} // namespace meyar::ui
