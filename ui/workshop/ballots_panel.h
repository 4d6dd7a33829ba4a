// Where the ballots of one constituency are entered, counted against those handed out, and made void.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class BallotLine;
class BallotsModel;
class UnsetSpinBox;
class VotesTable;

class BallotsPanel : public QWidget {
    Q_OBJECT
public:
    explicit BallotsPanel(DocumentController& controller, QWidget* parent = nullptr);

    void enter(const model::ConstituencyId& constituency); ///< its votes from now on
    void follow();                                         ///< the document changed
    void focusEntry();
    void choose(const model::BallotId& ballot); ///< one of this constituency, and brings it into view
    model::BallotId chosen() const;             ///< empty where none is

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape leaves the reason of a void ballot

private:
    QWidget* makeCounts();
    QWidget* makeActions();
    QWidget* makeReasonRow();
    void askReason();
    void openReason(const model::Ballot& ballot);
    void showReason();
    void openReasonAgain(const QString& ballot); ///< by its id
    void voidChosen();
    void closeReason();
    void forgetRefused(); ///< at the foot of the window
    void showCounts();
    void fitColumns();
    void showActions();
    QString handedOutKey() const;

    DocumentController& m_controller;
    model::ConstituencyId m_constituency;
    model::BallotId m_voiding; ///< the ballot whose reason is being asked
    BallotsModel* m_model = nullptr;
    BallotLine* m_line = nullptr;
    QLabel* m_entered = nullptr;
    UnsetSpinBox* m_handedOut = nullptr;
    QLabel* m_missing = nullptr;
    VotesTable* m_table = nullptr;
    QPushButton* m_void = nullptr;
    QPushButton* m_undo = nullptr;
    QWidget* m_actions = nullptr;
    QWidget* m_reasonRow = nullptr;
    QLabel* m_reasonAsked = nullptr;
    QLineEdit* m_reason = nullptr;
    bool m_refused = false;
};

} // namespace meyar::ui
