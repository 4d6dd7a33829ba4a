#include "evidence/source_fields.h"

#include "document_controller.h"
#include "evidence/source_words.h"
#include "matrix/cell_words.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/icon.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/text_undo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <initializer_list>

namespace meyar::ui {

namespace {

QString yearText(const model::Source& source) {
    return source.year ? QString::number(*source.year) : QString();
}

} // namespace

SourceFields::SourceFields(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_idNote(roleLabel({}, "faint", this)),
      m_pseudonymNote(
          roleLabel(tr("Never write a real name or anything that tells who spoke: files get copied."), "second", this)),
      m_kind(new QComboBox(this)), m_confidential(new QCheckBox(tr("Confidential"), this)) {
    setObjectName(QStringLiteral("sourceFields"));
    setAccessibleName(tr("Source"));
    m_idNote->setObjectName(QStringLiteral("sourceIdNote"));
    m_pseudonymNote->setObjectName(QStringLiteral("pseudonymNote"));
    buildRows();
}

QLineEdit* SourceFields::addRow(QGridLayout& grid, Field field, const char* objectName) {
    const int row = grid.rowCount();
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    m_names[field] = roleLabel({}, "second", this);
    m_names[field]->setWordWrap(false);
    m_names[field]->setBuddy(edit);
    m_edits[field] = edit;
    m_refusals[field] = new RefusalLine(QLatin1String(objectName) + QStringLiteral("Refusal"), this);
    grid.addWidget(m_names[field], row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(m_refusals[field], row + 1, 1);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        if (!m_new && !m_showing) keepField(field);
    });
    connect(edit, &QLineEdit::textEdited, m_refusals[field], &RefusalLine::clearWords);
    return edit;
}

void SourceFields::buildRows() {
    m_kind->setObjectName(QStringLiteral("sourceKind"));
    m_kind->setAccessibleName(tr("Kind of source"));
    for (const model::SourceKind kind : model::allSourceKinds)
        m_kind->addItem(icon(sourceKindIcon(kind)), sourceKindText(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    connect(m_kind, &QComboBox::activated, this, &SourceFields::changeKind);
    m_confidential->setObjectName(QStringLiteral("sourceConfidential"));
    m_confidential->setToolTip(tr("The report prints the short name of a confidential source and nothing else."));
    connect(m_confidential, &QCheckBox::clicked, this, &SourceFields::changeConfidential);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto* kindName = roleLabel(tr("Kind"), "second", this);
    kindName->setWordWrap(false);
    grid->addWidget(kindName, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    addRow(*grid, Id, "sourceId");
    grid->addWidget(m_idNote, grid->rowCount(), 1);
    grid->addWidget(m_pseudonymNote, grid->rowCount(), 0, 1, 2);
    addRow(*grid, Title, "sourceTitle");
    addRow(*grid, Author, "sourceAuthor");
    addRow(*grid, Year, "sourceYear");
    grid->addWidget(m_confidential, grid->rowCount(), 0, 1, 2); // beside the names it would widen the panel at a zoom
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(grid);
    buildNewButtons(*rows);
}

void SourceFields::buildNewButtons(QVBoxLayout& rows) {
    m_newButtons = new QWidget(this);
    auto* add = new QPushButton(tr("Add source"), m_newButtons);
    add->setObjectName(QStringLiteral("sourceAdd"));
    add->setAccessibleName(tr("Add the source to the register"));
    setRole(*add, "primary");
    connect(add, &QPushButton::clicked, this, &SourceFields::add);
    auto* cancel = new QPushButton(tr("Cancel"), m_newButtons);
    cancel->setObjectName(QStringLiteral("sourceCancel"));
    cancel->setAccessibleName(tr("Do not add a source"));
    setRole(*cancel, "flat");
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp(*this);
        emit givenUp();
    });
    auto* across = new QHBoxLayout(m_newButtons);
    across->setContentsMargins(0, 4, 0, 0);
    across->setSpacing(8);
    across->addWidget(add);
    across->addWidget(cancel);
    across->addStretch();
    rows.addWidget(m_newButtons);
}

// -- showing

/// The words around the fields, which go with the kind, and with whether the source is new or used.
void SourceFields::showWords() {
    const bool interview = chosenKind() == model::SourceKind::Interview;
    const std::array<QString, fields> words{interview ? tr("Pseudonym") : tr("Short name"), tr("Title"), tr("Author"),
                                            tr("Year")};
    for (std::size_t field = 0; field < fields; ++field) {
        m_names[field]->setText(words[field]);
        m_edits[field]->setAccessibleName(words[field]);
    }
    m_pseudonymNote->setVisible(interview);
    m_idNote->setText(m_new    ? tr("What it is cited by in cells and texts.")
                      : m_used ? tr("It is cited by this name. Another one is put wherever it is cited.")
                               : QString());
    m_idNote->setVisible(!m_idNote->text().isEmpty());
    m_newButtons->setVisible(m_new);
}

void SourceFields::show(const model::Source& source) {
    const std::array<QString, fields> values{qs(source.id.text()), qs(source.title), qs(source.author),
                                             yearText(source)};
    m_showing = true;
    for (std::size_t field = 0; field < fields; ++field) {
        if (m_edits[field]->isModified() && m_source == source.id && !m_new) continue; // it is being typed
        if (m_edits[field]->text() != values[field]) m_edits[field]->setText(values[field]);
        m_edits[field]->setModified(false);
        m_edits[field]->setCursorPosition(0);
        m_refusals[field]->clearWords();
    }
    m_kind->setCurrentIndex(static_cast<int>(source.kind));
    m_confidential->setChecked(source.confidential);
    m_showing = false;
}

void SourceFields::display(const model::Source& source, bool used) {
    if (m_new || m_source != source.id) {
        for (QLineEdit* edit : m_edits)
            edit->setModified(false);
    }
    m_new = false;
    mayHoldDraft(*this, false); // what is typed is kept when the field is left
    m_used = used;
    show(source);
    m_source = source.id;
    showWords();
}

void SourceFields::startNew() {
    m_new = true;
    mayHoldDraft(*this);
    m_source = {};
    model::Source source;
    source.id = model::SourceId(nextFreeId(m_controller.assessment(), source.kind).toStdString());
    show(source);
    showWords();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void SourceFields::focusFirst() {
    QLineEdit* const first = m_edits[Title];
    first->setFocus(Qt::OtherFocusReason);
    if (!m_new) first->selectAll(); // a draft is gone on with
}

// -- changing

std::optional<model::Source> SourceFields::stored() const {
    if (!m_controller.isOpen()) return std::nullopt;
    const auto place = m_controller.assessment().findSource(m_source);
    if (!place) return std::nullopt;
    return m_controller.assessment().sources[*place];
}

model::SourceKind SourceFields::chosenKind() const {
    return model::allSourceKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
}

void SourceFields::keep() {
    if (m_new) return; // a draft until it is added
    for (const Field field : {Id, Title, Author, Year})
        keepField(field);
}

void SourceFields::keepField(Field field) {
    auto source = stored();
    if (!source || !m_edits[field]->isModified()) return;
    if (field == Id) return rename();
    if (readField(field, *source)) {
        undoEndsHere(*m_edits[field]);
        put(*source, *m_refusals[field]);
        if (!m_refusals[field]->text().isEmpty()) m_edits[field]->setModified(true); // stays to be mended
    }
}

bool SourceFields::readField(Field field, model::Source& source) {
    switch (field) {
    case Id:
        return readId(source);
    case Title:
        source.title = m_edits[Title]->text().simplified().toStdString();
        return true;
    case Author:
        source.author = m_edits[Author]->text().simplified().toStdString();
        return true;
    default:
        return readYear(source);
    }
}

bool SourceFields::readId(model::Source& source) {
    const QString typed = m_edits[Id]->text().simplified();
    for (const QChar stop : QStringLiteral(",;[]")) {
        if (!typed.contains(stop)) continue;
        m_refusals[Id]->say(
            tr("A short name has no comma, semicolon or square bracket: they end a citation in a text."));
        return false;
    }
    source.id = model::SourceId(typed.toStdString());
    return true;
}

bool SourceFields::readYear(model::Source& source) {
    const QString typed = m_edits[Year]->text().trimmed();
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || typed.size() != 4 || year < 1000)) {
        m_refusals[Year]->say(tr("A year has four digits, like 2014; it may be left empty."));
        return false;
    }
    source.year = typed.isEmpty() ? std::nullopt : std::optional(year);
    return true;
}

void SourceFields::put(const model::Source& source, RefusalLine& refusal) {
    refusal.apply(m_controller, {document::PutSource{source}});
}

/// The same source under another name, wherever it is cited.
void SourceFields::rename() {
    auto source = stored();
    if (!source || !readId(*source) || source->id == m_source) return;
    const model::SourceId before = m_source;
    m_source = source->id;
    undoEndsHere(*m_edits[Id]);
    emit renaming(before, source->id);
    const bool done = m_refusals[Id]->apply(m_controller, {document::RenameSource{before, source->id}});
    if (done) return;
    const QString why = m_refusals[Id]->text();
    m_source = before;
    emit renaming(source->id, before);
    m_edits[Id]->setModified(true);
    m_refusals[Id]->say(why);
}

/// Interviews are confidential unless one says otherwise.
void SourceFields::changeKind() {
    const model::SourceKind kind = chosenKind();
    const bool interview = kind == model::SourceKind::Interview;
    if (m_new) {
        if (!m_edits[Id]->isModified()) m_edits[Id]->setText(nextFreeId(m_controller.assessment(), kind));
        m_confidential->setChecked(interview);
    } else if (auto source = stored(); source && source->kind != kind) {
        source->kind = kind;
        source->confidential = source->confidential || interview;
        put(*source, *m_refusals[Id]);
    }
    showWords();
}

void SourceFields::changeConfidential() {
    auto source = stored();
    if (m_new || !source) return;
    source->confidential = m_confidential->isChecked();
    put(*source, *m_refusals[Year]);
}

/// The new source as its fields say; nothing, with the keys in the field, when one cannot be read.
std::optional<model::Source> SourceFields::written() {
    model::Source source;
    source.kind = chosenKind();
    source.confidential = m_confidential->isChecked();
    for (const Field field : {Id, Title, Author, Year}) {
        m_refusals[field]->clearWords();
        if (readField(field, source)) continue;
        m_edits[field]->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return source;
}

void SourceFields::add() {
    const auto source = written();
    if (!source) return;
    const Field asked = source->title.empty() && !source->id.empty() ? Title : Id;
    if (!m_refusals[asked]->apply(m_controller, {document::PutSource{*source, true}})) {
        m_edits[asked]->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_new = false;
    emit made(source->id);
}

void SourceFields::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_new) return add();
    if (event->key() == Qt::Key_Escape) {
        giveUp(*this);
        dropDraft(*this);
        if (const auto source = stored()) show(*source); // as it stands in the file
        return emit givenUp();
    }
    QWidget::keyPressEvent(event);
}

} // namespace meyar::ui
