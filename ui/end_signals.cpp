#include "end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace meyar::ui {

namespace {

constexpr std::array numbers{SIGTERM, SIGHUP, SIGINT};
std::array<int, 2> ends{-1, -1}; ///< of the pipe by which a signal reaches the event loop: read, write

void note(int number) {
    const int before = errno; // who is interrupted may be about to read it
    const auto byte = static_cast<char>(number);
    (void)!::write(ends[1], &byte, 1); // all that may be done in here
    errno = before;
}

void answerBy(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : numbers)
        ::sigaction(number, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(std::function<void(int)> ended, QObject* parent) : QObject(parent), m_ended(std::move(ended)) {
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[0], &byte, 1) == 1) m_ended(byte);
    });
    answerBy(note);
}

EndSignals::~EndSignals() {
    if (ends[0] < 0) return;
    answerBy(SIG_DFL);
    for (int& end : ends)
        ::close(std::exchange(end, -1));
}

} // namespace meyar::ui
