// Sends the pages of the very PDF to a printer, away from the window's thread.
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QPrinter;

namespace meyar::ui {

class ReportPrinter : public QObject {
    Q_OBJECT
public:
    explicit ReportPrinter(QObject* parent);
    ~ReportPrinter() override;

    /// The pages that the printer was set to print. One job at a time: false while another one runs.
    bool print(const QByteArray& pdf, std::shared_ptr<QPrinter> printer);
    void cancel();
    bool busy() const { return m_busy; }

signals:
    void progressed(int page, int pages); ///< that many are done
    void printed();
    void cancelled();
    void failed();

private:
    enum class End { Printed, Cancelled, Failed };

    void finished();

    QThreadPool m_thread; ///< of one
    QFutureWatcher<End> m_watcher;
    bool m_busy = false;
};

} // namespace meyar::ui
