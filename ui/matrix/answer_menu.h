// The answers that a cell may get, with the keys that give them, as a menu.
#pragma once

#include <QMenu>

namespace meyar::ui {

class DocumentController;

class AnswerMenu : public QMenu {
    Q_OBJECT
public:
    /// Choosing an answer presses its key in the part, which knows what it acts on.
    AnswerMenu(DocumentController& controller, const QString& title, QWidget& part, QWidget* parent);

private:
    void fill();

    DocumentController& m_controller;
    QWidget& m_part;
};

} // namespace meyar::ui
