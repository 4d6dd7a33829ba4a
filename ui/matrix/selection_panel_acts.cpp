// What is done to several chosen cells, each time as one act.
#include "document_controller.h"
#include "matrix/answer_list.h"
#include "matrix/cell_words.h"
#include "matrix/cite_form.h"
#include "matrix/panel_keys.h"
#include "matrix/reason_edit.h"
#include "matrix/selection_panel.h"
#include "seen.h"
#include "widgets/choice_chips.h"
#include "widgets/refusal_line.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace meyar::ui {

void SelectionPanel::apply(const std::vector<document::Edit>& edits) {
    if (!edits.empty()) m_refusal->apply(m_controller, edits);
    refresh();
}

void SelectionPanel::rate(model::Answer answer) {
    if (!m_controller.isOpen()) return;
    if (!m_controller.assessor()) return emit assessorWanted();
    keep();
    m_refusal->clearWords();
    auto edits = rateAll(m_controller.assessment(), m_cells, *m_controller.assessor(), answer);
    const int left = takeOutFirstJudgements(m_controller.assessment(), edits);
    apply(edits);
    if (left > 0) m_refusal->say(judgeAloneText(left));
    const auto& cells = m_controller.assessment();
    const bool open = answer.isNotApplicable() && std::any_of(m_cells.begin(), m_cells.end(), [&](std::size_t cell) {
                          const auto rating = ratingBy(cells, cell, *m_controller.assessor());
                          return rating && rating->rationale.empty();
                      });
    if (!open) return;
    m_refusal->say(tr("Not applicable needs a reason: say why the statements do not apply."));
    startReason();
}

void SelectionPanel::rateByKey(int key) {
    if (!m_controller.isOpen()) return;
    if (m_controller.assessment().assessors.empty()) return m_refusal->say(nobodyJudgesText());
    if (const auto answer = answerOfKey(m_controller.assessment().framework.scale, key)) rate(*answer);
}

void SelectionPanel::clearRatings() {
    if (!m_controller.isOpen()) return;
    if (!m_controller.assessor()) return emit assessorWanted();
    keep();
    const auto edits = clearAll(m_controller.assessment(), m_cells, *m_controller.assessor());
    if (edits.empty()) return m_refusal->say(tr("You have judged none of these cells, so there is nothing to clear."));
    apply(edits);
}

void SelectionPanel::toggleShading() {
    if (!m_controller.isOpen()) return;
    if (someHidden()) return m_refusal->say(judgeFirstText());
    const auto& assessment = m_controller.assessment();
    const bool byHand = std::any_of(m_cells.begin(), m_cells.end(),
                                    [&](std::size_t cell) { return assessment.cells[cell].shading.has_value(); });
    if (byHand) return chooseShading(automatic);
    const bool all = std::all_of(m_cells.begin(), m_cells.end(),
                                 [&](std::size_t cell) { return m_controller.results().scorecard.cells[cell].shaded; });
    chooseShading(all ? shadeOff : shadeOn);
}

void SelectionPanel::chooseShading(std::size_t choice) {
    if (!m_controller.mayChange()) return;
    m_refusal->clearWords();
    m_shadingWanted.reset(), m_shadingWhy->setModified(false);
    if (choice == automatic) return apply(shadeAll(m_controller.assessment(), m_cells, std::nullopt));
    m_shadingWanted = choice == shadeOn;
    m_shading->setChosen(choice);
    m_shadingWhy->show();
    m_shadingWhy->setFocus(Qt::OtherFocusReason);
    reveal(m_shadingWhy);
}

void SelectionPanel::acceptShading() {
    const auto& cells = m_controller.assessment().cells;
    const bool on = m_shadingWanted.value_or(!m_cells.empty() && cells[m_cells.front()].shading &&
                                             cells[m_cells.front()].shading->on);
    const model::ShadingOverride shading{on, m_shadingWhy->text().trimmed().toStdString()};
    m_shadingWhy->setModified(false);
    if (!m_refusal->apply(m_controller, shadeAll(m_controller.assessment(), m_cells, shading)) &&
        m_refusal->isVisible())
        return;
    m_shadingWanted.reset();
    refresh();
    emit leaving();
}

void SelectionPanel::startReason() {
    if (judged() == 0) {
        setFocus(Qt::OtherFocusReason); // what is typed meanwhile is words, and must not grade
        m_refusal->say(tr("Judge the cells first: click a grade, or go back with Esc and press its digit. Then one "
                          "reason for all of them is written here."));
        return reveal(m_answers);
    }
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->moveCursor(QTextCursor::End);
    reveal(m_reason);
}

/// The layout is brought up to date first: what is to be seen may have come up just now.
void SelectionPanel::reveal(QWidget* part) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(part, 0, 24);
}

void SelectionPanel::startCiting() {
    if (m_cells.empty() || !m_controller.mayChange()) return;
    std::vector<model::CellId> cells;
    for (const std::size_t cell : m_cells)
        cells.push_back(m_controller.assessment().framework.cellAt(cell));
    m_form->start(cells);
    reveal(m_form);
    if (QWidget* const field = window()->focusWidget(); m_form->isAncestorOf(field)) reveal(field);
}

void SelectionPanel::confirm() {
    if (!m_controller.isOpen()) return;
    const auto edits = confirmAll(m_controller.assessment(), m_cells, m_controller.assessor());
    if (edits.empty()) return m_refusal->say(tr("Of your judgements of these cells none was carried over unreviewed."));
    apply(edits);
}

void SelectionPanel::keep() {
    if (!m_reason->unsaved()) return;
    m_reason->setSaved();
    if (!m_controller.isOpen() || !m_assessor) return;
    const auto edits = reasonForAll(m_controller.assessment(), m_cells, *m_assessor, m_reason->reason().toStdString());
    if (!edits.empty()) m_refusal->apply(m_controller, edits);
}

void SelectionPanel::forget() {
    m_reason->setReason({});
    m_cells.clear();
    m_assessor.reset();
}

void SelectionPanel::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers() & Qt::ControlModifier)) {
        keep();
        m_shadingWanted.reset();
        m_shadingWhy->setModified(false);
        refresh();
        emit leaving();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_K) {
        startCiting();
    } else if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        if (mayGradeByKey(*this, *m_answers, *m_scroll, *m_refusal)) rateByKey(event->key() - Qt::Key_0);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void SelectionPanel::hideEvent(QHideEvent* event) {
    keep();
    QFrame::hideEvent(event);
}

} // namespace meyar::ui
