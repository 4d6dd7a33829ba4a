// No dialog opens larger than its screen, which would leave its buttons out of reach.
#pragma once

class QEvent;
class QObject;
class QWidget;

namespace meyar::ui {

/// Makes a window no larger than its screen, and moves it there.
void fitScreen(QWidget& window);
/// Does so with each dialog that is about to be shown; for each event of the application.
void fitDialog(QObject& receiver, const QEvent& event);

} // namespace meyar::ui
