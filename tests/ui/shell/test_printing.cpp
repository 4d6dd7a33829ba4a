#include "fresh_window.h"

#include "report/preview.h"
#include "report/report_page.h"
#include "report/report_printer.h"
#include "widgets/status_line.h"

#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Printing : FreshWindow {
    Printing() {
        window.showSection("report");
        page = qobject_cast<ReportPage*>(window.page("report"));
        REQUIRE(eventually([this] { return page->previewIsCurrent(); }));
    }

    std::shared_ptr<QPrinter> intoFile() const {
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setResolution(72); // quick
        printer->setOutputFileName(target());
        return printer;
    }
    QString target() const { return folder.filePath("printed.pdf"); }

    ReportPage* page = nullptr;
};

int pagesOf(const QString& path) {
    QPdfDocument document(nullptr);
    return document.load(path) == QPdfDocument::Error::None ? document.pageCount() : -1;
}

/// How dark a page is, from 0 for white paper to 1.
double inkOf(const QString& path, int page) {
    QPdfDocument document(nullptr);
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    QImage paper(QSize(400, 560), QImage::Format_RGB32);
    paper.fill(Qt::white); // what a page leaves bare is transparent
    QPainter(&paper).drawImage(0, 0, document.render(page, paper.size()));
    double ink = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            ink += 1 - qGray(paper.pixel(x, y)) / 255.0;
    }
    return ink / (paper.width() * paper.height());
}

} // namespace

TEST_CASE("The printed pages are those of the report, with something on them") {
    Printing fresh;
    QSignalSpy printed(fresh.page, &ReportPage::printed);
    fresh.page->printTo(fresh.intoFile());
    REQUIRE(QTest::qWaitFor([&] { return printed.count() == 1; }, 30000));
    CHECK(fresh.window.findChild<StatusLine*>()->text() == "The report was sent to the printer.");
    CHECK(pagesOf(fresh.target()) == fresh.page->findChild<Preview*>()->pageCount());
    const QString exported = fresh.folder.filePath("exported.pdf");
    QFile file(exported);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(fresh.page->pdf());
    file.close();
    const double ink = inkOf(exported, 1);
    REQUIRE(ink > 0.005); // a page of words, not a white one
    CHECK(inkOf(fresh.target(), 1) == Approx(ink).epsilon(0.2));
}

TEST_CASE("Only the chosen pages are printed") {
    Printing fresh;
    const auto printer = fresh.intoFile();
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 4);
    QSignalSpy printed(fresh.page, &ReportPage::printed);
    fresh.page->printTo(printer);
    REQUIRE(QTest::qWaitFor([&] { return printed.count() == 1; }, 30000));
    CHECK(pagesOf(fresh.target()) == 3);
}

TEST_CASE("Printing goes on beside the work and can be cancelled") {
    Printing fresh;
    ReportPrinter printer(nullptr);
    QSignalSpy cancelled(&printer, &ReportPrinter::cancelled);
    REQUIRE(printer.print(fresh.page->pdf(), fresh.intoFile()));
    CHECK(printer.busy());
    CHECK_FALSE(printer.print(fresh.page->pdf(), fresh.intoFile()));
    printer.cancel();
    REQUIRE(eventually([&] { return cancelled.count() == 1; }));
    CHECK_FALSE(printer.busy());
}

TEST_CASE("A printer that cannot print says so") {
    Printing fresh;
    auto printer = fresh.intoFile();
    printer->setOutputFileName(fresh.folder.filePath("no/such/folder/x.pdf"));
    QSignalSpy refused(fresh.page, &ReportPage::refused);
    fresh.page->printTo(printer);
    REQUIRE(eventually([&] { return refused.count() == 1; }));
    CHECK(fresh.window.findChild<StatusLine*>()->text().contains("was not printed"));
}

TEST_CASE("Ctrl+P asks for the printer from any page") {
    FreshWindow fresh;
    bool asked = false;
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [&] {
        if (auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    closing.start(10);
    press(fresh.window, Qt::Key_P, Qt::ControlModifier);
    CHECK(eventually([&] { return asked; }));
    CHECK(fresh.window.currentSection() == "report");
}
