#include "widgets/kept_text.h"

#include "widgets/draft.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace meyar::ui {

QWidget* textFieldOf(QWidget* widget) {
    if (!widget || qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)) return widget;
    return widget->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
}

std::optional<KeptText> keptText(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        const int caret = line->cursorPosition();
        const bool backwards = line->selectionStart() == caret;
        const int anchor = !line->hasSelectedText() ? caret : backwards ? line->selectionEnd() : line->selectionStart();
        return KeptText{line->text(), anchor, caret, isTyped(*line)};
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        const QTextCursor cursor = text->textCursor();
        return KeptText{text->toPlainText(), cursor.anchor(), cursor.position(), text->document()->isModified()};
    }
    return std::nullopt;
}

void putBackText(QWidget& field, const KeptText& kept) {
    if (auto* line = qobject_cast<QLineEdit*>(&field); line && line->text() != kept.text) {
        if (!kept.typed) return line->setText(kept.text);
        line->selectAll();
        kept.text.isEmpty() ? line->del() : line->insert(kept.text);
        line->setModified(true);
    }
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field); text && text->toPlainText() != kept.text) {
        if (!kept.typed) return text->setPlainText(kept.text);
        QTextCursor cursor(text->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(kept.text);
    }
}

void putBackCaret(QWidget& field, const KeptText& kept) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->setCursorPosition(kept.caret);
        if (kept.anchor != kept.caret) line->setSelection(kept.anchor, kept.caret - kept.anchor);
    }
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        const int end = text->document()->characterCount() - 1;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(kept.anchor, end));
        cursor.setPosition(std::min(kept.caret, end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

void showText(QPlainTextEdit& field, const QString& text) {
    const QString before = field.toPlainText();
    if (text == before) return;
    const qsizetype shorter = std::min(text.size(), before.size());
    qsizetype begin = 0, end = 0; // letters that both have
    while (begin < shorter && text[begin] == before[begin])
        ++begin;
    while (end < shorter - begin && text[text.size() - 1 - end] == before[before.size() - 1 - end])
        ++end;
    const int scrolled = field.verticalScrollBar()->value();
    field.setPlainText(text);
    if (!field.hasFocus()) return;
    field.verticalScrollBar()->setValue(scrolled);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(static_cast<int>(text.size() - end));
    field.setTextCursor(cursor);
}

} // namespace meyar::ui
