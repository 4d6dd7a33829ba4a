#include "framework/framework_tree.h"

#include "framework/framework_tree_model.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int padding = 8;
constexpr int padY = 6;
constexpr int mostLines = 5;  ///< of a title, at a zoom in a narrow tree; two as a rule
constexpr int mostWidths = 4; ///< kept measured: with a scroll bar, without one, and while one drags the splitter

int glyphSize() {
    return Theme::scaled(14);
}

QFont fontOf(const QModelIndex& index) {
    return Theme::font(Theme::bodySize, index.parent().isValid() ? QFont::Normal : QFont::DemiBold);
}

/// Codes of one depth stand in one column.
int codeWidth(const QModelIndex& index, const QFontMetrics& metrics) {
    const QString code = index.data(FrameworkTreeModel::CodeRole).toString();
    if (code.isEmpty()) return 0;
    const QString usual = index.parent().isValid() ? QStringLiteral("5.5") : QStringLiteral("5");
    return std::max(metrics.horizontalAdvance(code), metrics.horizontalAdvance(usual)) + padding;
}

/// A title in as many lines as it needs, broken inside of a word only where that alone is wider than a line; more lines
/// than the most are cut with an ellipsis.
QStringList linesOf(const QString& title, const QFont& font, const QFontMetrics& metrics, int width) {
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool last = lines.size() + 1 == mostLines;
        const QString words = title.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
        lines << (last ? metrics.elidedText(words, Qt::ElideRight, width) : words);
        if (last) break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

void FrameworkTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Colours& c = Theme::current().colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    painter->save();
    painter->setFont(font);
    QRect inner = option.rect.adjusted(padding / 2, 0, -padding, 0);
    if (const int missing = index.data(FrameworkTreeModel::MissingRole).toInt(); missing > 0) {
        const QString count = option.locale.toString(missing);
        const int width = metrics.horizontalAdvance(count);
        painter->setPen(c.warning);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
        const QRect glyph(inner.right() - width - 4 - glyphSize(), inner.center().y() - glyphSize() / 2 + 1,
                          glyphSize(), glyphSize());
        icon(QStringLiteral("warning"), IconInk::Warning).paint(painter, glyph);
        inner.setRight(glyph.left() - padding);
    }
    const int code = codeWidth(index, metrics);
    inner.adjust(0, padY, 0, -padY);
    painter->setPen(chosen ? c.accentSoftText : c.second);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, index.data(FrameworkTreeModel::CodeRole).toString());
    inner.setLeft(inner.left() + code);
    painter->setPen(chosen ? c.accentSoftText : c.text);
    for (const QString& line : linesOf(index.data().toString(), font, metrics, inner.width())) {
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, line);
        inner.setTop(inner.top() + metrics.lineSpacing());
    }
    painter->restore();
}

QSize FrameworkTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_tree.viewport()->width();
    if (m_heights.size() > mostWidths && !m_heights.contains(width)) m_heights.clear();
    const int missing = index.data(FrameworkTreeModel::MissingRole).toInt();
    const QString depth = index.parent().isValid() ? QStringLiteral("below") : QStringLiteral("top");
    const QString code = index.data(FrameworkTreeModel::CodeRole).toString();
    const QString says = QStringList{depth, code, QString::number(missing), index.data().toString()}.join(u'\n');
    int& height = m_heights[width][says];
    if (height == 0) height = measure(index, missing, width);
    return {Theme::scaled(120), height};
}

int FrameworkTreeDelegate::measure(const QModelIndex& index, int missing, int room) const {
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    int width = room - padding - padding / 2 - codeWidth(index, metrics);
    width -= (index.parent().isValid() ? 2 : 1) * m_tree.indentation();
    if (missing > 0) width -= metrics.horizontalAdvance(m_tree.locale().toString(missing)) + 4 + glyphSize() + padding;
    const auto more = static_cast<int>(linesOf(index.data().toString(), font, metrics, width).size()) - 1;
    return metrics.height() + more * metrics.lineSpacing() + 2 * padY;
}

FrameworkTree::FrameworkTree(QWidget* parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("frameworkTree"));
    setAccessibleName(tr("Areas, indicators and recommendations"));
    setItemDelegate(new FrameworkTreeDelegate(this));
    setHeaderHidden(true);
    setMouseTracking(true);
    setIndentation(std::min(Theme::scaled(18), 20)); // titles need the room more
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    // The style fills the space before the chosen row in the highlight's own colour.
    QPalette calm = palette();
    calm.setColor(QPalette::Highlight, Theme::current().colours().accentSoft);
    setPalette(calm);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid() && model()->hasChildren(index)) setExpanded(index, !isExpanded(index));
    });
}

void FrameworkTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = Theme::current().colours();
    const bool chosen = selectionModel()->isSelected(index);
    painter->fillRect(option.rect, chosen ? c.accentSoft : c.surface);
    QTreeView::drawRow(painter, option, index);
    if (chosen) painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
}

void FrameworkTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void FrameworkTree::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enter && currentIndex().isValid()) return emit editPressed();
    QTreeView::keyPressEvent(event);
}

} // namespace meyar::ui
