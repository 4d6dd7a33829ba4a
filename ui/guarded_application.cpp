#include "guarded_application.h"

#include "widgets/combo_popup.h"
#include "widgets/file_dates.h"
#include "widgets/fit_screen.h"
#include "widgets/long_words.h"
#include "widgets/tab_order.h"

#include <QKeyEvent>
#include <QWidget>

#include <exception>

namespace meyar::ui {

namespace {

bool isTab(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        if (isTab(*event)) {
            auto* widget = qobject_cast<QWidget*>(receiver);
            if (widget && !widget->window()->findChild<TabRound*>()) orderTabs(*widget->window());
        }
        breakLongWords(*receiver, *event);
        widenComboPopup(*receiver, *event);
        fitDialog(*receiver, *event);
        wordFileDates(*receiver, *event);
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
