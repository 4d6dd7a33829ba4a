#include "workshop/votes_table.h"

#include "text.h"
#include "widgets/in_view.h"
#include "widgets/key_positions.h"
#include "widgets/theme.h"
#include "workshop/ballot_letters.h"
#include "workshop/votes_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyleOptionHeader>

#include <algorithm>
#include <limits>

namespace meyar::ui {

namespace {

/// Headings that do not fit end in an ellipsis: the style sheet's padding is not in Qt's own eliding.
class VotesHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        constexpr int padding = 2 * VotesDelegate::cellPadding;
        const QFontMetrics metrics(Theme::font(Theme::bodySize, QFont::DemiBold));
        option->text = metrics.elidedText(option->text, Qt::ElideRight, sectionSize(section) - padding);
    }
};

} // namespace

VotesTable::VotesTable(const QString& objectName, const QString& accessibleName, QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new VotesHeader(Qt::Horizontal, this));
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new VotesDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    takeKeysByPosition(*this);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(VotesDelegate::rowHeight());
    verticalHeader()->setMinimumSectionSize(VotesDelegate::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void VotesTable::fitColumn(int column, int least, int most) {
    fitWithin(column, least, Theme::scaled(most));
}

void VotesTable::fitWithin(int column, int least, int most) {
    ensurePolished();
    setColumnWidth(column, std::clamp(wantedWidth(column), Theme::scaled(least), std::max(Theme::scaled(least), most)));
}

void VotesTable::fitColumn(int column, int least) {
    fitWithin(column, least, std::numeric_limits<int>::max());
}

int VotesTable::wantedWidth(int column) const {
    return std::max(sizeHintForColumn(column), headingWidth(column));
}

int VotesTable::headingWidth(int column) const {
    const QFontMetrics metrics(Theme::font(Theme::bodySize, QFont::DemiBold));
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    return metrics.horizontalAdvance(words) + 2 * VotesDelegate::cellPadding + 1;
}

void VotesTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache || !currentIndex().isValid()) return;
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid()) setCurrentIndex(below);
}

/// Who comes by key sees the row that the next key acts on, though the list was scrolled past it.
void VotesTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentIndex().isValid() && !isInView(*this, currentIndex())) scrollTo(currentIndex());
}

void VotesTable::keyPressEvent(QKeyEvent* event) {
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && currentIndex().isValid()) {
        if (mayActOnCurrent(*this)) emit removeRequested();
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain && jumpTo(event->text())) return;
    QTableView::keyPressEvent(event);
}

/// Neither does typing change a cell that is not visible.
bool VotesTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool byKey = trigger == AnyKeyPressed || trigger == EditKeyPressed;
    const bool edits = byKey && (editTriggers() & trigger) && index.flags().testFlag(Qt::ItemIsEditable);
    if (edits && !mayActOnCurrent(*this)) return true; // the key is used up
    return QTableView::edit(index, trigger, event);
}

void VotesTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    emit resized();
}

bool VotesTable::jumpTo(const QString& typed) {
    const std::vector<model::Letter> letters = lettersIn(typed);
    if (m_letterColumn < 0 || letters.size() != 1 || !typed.front().isLetter()) return false;
    const QString letter = qs(letters.front().text());
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, m_letterColumn).data().toString() != letter) continue;
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return true;
    }
    return true; // no such letter: not a number to be typed either
}

} // namespace meyar::ui
