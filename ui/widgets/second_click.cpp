#include "widgets/second_click.h"

#include <QApplication>
#include <QMouseEvent>

namespace meyar::ui {

namespace {

/// What the part is called, a view for what scrolls in it; empty when it has no name of ours.
QString nameOf(const QWidget& widget) {
    const QWidget* named = &widget;
    while (named && (named->objectName().isEmpty() || named->objectName().startsWith(QLatin1String("qt_"))))
        named = named->parentWidget();
    return named == &widget || (named && named == widget.parentWidget()) ? named->objectName() : QString();
}

} // namespace

SecondClick::SecondClick(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool SecondClick::isOther(const QWidget& now) const {
    if (&now == m_first || (!m_name.isEmpty() && nameOf(now) == m_name)) return false;
    return !m_first || !m_first->isVisible() || m_window != now.window();
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool press = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if ((!press && type != QEvent::MouseButtonRelease) || !watched->isWidgetType()) return false;
    if (!press) return m_dropped;
    auto& widget = static_cast<QWidget&>(*watched);
    const auto at = static_cast<QMouseEvent*>(event)->timestamp();
    if (at == m_at && at != 0) return false; // the same press, on its way up
    m_dropped = type == QEvent::MouseButtonDblClick && isOther(widget);
    m_first = &widget;
    m_window = widget.window();
    m_name = nameOf(widget);
    m_at = at;
    return m_dropped;
}

} // namespace meyar::ui
