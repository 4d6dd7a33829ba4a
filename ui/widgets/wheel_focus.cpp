#include "widgets/wheel_focus.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace meyar::ui {

namespace {

/// What the wheel would change, and not only scroll.
bool changesByWheel(const QWidget& widget) {
    return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) ||
           (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget));
}

} // namespace

WheelFocus::WheelFocus(QObject* parent) : QObject(parent) {
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    qApp->installEventFilter(this);
}

bool WheelFocus::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) return false;
    auto& widget = static_cast<QWidget&>(*watched);
    // Before it is shown: with such a policy the wheel would give it the focus first.
    if (event->type() == QEvent::Polish && widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    if (event->type() != QEvent::Wheel || !changesByWheel(widget)) return false;
    event->ignore(); // so that it goes on to the parent, which may scroll
    return true;
}

} // namespace meyar::ui
