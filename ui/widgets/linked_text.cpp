#include "widgets/linked_text.h"

#include <QFocusEvent>
#include <QTextCursor>

namespace meyar::ui {

LinkLabel::LinkLabel(const QString& html, QWidget* parent) : QLabel(html, parent) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

bool LinkLabel::focusNextPrevChild(bool next) {
    return QFrame::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): past the links
}

void LinkLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    if (!hasSelectedText() && event->reason() != Qt::MouseFocusReason) QLabel::focusNextPrevChild(true); // to the link
}

LinkedText::LinkedText(QWidget* parent) : QTextBrowser(parent) {
    setTabChangesFocus(true);
}

bool LinkedText::focusNextPrevChild(bool next) {
    const QTextCursor before = textCursor();
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (!moved || !hasFocus() || !before.hasSelection()) return moved;
    if (textCursor().selectionStart() != before.selectionStart()) return true;
    QTextCursor nothing = textCursor();
    nothing.clearSelection();
    setTextCursor(nothing);
    return QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): past the links
}

} // namespace meyar::ui
