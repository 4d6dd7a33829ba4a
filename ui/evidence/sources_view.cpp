#include "evidence/sources_view.h"

#include "evidence/sources_model.h"
#include "preferences.h"
#include "widgets/column_room.h"
#include "widgets/copied_table.h"
#include "widgets/in_view.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace meyar::ui {

namespace {
constexpr int padding = 10;
constexpr int drawingGap = 6;

constexpr int mostLines = 2; ///< of a title
constexpr int leastTitleLetters = 20, leastAuthorLetters = 12;

/// A text broken at words into at most so many lines, the last one cut short where it does not fit.
QStringList brokenLines(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool last = lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines << metrics.elidedText(rest.trimmed(), Qt::ElideRight, width);
        if (last) break;
    }
    layout.endLayout();
    return lines;
}

int drawingSize() {
    return Theme::scaled(16);
}

} // namespace

void SourcesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours& c = Theme::current().colours();
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const bool pointed = item.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(item.rect, chosen ? c.accentSoft : pointed ? c.raised : c.surface);
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), c.line);
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), c.accent);

    const int drawing = drawingSize();
    QRect inner = item.rect.adjusted(padding, 0, -padding, -1);
    if (!item.icon.isNull()) {
        const QRect place(inner.left(), inner.center().y() - drawing / 2 + 1, drawing, drawing);
        item.icon.paint(painter, place, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        inner.setLeft(inner.left() + drawing + drawingGap);
    }
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setFont(item.font);
    painter->setPen(chosen ? c.accentSoftText : ink.isValid() ? ink.value<QColor>() : c.text);
    const bool breaks = index.column() == SourcesModel::Title;
    const QString shown = breaks ? brokenLines(item.text, item.font, inner.width()).join(u'\n')
                                 : QFontMetrics(item.font).elidedText(item.text, Qt::ElideRight, inner.width());
    painter->drawText(inner, static_cast<int>(item.displayAlignment | Qt::AlignVCenter), shown);
    painter->restore();
}

QSize SourcesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics metrics(item.font);
    int width = metrics.horizontalAdvance(item.text) + 2 * padding;
    if (!item.icon.isNull()) width += drawingSize() + (item.text.isEmpty() ? 0 : drawingGap);
    const bool breaks = index.column() == SourcesModel::Title && width > option.rect.width();
    const auto lines = breaks ? brokenLines(item.text, item.font, option.rect.width() - 2 * padding).size() : 1;
    return {width + 1, static_cast<int>(lines) * metrics.height() + 12};
}

SourcesView::SourcesView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("sourcesTable"));
    setAccessibleName(tr("Register of sources"));
    copyCellBy(*this, SourcesModel::CopiedRole);
    setItemDelegate(new SourcesDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true); // a row then asks for its height with the width of its title
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    restoreOrder();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
}

/// The order that a person left the register in: a column's number, minus before it when it goes down.
void SourcesView::restoreOrder() {
    const QString name = QStringLiteral("sourcesOrder");
    const QByteArray kept = preferences::arrangement(name);
    const int column = std::clamp(std::abs(kept.toInt()) - 1, 0, SourcesModel::columns - 1);
    sortByColumn(kept.isEmpty() ? int{SourcesModel::Id} : column,
                 kept.startsWith('-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [name](int by, Qt::SortOrder order) {
        preferences::setArrangement(name, QByteArray::number(order == Qt::DescendingOrder ? -(by + 1) : by + 1));
    });
}

void SourcesView::fitRows() {
    const int height = QFontMetrics(Theme::font(Theme::bodySize, QFont::DemiBold)).height() + 12;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void SourcesView::fitColumns() {
    if (!model()) return;
    QHeaderView& header = *horizontalHeader();
    header.ensurePolished(); // its words are measured in the theme's heavier type
    const int letter = fontMetrics().averageCharWidth();
    const QFontMetrics bold(Theme::font(Theme::bodySize, QFont::DemiBold));
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < SourcesModel::columns; ++column) {
        const QString words = model()->headerData(column, Qt::Horizontal).toString();
        const int heading = bold.horizontalAdvance(words) + 2 * padding + drawingSize(); // with the arrow of the order
        const int wanted = std::max(heading, sizeHintForColumn(column));
        const auto atLeast = [&](int letters) { return std::max(heading, std::min(wanted, letters * letter)); };
        switch (column) {
        case SourcesModel::Id: // what the source is cited by
            wishes.push_back({atLeast(18), wanted});
            break;
        case SourcesModel::Title:
            wishes.push_back({atLeast(leastTitleLetters), wanted, 2});
            break;
        case SourcesModel::Author:
            wishes.push_back({atLeast(leastAuthorLetters), wanted});
            break;
        case SourcesModel::Confidential: {
            const int drawing = drawingSize() + 2 * padding + 4;
            wishes.push_back({drawing, drawing});
            break;
        }
        default:
            wishes.push_back({wanted, wanted});
        }
    }
    std::vector<int> widths = sharedRoom(wishes, viewport()->width());
    const int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    widths[SourcesModel::Title] += std::max(0, left);
    for (int column = 0; column < SourcesModel::columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    resizeRowsToContents();
}

void SourcesView::keyPressEvent(QKeyEvent* event) {
    const bool onRow = currentIndex().isValid();
    if (onRow && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (mayActOnCurrent(*this)) emit removePressed();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (onRow && enter) return emit editPressed();
    QTableView::keyPressEvent(event);
}

void SourcesView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void SourcesView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace meyar::ui
