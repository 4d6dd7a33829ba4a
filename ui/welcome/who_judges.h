// Asks who judges, in front of all pages: nothing of a judgement is shown or written before.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class WhoJudges : public QWidget {
    Q_OBJECT
public:
    WhoJudges(DocumentController& controller, QWidget* parent);

    void refresh();    ///< the assessors of the open document
    void focusEntry(); ///< the keys go to the one who judges now, or the first

signals:
    void answered(); ///< somebody judges, or looks on; or all stays as it was

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addAnother();
    void goBack();

    DocumentController& m_controller;
    QLabel* m_words;
    QVBoxLayout* m_people;
    QWidget* m_form;
    QLabel* m_formHeading;
    QLineEdit* m_name;
    RefusalLine* m_refusal;
    QPushButton* m_lookOn;
    QPushButton* m_back;
};

} // namespace meyar::ui
