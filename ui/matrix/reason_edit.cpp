#include "matrix/reason_edit.h"

#include "widgets/kept_text.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 9;
} // namespace

ReasonEdit::ReasonEdit(QWidget* parent) : QPlainTextEdit(parent), m_pause(new TypingPause(this)) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pause, &TypingPause::over, this, &ReasonEdit::keep);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing) return;
        m_unsaved = true;
        m_pause->typed();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReasonEdit::fitHeight);
}

void ReasonEdit::setReason(const QString& text) {
    if (text == toPlainText()) return setSaved();
    m_showing = true;
    showText(*this, text);
    m_showing = false;
    setSaved();
}

void ReasonEdit::setSaved() {
    m_unsaved = false;
    document()->setModified(false);
    if (document()->isUndoAvailable()) document()->clearUndoRedoStacks(); // from here on it is the document's undo
    m_pause->stop();
}

void ReasonEdit::keep() {
    if (m_unsaved) emit keepWanted();
}

bool ReasonEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+K cites; a text field would take it for deleting to the end of the line.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ReasonEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        keep();
        emit leaveWanted();
        return;
    }
    const bool cites = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_K;
    if (event->key() == Qt::Key_Escape || cites) {
        event->ignore(); // the panel's
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ReasonEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    keep();
}

QSize ReasonEdit::sizeHint() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout()->lineCount());
    }
    const int line = static_cast<int>(std::ceil(fontMetrics().lineSpacing()));
    return {200, std::clamp(lines, fewestLines, mostLines) * line + 26};
}

void ReasonEdit::fitHeight() {
    setFixedHeight(sizeHint().height());
}

} // namespace meyar::ui
