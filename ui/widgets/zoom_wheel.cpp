#include "widgets/zoom_wheel.h"

#include <QApplication>
#include <QWheelEvent>
#include <QWidget>

namespace meyar::ui {

ZoomWheel::ZoomWheel(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
}

bool ZoomWheel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || !watched->isWidgetType()) return false;
    if (static_cast<QWidget*>(watched)->window() != m_window) return false;
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier)) {
        m_turned = 0;
        return false;
    }
    m_turned += wheel->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) emit turned(steps);
    return true;
}

} // namespace meyar::ui
