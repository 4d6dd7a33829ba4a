// Draws how firm the ranking is, away from the window's thread and after a quiet time; what is wanted anew replaces
// what runs.
#pragma once

#include "document_controller.h"
#include "method/robustness.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace meyar::ui {

class FirmnessMaker : public QObject {
    Q_OBJECT
public:
    FirmnessMaker(const DocumentController& controller, QObject* parent);
    ~FirmnessMaker() override;

    /// Draws around the results as they are once nothing has been wanted for a while.
    void makeSoon(const method::DrawOptions& options);
    void stop();   ///< nothing is wanted any more; says nothing
    void cancel(); ///< says cancelled() when something was being made
    bool busy() const { return m_quiet.isActive() || m_progress != nullptr; }

signals:
    void progressed(double done); ///< 0..1; only of what takes long
    void made(const meyar::method::Robustness& robustness);
    void cancelled();

private:
    using Drawn = std::optional<method::Robustness>;

    void start();
    void tell();
    void finished();

    const DocumentController& m_controller;
    method::DrawOptions m_options;
    QThreadPool m_thread; ///< of one: cancelled draws end before the next begin
    QFutureWatcher<Drawn> m_watcher;
    std::shared_ptr<method::DrawProgress> m_progress; ///< of what runs
    QTimer m_quiet;
    QTimer m_patience; ///< progress is told after half a second
    QTimer m_steps;
};

} // namespace meyar::ui
