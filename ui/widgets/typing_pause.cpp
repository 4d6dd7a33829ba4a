#include "widgets/typing_pause.h"

#include <QCoreApplication>

namespace meyar::ui {

namespace {
constexpr int pauseMilliseconds = 1500;
constexpr int longestMilliseconds = 3000;
} // namespace

QEvent::Type TypingEvent::type() {
    static const int registered = QEvent::registerEventType();
    return static_cast<Type>(registered);
}

TypingPause::TypingPause(QWidget* field) : QObject(field), m_field(field) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TypingPause::over);
    connect(&m_longest, &QTimer::timeout, this, &TypingPause::over);
}

void TypingPause::typed() {
    m_pause.start();
    if (!m_longest.isActive()) m_longest.start();
    tell(true);
}

void TypingPause::stop() {
    m_pause.stop();
    m_longest.stop();
    tell(false);
}

void TypingPause::tell(bool typing) {
    if (typing == m_typing) return;
    m_typing = typing;
    TypingEvent event(typing);
    QCoreApplication::sendEvent(m_field->window(), &event);
}

} // namespace meyar::ui
