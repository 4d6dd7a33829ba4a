#include "main_window.h"

namespace meyar::ui {

MainWindow::MainWindow(DocumentController& controller, QWidget* parent) : QMainWindow(parent), m_controller(controller) {}

} // namespace meyar::ui
