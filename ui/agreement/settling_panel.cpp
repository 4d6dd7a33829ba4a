#include "agreement/settling_panel.h"

#include "agreement/rating_cards.h"
#include "matrix/answer_list.h"
#include "matrix/cell_words.h"
#include "matrix/evidence_section.h"
#include "matrix/guidance_note.h"
#include "matrix/reason_edit.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/read_only_hold.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

constexpr int consensusWidth = 264; ///< pixels, before the zoom; so the next
constexpr int sideBySide = 560;

} // namespace

SettlingPanel::SettlingPanel(DocumentController& controller, QWidget* parent) : CellPanel(controller, parent) {
    setObjectName(QStringLiteral("settlingPanel"));
    setAccessibleName(tr("Agreeing on the chosen cell"));
    setRole(*this, "card");
    comesBack(
        *this,
        [this] {
            QVariantMap reasons;
            for (const auto& [cell, reason] : m_aside)
                reasons[qs(model::text(cell))] = reason;
            return reasons.isEmpty() ? QVariant() : QVariant(reasons);
        },
        [this](const QVariant& reasons) {
            const QVariantMap all = reasons.toMap();
            for (auto reason = all.begin(); reason != all.end(); ++reason)
                if (const auto cell = model::parseCell(reason.key().toStdString())) m_aside[*cell] = reason->toString();
            refresh();
        });
    m_content->setObjectName(QStringLiteral("settlingContent"));
    m_scroll->setObjectName(QStringLiteral("settlingScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(10);
    rows->addWidget(makeHeading());
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(20);
    m_parts->addWidget(makeRatings(), 1);
    m_parts->addWidget(makeConsensus(), 0, Qt::AlignTop);
    rows->addLayout(m_parts);
    rows->addStretch(1);
    fillPanel(*this, *m_scroll, m_content);
}

QWidget* SettlingPanel::makeHeading() {
    auto* heading = new QWidget(m_content);
    m_name = roleLabel({}, "heading", heading);
    m_name->setObjectName(QStringLiteral("settlingName"));
    m_statement = roleLabel({}, "second", heading);
    m_statement->setObjectName(QStringLiteral("settlingStatement"));
    m_toMatrix = new QPushButton(tr("Show in the matrix"), heading);
    m_toMatrix->setObjectName(QStringLiteral("settlingToMatrix"));
    m_toMatrix->setAccessibleName(tr("Show the cell in the matrix"));
    setRole(*m_toMatrix, "link");
    keepForReading(*m_toMatrix);
    connect(m_toMatrix, &QPushButton::clicked, this, [this] {
        if (m_cell) emit cellWanted(*m_cell);
    });
    auto* across = new QHBoxLayout;
    across->setSpacing(12);
    across->addWidget(m_name, 1);
    across->addWidget(m_toMatrix, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(heading);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(across);
    rows->addWidget(m_statement);
    m_guidance = new GuidanceNote(heading);
    rows->addWidget(m_guidance);
    return heading;
}

QWidget* SettlingPanel::makeRatings() {
    auto* column = new QWidget(m_content);
    m_ratings = new RatingCards(m_controller, column);
    m_evidence = new EvidenceSection(m_controller, column);
    connect(m_evidence, &EvidenceSection::leaving, this, &SettlingPanel::leaving);
    connect(m_evidence, &EvidenceSection::formOpened, this, &SettlingPanel::revealForm);
    connect(m_evidence, &EvidenceSection::sourceWanted, this, &SettlingPanel::sourceWanted);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("RATINGS"), "section", column));
    rows->addWidget(m_ratings);
    rows->addSpacing(8);
    rows->addWidget(m_evidence);
    rows->addStretch(1);
    return column;
}

QWidget* SettlingPanel::makeConsensus() {
    auto* column = new QWidget(m_content);
    column->setObjectName(QStringLiteral("settlingConsensus"));
    m_answers = new AnswerList(column);
    m_answers->setObjectName(QStringLiteral("agreedAnswers"));
    m_answers->setAccessibleName(tr("Agreed grade"));
    connect(m_answers, &AnswerList::chosen, this, &SettlingPanel::give);
    m_grades = m_answers;
    m_reason = new ReasonEdit(column);
    m_reason->setObjectName(QStringLiteral("settlingReason"));
    m_reason->setAccessibleName(tr("Why this grade was agreed"));
    m_reason->setPlaceholderText(tr("Why this grade was agreed"));
    connect(m_reason, &ReasonEdit::keepWanted, this, &SettlingPanel::keep);
    connect(m_reason, &ReasonEdit::leaveWanted, this, &SettlingPanel::leaveReason);
    m_hint = roleLabel({}, "faint", column);
    m_hint->setObjectName(QStringLiteral("settlingHint"));
    m_takeBack = new QPushButton(tr("Take the agreed grade back"), column);
    m_takeBack->setObjectName(QStringLiteral("settlingTakeBack"));
    m_takeBack->setAccessibleName(tr("Take the agreed grade back"));
    setRole(*m_takeBack, "link");
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        takeBack();
        emit leaving();
    });
    m_refusal = new RefusalLine(QStringLiteral("settlingRefusal"), column);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("AGREED GRADE"), "section", column));
    rows->addWidget(m_answers);
    rows->addWidget(m_refusal);
    rows->addSpacing(4);
    rows->addWidget(roleLabel(tr("WHY"), "section", column));
    rows->addWidget(m_reason);
    rows->addWidget(m_hint);
    rows->addWidget(m_takeBack, 0, Qt::AlignLeft);
    return column;
}

// -- showing

QString SettlingPanel::storedReason(const model::Cell& record) const {
    if (record.agreed) return qs(record.agreed->why);
    const auto aside = m_aside.find(*m_cell);
    return aside == m_aside.end() ? QString() : aside->second;
}

void SettlingPanel::refresh() {
    const auto cell = place();
    m_content->setVisible(cell.has_value());
    if (!cell) {
        m_reason->setReason({});
        m_ratings->clear(); // nothing of another cell stays behind
        return;
    }
    const model::Assessment& assessment = m_controller.assessment();
    const model::Cell& record = assessment.cells[*cell];
    m_name->setText(QStringLiteral("%1 — %2").arg(cellName(*m_cell), trackLevelText(*cell)));
    const model::Statement& statement = assessment.framework.statementAt(*cell);
    m_statement->setText(qs(statement.text.in(m_controller.language())));
    m_guidance->showGuidance(qs(statement.guidance.in(m_controller.language())));
    m_ratings->showCell(*cell);
    m_evidence->showCell(*m_cell, record);
    m_answers->setEntries(AnswerList::entriesOf(assessment, m_controller.wording()));
    m_answers->setChosen(record.agreed ? std::optional(record.agreed->answer) : std::nullopt);
    if (!m_reason->unsaved()) m_reason->setReason(storedReason(record));
    m_takeBack->setVisible(record.agreed.has_value());
    m_hint->setText(record.agreed ? tr("A click or Enter: to the reason. It is saved when you click another cell; "
                                       "Ctrl+Enter saves it and goes on to the next.")
                                  : tr("A click on a grade or its digit agrees on it; a click or Enter leads here. "
                                       "What is written is kept with the grade."));
}

// -- agreeing

bool SettlingPanel::typing() const {
    return m_reason->unsaved() || m_reason->hasFocus();
}

/// What is typed and not kept yet goes along, so that it is one act.
void SettlingPanel::give(model::Answer answer) {
    const auto cell = place();
    if (!cell) return;
    const model::Agreement agreement{answer, m_reason->reason().trimmed().toStdString()};
    if (m_controller.assessment().cells[*cell].agreed == agreement) return;
    const bool typed = m_reason->unsaved();
    m_reason->setSaved();
    if (m_refusal->apply(m_controller, {document::Agree{*m_cell, agreement}})) {
        m_aside.erase(*m_cell);
    } else if (typed) {
        m_aside[*m_cell] = m_reason->reason();
    }
    refresh();
}

void SettlingPanel::takeBack() {
    const auto cell = place();
    if (!cell) return;
    if (!m_controller.assessment().cells[*cell].agreed)
        return sayWhyNot(tr("No grade is agreed on for this cell, so there is nothing to take back."));
    keep();
    m_refusal->apply(m_controller, {document::Agree{*m_cell, std::nullopt}});
    refresh();
}

void SettlingPanel::keep() {
    if (!m_reason->unsaved()) return;
    m_reason->setSaved();
    const auto cell = place();
    if (!cell) return;
    if (!m_controller.assessment().cells[*cell].agreed) {
        m_aside[*m_cell] = m_reason->reason();
        return;
    }
    model::Agreement agreement = *m_controller.assessment().cells[*cell].agreed;
    agreement.why = m_reason->reason().trimmed().toStdString();
    m_refusal->apply(m_controller, {document::Agree{*m_cell, agreement}});
}

void SettlingPanel::forget() {
    m_reason->setReason({});
    m_aside.clear();
    m_cell.reset();
    refresh();
}

void SettlingPanel::startReason() {
    if (!place()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // All of the field: ensureWidgetVisible() is content with its cursor.
    m_scroll->ensureVisible(0, m_reason->mapTo(m_content, QPoint(0, m_reason->height())).y(), 0, 12);
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->moveCursor(QTextCursor::End);
}

/// A reason without a grade settles nothing: then the keys go where a digit chooses one.
void SettlingPanel::leaveReason() {
    const auto cell = place();
    if (cell && m_controller.assessment().cells[*cell].agreed) return emit nextWanted();
    m_refusal->say(tr("Choose the agreed grade by a click or with its digit; the reason is kept with it."));
    emit leaving();
}

void SettlingPanel::startCiting() {
    if (!place()) return;
    m_evidence->startCiting();
}

// -- events

void SettlingPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !(event->modifiers() & Qt::ControlModifier)) return CellPanel::keyPressEvent(event);
    keep();
    emit nextWanted();
}

void SettlingPanel::resizeEvent(QResizeEvent* event) {
    CellPanel::resizeEvent(event);
    const bool beside = width() >= Theme::scaled(sideBySide);
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget* consensus = m_parts->itemAt(1)->widget();
    consensus->setMinimumWidth(beside ? Theme::scaled(consensusWidth) : 0);
    consensus->setMaximumWidth(beside ? Theme::scaled(consensusWidth) : QWIDGETSIZE_MAX);
    m_parts->setAlignment(consensus, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace meyar::ui
