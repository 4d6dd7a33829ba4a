// The way from a part of the window to a widget within it, by names, so that the widget is found again after the part
// was made again in another language, theme or size.
#pragma once

#include <QStringList>

class QWidget;

namespace meyar::ui {

using WidgetPath = QStringList; ///< a step a level; empty: nowhere in the part

/// Tells widgets of one name apart by what they show, not by their order: the cards of a list.
void setRecord(QWidget& widget, const QString& id);

WidgetPath pathTo(const QWidget* widget, const QWidget& part);  ///< empty also for no widget
QWidget* widgetAt(const WidgetPath& path, const QWidget& part); ///< null where there is none now

} // namespace meyar::ui
