// When text that is being typed is kept: after a pause, and at the latest some seconds after its first letter. The
// window is told meanwhile, so that its status line does not say "Saved" of such text.
#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace meyar::ui {

/// Sent to the window of a field in which something is typed that is not kept yet, and when it is so no longer.
class TypingEvent : public QEvent {
public:
    explicit TypingEvent(bool begins) : QEvent(type()), typing(begins) {}
    static Type type();
    const bool typing;
};

class TypingPause : public QObject {
    Q_OBJECT
public:
    explicit TypingPause(QWidget* field);

    void typed();
    void stop(); ///< it is kept, or forgotten

signals:
    void over(); ///< time to keep it

private:
    void tell(bool typing);

    QWidget* m_field;
    QTimer m_pause, m_longest;
    bool m_typing = false;
};

} // namespace meyar::ui
