#include "report/report_printer.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr double pointsPerInch = 72;
constexpr int finest = 300; ///< dots an inch of the page's picture; printers of 1200 would take half a gigabyte a page

/// First and last page to print, from 0.
std::pair<int, int> rangeOf(const QPrinter& printer, int pages) {
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0) return {0, pages - 1};
    const int first = std::min(printer.fromPage(), pages) - 1;
    return {first, std::clamp(printer.toPage() - 1, first, pages - 1)};
}

QPageLayout::Orientation orientationOf(const QSizeF& page) {
    return page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

/// The page in the middle of the sheet, as large as it fits and never larger than it is.
void drawPage(QPainter& painter, const QPrinter& printer, QPdfDocument& document, int page) {
    const QSizeF points = document.pagePointSize(page);
    const QRectF sheet(QPointF(), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QSizeF size = points * printer.resolution() / pointsPerInch;
    if (size.width() > sheet.width() || size.height() > sheet.height()) size.scale(sheet.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(sheet.center());
    const double dots = std::min(finest, printer.resolution());
    const QSize picture = (points * dots / pointsPerInch).toSize();
    painter.drawImage(place, document.render(page, picture));
}

} // namespace

ReportPrinter::ReportPrinter(QObject* parent) : QObject(parent) {
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<End>::finished, this, &ReportPrinter::finished);
    connect(&m_watcher, &QFutureWatcher<End>::progressValueChanged, this,
            [this](int page) { emit progressed(page, m_watcher.progressMaximum()); });
}

ReportPrinter::~ReportPrinter() {
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_thread.waitForDone();
}

bool ReportPrinter::print(const QByteArray& pdf, std::shared_ptr<QPrinter> printer) {
    if (m_busy) return false;
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&m_thread, [pdf, printer](QPromise<End>& promise) {
        QBuffer bytes;
        bytes.setData(pdf);
        bytes.open(QIODevice::ReadOnly);
        QPdfDocument document(nullptr);
        document.load(&bytes);
        const auto [first, last] = rangeOf(*printer, document.pageCount());
        promise.setProgressRange(0, last - first + 1);
        printer->setFullPage(true);
        printer->setPageOrientation(orientationOf(document.pagePointSize(first)));
        QPainter painter;
        if (document.pageCount() == 0 || !painter.begin(printer.get())) {
            promise.addResult(End::Failed);
            return;
        }
        for (int page = first; page <= last; ++page) {
            if (promise.isCanceled()) {
                printer->abort();
                painter.end();
                return;
            }
            if (page > first) {
                printer->setPageOrientation(orientationOf(document.pagePointSize(page)));
                printer->newPage();
            }
            drawPage(painter, *printer, document, page);
            promise.setProgressValue(page - first + 1);
        }
        promise.addResult(painter.end() && printer->printerState() != QPrinter::Error ? End::Printed : End::Failed);
    }));
    return true;
}

void ReportPrinter::cancel() {
    if (m_busy) m_watcher.cancel();
}

void ReportPrinter::finished() {
    m_busy = false;
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        emit cancelled();
    } else if (m_watcher.result() == End::Printed) {
        emit printed();
    } else {
        emit failed();
    }
}

} // namespace meyar::ui
