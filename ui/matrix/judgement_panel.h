// The chosen cell in full, at the right of the matrix: judge it, say why, cite, agree. Whatever is typed here is kept
// when one goes on, in whichever way.
#pragma once

#include "document_controller.h"

#include <QFrame>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class AnswerList;
class AnsweredBySection;
class AssessorBar;
class CellHistorySection;
class ChoiceChips;
class ConsensusSection;
class EvidenceSection;
class ReasonEdit;
class RefusalLine;
class ReviewNote;
class ShadingSection;

class JudgementPanel : public QFrame {
    Q_OBJECT
public:
    JudgementPanel(DocumentController& controller, QWidget* parent);

    void showCell(std::optional<model::CellId> cell);
    void refresh();
    /// Keeps what was typed and is not in the document yet.
    void keep();
    /// The document is another one, or none: what was typed belongs nowhere.
    void forget();

    void rate(model::Answer answer);
    void rateByKey(int key);
    void clearRating();
    void toggleShading();
    void startReason();
    void startCiting();
    void confirmReview();  ///< what was carried over still holds
    void askForAssessor(); ///< nobody can judge before there is a name

signals:
    void leaving(); ///< the keys go back to the matrix
    void historyWanted();
    void sourceWanted(const meyar::model::SourceId& source);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildJudgement(QVBoxLayout& rows);
    void buildOthers(QVBoxLayout& rows);
    void showJudgement(std::size_t place);
    void setConfidence(std::size_t choice);
    std::optional<std::size_t> place() const;
    std::optional<model::Rating> ownRating() const;
    void reveal(QWidget* part);

    DocumentController& m_controller;
    std::optional<model::CellId> m_cell;
    std::optional<model::AssessorId> m_shownAssessor; ///< whose judgement stands in the fields

    QScrollArea* m_scroll;
    QLabel* m_noCell;
    QWidget* m_content;
    QLabel* m_name;
    QLabel* m_statement;
    ReviewNote* m_review;
    AssessorBar* m_assessors;
    AnswerList* m_answers;
    RefusalLine* m_refusal;
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
