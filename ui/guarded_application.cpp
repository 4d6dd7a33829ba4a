#include "guarded_application.h"

#include <exception>

namespace meyar::ui {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& failure) {
        complain(QString::fromUtf8(failure.what()));
    } catch (...) {
        complain(QString());
    }
    return true;
}

void GuardedApplication::complain(const QString& detail) {
    if (m_complaining || !m_complaint) return;
    m_complaining = true;
    // The dialog runs its own events; a failure among them must not end the program either.
    try {
        m_complaint(detail);
    } catch (...) { // NOLINT(bugprone-empty-catch): there is nobody left to tell
    }
    m_complaining = false;
}

} // namespace meyar::ui
