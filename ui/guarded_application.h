// The window's last door: what nobody foresaw is told in a dialog, and the window stays open. An exception that left an
// event handler would end the program, with everything that is typed.
#pragma once

#include <QApplication>

#include <functional>

namespace meyar::ui {

class GuardedApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Told of what was caught, with a technical detail; once at a time.
    void setComplaint(std::function<void(const QString& detail)> complaint) { m_complaint = std::move(complaint); }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void complain(const QString& detail);

    std::function<void(const QString&)> m_complaint;
    bool m_complaining = false;
};

} // namespace meyar::ui
