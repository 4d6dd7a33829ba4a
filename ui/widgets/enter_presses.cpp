#include "widgets/enter_presses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace meyar::ui {

EnterPresses::EnterPresses(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

/// What is ticked is no act: there Enter is for the dialog.
bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    auto* const button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !qobject_cast<QDialog*>(button->window())) return false;
    if (qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button)) return false;
    if (button->isEnabled() && !key.isAutoRepeat()) button->click();
    return true;
}

} // namespace meyar::ui
