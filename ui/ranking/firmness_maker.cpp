#include "ranking/firmness_maker.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int quietMilliseconds = 250;
constexpr int patienceMilliseconds = 500;
constexpr int stepMilliseconds = 100;

/// What the draws begin from: a copy, as the document goes on changing.
struct Given {
    model::Assessment assessment;
    method::Scorecard scorecard;
    method::Tally tally;
    method::Ranking ranking;
};

} // namespace

FirmnessMaker::FirmnessMaker(const DocumentController& controller, QObject* parent)
    : QObject(parent), m_controller(controller) {
    m_thread.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    m_steps.setInterval(stepMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &FirmnessMaker::start);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_steps.start();
        tell();
    });
    connect(&m_steps, &QTimer::timeout, this, &FirmnessMaker::tell);
    connect(&m_watcher, &QFutureWatcher<Drawn>::finished, this, &FirmnessMaker::finished);
}

FirmnessMaker::~FirmnessMaker() {
    m_watcher.disconnect(this);
    stop();
    m_thread.waitForDone();
}

void FirmnessMaker::makeSoon(const method::DrawOptions& options) {
    stop();
    m_options = options;
    m_options.threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount() - 1)); // one is the window's
    m_quiet.start();
}

void FirmnessMaker::stop() {
    m_quiet.stop();
    m_patience.stop();
    m_steps.stop();
    if (m_progress) m_progress->cancelled = true;
    m_progress.reset();
}

void FirmnessMaker::cancel() {
    if (!busy()) return;
    stop();
    emit cancelled();
}

void FirmnessMaker::start() {
    if (!m_controller.isOpen()) return;
    const method::Results& results = m_controller.results();
    const auto given = std::make_shared<const Given>(
        Given{m_controller.assessment(), results.scorecard, results.tally, results.ranking});
    m_progress = std::make_shared<method::DrawProgress>();
    m_patience.start();
    m_watcher.setFuture(QtConcurrent::run(&m_thread, [given, options = m_options, progress = m_progress] {
        return method::robustness(given->assessment, given->scorecard, given->tally, given->ranking, options,
                                  progress.get());
    }));
}

void FirmnessMaker::tell() {
    if (m_progress) emit progressed(static_cast<double>(m_progress->done) / std::max(1, m_options.draws));
}

/// What was stopped ends here as well, with nothing drawn.
void FirmnessMaker::finished() {
    if (!m_progress) return;
    const Drawn drawn = m_watcher.result();
    stop();
    if (drawn) emit made(*drawn);
}

} // namespace meyar::ui
