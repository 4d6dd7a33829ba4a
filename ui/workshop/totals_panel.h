// Where the dots of a constituency are recorded of which only totals are known: a flip chart, a published table.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QLabel;

namespace meyar::ui {

class DotsModel;
class UnsetSpinBox;
class VotesTable;

class TotalsPanel : public QWidget {
    Q_OBJECT
public:
    explicit TotalsPanel(DocumentController& controller, QWidget* parent = nullptr);

    void enter(const model::ConstituencyId& constituency); ///< its votes from now on
    void follow();                                         ///< the document changed
    void focusEntry();

private:
    void setVoters(int voters);
    void showVoters();
    void clearChosen();

    DocumentController& m_controller;
    model::ConstituencyId m_constituency;
    DotsModel* m_model = nullptr;
    UnsetSpinBox* m_voters = nullptr;
    QLabel* m_votersNote = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_hint = nullptr; ///< what to type
    VotesTable* m_table = nullptr;
};

} // namespace meyar::ui
