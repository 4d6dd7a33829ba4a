#include "matrix/judgement_panel.h"

#include "matrix/answer_list.h"
#include "matrix/answered_by_section.h"
#include "matrix/assessor_bar.h"
#include "matrix/bulk_edits.h"
#include "matrix/cell_history_section.h"
#include "matrix/cell_words.h"
#include "matrix/consensus_section.h"
#include "matrix/evidence_section.h"
#include "matrix/guidance_note.h"
#include "matrix/reason_edit.h"
#include "matrix/review_note.h"
#include "matrix/shading_section.h"
#include "seen.h"
#include "text.h"
#include "widgets/choice_chips.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/spoken.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int sectionGap = 16;

ChoiceChips* confidenceChips(QWidget* parent) {
    std::vector<ChoiceChips::Choice> choices;
    for (const model::Confidence confidence :
         {model::Confidence::Low, model::Confidence::Medium, model::Confidence::High}) {
        const QString id = qs(model::text(confidence));
        choices.push_back({QStringLiteral("confidence_") + id, confidenceText(confidence),
                           JudgementPanel::tr("Confidence: %1").arg(confidenceText(confidence))});
    }
    return new ChoiceChips(choices, parent);
}

} // namespace

JudgementPanel::JudgementPanel(DocumentController& controller, QWidget* parent) : CellPanel(controller, parent) {
    setObjectName(QStringLiteral("judgementPanel"));
    setAccessibleName(tr("Judgement of the chosen cell"));
    m_noCell = roleLabel(tr("Choose a cell of the matrix to judge it."), "faint", this);
    m_noCell->setObjectName(QStringLiteral("noCell"));
    m_noCell->setContentsMargins(18, 20, 18, 0);
    m_noCell->setAlignment(Qt::AlignTop);

    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(18, 18, 18, 18);
    rows->setSpacing(6);
    m_name = roleLabel({}, "heading", m_content);
    m_name->setObjectName(QStringLiteral("cellName"));
    m_statement = roleLabel({}, "second", m_content);
    m_statement->setObjectName(QStringLiteral("cellStatement"));
    rows->addWidget(m_name);
    rows->addWidget(m_statement);
    m_guidance = new GuidanceNote(m_content);
    rows->addWidget(m_guidance);
    m_review = new ReviewNote(m_controller, m_content);
    rows->addWidget(m_review);
    buildJudgement(*rows);
    buildOthers(*rows);
    rows->addStretch();

    m_scroll->setObjectName(QStringLiteral("judgementScroll"));
    fillPanel(*this, *m_scroll, m_content);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_noCell);
}

void JudgementPanel::buildJudgement(QVBoxLayout& rows) {
    m_assessors = new AssessorBar(m_controller, m_content);
    connect(m_assessors, &AssessorBar::leaving, this, &JudgementPanel::leaving);
    m_answers = new AnswerList(m_content);
    connect(m_answers, &AnswerList::chosen, this, &JudgementPanel::give);
    m_grades = m_answers;
    m_refusal = new RefusalLine(QStringLiteral("judgementRefusal"), m_content);

    m_ownDetails = new QWidget(m_content);
    m_reason = new ReasonEdit(m_ownDetails);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Why you judge so"));
    m_reason->setPlaceholderText(tr("What the judgement rests on. A click in the matrix or Ctrl+Enter goes back."));
    connect(m_reason, &ReasonEdit::keepWanted, this, &JudgementPanel::keep);
    connect(m_reason, &ReasonEdit::leaveWanted, this, &JudgementPanel::leaving);
    m_confidence = confidenceChips(m_ownDetails);
    connect(m_confidence, &ChoiceChips::clicked, this, &JudgementPanel::setConfidence);
    m_hint = roleLabel({}, "warning", m_ownDetails);
    m_hint->setObjectName(QStringLiteral("reasonHint"));
    auto* details = new QVBoxLayout(m_ownDetails);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(6);
    details->addWidget(roleLabel(tr("WHY"), "section", m_ownDetails));
    details->addWidget(m_reason);
    details->addWidget(m_hint);
    details->addSpacing(sectionGap - 6);
    details->addWidget(roleLabel(tr("CONFIDENCE"), "section", m_ownDetails));
    details->addWidget(m_confidence);

    rows.addSpacing(sectionGap - 6);
    rows.addWidget(roleLabel(tr("YOUR JUDGEMENT"), "section", m_content));
    rows.addWidget(m_assessors);
    rows.addWidget(m_answers);
    rows.addWidget(m_refusal);
    rows.addSpacing(sectionGap - 6);
    rows.addWidget(m_ownDetails);
}

void JudgementPanel::buildOthers(QVBoxLayout& rows) {
    m_evidence = new EvidenceSection(m_controller, m_content);
    connect(m_evidence, &EvidenceSection::leaving, this, &JudgementPanel::leaving);
    connect(m_evidence, &EvidenceSection::formOpened, this, &JudgementPanel::revealForm);
    connect(m_evidence, &EvidenceSection::sourceWanted, this, &JudgementPanel::sourceWanted);
    m_consensus = new ConsensusSection(m_controller, m_content);
    m_shading = new ShadingSection(m_controller, m_content);
    connect(m_shading, &ShadingSection::leaving, this, &JudgementPanel::leaving);
    m_answeredBy = new AnsweredBySection(m_controller, m_content);
    connect(m_answeredBy, &AnsweredBySection::recommendationWanted, this, &JudgementPanel::recommendationWanted);
    m_history = new CellHistorySection(m_controller, m_content);
    connect(m_history, &CellHistorySection::wholeHistoryWanted, this, &JudgementPanel::historyWanted);
    for (QWidget* section :
         {static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_consensus), static_cast<QWidget*>(m_shading),
          static_cast<QWidget*>(m_answeredBy), static_cast<QWidget*>(m_history)}) {
        rows.addSpacing(sectionGap - 6);
        rows.addWidget(section);
    }
}

// -- showing

std::optional<model::Rating> JudgementPanel::ownRating() const {
    const auto cell = place();
    if (!cell || !m_shownAssessor) return std::nullopt;
    return ratingBy(m_controller.assessment(), *cell, *m_shownAssessor);
}

void JudgementPanel::refresh() {
    const auto cell = place();
    m_noCell->setVisible(!cell);
    m_scroll->setVisible(cell.has_value());
    if (!cell) return;
    if (m_shownAssessor != m_controller.assessor()) {
        keep(); // by the one who typed it
        m_shownAssessor = m_controller.assessor();
    }
    const model::Framework& framework = m_controller.assessment().framework;
    m_name->setText(cellName(*m_cell));
    m_statement->setText(QStringLiteral("%1 — %2").arg(
        trackLevelText(*cell), qs(framework.statementAt(*cell).text.in(m_controller.language()))));
    m_guidance->showGuidance(qs(framework.statementAt(*cell).guidance.in(m_controller.language())));
    m_assessors->refresh();
    showJudgement(*cell);
    m_evidence->showCell(*m_cell, m_controller.assessment().cells[*cell]);
    m_consensus->showCell(*cell);
    m_shading->showCell(*cell);
    m_shading->setVisible(!hiddenFrom(m_shownAssessor, m_controller.assessment(), *cell));
    m_answeredBy->showCell(*cell);
    m_history->showCell(*cell);
    m_review->showCell(*cell);
}

void JudgementPanel::showJudgement(std::size_t) {
    m_answers->setEntries(AnswerList::entriesOf(m_controller.assessment(), m_controller.wording()));
    m_answers->setVisible(m_shownAssessor.has_value());
    const auto rating = ownRating();
    m_answers->setChosen(rating ? std::optional(rating->answer) : std::nullopt);
    m_ownDetails->setVisible(rating.has_value());
    if (!rating) {
        m_reason->setReason({});
        return;
    }
    m_confidence->setChosen(rating->confidence ? std::optional(static_cast<std::size_t>(*rating->confidence))
                                               : std::nullopt);
    // What is being typed is ahead of the document until it is kept.
    if (!m_reason->unsaved()) m_reason->setReason(qs(rating->rationale));
    const bool needsReason = rating->answer.isNotApplicable() && m_reason->reason().trimmed().isEmpty();
    warn(*m_hint, needsReason ? tr("Not applicable needs a reason: say why the statement does not apply.") : QString());
}

// -- judging

void JudgementPanel::give(model::Answer answer) {
    if (!place()) return;
    if (!m_controller.assessor()) return m_assessors->askForName();
    // What is typed and not kept yet goes along, so that it is one act.
    model::Rating rating = ownRating().value_or(model::Rating{*m_controller.assessor(), answer, {}, {}});
    rating.answer = answer;
    if (m_reason->unsaved()) rating.rationale = m_reason->reason().toStdString();
    const bool typed = m_reason->unsaved();
    m_reason->setSaved();
    const bool taken = m_refusal->apply(m_controller, {document::Rate{*m_cell, rating}});
    if (!taken && typed) m_reason->setReason(m_reason->reason());
    refresh();
    if (taken && answer.isNotApplicable() && rating.rationale.empty()) startReason();
}

/// The keys stay where they are: those that follow are grades, too, and no name.
void JudgementPanel::giveByKey(int key) {
    if (!place() || !m_controller.assessment().assessors.empty()) return CellPanel::giveByKey(key);
    m_refusal->say(nobodyJudgesText());
    reveal(m_refusal);
}

void JudgementPanel::clearRating() {
    if (!place()) return;
    if (!m_controller.assessor()) return m_assessors->askForName();
    keep();
    if (!m_refusal->apply(m_controller, {document::ClearRating{*m_cell, *m_controller.assessor()}})) reveal(m_refusal);
}

void JudgementPanel::setConfidence(std::size_t choice) {
    auto rating = ownRating();
    if (!rating) return;
    const auto confidence = static_cast<model::Confidence>(choice);
    rating->confidence = rating->confidence == confidence ? std::nullopt : std::optional(confidence);
    if (m_reason->unsaved()) rating->rationale = m_reason->reason().toStdString();
    m_reason->setSaved();
    m_refusal->apply(m_controller, {document::Rate{*m_cell, *rating}});
    refresh();
}

void JudgementPanel::keep() {
    if (!m_controller.isOpen()) return;
    m_consensus->keep();
    m_shading->keep();
    if (!m_reason->unsaved()) return;
    auto rating = ownRating();
    m_reason->setSaved();
    if (!rating) return;
    rating->rationale = m_reason->reason().toStdString();
    m_refusal->apply(m_controller, {document::Rate{*m_cell, *rating}});
}

void JudgementPanel::forget() {
    m_reason->setReason({});
    m_cell.reset();
    m_shownAssessor.reset();
    refresh();
}

void JudgementPanel::confirmReview() {
    if (!place()) return;
    keep();
    if (confirmAll(m_controller.assessment(), {*place()}, m_controller.assessor()).empty())
        return sayWhyNot(tr("No judgement of yours on this cell was carried over and waits for a review."));
    m_review->confirmOwn();
}

void JudgementPanel::askForAssessor() {
    m_assessors->askForName();
}

void JudgementPanel::toggleShading() {
    if (!place()) return;
    if (m_shading->isHidden()) return m_refusal->say(judgeFirstText());
    m_shading->toggle();
    reveal(m_shading);
}

void JudgementPanel::startReason() {
    if (!place()) return;
    if (!m_controller.assessor()) return m_assessors->askForName();
    if (!ownRating()) {
        // First the judgement, then its reason: what is typed meanwhile is words, and must not grade.
        setFocus(Qt::OtherFocusReason);
        m_refusal->say(tr("Judge the cell first: click a grade, or go back with Esc and press its digit. Then the "
                          "reason is written here."));
        reveal(m_refusal);
        return reveal(m_answers);
    }
    reveal(m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->moveCursor(QTextCursor::End);
}

void JudgementPanel::startCiting() {
    if (!place()) return;
    m_evidence->startCiting();
}

void JudgementPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !(event->modifiers() & Qt::ControlModifier)) return CellPanel::keyPressEvent(event);
    keep();
    emit leaving();
}

void JudgementPanel::hideEvent(QHideEvent* event) {
    keep();
    CellPanel::hideEvent(event);
}

} // namespace meyar::ui
