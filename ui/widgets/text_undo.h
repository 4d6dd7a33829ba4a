// Ctrl+Z in a text field takes back typing that is not saved yet; else it reaches the document's undo. Qt's fields
// swallow the keys either way. A key that is held down takes back no more than one step.
#pragma once

#include <QObject>

class QLineEdit;

namespace meyar::ui {

/// What the line says is in the document now: the line's own undo goes no further back, the document's does.
void undoEndsHere(QLineEdit& line);

class TextUndo : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application for as long as it lives.
    explicit TextUndo(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
