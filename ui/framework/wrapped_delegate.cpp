#include "framework/wrapped_delegate.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

/// Breaks lines between words, and inside of one that alone is wider than the column. The height of all.
qreal breakLines(QTextLayout& layout, const QString& words, int width) {
    layout.setText(QString(words).replace(u'\n', QChar::LineSeparator));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void WrappedDelegate::drawWords(QPainter& painter, const QRect& box, const QString& words) {
    QTextLayout layout({}, painter.font());
    breakLines(layout, words, box.width());
    layout.draw(&painter, box.topLeft());
}

void WrappedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours& c = Theme::current().colours();
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(item.rect, chosen ? c.accentSoft : c.surface);
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), c.line);
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), c.accent);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setFont(item.font);
    painter->setPen(chosen ? c.accentSoftText : ink.isValid() ? ink.value<QColor>() : c.text);
    drawWords(*painter, item.rect.adjusted(padX, padY, -padX, -padY), item.text);
    painter->restore();
}

QSize WrappedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics metrics(item.font);
    const int width = std::max(40, option.rect.width() - 2 * padX);
    QTextLayout layout({}, item.font);
    const int needed = static_cast<int>(std::ceil(breakLines(layout, item.text, width)));
    return {width + 2 * padX, std::max(needed, metrics.height()) + 2 * padY + 1};
}

} // namespace meyar::ui
