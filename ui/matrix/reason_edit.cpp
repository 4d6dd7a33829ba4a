#include "matrix/reason_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

namespace meyar::ui {

ReasonEdit::ReasonEdit(QWidget* parent) : QPlainTextEdit(parent), m_typed(new TypedText(*this)) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_typed, &TypedText::keepWanted, this, &ReasonEdit::keepWanted);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { setFixedHeight(sizeHint().height()); });
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
        m_typed->keep();
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
    m_typed->keep();
}

} // namespace meyar::ui
