#include "matrix/consensus_section.h"

#include "document_controller.h"
#include "matrix/cell_words.h"
#include "report/reasons.h"
#include "seen.h"
#include "text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/text_undo.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace meyar::ui {

ConsensusSection::ConsensusSection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ratings(new QGridLayout), m_open(new QWidget(this)),
      m_standing(roleLabel(QString(), "strong", m_open)), m_agreed(new QComboBox(m_open)), m_why(new QLineEdit(m_open)),
      m_refusal(new RefusalLine(QStringLiteral("agreedRefusal"), m_open)) {
    setObjectName(QStringLiteral("consensusSection"));
    m_agreed->setObjectName(QStringLiteral("agreedChoice"));
    m_agreed->setAccessibleName(tr("Agreed grade"));
    m_agreed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreed->setMinimumContentsLength(8);
    connect(m_agreed, &QComboBox::activated, this, &ConsensusSection::agree);
    m_why->setObjectName(QStringLiteral("agreedWhy"));
    m_why->setAccessibleName(tr("Why this grade was agreed"));
    m_why->setPlaceholderText(tr("Why this grade was agreed"));
    connect(m_why, &QLineEdit::editingFinished, this, &ConsensusSection::keep);

    m_ratings->setHorizontalSpacing(12);
    m_ratings->setVerticalSpacing(4);
    m_ratings->setColumnStretch(0, 1);
    m_ratings->setColumnStretch(1, 1);
    auto* agreed = roleLabel(tr("Agreed"), "strong", m_open);
    agreed->setBuddy(m_agreed);
    m_standing->setObjectName(QStringLiteral("agreedStanding"));
    m_standing->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(agreed, 1);
    result->addWidget(m_standing, 1);
    auto* agreeing = new QVBoxLayout(m_open);
    agreeing->setContentsMargins(0, 0, 0, 0);
    agreeing->setSpacing(6);
    agreeing->addLayout(result);
    agreeing->addWidget(m_agreed);
    agreeing->addWidget(m_why);
    agreeing->addWidget(m_refusal);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("ASSESSORS"), "section", this));
    rows->addLayout(m_ratings);
    rows->addWidget(m_open);
}

void ConsensusSection::showCell(std::size_t place) {
    const model::Assessment& assessment = m_controller.assessment();
    const model::CellId id = assessment.framework.cellAt(place);
    if (m_cell != id) m_refusal->clearWords();
    m_cell = id;
    const bool hidden = hiddenFrom(m_controller.assessor(), assessment, place);
    showRatings(assessment.cells[place], hidden);
    m_open->setVisible(!hidden);
    if (!hidden) return showAgreed(assessment.cells[place]);
    m_standing->clear(); // nothing of another cell, or of what another assessor saw, stays behind
    m_agreed->clear();
    m_choices.clear();
    m_why->clear();
}

void ConsensusSection::showRatings(const model::Cell& cell, bool hidden) {
    for (QWidget* words : m_words)
        delete words;
    m_words.clear();
    const model::Assessment& assessment = m_controller.assessment();
    int row = 0;
    const auto put = [&](QLabel* label, int column, int columns) {
        m_ratings->addWidget(label, row, column, 1, columns, Qt::AlignTop);
        m_words.push_back(label);
    };
    if (hidden) {
        QLabel* words =
            roleLabel(tr("Others have judged this cell. You see it once you have judged it yourself."), "faint", this);
        words->setObjectName(QStringLiteral("hiddenRatings"));
        return put(words, 0, 2);
    }
    for (const model::Rating& rating : cell.ratings) {
        const auto assessor = assessment.findAssessor(rating.assessor);
        put(roleLabel(assessor ? qs(assessment.assessors[*assessor].name) : qs(rating.assessor.text()), "", this), 0,
            1);
        QLabel* grade = roleLabel(answerText(assessment, rating.answer, m_controller.wording()), "", this);
        grade->setAlignment(Qt::AlignRight | Qt::AlignTop);
        put(grade, 1, 1);
        ++row;
        // What was agreed leaves dissent standing, and says so.
        if (cell.agreed && cell.agreed->answer != rating.answer) {
            QLabel* dissent = roleLabel(tr("differs from what was agreed"), "small", this);
            dissent->setObjectName(QStringLiteral("dissent"));
            put(dissent, 0, 2);
            ++row;
        }
        if (rating.confidence) {
            put(roleLabel(tr("Confidence: %1").arg(confidenceText(*rating.confidence)), "small", this), 0, 2);
            ++row;
        }
        if (cell.isToReview(rating)) {
            QLabel* toReview = roleLabel(tr("carried over, to be reviewed"), "small", this);
            toReview->setObjectName(QStringLiteral("ratingToReview"));
            put(toReview, 0, 2);
            ++row;
        }
        // One's own reason stands above, in the field where it is written.
        if (rating.rationale.empty() || rating.assessor == m_controller.assessor()) continue;
        put(roleLabel(qs(rating.rationale), "faint", this), 0, 2);
        ++row;
    }
    if (!cell.ratings.empty()) return;
    put(roleLabel(tr("Nobody has judged this cell yet."), "faint", this), 0, 2);
}

void ConsensusSection::showAgreed(const model::Cell& cell) {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Wording& wording = m_controller.wording();
    const QSignalBlocker quiet(m_agreed);
    m_agreed->clear();
    m_choices.clear();
    const auto add = [&](std::optional<model::Answer> answer, const QString& words) {
        m_agreed->addItem(words);
        m_choices.push_back(answer);
    };
    m_standing->setText(
        qs(report::standingText(assessment, method::standingOf(assessment.framework.scale, cell), wording)));
    add(std::nullopt, tr("As rated"));
    for (std::size_t grade = 0; grade < assessment.framework.scale.size(); ++grade) {
        add(model::Answer::grade(grade), answerText(assessment, model::Answer::grade(grade), wording));
    }
    for (const model::Answer answer : {model::Answer::insufficientEvidence(), model::Answer::notApplicable()}) {
        add(answer, answerText(assessment, answer, wording));
    }
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        const bool chosen = cell.agreed ? m_choices[row] == cell.agreed->answer : !m_choices[row];
        if (chosen) m_agreed->setCurrentIndex(static_cast<int>(row));
    }
    const QString why = cell.agreed ? qs(cell.agreed->why) : QString();
    if (m_why->text() != why && !(m_why->hasFocus() && m_why->isModified())) m_why->setText(why);
    m_why->setVisible(cell.agreed.has_value());
}

void ConsensusSection::agree(int row) {
    if (!m_cell || row < 0) return;
    document::Agree edit{*m_cell, std::nullopt};
    if (const auto answer = m_choices[static_cast<std::size_t>(row)]) {
        edit.agreement = model::Agreement{*answer, m_why->text().trimmed().toStdString()};
    }
    undoEndsHere(*m_why);
    m_refusal->apply(m_controller, {edit});
}

void ConsensusSection::keep() {
    if (!m_cell || !m_why->isModified() || !m_controller.isOpen()) return;
    undoEndsHere(*m_why);
    const model::Assessment& assessment = m_controller.assessment();
    const auto place = assessment.framework.findCell(*m_cell);
    if (!place || !assessment.cells[*place].agreed) return;
    model::Agreement agreement = *assessment.cells[*place].agreed;
    agreement.why = m_why->text().trimmed().toStdString();
    m_refusal->apply(m_controller, {document::Agree{*m_cell, agreement}});
}

} // namespace meyar::ui
