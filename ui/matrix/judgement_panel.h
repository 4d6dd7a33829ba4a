// The chosen cell in full, at the right of the matrix: judge it, say why, cite, agree. Whatever is typed here is kept
// when one goes on, in whichever way.
#pragma once

#include "matrix/cell_panel.h"

class QLabel;
class QVBoxLayout;

namespace meyar::ui {

class AnswerList;
class AnsweredBySection;
class AssessorBar;
class CellHistorySection;
class ChoiceChips;
class ConsensusSection;
class EvidenceSection;
class GuidanceNote;
class ReasonEdit;
class ReviewNote;
class ShadingSection;

class JudgementPanel : public CellPanel {
    Q_OBJECT
public:
    JudgementPanel(DocumentController& controller, QWidget* parent);

    void refresh() override;
    void keep() override;
    /// The document is another one, or none: what was typed belongs nowhere.
    void forget();

    void give(model::Answer answer) override; ///< as the person's own judgement
    void giveByKey(int key) override;         ///< where nobody can judge yet, only says so
    void clearRating();
    void toggleShading();
    void startReason();
    void startCiting() override;
    void confirmReview();  ///< what was carried over still holds
    void askForAssessor(); ///< nobody can judge before there is a name

signals:
    void recommendationWanted(const meyar::model::Letter& letter);
    void historyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildJudgement(QVBoxLayout& rows);
    void buildOthers(QVBoxLayout& rows);
    void showJudgement(std::size_t place);
    void setConfidence(std::size_t choice);
    std::optional<model::Rating> ownRating() const;

    std::optional<model::AssessorId> m_shownAssessor; ///< whose judgement stands in the fields

    QLabel* m_noCell;
    QLabel* m_name;
    QLabel* m_statement;
    GuidanceNote* m_guidance;
    ReviewNote* m_review;
    AssessorBar* m_assessors;
    AnswerList* m_answers;
    QWidget* m_ownDetails; ///< confidence and reason: there once one has judged
    ChoiceChips* m_confidence;
    ReasonEdit* m_reason;
    QLabel* m_hint;
    EvidenceSection* m_evidence;
    ConsensusSection* m_consensus;
    ShadingSection* m_shading;
    AnsweredBySection* m_answeredBy;
    CellHistorySection* m_history;
};

} // namespace meyar::ui
