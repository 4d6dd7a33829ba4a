// Keys that a menu shows beside a command while a part of the page hears them: a letter that acts in a table only.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace meyar::ui {

/// Shows the keys beside the action's words. The action does not hear them.
void showKeys(QAction& action, const QKeySequence& keys);
/// The keys that a menu shows beside the action: its shortcuts, or those of showKeys().
QList<QKeySequence> shownKeys(const QAction& action);

/// Keys written as in English, "Space" or "Ctrl+B Ctrl+I", as they are named in the language of the window.
QString shownKeysText(const QString& keys);

/// Gives the part the focus and presses the keys there, as if typed. Nothing while it is hidden or disabled.
void pressIn(QWidget& part, const QKeySequence& keys);

} // namespace meyar::ui
