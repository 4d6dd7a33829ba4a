#include "framework/wrapped_delegate.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

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
    painter->drawText(item.rect.adjusted(padX, padY, -padX, -padY), flags, item.text);
    painter->restore();
}

QSize WrappedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics metrics(item.font);
    const int width = std::max(40, option.rect.width() - 2 * padX);
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1 << 20), flags, item.text);
    return {width + 2 * padX, std::max(needed.height(), metrics.height()) + 2 * padY + 1};
}

} // namespace meyar::ui
