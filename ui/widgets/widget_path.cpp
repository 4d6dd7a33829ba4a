#include "widgets/widget_path.h"

#include <QVariant>
#include <QWidget>

namespace meyar::ui {

namespace {

constexpr char recordProperty[] = "record";

/// Its name; its class where it has none.
QString label(const QWidget& widget) {
    const QString name =
        widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    return name + u'=' + widget.property(recordProperty).toString();
}

/// The label, and which of the siblings with that label it is.
QString step(const QWidget& widget) {
    const QString own = label(widget);
    int before = 0;
    for (const QObject* sibling : widget.parentWidget()->children()) {
        if (sibling == &widget) break;
        if (sibling->isWidgetType() && label(*static_cast<const QWidget*>(sibling)) == own) ++before;
    }
    return QStringLiteral("%1#%2").arg(own).arg(before);
}

} // namespace

void setRecord(QWidget& widget, const QString& id) {
    widget.setProperty(recordProperty, id);
}

WidgetPath pathTo(const QWidget* widget, const QWidget& part) {
    WidgetPath path;
    for (const QWidget* at = widget; at != &part; at = at->parentWidget()) {
        if (!at || !at->parentWidget()) return {};
        path.prepend(step(*at));
    }
    return path;
}

QWidget* widgetAt(const WidgetPath& path, const QWidget& part) {
    if (path.isEmpty()) return nullptr;
    const QWidget* at = &part;
    for (const QString& wanted : path) {
        const QWidget* found = nullptr;
        for (const QObject* child : at->children()) {
            if (found || !child->isWidgetType()) continue;
            const auto* widget = static_cast<const QWidget*>(child);
            if (wanted.startsWith(label(*widget) + u'#') && step(*widget) == wanted) found = widget;
        }
        if (!found) return nullptr;
        at = found;
    }
    return const_cast<QWidget*>(at);
}

} // namespace meyar::ui
