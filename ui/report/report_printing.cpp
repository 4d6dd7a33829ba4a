#include "report/report_printing.h"

#include "report/report_printer.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace meyar::ui {

namespace {
constexpr int patienceMilliseconds = 500;
}

ReportPrinting::ReportPrinting(QWidget* parent)
    : QObject(parent), m_parent(parent), m_printer(new ReportPrinter(this)) {
    connect(m_printer, &ReportPrinter::progressed, this, [this](int page, int pages) {
        if (!m_progress) return;
        m_progress->setMaximum(pages);
        m_progress->setValue(page);
        m_progress->setLabelText(tr("Printing: page %1 of %2").arg(page).arg(pages));
    });
    connect(m_printer, &ReportPrinter::printed, this, [this] {
        delete m_progress;
        emit printed(tr("The report was sent to the printer."));
    });
    connect(m_printer, &ReportPrinter::cancelled, this, [this] {
        delete m_progress;
        emit printed(tr("Printing was cancelled."));
    });
    connect(m_printer, &ReportPrinter::failed, this, [this] {
        delete m_progress;
        emit refused(tr("The report was not printed: the printer did not take it. Check it, or export the PDF."));
    });
}

bool ReportPrinting::busy() const {
    return m_printer->busy();
}

std::shared_ptr<QPrinter> ReportPrinting::askForPrinter(const QString& name) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    QPrintDialog dialog(printer.get(), m_parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void ReportPrinting::print(const QByteArray& pdf, std::shared_ptr<QPrinter> printer) {
    if (!m_printer->print(pdf, std::move(printer))) {
        emit refused(tr("The report is being printed already."));
        return;
    }
    m_progress = new QProgressDialog(tr("Printing…"), tr("Cancel"), 0, 0, m_parent);
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->setWindowTitle(tr("Print the report"));
    m_progress->setMinimumDuration(patienceMilliseconds);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, m_printer, &ReportPrinter::cancel);
}

} // namespace meyar::ui
