// Who judges: the chosen assessor among several, and a first or another one by name; and whether they judge blindly.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class AssessorBar : public QWidget {
    Q_OBJECT
public:
    AssessorBar(DocumentController& controller, QWidget* parent);

    void refresh();
    /// Asks for a name: nobody can judge before there is one.
    void askForName();

signals:
    void leaving(); ///< somebody judges now; the keys may go back to the matrix

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);
    void start();
    void showForm(bool shown);
    void setBlind(bool blind);

    DocumentController& m_controller;
    QComboBox* m_chooser;
    QCheckBox* m_blind;
    QLabel* m_blindWords;
    QWidget* m_form;
    QLabel* m_welcome;
    QLineEdit* m_name;
    QPushButton* m_start;
    bool m_askedForFirst = false; ///< the form came up since no assessor was there
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
