#include "fresh_window.h"

#include "report/preview.h"
#include "report/report_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct ReportWindow : FreshWindow {
    ReportWindow() {
        window.showSection("report");
        page = qobject_cast<ReportPage*>(window.page("report"));
        REQUIRE(page);
    }

    bool previewed() {
        return eventually([this] { return page->previewIsCurrent(); });
    }

    ReportPage* page = nullptr;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The preview shows the very bytes that are exported") {
    ReportWindow fresh;
    REQUIRE(fresh.previewed());
    CHECK(fresh.page->findChild<Preview*>()->pageCount() > 1);
    const QString path = fresh.folder.filePath("report.pdf");
    QSignalSpy exported(fresh.page, &ReportPage::exported);
    fresh.page->exportTo(path);
    REQUIRE(eventually([&] { return exported.count() == 1; }));
    CHECK(contentOf(path).startsWith("%PDF-"));
    CHECK(contentOf(path) == fresh.page->pdf());
    CHECK(fresh.window.findChild<QPushButton*>("statusAction")->isVisible());
}

TEST_CASE("A change of the assessment makes the preview anew") {
    ReportWindow fresh;
    REQUIRE(fresh.previewed());
    const QByteArray before = fresh.page->pdf();
    fresh.changeSomething();
    CHECK_FALSE(fresh.page->previewIsCurrent());
    REQUIRE(fresh.previewed());
    CHECK(fresh.page->pdf() != before);
}

TEST_CASE("Fewer sections make fewer pages, and the report has a language of its own") {
    ReportWindow fresh;
    REQUIRE(fresh.previewed());
    const int whole = fresh.page->findChild<Preview*>()->pageCount();
    fresh.page->findChild<QCheckBox*>("part_findings")->click();
    REQUIRE(fresh.previewed());
    CHECK(fresh.page->findChild<Preview*>()->pageCount() < whole);

    const QByteArray before = fresh.page->pdf();
    fresh.page->findChild<QComboBox*>("reportLanguage")->setCurrentIndex(static_cast<int>(model::Language::Az));
    REQUIRE(fresh.previewed());
    CHECK(fresh.page->pdf() != before);
    CHECK(fresh.controller.language() == model::Language::En);
}

TEST_CASE("An export asked for before the report is made is written when it is") {
    FreshWindow fresh;
    auto* page = qobject_cast<ReportPage*>(fresh.window.page("report"));
    REQUIRE_FALSE(page->previewIsCurrent());
    const QString path = fresh.folder.filePath("early.pdf");
    page->exportTo(path);
    REQUIRE(eventually([&] { return QFile::exists(path); }));
    CHECK(contentOf(path).startsWith("%PDF-"));
}

TEST_CASE("An export to a folder that is not there says so and leaves nothing behind") {
    ReportWindow fresh;
    REQUIRE(fresh.previewed());
    bool said = false;
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [&] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->objectName() == "errorBox";
            box->accept();
        }
    });
    closing.start(10);
    QSignalSpy exported(fresh.page, &ReportPage::exported);
    fresh.page->exportTo(fresh.folder.filePath("no/such/report.pdf"));
    CHECK(said);
    CHECK(exported.count() == 0);
}

namespace {

/// The demonstration's framework many times over: a report that takes its time.
model::Assessment longAssessment(const model::Assessment& pattern, std::size_t times) {
    model::Framework framework = pattern.framework;
    std::vector<model::Indicator> many;
    for (std::size_t area = 0; area < framework.areas.size(); ++area) {
        std::size_t number = 1;
        for (std::size_t time = 0; time < times; ++time) {
            for (model::Indicator indicator : framework.indicatorsOf(area)) {
                indicator.id = model::IndicatorId(framework.areas[area].number + "." + std::to_string(number++));
                many.push_back(std::move(indicator));
            }
        }
    }
    framework.indicators = std::move(many);
    return model::emptyAssessment(std::move(framework), pattern.details);
}

} // namespace

TEST_CASE("A long report shows its progress, leaves the window free, and can be cancelled") {
    ClearedSettings cleared;
    QTemporaryDir folder;
    DocumentController controller(exchange::DataDirectory::find());
    controller.create(folder.filePath("long.meyar"), longAssessment(controller.data().sample("demonstration"), 60));
    MainWindow window(controller);
    window.show();
    window.showSection("report");
    auto* page = qobject_cast<ReportPage*>(window.page("report"));
    auto* cancel = page->findChild<QPushButton*>("reportCancel");
    REQUIRE(eventually([&] { return cancel->isVisible(); }));
    CHECK_FALSE(page->previewIsCurrent());
    cancel->click();
    auto* again = page->findChild<QPushButton*>("reportAgain");
    REQUIRE(eventually([&] { return again->isVisible(); }));
    CHECK_FALSE(cancel->isVisible());
    CHECK_FALSE(page->previewIsCurrent());
}
