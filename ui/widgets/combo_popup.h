// The list of a combo box is as wide as its entries, and high enough for them.
#pragma once

class QEvent;
class QObject;

namespace meyar::ui {

/// Enlarges the list that is being shown, within the screen; for each event of the application.
void widenComboPopup(QObject& receiver, const QEvent& event);

} // namespace meyar::ui
