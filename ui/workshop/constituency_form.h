// A new body of voters: its name, and how its votes are known.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace meyar::ui {

class ConstituencyForm : public QWidget {
    Q_OBJECT
public:
    explicit ConstituencyForm(DocumentController& controller, QWidget* parent = nullptr);

    /// An empty form; `first` when there is no constituency yet: it then explains what one is, and cannot be left.
    void start(bool first);
    void focusEntry();

signals:
    void made(const meyar::model::ConstituencyId& id);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void create();
    void cancel();
    void forgetRefused(); ///< here and at the foot of the window
    void showNote();

    DocumentController& m_controller;
    QLabel* m_heading = nullptr;
    QLabel* m_explanation = nullptr;
    QLineEdit* m_name = nullptr;
    QRadioButton* m_ballots = nullptr;
    QRadioButton* m_totals = nullptr;
    QSpinBox* m_maxChoices = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace meyar::ui
