// The foot of the window: what was just saved, or why a value was refused; at the right who works, on which framework.
#pragma once

#include <QStatusBar>

#include <functional>

class QLabel;
class QPushButton;

namespace meyar::ui {

class ElidingLabel;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent);

    void sayDone(const QString& what);
    void sayRefused(const QString& why); ///< in the warning colour, until the next sayDone
    void forgetRefusal();                ///< says again what was done last, if it says that something was refused
    /// With something to do next, "Open folder".
    void offer(const QString& what, const QString& action, const std::function<void()>& act);
    void setContext(const QString& context);
    QString text() const;

private:
    void say(const QString& text, const char* role);

    ElidingLabel* m_text;
    QPushButton* m_action;
    QLabel* m_context;
    QString m_done; ///< what was said to be done last
    bool m_refuses = false;
};

/// Something is mended that the line at the foot of the window may still say was refused: it says so no longer.
void forgetRefusal(const QWidget& part);

} // namespace meyar::ui
