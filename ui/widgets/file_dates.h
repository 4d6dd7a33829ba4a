// In the library's file dialogs dates and sizes are written as everywhere in the window, not as in the desktop's
// language. For the application, before it hands an event on.
#pragma once

class QEvent;
class QObject;

namespace meyar::ui {

void wordFileDates(QObject& receiver, const QEvent& event);

} // namespace meyar::ui
