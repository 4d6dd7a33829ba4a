// The signals by which a system ends a program: at the end of a session, at shutting down, from a terminal.
#pragma once

#include <QObject>

#include <functional>

namespace meyar::ui {

/// Calls back from the event loop when SIGTERM, SIGHUP or SIGINT came, with its number; the program goes on till then.
/// One at a time.
class EndSignals : public QObject {
public:
    explicit EndSignals(std::function<void(int number)> ended, QObject* parent = nullptr);
    ~EndSignals() override; ///< the signals end the program again

private:
    std::function<void(int)> m_ended;
};

} // namespace meyar::ui
