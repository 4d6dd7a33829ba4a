// The recommendations that answer a cell, with their ranks.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class AnsweredBySection : public QWidget {
    Q_OBJECT
public:
    AnsweredBySection(DocumentController& controller, QWidget* parent);

    void showCell(std::size_t place); ///< hidden when nothing answers it

private:
    DocumentController& m_controller;
    QVBoxLayout* m_rows;
};

} // namespace meyar::ui
