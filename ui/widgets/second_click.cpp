#include "widgets/second_click.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace meyar::ui {

namespace {

/// What the part is called, a view for what scrolls in it; empty when it has no name of ours.
QString nameOf(const QWidget& widget) {
    const QWidget* named = &widget;
    while (named && (named->objectName().isEmpty() || named->objectName().startsWith(QLatin1String("qt_"))))
        named = named->parentWidget();
    return named == &widget || (named && named == widget.parentWidget()) ? named->objectName() : QString();
}

/// How many rows each list of the window has, and how many parts go by the widget's name: a button in each row.
QList<qsizetype> rowsSeen(const QWidget& widget) {
    const QWidget& window = *widget.window();
    QList<qsizetype> counts;
    if (const QString name = nameOf(widget); !name.isEmpty()) {
        const auto named = window.findChildren<QWidget*>(name);
        counts << std::count_if(named.begin(), named.end(), [](const QWidget* each) { return each->isVisible(); });
    }
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->model()) continue;
        const QModelIndex current = view->currentIndex();
        counts << view->model()->rowCount(view->rootIndex());
        if (current.parent() != view->rootIndex()) counts << view->model()->rowCount(current.parent());
    }
    return counts;
}

} // namespace

SecondClick::SecondClick(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool SecondClick::isOther(const QWidget& now) const {
    if (&now == m_first || (!m_name.isEmpty() && nameOf(now) == m_name)) return false;
    return !m_first || !m_first->isVisible() || m_window != now.window();
}

/// A chip, a box or a fold may be clicked as fast as one likes: it says itself what it is by now.
bool SecondClick::actsOnOther(const QWidget& now) const {
    const auto* button = qobject_cast<const QAbstractButton*>(&now);
    return button && !button->isCheckable() && m_window == now.window() && rowsSeen(now) != m_rows;
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool press = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if ((!press && type != QEvent::MouseButtonRelease) || !watched->isWidgetType()) return false;
    if (!press) return m_dropped;
    auto& widget = static_cast<QWidget&>(*watched);
    const auto at = static_cast<QMouseEvent*>(event)->timestamp();
    if (at == m_at && at != 0) return false; // the same press, on its way up
    m_dropped = type == QEvent::MouseButtonDblClick && (isOther(widget) || actsOnOther(widget));
    m_first = &widget;
    m_window = widget.window();
    m_name = nameOf(widget);
    m_rows = qobject_cast<const QAbstractButton*>(&widget) ? rowsSeen(widget) : QList<qsizetype>();
    m_at = at;
    return m_dropped;
}

} // namespace meyar::ui
