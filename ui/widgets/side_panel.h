// The panels at the right of a page: their width, and their content that scrolls.
#pragma once

class QFrame;
class QScrollArea;
class QWidget;

namespace meyar::ui {

int panelWidth(); ///< at the zoom
/// Lets the content scroll up and down in a panel.
void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content);

} // namespace meyar::ui
