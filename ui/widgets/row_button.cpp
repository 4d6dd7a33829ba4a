#include "widgets/row_button.h"

#include "widgets/eliding_label.h"
#include "widgets/icon.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace meyar::ui {

RowButton::RowButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RowButton::RowButton(const QString& iconName, const QString& title, const QString& second, Second fitting,
                     QWidget* parent)
    : RowButton(parent) {
    m_title = new WrappedLabel(title, this);
    setAccessibleName(title);
    setAccessibleDescription(second);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    across->setSpacing(3 * Theme::unit);
    if (!iconName.isEmpty()) {
        auto* drawing = new QLabel(this);
        const int size = Theme::scaled(20);
        drawing->setPixmap(ui::icon(iconName).pixmap(QSize(size, size), devicePixelRatioF()));
        across->addWidget(drawing, 0, Qt::AlignTop);
    }
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    if (!second.isEmpty()) lines->addWidget(secondLine(second, fitting));
    across->addLayout(lines, 1);
    for (QLabel* part : findChildren<QLabel*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QLabel* RowButton::secondLine(const QString& text, Second fitting) {
    QLabel* line = nullptr;
    if (fitting == Second::ElidedInTheMiddle) {
        auto* eliding = new ElidingLabel(Qt::ElideMiddle, this);
        eliding->setFullText(text);
        line = eliding;
    } else {
        line = new WrappedLabel(text, this);
    }
    setRole(*line, "small");
    return line;
}

int RowButton::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

QSize RowButton::sizeHint() const {
    return layout()->sizeHint();
}

QSize RowButton::minimumSizeHint() const {
    return layout()->minimumSize();
}

void RowButton::paintEvent(QPaintEvent*) {
    const Colours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || (isEnabled() && underMouse()) ? colours.accentSoft : Qt::transparent);
    painter.drawRoundedRect(around, Theme::radius - 1, Theme::radius - 1);
}

void RowButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (!m_title || event->type() != QEvent::EnabledChange) return;
    m_title->setProperty("role", isEnabled() ? QVariant() : QVariant(QStringLiteral("faint")));
    m_title->style()->polish(m_title);
    if (!isEnabled()) unsetCursor();
}

void RowButton::enterEvent(QEnterEvent*) {
    update();
}

void RowButton::leaveEvent(QEvent*) {
    update();
}

} // namespace meyar::ui
