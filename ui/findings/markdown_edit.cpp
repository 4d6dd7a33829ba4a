#include "findings/markdown_edit.h"

#include "evidence/source_words.h"
#include "text.h"
#include "widgets/folded_completer.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace meyar::ui {

namespace {

/// A name that a citation field can say: these characters end it there.
bool fitsField(const std::string& id) {
    return id.find_first_of(",;]") == std::string::npos;
}

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

MarkdownEdit::MarkdownEdit(const QString& objectName, QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(objectName); // before the list of sources is made, which is named after it
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources = new FoldedCompleter(tr("Sources to cite"), this);
    connect(m_sources, &FoldedCompleter::chosen, this, &MarkdownEdit::take);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEdit::dropEmptyMarks);
}

QSize MarkdownEdit::sizeHint() const {
    return {QPlainTextEdit::sizeHint().width(), 6 * fontMetrics().lineSpacing()};
}

void MarkdownEdit::setSources(const std::vector<model::Source>& sources) {
    std::vector<FoldedCompleter::Entry> entries;
    for (const model::Source& source : sources) {
        if (fitsField(source.id.text())) entries.push_back({qs(source.id.text()), sourceLine(source)});
    }
    const SourceOrder order;
    std::sort(entries.begin(), entries.end(), [&order](const auto& a, const auto& b) {
        const int compared = order.compare(a.id, b.id);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    m_sources->setEntries(entries);
}

void MarkdownEdit::emphasize(Emphasis emphasis) {
    QTextCursor cursor = textCursor();
    m_begun = {}; // so that a second time takes them away, or changes them
    toggleEmphasis(cursor, emphasis);
    setTextCursor(cursor);
    if (isBetweenMarks(cursor)) m_begun = cursor;
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::dropEmptyMarks() {
    if (m_begun.isNull() || (hasFocus() && m_begun.position() == textCursor().position() && !document()->isEmpty()))
        return;
    removeEmptyEmphasis(std::exchange(m_begun, {}));
}

void MarkdownEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    dropEmptyMarks();
}

void MarkdownEdit::makeList() {
    QTextCursor cursor = textCursor();
    toggleList(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::cite() {
    setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = textCursor();
    beginCitation(cursor);
    setTextCursor(cursor);
    suggest();
}

bool MarkdownEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // The page's keys; a text field would take some of them for its own, as Ctrl+K for deleting the line.
        auto* key = static_cast<QKeyEvent*>(event);
        const bool marks = key->key() == Qt::Key_K || key->key() == Qt::Key_B || key->key() == Qt::Key_I;
        if (key->modifiers() == Qt::ControlModifier && marks) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent* event) {
    const bool forList = isEnter(*event) || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (m_sources->isOpen() && forList) {
        event->ignore(); // the list's: it takes or gives up what is chosen
        return;
    }
    if (event->key() == Qt::Key_Escape) return emit leaveWanted();
    if (isEnter(*event) && event->modifiers() & Qt::ControlModifier) return emit doneWanted();
    if (typesOverBracket(*event) || goesOnWithList(*event)) return;
    QPlainTextEdit::keyPressEvent(event);
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types || (m_sources->isOpen() && event->key() == Qt::Key_Backspace)) suggest();
}

/// Not while the list of sources is open, which takes Tab.
bool MarkdownEdit::focusNextPrevChild(bool next) {
    return !m_sources->isOpen() && QPlainTextEdit::focusNextPrevChild(next);
}

bool MarkdownEdit::goesOnWithList(const QKeyEvent& event) {
    QTextCursor cursor = textCursor();
    if (!isEnter(event) || (event.modifiers() & ~Qt::KeypadModifier) || isReadOnly() || !continueList(cursor))
        return false;
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// The bracket that completion closed the field with need not be typed; who types it steps over it.
bool MarkdownEdit::typesOverBracket(const QKeyEvent& event) {
    QTextCursor cursor = textCursor();
    if (event.text() != u"]" || cursor.hasSelection() || !insideCitation(cursor)) return false;
    if (document()->characterAt(cursor.position()) != u']') return false;
    cursor.movePosition(QTextCursor::Right);
    setTextCursor(cursor);
    return true;
}

void MarkdownEdit::suggest() {
    const auto typing = sourceBeingTyped(textCursor());
    if (!typing) return m_sources->dismiss();
    QRect where = cursorRect();
    where.translate(viewport()->pos());
    where.setWidth(std::min(width(), 44 * fontMetrics().averageCharWidth()));
    where.moveLeft(std::max(0, std::min(where.left(), width() - where.width())));
    m_sources->suggest(typing->typed, where);
}

void MarkdownEdit::take(const QString& source) {
    QTextCursor cursor = textCursor();
    const auto typing = sourceBeingTyped(cursor);
    if (!typing) return;
    completeCitation(cursor, *typing, source);
    setTextCursor(cursor);
}

} // namespace meyar::ui
