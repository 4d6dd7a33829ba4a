#include "matrix/selection_panel.h"

#include "document_controller.h"
#include "matrix/answer_list.h"
#include "matrix/cell_words.h"
#include "matrix/cite_form.h"
#include "matrix/reason_edit.h"
#include "seen.h"
#include "text.h"
#include "widgets/choice_chips.h"
#include "widgets/draft.h"
#include "widgets/key_positions.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int sectionGap = 10;
constexpr std::size_t namesShown = 8;

/// What all of them have, if they have the same.
template <class Value, class Of>
std::optional<Value> shared(const Places& cells, Of of) {
    std::optional<Value> first;
    for (const std::size_t cell : cells) {
        const Value value = of(cell);
        if (first && *first != value) return std::nullopt;
        first = value;
    }
    return first;
}

} // namespace

SelectionPanel::SelectionPanel(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll->viewport())) {
    setObjectName(QStringLiteral("selectionPanel"));
    setAccessibleName(tr("Judgement of the chosen cells"));
    takeKeysByPosition(*this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(18, 18, 18, 18);
    rows->setSpacing(6);
    m_count = roleLabel({}, "heading", m_content);
    m_count->setObjectName(QStringLiteral("chosenCount"));
    m_names = roleLabel({}, "second", m_content);
    m_names->setObjectName(QStringLiteral("chosenNames"));
    rows->addWidget(m_count);
    rows->addWidget(m_names);
    buildJudgement(*rows);
    buildShading(*rows);
    buildActs(*rows);
    rows->addStretch();
    fillPanel(*this, *m_scroll, m_content);
    m_scroll->setObjectName(QStringLiteral("selectionScroll"));
}

void SelectionPanel::buildJudgement(QVBoxLayout& rows) {
    m_common = roleLabel({}, "", m_content);
    m_common->setObjectName(QStringLiteral("chosenCommon"));
    m_answers = new AnswerList(m_content);
    m_answers->setObjectName(QStringLiteral("chosenAnswers"));
    connect(m_answers, &AnswerList::chosen, this, &SelectionPanel::rate);
    m_effect = roleLabel({}, "small", m_content);
    m_effect->setObjectName(QStringLiteral("chosenEffect"));
    m_refusal = new RefusalLine(QStringLiteral("chosenRefusal"), m_content);
    m_why = new QWidget(m_content);
    m_reason = new ReasonEdit(m_why);
    m_reason->setObjectName(QStringLiteral("chosenReason"));
    m_reason->setAccessibleName(tr("Why you judge all of them so"));
    connect(m_reason, &ReasonEdit::keepWanted, this, &SelectionPanel::keep);
    connect(m_reason, &ReasonEdit::leaveWanted, this, &SelectionPanel::leaving);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, sectionGap, 0, 0);
    why->setSpacing(6);
    why->addWidget(roleLabel(tr("WHY, FOR ALL OF THEM"), "section", m_why));
    why->addWidget(m_reason);

    rows.addSpacing(sectionGap);
    rows.addWidget(roleLabel(tr("YOUR JUDGEMENT"), "section", m_content));
    rows.addWidget(m_common);
    rows.addWidget(m_answers);
    rows.addWidget(m_effect);
    rows.addWidget(m_refusal);
    rows.addWidget(m_why);
}

void SelectionPanel::buildShading(QVBoxLayout& rows) {
    m_shadingPart = new QWidget(m_content);
    m_shading = new ChoiceChips({{QStringLiteral("chosenShadingAuto"), tr("By grade"), tr("Shade all by their grades")},
                                 {QStringLiteral("chosenShadingOn"), tr("On"), tr("Shade all, whatever the grade")},
                                 {QStringLiteral("chosenShadingOff"), tr("Off"), tr("Shade none, whatever the grade")}},
                                m_shadingPart);
    connect(m_shading, &ChoiceChips::clicked, this, &SelectionPanel::chooseShading);
    m_shadingWhy = new QLineEdit(m_shadingPart);
    m_shadingWhy->setObjectName(QStringLiteral("chosenShadingWhy"));
    m_shadingWhy->setAccessibleName(tr("Why the shading is set by hand"));
    m_shadingWhy->setPlaceholderText(tr("The reason; Enter keeps it"));
    connect(m_shadingWhy, &QLineEdit::returnPressed, this, &SelectionPanel::acceptShading);
    comesBack(
        *m_shadingPart, [this] { return m_shadingWanted ? QVariant(*m_shadingWanted) : QVariant(); },
        [this](const QVariant& on) { chooseShading(on.toBool() ? shadeOn : shadeOff); });
    auto* parts = new QVBoxLayout(m_shadingPart);
    parts->setContentsMargins(0, sectionGap, 0, 0);
    parts->setSpacing(6);
    parts->addWidget(roleLabel(tr("SHADING · POSSIBLE IMPROVEMENT"), "section", m_shadingPart));
    parts->addWidget(m_shading);
    parts->addWidget(m_shadingWhy);
    rows.addWidget(m_shadingPart);
}

void SelectionPanel::buildActs(QVBoxLayout& rows) {
    const auto button = [&](const char* name, const QString& words, auto act) {
        auto* made = new QPushButton(words, m_content);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(words);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_confirm = button("chosenConfirm", tr("Still hold"), &SelectionPanel::confirm);
    m_cite = button("chosenCite", tr("Cite a source for all"), &SelectionPanel::startCiting);
    m_cite->setToolTip(tr("Cite a source for all of them (Ctrl+K)"));
    m_clear = button("chosenClear", tr("Clear your judgements"), &SelectionPanel::clearRatings);
    m_clear->setToolTip(tr("Clear your judgements (Del)"));
    m_form = new CiteForm(m_controller, m_content);
    m_form->hide();
    connect(m_form, &CiteForm::finished, this, [this] {
        m_form->hide();
        emit leaving();
    });
    rows.addSpacing(sectionGap);
    rows.addWidget(m_confirm);
    rows.addWidget(m_cite);
    rows.addWidget(m_form);
    rows.addWidget(m_clear);
}

// -- showing

void SelectionPanel::showCells(const Places& cells) {
    if (cells != m_cells) {
        keep();
        std::vector<model::CellId> shown;
        for (const std::size_t cell : cells)
            shown.push_back(m_controller.assessment().framework.cellAt(cell));
        if (!m_form->staysFor(shown)) m_form->hide();
        m_refusal->clearWords();
        m_shadingWanted.reset();
        m_shadingWhy->clear();
    }
    m_cells = cells;
    refresh();
}

void SelectionPanel::refresh() {
    if (!m_controller.isOpen() || m_cells.empty()) return;
    const model::Framework& framework = m_controller.assessment().framework;
    if (m_cells.back() >= framework.cellCount()) return; // the framework is another; other cells are chosen soon
    if (m_assessor != m_controller.assessor()) {
        keep(); // by the one who typed it
        m_assessor = m_controller.assessor();
    }
    m_count->setText(tr("%Ln cells chosen", nullptr, static_cast<int>(m_cells.size())));
    QStringList names;
    for (std::size_t i = 0; i < std::min(m_cells.size(), namesShown); ++i)
        names << qs(model::text(framework.cellAt(m_cells[i])));
    const int more = static_cast<int>(m_cells.size()) - static_cast<int>(names.size());
    const QString shown = names.join(QStringLiteral(", "));
    m_names->setText(more > 0 ? tr("%1 and %Ln more", "cells", more).arg(shown) : shown);
    showCommon();
    showReason();
    showShading();
    m_confirm->setVisible(!confirmAll(m_controller.assessment(), m_cells, m_controller.assessor()).empty());
    m_clear->setEnabled(judged() > 0);
}

bool SelectionPanel::someHidden() const {
    return std::any_of(m_cells.begin(), m_cells.end(), [&](std::size_t cell) {
        return hiddenFrom(m_controller.assessor(), m_controller.assessment(), cell);
    });
}

int SelectionPanel::judged() const {
    if (!m_assessor) return 0;
    return static_cast<int>(std::count_if(m_cells.begin(), m_cells.end(), [&](std::size_t cell) {
        return ratingBy(m_controller.assessment(), cell, *m_assessor).has_value();
    }));
}

/// "Met 5 · Partly met 3 · not judged by you 4".
QString SelectionPanel::commonText() const {
    const model::Assessment& assessment = m_controller.assessment();
    QStringList parts;
    for (int key = 1;; ++key) {
        const auto answer = answerOfKey(assessment.framework.scale, key);
        if (!answer) break;
        const auto count = std::count_if(m_cells.begin(), m_cells.end(), [&](std::size_t cell) {
            const auto rating = m_assessor ? ratingBy(assessment, cell, *m_assessor) : std::nullopt;
            return rating && rating->answer == *answer;
        });
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(answerText(assessment, *answer, m_controller.wording())).arg(count);
    }
    const int open = static_cast<int>(m_cells.size()) - judged();
    if (open > 0) parts << tr("%Ln not judged by you", "cells", open);
    return parts.join(QStringLiteral(" · "));
}

void SelectionPanel::showCommon() {
    const model::Assessment& assessment = m_controller.assessment();
    m_common->setText(commonText());
    m_answers->setEntries(AnswerList::entriesOf(assessment, m_controller.wording()));
    m_answers->setChosen(shared<std::optional<model::Answer>>(m_cells, [&](std::size_t cell) {
                             const auto rating = m_assessor ? ratingBy(assessment, cell, *m_assessor) : std::nullopt;
                             return rating ? std::optional(rating->answer) : std::nullopt;
                         }).value_or(std::nullopt));
    m_effect->setText(tr("An answer becomes your judgement of all %Ln cells, as one act. Reasons stay as they are.",
                         nullptr, static_cast<int>(m_cells.size())));
}

void SelectionPanel::showReason() {
    m_why->setVisible(judged() > 0);
    if (m_reason->unsaved()) return;
    Places mine;
    for (const std::size_t cell : m_cells) {
        if (m_assessor && ratingBy(m_controller.assessment(), cell, *m_assessor)) mine.push_back(cell);
    }
    const auto reason = shared<std::string>(
        mine, [&](std::size_t cell) { return ratingBy(m_controller.assessment(), cell, *m_assessor)->rationale; });
    m_reason->setReason(reason ? qs(*reason) : QString());
    m_reason->setPlaceholderText(reason ? tr("One reason for all that you judged.")
                                        : tr("The reasons differ. What you write here replaces all of them."));
}

void SelectionPanel::showShading() {
    const bool hidden = someHidden();
    m_shadingPart->setVisible(!hidden);
    if (hidden) { // nothing of it stays in the fields
        m_shadingWanted.reset();
        m_shadingWhy->clear();
        return m_shading->setChosen(std::nullopt);
    }
    if (m_shadingWanted) return; // a question is open
    const auto& cells = m_controller.assessment().cells;
    const auto shading =
        shared<std::optional<model::ShadingOverride>>(m_cells, [&](std::size_t cell) { return cells[cell].shading; });
    m_shading->setChosen(!shading    ? std::nullopt
                         : !*shading ? std::optional(automatic)
                                     : std::optional((*shading)->on ? shadeOn : shadeOff));
    m_shadingWhy->setVisible(shading && *shading);
    if (!m_shadingWhy->isModified()) m_shadingWhy->setText(shading && *shading ? qs((*shading)->why) : QString());
}

} // namespace meyar::ui
