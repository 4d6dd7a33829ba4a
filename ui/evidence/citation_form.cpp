#include "evidence/citation_form.h"

#include "document_controller.h"
#include "matrix/cell_words.h"
#include "model/typed_cell.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/folded_completer.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace meyar::ui {

CitationForm::CitationForm(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_title(roleLabel({}, "section", this)),
      m_code(namedEdit("citeCell", tr("Cell: 5.3/O1, or words of it"), this)),
      m_cells(new FoldedCompleter(tr("Cells to cite the source for"), m_code)),
      m_statement(roleLabel({}, "second", this)), m_fields(new CitationFields(this)), m_accept(new QPushButton(this)),
      m_refusal(new RefusalLine(QStringLiteral("citationRefusal"), this)) {
    setObjectName(QStringLiteral("citationForm"));
    setAccessibleName(tr("Cite the source for a cell"));
    mayHoldDraft(*this);
    comesBack(
        *this, [this] { return about(); }, [this](const QVariant& about) { comeBack(about); });
    saysWhere(*this, [this] {
        const QString source = qs(m_citation.source.text());
        const QString cell = m_cell ? qs(model::text(*m_cell)) : m_code->text().trimmed();
        return DraftPlace{cell.isEmpty() ? source : source + QStringLiteral(" · ") + cell, {}};
    });
    m_statement->setObjectName(QStringLiteral("citeStatement"));
    m_accept->setObjectName(QStringLiteral("citationAccept"));
    setRole(*m_accept, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("citationCancel"));
    cancel->setAccessibleName(tr("Leave the citations as they are"));
    setRole(*cancel, "flat");
    connect(m_accept, &QPushButton::clicked, this, &CitationForm::accept);
    connect(cancel, &QPushButton::clicked, this, &CitationForm::cancel);
    connect(m_code, &QLineEdit::textEdited, this, &CitationForm::suggestCells);
    connect(m_code, &QLineEdit::textChanged, this, &CitationForm::showStatement);
    connect(m_cells, &FoldedCompleter::chosen, this, &CitationForm::takeCell);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_code);
    rows->addWidget(m_statement);
    rows->addWidget(m_fields);
    rows->addWidget(m_refusal);
    rows->addLayout(buttons);
}

bool CitationForm::goesOnWithDraft() {
    if (!holdsDraft(*this)) return false;
    m_refusal->say(m_cell ? tr("This is not changed yet: change it, or cancel it first.")
                          : tr("This is not cited yet: cite it, or cancel it first."));
    QWidget* const first = m_cell ? m_fields->firstField() : m_code;
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

/// The source, and the cell and the citation that it changes, if it does.
QVariant CitationForm::about() const {
    if (isHidden()) return {};
    return QStringList{qs(m_citation.source.text()), m_cell ? qs(model::text(*m_cell)) : QString(),
                       qs(m_citation.id.text())};
}

void CitationForm::comeBack(const QVariant& about) {
    const QStringList words = about.toStringList();
    const model::Assessment& assessment = m_controller.assessment();
    const model::SourceId source(words[0].toStdString());
    if (!assessment.findSource(source)) return;
    const auto cell = model::parseCell(words[1].toStdString());
    const auto place = cell ? assessment.framework.findCell(*cell) : std::nullopt;
    if (!place) return start(source);
    for (const model::Citation& citation : assessment.cells[*place].citations)
        if (qs(citation.id.text()) == words[2]) edit(*cell, citation);
}

void CitationForm::start(const model::SourceId& source) {
    if (goesOnWithDraft()) return;
    model::Citation citation;
    citation.source = source;
    m_cell.reset();
    begin(citation);
    m_title->setText(tr("CITE %1").arg(qs(source.text())));
    m_accept->setText(tr("Cite"));
    m_accept->setAccessibleName(tr("Cite the source for this cell"));
    std::vector<FoldedCompleter::Entry> cells;
    const model::Framework& framework = m_controller.assessment().framework;
    for (std::size_t place = 0; place < framework.cellCount(); ++place) {
        const QString code = qs(model::text(framework.cellAt(place)));
        cells.push_back({code, QStringLiteral("%1 — %2").arg(
                                   code, qs(framework.statementAt(place).text.in(m_controller.language())))});
    }
    m_cells->setEntries(cells);
    m_code->clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

void CitationForm::edit(const model::CellId& cell, const model::Citation& citation) {
    if (goesOnWithDraft()) return;
    m_cell = cell;
    begin(citation);
    m_title->setText(tr("CITATION FOR %1").arg(cellName(cell)));
    m_accept->setText(tr("Change"));
    m_accept->setAccessibleName(tr("Change the citation"));
    m_fields->firstField()->setFocus(Qt::OtherFocusReason);
}

void CitationForm::begin(const model::Citation& citation) {
    m_citation = citation;
    m_code->setVisible(!m_cell);
    m_fields->display(citation);
    m_refusal->clearWords();
    showStatement();
    show();
}

void CitationForm::takeCell(const QString& code) {
    m_code->setText(code);
    m_code->setModified(true); // it was chosen by the one who types
    m_fields->firstField()->setFocus(Qt::OtherFocusReason);
}

void CitationForm::suggestCells() {
    QString typed = m_code->text();
    if (typed.trimmed().isEmpty()) return m_cells->dismiss();
    if (typed.contains(u'/')) typed = qs(model::codeAsMeant(typed.toStdString())).replace(u',', u'.');
    m_cells->suggest(typed, m_code->rect());
}

void CitationForm::showStatement() {
    const auto cell = m_cell ? m_cell : chosenCell();
    const auto place = cell ? m_controller.assessment().framework.findCell(*cell) : std::nullopt;
    m_statement->setText(
        place ? qs(m_controller.assessment().framework.statementAt(*place).text.in(m_controller.language()))
              : QString());
    m_statement->setVisible(place.has_value());
}

/// "5,3/o1" and "5.3 / O1" are understood as "5.3/O1", as when cells are pasted.
std::optional<model::CellId> CitationForm::chosenCell() const {
    const std::string typed = m_code->text().simplified().toStdString();
    const model::Framework& framework = m_controller.assessment().framework;
    if (const auto place = model::findTypedCell(framework, typed)) return framework.cellAt(*place);
    return model::parseCell(model::codeAsMeant(typed)); // which the framework does not have, and is said so
}

void CitationForm::accept() {
    const auto cell = m_cell ? m_cell : chosenCell();
    if (!cell) {
        // What was found by its words is shown before it is cited.
        if (const auto match = m_cells->onlyMatch(m_code->text())) return takeCell(match->id);
        m_refusal->say(tr("Choose the cell: its code is like 5.3/O1."));
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    document::Cite cite{*cell, m_citation};
    m_fields->readInto(cite.citation);
    if (m_refusal->apply(m_controller, {cite})) emit finished();
}

void CitationForm::cancel() {
    giveUp(*this);
    emit finished();
}

void CitationForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return cancel();
    if (enter) return accept();
    QFrame::keyPressEvent(event);
}

} // namespace meyar::ui
