// The keys that the matrix hears.
#include "matrix/matrix_view.h"
#include "widgets/in_view.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace meyar::ui {

/// Keys that are shortcuts of the page's actions too; they come here while no window is active.
bool MatrixView::emitForKeys(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Find)) {
        emit findPressed();
    } else if (event.key() == Qt::Key_F3) {
        emit findNextPressed(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else if (event.key() == Qt::Key_Escape) {
        emit leavePressed();
    } else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_K) {
        emit citePressed();
    } else if (event.matches(QKeySequence::Copy)) {
        emit copyPressed();
    } else if (event.matches(QKeySequence::Paste)) {
        emit pastePressed();
    } else if (event.key() == Qt::Key_N && !(event.modifiers() & ~Qt::ShiftModifier)) {
        emit nextUnjudgedPressed(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else if (event.key() == Qt::Key_R && event.modifiers() == Qt::NoModifier) {
        if (mayActOnCurrent(*this)) emit reviewPressed();
    } else {
        return false;
    }
    return true;
}

/// Whether the key goes to another cell: by itself or with Ctrl, since with Shift it chooses all on the way.
bool MatrixView::moves(const QKeyEvent& event) {
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier)) return false;
    constexpr std::array keys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                              Qt::Key_Home, Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    return std::find(keys.begin(), keys.end(), event.key()) != keys.end();
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (moves(*event)) {
        QTreeView::keyPressEvent(event);
        return chooseCurrentOnly(); // also where there is no way to go, and with Ctrl, which would leave what was
                                    // chosen
    }
    const QModelIndex current = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && isArea(current) && selectionModel()->selectedIndexes().size() < 2 &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        toggle(current);
        return;
    }
    if (emitForKeys(*event)) return;
    if (!plain) return QTreeView::keyPressEvent(event);
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        if (mayActOnCurrent(*this)) emit answerKeyPressed(event->key() - Qt::Key_0);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
        if (mayActOnCurrent(*this)) emit clearPressed();
        return;
    case Qt::Key_Space:
        if (mayActOnCurrent(*this)) emit shadingPressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) reveal(currentIndex());
        emit reasonPressed();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace meyar::ui
