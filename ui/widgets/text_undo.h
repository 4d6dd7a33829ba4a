// Ctrl+Z in a text field takes back typing that is not saved yet; else it reaches the document's undo. Qt's fields
// swallow the keys either way. A key that is held down takes back no more than one step.
#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace meyar::ui {

/// What the line says is in the document now: the line's own undo goes no further back, the document's does.
void undoEndsHere(QLineEdit& line);

/// Whether the field with the focus, or the one in its box, has typing to take back, or to do again.
bool canStepInField(const QWidget* focused, bool back);
void stepInField(QWidget& focused, bool back);

class TextUndo : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application for as long as it lives.
    explicit TextUndo(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
