// The window: sections of the work at the left, the page in the middle, a status line that says what was just saved.
#pragma once

#include "document_controller.h"
#include "page.h"

#include <QMainWindow>

class QListWidget;
class QStackedWidget;

namespace meyar::ui {

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(DocumentController& controller, QWidget* parent = nullptr);

private:
    DocumentController& m_controller;
};

} // namespace meyar::ui
