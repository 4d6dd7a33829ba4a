#include "matrix/shading_section.h"

#include "document_controller.h"
#include "seen.h"
#include "text.h"
#include "widgets/choice_chips.h"
#include "widgets/draft.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/text_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {
constexpr std::size_t automatic = 0;
constexpr std::size_t shadeOn = 1;
constexpr std::size_t shadeOff = 2;
} // namespace

ShadingSection::ShadingSection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_question(roleLabel(QString(), "second", this)),
      m_refusal(new RefusalLine(QStringLiteral("shadingRefusal"), this)) {
    setObjectName(QStringLiteral("shadingSection"));
    const std::vector<ChoiceChips::Choice> choices{
        {QStringLiteral("shadingAuto"), tr("By grade"), tr("Shade by the grade")},
        {QStringLiteral("shadingOn"), tr("On"), tr("Shade, whatever the grade")},
        {QStringLiteral("shadingOff"), tr("Off"), tr("Do not shade, whatever the grade")}};
    m_choice = new ChoiceChips(choices, this);
    connect(m_choice, &ChoiceChips::clicked, this, &ShadingSection::choose);
    m_why = new QLineEdit(this);
    m_why->setObjectName(QStringLiteral("shadingWhy"));
    m_why->setAccessibleName(tr("Why the shading is set by hand"));
    m_why->setPlaceholderText(tr("The reason; Enter or a click elsewhere keeps it"));
    connect(m_why, &QLineEdit::returnPressed, this, &ShadingSection::accept);
    connect(m_why, &QLineEdit::editingFinished, this, &ShadingSection::keep);
    comesBack(
        *this, [this] { return m_wanted ? QVariant(*m_wanted) : QVariant(); },
        [this](const QVariant& on) { askWhy(on.toBool()); });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("SHADING · POSSIBLE IMPROVEMENT"), "section", this));
    rows->addWidget(m_choice);
    rows->addWidget(m_question);
    rows->addWidget(m_why);
    rows->addWidget(m_refusal);
}

std::optional<std::size_t> ShadingSection::place() const {
    if (!m_cell || !m_controller.isOpen()) return std::nullopt;
    return m_controller.assessment().framework.findCell(*m_cell);
}

std::optional<model::ShadingOverride> ShadingSection::recorded() const {
    const auto cell = place();
    if (!cell || hiddenFrom(m_controller.assessor(), m_controller.assessment(), *cell)) return std::nullopt;
    return m_controller.assessment().cells[*cell].shading;
}

void ShadingSection::showCell(std::size_t place) {
    const model::CellId id = m_controller.assessment().framework.cellAt(place);
    if (m_cell != id) {
        m_wanted.reset();
        m_why->setModified(false);
        m_refusal->clearWords();
    }
    m_cell = id;
    showRecorded();
}

void ShadingSection::showRecorded() {
    if (m_wanted) return; // a question is open
    const auto shading = recorded();
    m_choice->setChosen(!shading ? automatic : shading->on ? shadeOn : shadeOff);
    m_question->hide();
    m_why->setVisible(shading.has_value());
    const QString why = shading ? qs(shading->why) : QString();
    if (m_why->text() != why && !(m_why->hasFocus() && m_why->isModified())) m_why->setText(why);
}

void ShadingSection::choose(std::size_t choice) {
    m_refusal->clearWords();
    if (choice != automatic) return askWhy(choice == shadeOn);
    m_wanted.reset();
    if (m_cell && recorded()) m_refusal->apply(m_controller, {document::Shade{*m_cell, std::nullopt}});
    showRecorded();
}

void ShadingSection::toggle() {
    const auto cell = place();
    if (!cell) return;
    if (recorded()) return choose(automatic);
    askWhy(!m_controller.results().scorecard.cells[*cell].shaded);
}

void ShadingSection::askWhy(bool on) {
    if (!m_cell || !m_controller.mayChange()) return;
    const auto shading = recorded();
    if (!shading || shading->on != on) m_why->clear();
    m_wanted = on;
    m_choice->setChosen(on ? shadeOn : shadeOff);
    const QString cell = qs(model::text(*m_cell));
    m_question->setText(on ? tr("Why is %1 shaded by hand?").arg(cell) : tr("Why is %1 not shaded?").arg(cell));
    m_question->show();
    m_why->show();
    m_why->setFocus(Qt::OtherFocusReason);
}

void ShadingSection::accept() {
    const auto shading = recorded();
    if (!m_cell || (!m_wanted && !shading)) return;
    const bool on = m_wanted.value_or(shading && shading->on);
    const document::Shade edit{*m_cell, model::ShadingOverride{on, m_why->text().trimmed().toStdString()}};
    undoEndsHere(*m_why);
    if (!m_refusal->apply(m_controller, {edit})) return;
    m_wanted.reset();
    showRecorded();
    emit leaving();
}

/// A reason typed and left is kept; a question left without one is withdrawn.
void ShadingSection::keep() {
    if (!m_cell || !m_controller.isOpen()) return;
    if (m_why->isModified() && !m_why->text().trimmed().isEmpty() && (m_wanted || recorded())) {
        const bool on = m_wanted ? *m_wanted : recorded()->on;
        m_wanted.reset();
        undoEndsHere(*m_why);
        m_refusal->apply(m_controller,
                         {document::Shade{*m_cell, model::ShadingOverride{on, m_why->text().trimmed().toStdString()}}});
    } else if (!m_why->hasFocus()) {
        m_wanted.reset();
        m_why->setModified(false);
    }
    showRecorded();
}

/// Escape withdraws what was not kept yet.
void ShadingSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        m_wanted.reset();
        m_why->setModified(false);
        showRecorded();
    }
    event->ignore(); // the panel gives the keys back to the matrix
}

} // namespace meyar::ui
