#include "matrix/cite_form.h"

#include "document_controller.h"
#include "matrix/cell_words.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/folded_completer.h"
#include "widgets/kept_text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace meyar::ui {

namespace {

QVBoxLayout* column(QWidget* parent) {
    auto* rows = new QVBoxLayout(parent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    return rows;
}

} // namespace

CiteForm::CiteForm(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_source(new QComboBox(this)), m_newSource(new QWidget(this)),
      m_refusal(new RefusalLine(QStringLiteral("citeRefusal"), this)) {
    setObjectName(QStringLiteral("citeForm"));
    setAccessibleName(tr("Cite a source"));
    mayHoldDraft(*this);
    comesBack(
        *this, [this] { return about(); }, [this](const QVariant& about) { comeBack(about); });
    buildNewSource();
    buildSource();
    m_fields = new CitationFields(this);
    m_accept = new QPushButton(tr("Cite"), this);
    m_accept->setObjectName(QStringLiteral("citeAccept"));
    setRole(*m_accept, "primary");
    connect(m_accept, &QPushButton::clicked, this, &CiteForm::cite);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("citeCancel"));
    cancel->setAccessibleName(tr("Do not cite"));
    setRole(*cancel, "flat");
    connect(cancel, &QPushButton::clicked, this, &CiteForm::cancel);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* rows = column(this);
    rows->addWidget(m_source);
    rows->addWidget(m_newSource);
    rows->addWidget(m_fields);
    rows->addWidget(m_refusal);
    rows->addLayout(buttons);
}

void CiteForm::buildSource() {
    m_source->setObjectName(QStringLiteral("citeSource"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(8);
    m_source->lineEdit()->setPlaceholderText(tr("Source: type to find it"));
    rememberTyping(*m_source->lineEdit());
    m_source->setCompleter(nullptr); // Qt's knows no folding, and Enter takes none of its matches
    m_matches = new FoldedCompleter(tr("Sources to cite"), m_source->lineEdit());
    connect(m_source->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        typed.trimmed().isEmpty() ? m_matches->dismiss() : m_matches->suggest(typed, m_source->lineEdit()->rect());
    });
    connect(m_matches, &FoldedCompleter::chosen, this, &CiteForm::takeSource);
    connect(m_source, &QComboBox::currentTextChanged, this, &CiteForm::showNewSource);
}

void CiteForm::buildNewSource() {
    m_newId = namedEdit("newSourceId", tr("Short name it is cited by: Aze 30"), m_newSource);
    m_newTitle = namedEdit("newSourceTitle", tr("Title"), m_newSource);
    m_newKind = new QComboBox(m_newSource);
    m_newKind->setObjectName(QStringLiteral("newSourceKind"));
    m_newKind->setAccessibleName(tr("Kind of source"));
    for (const model::SourceKind kind : model::allSourceKinds)
        m_newKind->addItem(sourceKindText(kind));
    auto* rows = column(m_newSource);
    rows->addWidget(roleLabel(tr("A new source for the register:"), "second", m_newSource));
    rows->addWidget(m_newId);
    rows->addWidget(m_newTitle);
    rows->addWidget(m_newKind);
}

void CiteForm::refreshSources() {
    if (!m_controller.isOpen()) return;
    std::vector<FoldedCompleter::Entry> entries, shown;
    for (const model::Source& source : m_controller.assessment().sources) {
        const QString id = qs(source.id.text());
        entries.push_back({id, QStringLiteral("%1 — %2").arg(id, qs(source.title))});
    }
    entries.push_back({{}, tr("New source…")});
    for (int row = 0; row < m_source->count(); ++row)
        shown.push_back({m_source->itemData(row).toString(), m_source->itemText(row)});
    if (shown == entries) return; // the caret stays
    const QSignalBlocker quiet(m_source);
    const KeptText typed = *keptText(m_source->lineEdit());
    m_source->clear();
    for (const FoldedCompleter::Entry& entry : entries)
        m_source->addItem(entry.words, entry.id);
    m_matches->setEntries(entries);
    m_source->setCurrentIndex(-1);
    m_source->setEditText(typed.text);
    putBackCaret(*m_source->lineEdit(), typed);
}

void CiteForm::start(const std::vector<model::CellId>& cells) {
    if (goesOnWithDraft()) return;
    m_cells = cells;
    open({});
}

void CiteForm::change(const model::CellId& cell, const model::Citation& citation) {
    if (goesOnWithDraft()) return;
    m_cells = {cell};
    open(citation);
}

bool CiteForm::goesOnWithDraft() {
    if (!holdsDraft(*this)) return false;
    m_refusal->say(m_changed.empty() ? tr("This is not cited yet: cite it, or cancel it first.")
                                     : tr("This is not changed yet: change it, or cancel it first."));
    if (!isAncestorOf(window()->focusWidget())) m_source->setFocus(Qt::OtherFocusReason);
    return true;
}

/// The citation that it changes, if it does, and the cells.
QVariant CiteForm::about() const {
    if (isHidden()) return {};
    QStringList words{qs(m_changed.text())};
    for (const model::CellId& cell : m_cells)
        words << qs(model::text(cell));
    return words;
}

void CiteForm::comeBack(const QVariant& about) {
    const QStringList words = about.toStringList();
    const model::Assessment& assessment = m_controller.assessment();
    m_cells.clear();
    model::Citation changed;
    for (const QString& word : words.mid(1)) {
        const auto cell = model::parseCell(word.toStdString());
        const auto place = cell ? assessment.framework.findCell(*cell) : std::nullopt;
        if (!place) return; // it is gone, and what was typed about it
        m_cells.push_back(*cell);
        for (const model::Citation& citation : assessment.cells[*place].citations)
            if (citation.id == model::CitationId(words.front().toStdString())) changed = citation;
    }
    if (!m_cells.empty()) open(changed);
}

void CiteForm::open(const model::Citation& citation) {
    m_changed = citation.id;
    showAct();
    m_accept->setAccessibleName(m_changed.empty() ? tr("Cite this source") : tr("Change this citation"));
    m_source->setCurrentIndex(-1);
    refreshSources();
    m_source->setEditText({});
    if (!citation.source.empty()) m_source->setCurrentIndex(m_source->findData(qs(citation.source.text())));
    for (QLineEdit* edit : {m_newId, m_newTitle})
        edit->clear();
    m_fields->display(citation);
    m_refusal->clearWords();
    dropDraft(*this);
    m_newSource->setVisible(m_controller.isOpen() && m_controller.assessment().sources.empty());
    if (m_newSource->isVisibleTo(this)) m_source->setCurrentIndex(m_source->count() - 1);
    show();
    QWidget* const first = m_newSource->isVisibleTo(this) ? static_cast<QWidget*>(m_newId) : m_source;
    first->setFocus(Qt::OtherFocusReason);
}

bool CiteForm::staysFor(const std::vector<model::CellId>& shown) {
    m_shown = shown;
    if (!holdsDraft(*this)) return false;
    showAct();
    return true;
}

void CiteForm::showAct() {
    const QString act = m_changed.empty() ? tr("Cite") : tr("Change");
    const QString place = qs(model::text(m_cells.front()));
    m_accept->setText(m_shown == m_cells || m_shown.empty() ? act
                      : m_cells.size() == 1                 ? QStringLiteral("%1 · %2").arg(act, place)
                                            : QStringLiteral("%1 · %2… (%3)").arg(act, place).arg(m_cells.size()));
}

bool CiteForm::writesNewSource() const {
    return m_source->count() > 0 && m_source->currentText() == m_source->itemText(m_source->count() - 1);
}

void CiteForm::showNewSource() {
    m_newSource->setVisible(writesNewSource());
}

void CiteForm::takeSource(const QString& id) {
    const int row = id.isEmpty() ? m_source->count() - 1 : m_source->findData(id);
    m_source->setCurrentIndex(row);
    QWidget* const next = writesNewSource() ? static_cast<QWidget*>(m_newId) : m_fields->firstField();
    next->setFocus(Qt::OtherFocusReason);
}

/// What was picked; what was typed stands for itself, so that a short name in full needs no picking.
model::SourceId CiteForm::chosenSource() const {
    const QString typed = m_source->currentText().trimmed();
    const int row = m_source->findText(typed);
    return model::SourceId((row >= 0 ? m_source->itemData(row).toString() : typed).toStdString());
}

/// By the words typed, where they leave no doubt; it is shown before it is cited.
bool CiteForm::findsSource() {
    const QString typed = m_source->currentText();
    if (m_source->findText(typed.trimmed()) >= 0) return false;
    const auto match = m_matches->onlyMatch(typed);
    if (!match || match->id == typed.trimmed()) return false;
    takeSource(match->id);
    return true;
}

std::optional<model::Source> CiteForm::newSource() const {
    if (!writesNewSource()) return std::nullopt;
    model::Source source;
    source.id = model::SourceId(m_newId->text().trimmed().toStdString());
    source.title = m_newTitle->text().trimmed().toStdString();
    source.kind = model::allSourceKinds[static_cast<std::size_t>(m_newKind->currentIndex())];
    return source;
}

void CiteForm::cite() {
    if (findsSource()) return;
    std::vector<document::Edit> edits;
    model::Citation citation;
    citation.id = m_changed;
    if (const auto source = newSource()) {
        edits.push_back(document::PutSource{*source, true});
        citation.source = source->id;
    } else {
        citation.source = chosenSource();
        if (citation.source.empty()) {
            m_refusal->say(tr("Choose the source that you cite."));
            m_source->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_fields->readInto(citation);
    for (const model::CellId& cell : m_cells)
        edits.push_back(document::Cite{cell, citation});
    if (m_refusal->apply(m_controller, edits)) emit finished();
}

void CiteForm::cancel() {
    giveUp(*this);
    emit finished();
}

void CiteForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return cancel();
    if (enter) return cite();
    QFrame::keyPressEvent(event);
}

} // namespace meyar::ui
