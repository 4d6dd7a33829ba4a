// Makes the PDF away from the window's thread, from a copy of the assessment; a newer request replaces the running one.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"
#include "report/build.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <set>

namespace meyar::ui {

struct ReportRequest {
    model::Assessment assessment;
    method::Results results;
    model::Wording wording;
    std::set<report::Part> parts;
};

class ReportMaker : public QObject {
    Q_OBJECT
public:
    explicit ReportMaker(QObject* parent);
    ~ReportMaker() override;

    void make(ReportRequest request);
    void cancel(); ///< says cancelled() when something was being made
    bool busy() const { return m_busy; }

signals:
    void progressed(double done); ///< 0..1
    void made(const QByteArray& pdf);
    void cancelled();
    void failed(const QString& cause); ///< technical; the page words it

private:
    struct Outcome {
        QByteArray pdf;
        QString cause;
    };
    using Watcher = QFutureWatcher<Outcome>;

    void finished();

    QThreadPool m_thread; ///< of one: a cancelled report ends before the next begins
    Watcher m_watcher;
    bool m_busy = false;
};

} // namespace meyar::ui
