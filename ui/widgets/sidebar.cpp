#include "widgets/sidebar.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace meyar::ui {

namespace {

enum Role { BadgeRole = Qt::UserRole + 1 };

int rowHeight() {
    return Theme::scaled(38);
}

int iconSize() {
    return Theme::scaled(20);
}

constexpr int narrowest = 184; // before the zoom
constexpr int widest = 280;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int name = QFontMetrics(Theme::font(Theme::bodySize, QFont::DemiBold))
                             .horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const int badge =
            QFontMetrics(Theme::font(Theme::smallSize)).horizontalAdvance(index.data(BadgeRole).toString());
        return {name + badge + iconSize() + 14 * Theme::unit, rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& colours = Theme::current().colours();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool pointed = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
        painter->setPen(focused ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? colours.accentSoft : pointed ? colours.raised : QColor(Qt::transparent));
        painter->drawRoundedRect(focused ? row.adjusted(1, 1, -1, -1) : row, Theme::radius, Theme::radius);

        QRect inside = row.toRect().adjusted(3 * Theme::unit, 0, -3 * Theme::unit, 0);
        const QRect drawing(inside.left(), inside.center().y() - iconSize() / 2 + 1, iconSize(), iconSize());
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, drawing, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        inside.setLeft(drawing.right() + 3 * Theme::unit);
        const QString badge = index.data(BadgeRole).toString();
        painter->setFont(Theme::font(Theme::smallSize));
        painter->setPen(chosen ? colours.accentSoftText : colours.faint);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, badge);
        painter->setFont(Theme::font(Theme::bodySize, chosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(chosen ? colours.accentSoftText : colours.second);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(this));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, 3 * Theme::unit, 0, 0);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void Sidebar::addSection(const QString& code, const QString& name) {
    auto* item = new QListWidgetItem(icon(code), name, this);
    item->setData(Qt::AccessibleTextRole, name);
}

void Sidebar::setBadge(int row, const QString& badge) {
    QListWidgetItem* item = this->item(row);
    if (!item) return;
    item->setData(BadgeRole, badge);
    item->setData(Qt::AccessibleTextRole, badge.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + badge);
    updateGeometry();
}

QSize Sidebar::sizeHint() const {
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    const int rows = sizeHintForColumn(0) + (bar > 0 ? bar + 2 : 4 * Theme::unit);
    return {std::clamp(rows, Theme::scaled(narrowest), Theme::scaled(widest)), QListWidget::sizeHint().height()};
}

} // namespace meyar::ui
