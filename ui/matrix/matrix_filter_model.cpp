#include "matrix/matrix_filter_model.h"

#include <algorithm>
#include <utility>

namespace meyar::ui {

MatrixFilterModel::MatrixFilterModel(MatrixModel& matrix, QObject* parent)
    : QAbstractProxyModel(parent), m_matrix(matrix), m_search(matrix.controller()) {
    setSourceModel(&matrix);
    build();
    connect(&matrix, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&matrix, &QAbstractItemModel::modelReset, this, [this] {
        m_held.clear();
        m_search.forget();
        build();
        endResetModel();
        m_idle.start();
    });
    connect(&matrix, &QAbstractItemModel::dataChanged, this, &MatrixFilterModel::follow);
    connect(&matrix.controller(), &DocumentController::changed, this, [this](const document::Touched& touched) {
        if (touched.kinds.contains(document::Kind::Sources)) {
            m_search.forget(); // their titles are searched
            m_found.reset();
        }
    });
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &MatrixFilterModel::readWhileIdle);
    m_idle.start();
}

void MatrixFilterModel::readWhileIdle() {
    if (!m_search.readSome()) m_idle.stop();
}

// -- which rows

void MatrixFilterModel::build() {
    m_shown.clear();
    m_found.reset();
    std::size_t indicator = 0;
    for (int area = 0; area < m_matrix.rowCount(); ++area) {
        Area shown{area, {}};
        const int rows = m_matrix.rowCount(m_matrix.index(area, 0));
        for (int row = 0; row < rows; ++row, ++indicator) {
            if (wanted(indicator)) shown.rows.push_back(row);
        }
        const bool everything = m_filter == CellFilter::All && !m_search.active();
        if (everything || !shown.rows.empty()) m_shown.push_back(std::move(shown));
    }
}

void MatrixFilterModel::reset() {
    beginResetModel();
    m_held.clear();
    build();
    endResetModel();
}

void MatrixFilterModel::setFilter(CellFilter filter) {
    m_filter = filter;
    reset();
}

void MatrixFilterModel::setSearch(const QString& words) {
    if (words.simplified() == m_search.words()) return;
    m_search.setWords(words);
    reset();
}

void MatrixFilterModel::startOver() {
    m_search.forget();
    emit startingOver();
    reset();
    m_idle.start();
}

std::size_t MatrixFilterModel::areaOf(std::size_t indicator) const {
    const QModelIndex row = m_matrix.indexAt(indicator * model::cellsPerIndicator);
    return static_cast<std::size_t>(row.parent().row());
}

/// A title or an area that is searched for stands for all its cells.
bool MatrixFilterModel::searched(std::size_t indicator, std::size_t place) const {
    return !m_search.active() || m_search.partsOf(place) != CellSearch::Nowhere ||
           m_search.standsInIndicator(indicator) || m_search.standsInArea(areaOf(indicator));
}

bool MatrixFilterModel::matchesAt(std::size_t place) const {
    const DocumentController& controller = m_matrix.controller();
    const auto& cells = controller.assessment().cells;
    if (place >= cells.size() || place >= controller.results().scorecard.cells.size()) return false;
    return matches(m_filter, controller.results().scorecard.cells[place], cells[place]) &&
           searched(place / model::cellsPerIndicator, place);
}

bool MatrixFilterModel::wanted(std::size_t indicator) const {
    if (holds(indicator) || (m_filter == CellFilter::All && !m_search.active())) return true;
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
        if (matchesAt(indicator * model::cellsPerIndicator + slot)) return true;
    }
    return false;
}

void MatrixFilterModel::holdRowsOf(const std::vector<std::size_t>& cells) {
    for (const std::size_t cell : cells)
        m_held.push_back(cell / model::cellsPerIndicator);
    std::sort(m_held.begin(), m_held.end());
    m_held.erase(std::unique(m_held.begin(), m_held.end()), m_held.end());
}

void MatrixFilterModel::showRowOf(std::size_t cell) {
    holdRowsOf({cell});
    showOrHide(cell / model::cellsPerIndicator);
}

void MatrixFilterModel::letGoBut(const std::vector<std::size_t>& cells) {
    const std::vector<std::size_t> before = std::exchange(m_held, {});
    holdRowsOf(cells);
    if (!m_matrix.controller().isOpen()) return;
    for (const std::size_t indicator : before) {
        if (!holds(indicator)) showOrHide(indicator);
    }
}

bool MatrixFilterModel::holds(std::size_t indicator) const {
    return std::binary_search(m_held.begin(), m_held.end(), indicator);
}

// -- one row

/// What changed may belong to the rows shown now, or no longer.
void MatrixFilterModel::follow(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    m_found.reset();
    if (roles.contains(MatrixModel::StatementRole)) {
        const std::size_t indicator = m_matrix.placeAt(last).value_or(0) / model::cellsPerIndicator;
        m_search.touchTexts(indicator);
        showOrHide(indicator);
    } else if (const auto place = m_matrix.placeAt(first)) {
        const auto end = m_matrix.placeAt(last).value_or(*place);
        for (std::size_t cell = *place; cell <= end; ++cell)
            m_search.touch(cell);
        showOrHide(*place / model::cellsPerIndicator);
    }
    const QModelIndex from = mapFromSource(first);
    const QModelIndex to = mapFromSource(last);
    if (from.isValid() && to.isValid()) emit dataChanged(from, to, roles);
}

std::size_t MatrixFilterModel::placeOfArea(int area) const {
    const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), area,
                                     [](const Area& shown, int wanted) { return shown.source < wanted; });
    return static_cast<std::size_t>(at - m_shown.begin());
}

void MatrixFilterModel::showOrHide(std::size_t indicator) {
    const QModelIndex source = m_matrix.indexAt(indicator * model::cellsPerIndicator);
    if (!source.isValid()) return;
    const QModelIndex shown = mapFromSource(source);
    const bool stays = wanted(indicator);
    if (shown.isValid() == stays) return;
    if (stays) return show(source.parent().row(), source.row());
    hide(placeOfArea(source.parent().row()), shown.row());
}

void MatrixFilterModel::show(int area, int row) {
    m_found.reset();
    const std::size_t at = placeOfArea(area);
    if (at == m_shown.size() || m_shown[at].source != area) {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(at), Area{area, {row}});
        endInsertRows();
        return;
    }
    std::vector<int>& rows = m_shown[at].rows;
    const auto before = std::lower_bound(rows.begin(), rows.end(), row);
    const int to = static_cast<int>(before - rows.begin());
    beginInsertRows(index(static_cast<int>(at), 0), to, to);
    rows.insert(before, row);
    endInsertRows();
}

void MatrixFilterModel::hide(std::size_t place, int row) {
    m_found.reset();
    std::vector<int>& rows = m_shown[place].rows;
    const int area = static_cast<int>(place);
    if (rows.size() == 1) { // its area goes with it
        beginRemoveRows({}, area, area);
        m_shown.erase(m_shown.begin() + area);
        endRemoveRows();
        return;
    }
    beginRemoveRows(index(area, 0), row, row);
    rows.erase(rows.begin() + row);
    endRemoveRows();
}

// -- the model: an index carries 0 for areas, else the row of its area plus one

QModelIndex MatrixFilterModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex MatrixFilterModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int MatrixFilterModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_shown.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(m_shown[static_cast<std::size_t>(parent.row())].rows.size());
}

int MatrixFilterModel::columnCount(const QModelIndex&) const {
    return MatrixModel::ColumnCount;
}

QModelIndex MatrixFilterModel::mapToSource(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (index.internalId() == 0)
        return m_matrix.index(m_shown[static_cast<std::size_t>(index.row())].source, index.column());
    const Area& area = m_shown[static_cast<std::size_t>(index.internalId() - 1)];
    return m_matrix.index(area.rows[static_cast<std::size_t>(index.row())], index.column(),
                          m_matrix.index(area.source, 0));
}

QModelIndex MatrixFilterModel::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid()) return {};
    const int area = source.parent().isValid() ? source.parent().row() : source.row();
    const std::size_t at = placeOfArea(area);
    if (at == m_shown.size() || m_shown[at].source != area) return {};
    if (!source.parent().isValid()) return createIndex(static_cast<int>(at), source.column(), quintptr{0});
    const std::vector<int>& rows = m_shown[at].rows;
    const auto row = std::lower_bound(rows.begin(), rows.end(), source.row());
    if (row == rows.end() || *row != source.row()) return {};
    return createIndex(static_cast<int>(row - rows.begin()), source.column(), static_cast<quintptr>(at + 1));
}

QVariant MatrixFilterModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case MatrixModel::DimmedRole: {
        const auto place = placeAt(index);
        return (m_filter != CellFilter::All || m_search.active()) && place && !matchesAt(*place);
    }
    case MatrixModel::SearchedRole:
        return m_search.active() ? m_search.words() : QVariant();
    case MatrixModel::FoundInRole: {
        const auto place = placeAt(index);
        return place ? m_search.partsOf(*place) : 0u;
    }
    default:
        return QAbstractProxyModel::data(index, role);
    }
}

QVariant MatrixFilterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_matrix.headerData(section, orientation, role); // the columns are the same, whichever rows there are
}

// -- what there is

std::optional<std::size_t> MatrixFilterModel::firstMatch() const {
    if (!m_matrix.controller().isOpen()) return std::nullopt;
    for (const std::size_t place : placesShown()) {
        if (matchesAt(place)) return place;
    }
    return std::nullopt;
}

std::vector<std::size_t> MatrixFilterModel::placesShown() const {
    std::vector<std::size_t> places;
    for (const Area& area : m_shown) {
        const QModelIndex parent = m_matrix.index(area.source, 0);
        for (const int row : area.rows) {
            const auto first = m_matrix.placeAt(m_matrix.index(row, MatrixModel::F1Column, parent));
            for (std::size_t slot = 0; first && slot < model::cellsPerIndicator; ++slot)
                places.push_back(*first + slot);
        }
    }
    return places;
}

bool MatrixFilterModel::isFound(const QModelIndex& index) const {
    if (!m_search.active() || !index.isValid()) return false;
    const QModelIndex source = mapToSource(index);
    if (!source.parent().isValid())
        return index.column() == 0 && m_search.standsInArea(static_cast<std::size_t>(source.row()));
    if (const auto place = m_matrix.placeAt(source)) {
        return m_search.partsOf(*place) != CellSearch::Nowhere && matchesAt(*place);
    }
    const auto first = m_matrix.placeAt(source.siblingAtColumn(MatrixModel::F1Column));
    return first && m_search.standsInIndicator(*first / model::cellsPerIndicator);
}

const std::vector<QModelIndex>& MatrixFilterModel::found() const {
    if (m_found) return *m_found;
    std::vector<QModelIndex>& all = m_found.emplace();
    if (!m_search.active()) return all;
    const auto take = [&](const QModelIndex& index) {
        if (isFound(index)) all.push_back(index);
    };
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex area = index(row, 0);
        take(area);
        for (int below = 0; below < rowCount(area); ++below) {
            for (int column = 0; column < columnCount(); ++column)
                take(index(below, column, area));
        }
    }
    return all;
}

} // namespace meyar::ui
