#include "widgets/text_undo.h"

#include "widgets/kept_text.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace meyar::ui {

namespace {

struct CanDo {
    bool undo, redo;
};

/// The one inside where that has its focus.
const QObject* fieldOf(const QObject* watched) {
    const bool isBox = qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched);
    const auto* inside = isBox ? watched->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return inside ? inside : watched;
}

std::optional<CanDo> textField(const QObject* widget) {
    const QObject* watched = fieldOf(widget);
    if (const auto* line = qobject_cast<const QLineEdit*>(watched)) {
        return CanDo{line->isUndoAvailable(), line->isRedoAvailable()};
    }
    const QTextDocument* document = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(watched)) document = plain->document();
    if (const auto* rich = qobject_cast<const QTextEdit*>(watched)) document = rich->document();
    if (!document) return std::nullopt;
    return CanDo{document->isUndoAvailable(), document->isRedoAvailable()};
}

} // namespace

void undoEndsHere(QLineEdit& line) {
    const auto kept = *keptText(&line);
    line.setText(kept.text); // which forgets how it came about, and says nothing as nothing changes
    putBackCaret(line, kept);
}

bool canStepInField(const QWidget* focused, bool back) {
    const auto can = textField(focused);
    return can && (back ? can->undo : can->redo);
}

void stepInField(QWidget& focused, bool back) {
    auto* const field = const_cast<QObject*>(fieldOf(&focused));
    if (auto* line = qobject_cast<QLineEdit*>(field)) back ? line->undo() : line->redo();
    if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) back ? plain->undo() : plain->redo();
    if (auto* rich = qobject_cast<QTextEdit*>(field)) back ? rich->undo() : rich->redo();
}

TextUndo::TextUndo(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool TextUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo) || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
    if (!undo && !redo) return false;
    if (key->isAutoRepeat()) { // a key that is held takes back no more than one step
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) return false;
    const auto can = textField(watched);
    if (!can || (undo && can->undo) || (redo && can->redo)) return false;
    event->ignore(); // not the field's: the shortcut map may have it
    return true;
}

} // namespace meyar::ui
