// One cell of the queue: what each assessor said of it, its evidence, and the grade to agree on with its reason. The
// ratings stay as they are; those that differ from what was agreed are told.
#pragma once

#include "matrix/cell_panel.h"

#include <map>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace meyar::ui {

class AnswerList;
class EvidenceSection;
class GuidanceNote;
class RatingCards;
class ReasonEdit;

class SettlingPanel : public CellPanel {
    Q_OBJECT
public:
    SettlingPanel(DocumentController& controller, QWidget* parent);

    void refresh() override;
    void keep() override; ///< what was typed: with the agreed grade, or aside until there is one
    void forget();        ///< another document: what was typed belongs nowhere
    bool typing() const;

    void give(model::Answer answer) override; ///< as the agreed grade
    void takeBack();                          ///< the agreed grade; the cell is disputed again
    void startReason();
    void startCiting() override;

signals:
    void nextWanted(); ///< done with this cell
    void cellWanted(const meyar::model::CellId& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeRatings();
    QWidget* makeConsensus();
    void leaveReason();
    QString storedReason(const model::Cell& record) const;

    std::map<model::CellId, QString> m_aside; ///< reasons typed before a grade was agreed

    QBoxLayout* m_parts = nullptr; ///< side by side where there is room
    QLabel* m_name = nullptr;
    QLabel* m_statement = nullptr;
    GuidanceNote* m_guidance = nullptr;
    QPushButton* m_toMatrix = nullptr;
    RatingCards* m_ratings = nullptr;
    EvidenceSection* m_evidence = nullptr;
    AnswerList* m_answers = nullptr;
    ReasonEdit* m_reason = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace meyar::ui
