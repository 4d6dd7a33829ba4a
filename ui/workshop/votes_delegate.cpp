#include "workshop/votes_delegate.h"

#include "widgets/theme.h"
#include "workshop/marks.h"

#include <QIcon>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace meyar::ui {

namespace {

void paintPill(QPainter& painter, const QRect& rect, const QString& text, Pill pill) {
    const Colours& c = Theme::current().colours();
    painter.setFont(Theme::font(Theme::smallSize));
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - 16);
    const int height = metrics.height() + 2;
    const QRect pillRect(rect.left(), rect.center().y() - height / 2 + 1, metrics.horizontalAdvance(shown) + 16,
                         height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pill == Pill::Good ? c.goodSoft : c.warningSoft);
    painter.drawRoundedRect(pillRect, height / 2.0, height / 2.0);
    painter.setPen(pill == Pill::Good ? c.goodSoftText : c.warningSoftText);
    painter.drawText(pillRect, Qt::AlignCenter, shown);
}

void paintInterval(QPainter& painter, const QRect& rect, const Interval& interval) {
    const Colours& c = Theme::current().colours();
    const int thickness = Theme::scaled(10);
    const QRectF track(rect.left(), rect.center().y() - thickness / 2.0 + 0.5, rect.width(), thickness);
    const qreal step = track.width() / std::max(1, interval.of);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    if (interval.low < 1) return; // not known
    const QRectF bar(track.left() + (interval.low - 1) * step, track.top(), (interval.high - interval.low + 1) * step,
                     thickness);
    QColor soft = c.accent;
    soft.setAlphaF(interval.stale ? 0.15F : 0.45F);
    painter.setBrush(soft);
    painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    if (interval.stale) return;
    painter.setBrush(c.accentSoftText);
    const QRectF tick(track.left() + (interval.now - 0.5) * step - 1.5, track.top() - 2, 3, thickness + 4);
    painter.drawRoundedRect(tick, 1.5, 1.5);
}

int roomBeside(const Interval& interval, const QFontMetrics& metrics) {
    return interval.widest.isEmpty() ? 0 : metrics.horizontalAdvance(interval.widest) + Theme::scaled(10);
}

} // namespace

void VotesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours& c = Theme::current().colours();
    const bool chosen = item.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->fillRect(item.rect, chosen                                         ? c.accentSoft
                                 : item.state.testFlag(QStyle::State_MouseOver) ? c.raised
                                                                                : c.surface);
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), c.line);
    if (chosen && index.column() == 0) {
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), c.accent);
    }

    QRect inner = item.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QVariant foreground = index.data(Qt::ForegroundRole);
    const QColor text = chosen ? c.accentSoftText : foreground.isValid() ? foreground.value<QColor>() : c.text;
    painter->setFont(item.font);
    if (const QVariant marks = index.data(MarksRole); marks.isValid()) {
        paintMarks(*painter, inner, marks.value<MarkRow>(), text);
    } else if (const Pill pill = index.data(PillRole).value<Pill>(); pill != Pill::None) {
        paintPill(*painter, inner, item.text, pill);
    } else if (const QVariant interval = index.data(IntervalRole); interval.isValid()) {
        const auto shown = interval.value<Interval>();
        const int beside = roomBeside(shown, item.fontMetrics);
        painter->setPen(text);
        painter->drawText(inner, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), item.text);
        paintInterval(*painter, inner.adjusted(0, 0, -beside, 0), shown);
    } else {
        if (const QIcon sign = index.data(SignRole).value<QIcon>(); !sign.isNull()) {
            const QSize size = signSize();
            sign.paint(painter, QRect(QPoint(inner.left(), inner.center().y() - size.height() / 2 + 1), size));
            inner.setLeft(inner.left() + size.width() + signGap);
        }
        painter->setPen(text);
        const QString shown = item.fontMetrics.elidedText(item.text, Qt::ElideRight, inner.width());
        painter->drawText(inner, static_cast<int>(item.displayAlignment | Qt::AlignVCenter), shown);
    }
    painter->restore();
}

QSize VotesDelegate::signSize() {
    return {Theme::scaled(14), Theme::scaled(14)};
}

void VotesDelegate::dress(QTreeView& list) {
    list.setItemDelegate(new VotesDelegate(&list));
    list.setUniformRowHeights(true);
    list.setAllColumnsShowFocus(true);
    list.setMouseTracking(true);
    list.setStyleSheet(QStringLiteral("QTreeView { show-decoration-selected: 0; }")); // this one shows it
}

int VotesDelegate::rowHeight() {
    return Theme::scaled(28);
}

int VotesDelegate::heightOf(int rows) {
    return rows * rowHeight() + Theme::scaled(36) + Theme::scaled(16);
}

QSize VotesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics metrics(Theme::font(Theme::bodySize, QFont::Weight(item.font.weight())));
    int width = metrics.horizontalAdvance(item.text);
    if (const QVariant marks = index.data(MarksRole); marks.isValid()) {
        width = marksWidth(marks.value<MarkRow>(), metrics);
    } else if (index.data(PillRole).value<Pill>() != Pill::None) {
        width += 16;
    } else if (index.data(IntervalRole).isValid()) {
        width = Theme::scaled(72) + roomBeside(index.data(IntervalRole).value<Interval>(), metrics);
    } else if (index.data(SignRole).isValid()) {
        width += signSize().width() + signGap;
    }
    return {width + 2 * cellPadding + 1, rowHeight()}; // an advance is rounded, perhaps down
}

} // namespace meyar::ui
