// Ctrl+Z in a text field takes back typing while there is typing to take back; else it reaches the document's undo.
// Qt's fields swallow the keys either way.
#pragma once

#include <QObject>

namespace meyar::ui {

class TextUndo : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application for as long as it lives.
    explicit TextUndo(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace meyar::ui
