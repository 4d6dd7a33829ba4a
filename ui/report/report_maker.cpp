#include "report/report_maker.h"

#include "exchange/assessment_json.h"
#include "report/pdf.h"
#include "text.h"

#include <QPromise>
#include <QtConcurrent>

namespace meyar::ui {

namespace {
constexpr int steps = 1000;
}

ReportMaker::ReportMaker(QObject* parent) : QObject(parent) {
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &Watcher::finished, this, &ReportMaker::finished);
    connect(&m_watcher, &Watcher::progressValueChanged, this,
            [this](int value) { emit progressed(static_cast<double>(value) / steps); });
}

ReportMaker::~ReportMaker() {
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_thread.waitForDone();
}

void ReportMaker::make(ReportRequest request) {
    m_watcher.cancel();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&m_thread, [request = std::move(request)](QPromise<Outcome>& promise) {
        promise.setProgressRange(0, steps);
        const auto progress = [&promise](double done) {
            promise.setProgressValue(static_cast<int>(done * steps));
            return !promise.isCanceled();
        };
        try {
            report::BuildOptions options;
            options.parts = request.parts;
            options.fingerprint = exchange::fingerprint(request.assessment);
            const report::Report report = report::build(request.assessment, request.results, request.wording, options);
            promise.addResult(Outcome{QByteArray::fromStdString(report::writePdf(report, progress)), {}});
        } catch (const report::Cancelled&) {
            // The watcher knows that it asked for this.
        } catch (const std::exception& fault) {
            promise.addResult(Outcome{{}, qs(fault.what())});
        }
    }));
}

void ReportMaker::cancel() {
    if (m_busy) m_watcher.cancel();
}

void ReportMaker::finished() {
    m_busy = false;
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        emit cancelled();
        return;
    }
    const Outcome outcome = m_watcher.result();
    if (outcome.cause.isEmpty()) {
        emit made(outcome.pdf);
    } else {
        emit failed(outcome.cause);
    }
}

} // namespace meyar::ui
