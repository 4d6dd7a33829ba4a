#include "findings/section_edit.h"

#include "findings/area_line.h"
#include "findings/language_tabs.h"
#include "findings/markdown_edit.h"
#include "interface_language.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/kept_text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/text_undo.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace meyar::ui {

SectionEdit::SectionEdit(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_area(new AreaLine(controller, "second", this)),
      m_languages(new LanguageTabs(this)), m_heading(new QLineEdit(this)),
      m_text(new MarkdownEdit(QStringLiteral("sectionText"), this)),
      m_refusal(new RefusalLine(QStringLiteral("sectionRefusal"), this)), m_pause(new TypingPause(this)) {
    setObjectName(QStringLiteral("sectionEdit"));
    connect(m_pause, &TypingPause::over, this, &SectionEdit::keep);
    buildFields();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_area);
    rows->addWidget(m_languages);
    rows->addWidget(m_heading);
    rows->addWidget(m_text, 1);
    rows->addWidget(makeToolbar()); // below: from the heading Tab leads to the text
    rows->addWidget(m_refusal);
    rows->addStrut(28 * fontMetrics().averageCharWidth());

    m_area->leadToDetails();
    connect(m_area, &AreaLine::cellWanted, this, &SectionEdit::cellWanted);
    connect(m_area, &AreaLine::detailsWanted, this, &SectionEdit::detailsWanted);
    for (const auto leaves : {&MarkdownEdit::leaveWanted, &MarkdownEdit::doneWanted})
        connect(m_text, leaves, this, [this] {
            keep();
            emit leaveWanted();
        });
    connect(m_languages, &LanguageTabs::chosenChanged, this, [this] {
        setLanguage(m_languages->chosen());
        emit languageChanged();
    });
}

void SectionEdit::buildFields() {
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setAccessibleName(tr("Heading of the section"));
    m_heading->setFont(Theme::font(Theme::headingSize, QFont::DemiBold));
    m_heading->installEventFilter(this);
    m_text->setAccessibleName(tr("Text of the section"));
    m_text->installEventFilter(this);
    connect(m_heading, &QLineEdit::textChanged, this, &SectionEdit::noteTyping);
    connect(m_heading, &QLineEdit::returnPressed, this, &SectionEdit::focusText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SectionEdit::noteTyping);
}

QWidget* SectionEdit::makeToolbar() {
    auto* bar = new QWidget(this);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(2);
    auto* bold = tool("markBold", QStringLiteral("bold"), tr("Bold"), QStringLiteral("Ctrl+B"));
    auto* italic = tool("markItalic", QStringLiteral("italic"), tr("Italic"), QStringLiteral("Ctrl+I"));
    auto* list = tool("markList", QStringLiteral("list"), tr("List"), QStringLiteral("Ctrl+L"));
    auto* cite = tool("markCite", QStringLiteral("cite"), tr("Cite a source"), QStringLiteral("Ctrl+K"));
    connect(bold, &QToolButton::clicked, m_text, [this] { m_text->emphasize(Emphasis::Bold); });
    connect(italic, &QToolButton::clicked, m_text, [this] { m_text->emphasize(Emphasis::Italic); });
    connect(list, &QToolButton::clicked, m_text, &MarkdownEdit::makeList);
    connect(cite, &QToolButton::clicked, m_text, &MarkdownEdit::cite);
    for (QToolButton* each : {bold, italic, list, cite})
        across->addWidget(each);
    across->addStretch();
    return bar;
}

QToolButton* SectionEdit::tool(const char* objectName, const QString& drawing, const QString& name,
                               const QString& keys) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(icon(drawing));
    made->setIconSize(QSize(Theme::scaled(18), Theme::scaled(18)));
    made->setAccessibleName(name);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    made->setFocusPolicy(Qt::StrongFocus);
    setRole(*made, "flat");
    return made;
}

const model::Section* SectionEdit::recorded() const {
    if (!m_section || !m_controller.isOpen()) return nullptr;
    const auto place = m_controller.assessment().findSection(*m_section);
    return place ? &m_controller.assessment().sections[*place] : nullptr;
}

void SectionEdit::showSection(const model::SectionId& section) {
    if (m_section != section) {
        keep();
        m_refusal->clearWords();
        m_section = section;
        if (const model::Section* shown = recorded()) display(*shown);
    }
    refresh();
}

void SectionEdit::refresh() {
    const model::Section* section = recorded();
    if (!section) return;
    m_area->showArea(section->area);
    m_text->setSources(m_controller.assessment().sources);
    if (!m_unsaved) follow(*section);
    showLanguages();
}

void SectionEdit::forget() {
    m_section.reset();
    m_unsaved = false;
    m_pause->stop();
}

/// Shows another text: nothing of the one before can be undone in the fields.
void SectionEdit::display(const model::Section& section) {
    const QScopedValueRollback showing(m_showing, true);
    m_heading->setText(qs(section.heading.exactly(m_shown)));
    if (!m_heading->hasFocus()) m_heading->setCursorPosition(0); // one too long for the field is read from its start
    m_text->setPlainText(qs(section.text.exactly(m_shown)));
    showLanguages();
}

/// Shows what the document says now; a field that says it already keeps its cursor and its undo.
void SectionEdit::follow(const model::Section& section) {
    const QScopedValueRollback showing(m_showing, true);
    const QString heading = qs(section.heading.exactly(m_shown));
    const QString text = qs(section.text.exactly(m_shown));
    if (m_heading->text().trimmed() != heading) { // the space before the next word stays
        m_heading->setText(heading);
        if (!m_heading->hasFocus()) m_heading->setCursorPosition(0);
    }
    showText(*m_text, text);
}

void SectionEdit::noteTyping() {
    if (m_showing || !m_section) return;
    m_unsaved = true;
    m_pause->typed();
    showLanguages();
    emit typed();
}

std::optional<model::Section> SectionEdit::written() const {
    const model::Section* section = recorded();
    if (!section) return std::nullopt;
    model::Section now = *section;
    if (!m_unsaved) return now;
    now.heading.set(m_shown, m_heading->text().trimmed().toStdString());
    now.text.set(m_shown, m_text->toPlainText().toStdString());
    return now;
}

void SectionEdit::keep() {
    if (!m_unsaved) return;
    auto now = written();
    m_unsaved = false;
    m_pause->stop();
    // From here on it is the document's undo.
    if (m_text->document()->isUndoAvailable()) m_text->document()->clearUndoRedoStacks();
    if (m_heading->isUndoAvailable()) undoEndsHere(*m_heading);
    if (!now || m_refusal->apply(m_controller, {document::PutSection{*now}})) return;
    // A section without any heading is refused; that loses nothing of its text.
    const model::Section* before = recorded();
    if (!before || before->heading == now->heading) return;
    now->heading = before->heading;
    m_controller.apply(document::PutSection{*now});
}

void SectionEdit::setLanguage(model::Language language) {
    if (language == m_shown) return;
    keep();
    m_shown = language;
    m_languages->setChosen(language);
    if (const model::Section* section = recorded()) display(*section);
}

void SectionEdit::showLanguages() {
    const auto section = written();
    if (!section) return;
    for (const model::Language language : model::allLanguages) {
        m_languages->setMissing(language,
                                section->heading.exactly(language).empty() || section->text.exactly(language).empty());
    }
    m_heading->setPlaceholderText(section->heading.exactly(m_shown).empty() ? qs(section->heading.in(m_shown))
                                                                            : QString());
    if (section->text.empty()) {
        m_text->setPlaceholderText(m_controller.readOnly() ? QString() : tr("Write here. Type [@ to cite a source."));
    } else {
        m_text->setPlaceholderText(
            tr("Nothing in this language yet; there is text in %1.").arg(ownName(section->text.shown(m_shown))));
    }
}

void SectionEdit::focusHeading() {
    m_heading->setFocus(Qt::OtherFocusReason);
    m_heading->selectAll();
}

void SectionEdit::focusText() {
    m_text->setFocus(Qt::OtherFocusReason);
}

bool SectionEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) keep();
    if (watched == m_heading && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        keep();
        emit leaveWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meyar::ui
