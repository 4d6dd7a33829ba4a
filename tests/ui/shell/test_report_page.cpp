#include "../properties/dialog.h"
#include "fresh_window.h"

#include "report/preview.h"
#include "report/report_maker.h"
#include "report/report_page.h"
#include "text.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

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

namespace {

/// Looks at the message box of that name as soon as it is up.
void whenUp(QTimer& timer, const QString& name, const std::function<void(QMessageBox&)>& look) {
    QObject::connect(&timer, &QTimer::timeout, [&timer, name, look] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box || box->objectName() != name) return;
        timer.stop();
        look(*box);
    });
    timer.start(1);
}

} // namespace

TEST_CASE("A window that is closed while an export waits for its report goes when that is written") {
    FreshWindow fresh;
    auto* page = qobject_cast<ReportPage*>(fresh.window.page("report"));
    const QString path = fresh.folder.filePath("early.pdf");
    page->exportTo(path);
    QString told;
    QTimer timer;
    whenUp(timer, "pendingBox", [&](QMessageBox& box) { told = box.informativeText(); });
    CHECK(fresh.window.close());
    CHECK(told.contains("early.pdf"));
    CHECK(contentOf(path).startsWith("%PDF-"));
}

TEST_CASE("An export that waits for its report can be stayed for, or given up") {
    FreshWindow fresh;
    auto* page = qobject_cast<ReportPage*>(fresh.window.page("report"));
    const QString path = fresh.folder.filePath("early.pdf");
    const bool stays = GENERATE(true, false);
    page->exportTo(path);
    QTimer timer;
    whenUp(timer, "pendingBox", [&](QMessageBox& box) {
        QTest::mouseClick(box.findChild<QPushButton*>(stays ? "pendingStay" : "pendingLeave"), Qt::LeftButton);
    });
    CHECK(fresh.window.close() == !stays);
    if (stays) CHECK(eventually([&] { return QFile::exists(path); }));
}

TEST_CASE("An export that fails while the window waits for it says so, and the window stays") {
    FreshWindow fresh;
    auto* page = qobject_cast<ReportPage*>(fresh.window.page("report"));
    page->exportTo(fresh.folder.filePath("no/such/early.pdf"));
    bool asked = false;
    QTimer asking, failing;
    whenUp(asking, "pendingBox", [&](QMessageBox&) { asked = true; });
    whenUp(failing, "errorBox", [](QMessageBox& box) { box.accept(); });
    CHECK_FALSE(fresh.window.close());
    CHECK(asked);
}

TEST_CASE("An export that waits for its report does not write another assessment") {
    FreshWindow fresh;
    auto* page = qobject_cast<ReportPage*>(fresh.window.page("report"));
    page->exportTo(fresh.folder.filePath("early.pdf"));
    fresh.controller.close();
    CHECK(page->pending().isEmpty());
}

TEST_CASE("An export to a folder that is not there says so and leaves nothing behind") {
    ReportWindow fresh;
    REQUIRE(fresh.previewed());
    bool said = false;
    QString heading, words;
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [&] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->objectName() == "errorBox";
            heading = box->text();
            words = box->informativeText();
            box->accept();
        }
    });
    closing.start(10);
    QSignalSpy exported(fresh.page, &ReportPage::exported);
    fresh.page->exportTo(fresh.folder.filePath("no/such/report.pdf"));
    CHECK(said);
    CHECK(heading == "The report was not written");
    CHECK(words.contains("report.pdf"));
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

namespace {

const model::AssessorId anna("anna");
const model::AssessorId murad("murad");
const model::AssessorId leyla("leyla");

/// Anna judges blindly, and Murad has judged one cell that she has not.
struct BlindReport : FreshWindow {
    BlindReport() : FreshWindow("azerbaijan-2016") {
        REQUIRE(controller.apply(document::AddAssessor{anna, "Anna"}));
        REQUIRE(controller.apply(document::AddAssessor{murad, "Murad"}));
        controller.setAssessor(anna);
        rate(murad);
        setBlind(true);
        window.showSection("report");
    }

    void rate(const model::AssessorId& assessor) {
        REQUIRE(
            controller.apply(document::Rate{*model::parseCell("5.1/F1"), {assessor, model::Answer::grade(2), {}, {}}}));
    }
    void setBlind(bool blind) {
        model::Details details = controller.assessment().details;
        details.blind = blind;
        REQUIRE(controller.apply(document::ChangeDetails{details}));
    }
    ReportPage& page() const { return *qobject_cast<ReportPage*>(window.page("report")); }
    QWidget& part(const char* name) const {
        auto* found = page().findChild<QWidget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    bool withheld() const {
        const bool card = part("reportBlind").isVisible();
        CHECK(part("reportPreview").isVisible() == !card);
        CHECK(part("exportPdf").isEnabled() == !card);
        if (card) CHECK(page().pdf().isEmpty());
        return card;
    }
    bool previewed() const {
        return eventually([this] { return page().previewIsCurrent(); });
    }
    void endBlind() {
        WhenUp up({{"endBlindBox", [](QWidget& box) { pressButton(box, "endBlindAgreed"); }}});
        QTest::mouseClick(&part("reportEndBlind"), Qt::LeftButton);
        REQUIRE(up.allDone());
    }
};

} // namespace

TEST_CASE("Judging blindly, the report waits behind a card that says why, until blind judging ends as an edit") {
    BlindReport fresh;
    REQUIRE(fresh.withheld());
    CHECK(fresh.part("reportBlindWords").property("text").toString().contains("judged 1 cell that you have not"));
    auto& end = fresh.part("reportEndBlind");
    CHECK_FALSE(end.accessibleDescription().isEmpty());
    CHECK_FALSE(fresh.page().findChild<ReportMaker*>()->busy());
    const std::size_t before = fresh.controller.document().history().size();
    for (const bool agrees : {false, true}) {
        WhenUp up({{"endBlindBox",
                    [&](QWidget& box) { pressButton(box, agrees ? "endBlindAgreed" : "endBlindCancelled"); }}});
        QTest::keyClick(&end, Qt::Key_Space);
        REQUIRE(up.allDone());
        CHECK(fresh.withheld() == !agrees);
    }
    CHECK_FALSE(fresh.controller.assessment().details.blind);
    REQUIRE(fresh.controller.document().history().size() == before + 1);
    CHECK(fresh.controller.document().history().back().edit == "change_details");
    REQUIRE(fresh.previewed());
    fresh.changeSomething(); // and it stays shown
    CHECK_FALSE(fresh.withheld());
}

TEST_CASE("A report that was shown to one assessor is not open to the next") {
    BlindReport fresh;
    REQUIRE(fresh.controller.apply(document::AddAssessor{leyla, "Leyla"}));
    fresh.endBlind();
    REQUIRE_FALSE(fresh.withheld());
    fresh.controller.undo();
    CHECK(fresh.withheld());
    fresh.controller.setAssessor(leyla);
    CHECK(fresh.withheld());
    fresh.window.showSection("matrix");
    fresh.action("actionLanguage_ru")->trigger();
    fresh.window.showSection("report");
    CHECK(fresh.withheld());
}

TEST_CASE("A report that is in front goes when somebody else is chosen by clicks, until a recorded decision opens it") {
    BlindReport fresh;
    fresh.rate(anna);
    REQUIRE(fresh.controller.apply(document::AddAssessor{leyla, "Leyla"}));
    REQUIRE(fresh.previewed());
    const auto choose = [&](const model::AssessorId& who) {
        QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("judgingButton"), Qt::LeftButton);
        settle(fresh.window);
        for (QWidget* person : fresh.window.findChildren<QWidget*>("judgeAs")) {
            if (!person->isVisible() || person->property("assessor").toString() != qs(who.text())) continue;
            QTest::mouseClick(person, Qt::LeftButton);
            return settle(fresh.window);
        }
        FAIL("nobody of that name can be chosen");
    };
    choose(leyla);
    CHECK(fresh.controller.assessor() == leyla);
    CHECK(fresh.withheld());
    CHECK(fresh.page().findChild<Preview*>()->pageCount() == 0);
    const QString path = fresh.folder.filePath("told.pdf");
    fresh.page().exportTo(path);
    fresh.action("actionExport")->trigger();
    choose(anna);
    CHECK_FALSE(fresh.withheld());
    QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("judgingButton"), Qt::LeftButton);
    settle(fresh.window);
    QTest::mouseClick(fresh.window.findChild<QAbstractButton*>("whoLooksOn"), Qt::LeftButton);
    settle(fresh.window);
    CHECK(fresh.withheld());
    CHECK_FALSE(QFile::exists(path));
    choose(leyla);
    fresh.endBlind();
    CHECK_FALSE(fresh.withheld());
    const auto& decided = fresh.controller.document().history().back();
    CHECK(decided.edit == "change_details");
    CHECK(decided.author == "Leyla"); // who ended it is known
    fresh.controller.undo();
    CHECK(fresh.withheld());
}

TEST_CASE("The report follows what is hidden: one's own judgement, who judges, and the blind way itself") {
    BlindReport fresh;
    REQUIRE(fresh.withheld());
    fresh.rate(anna);
    CHECK_FALSE(fresh.withheld());
    REQUIRE(fresh.previewed());
    fresh.controller.undo();
    CHECK(fresh.withheld());
    CHECK(fresh.page().findChild<Preview*>()->pageCount() == 0);
    fresh.controller.setAssessor(murad);
    CHECK_FALSE(fresh.withheld());
    REQUIRE(fresh.previewed());
    fresh.controller.setAssessor(anna);
    CHECK(fresh.withheld());
    fresh.setBlind(false);
    CHECK_FALSE(fresh.withheld());
    CHECK(fresh.previewed());
}

TEST_CASE("A withheld report is neither exported nor printed; once blind judging ends it is") {
    BlindReport fresh;
    fresh.window.showSection("matrix");
    QSignalSpy refused(&fresh.page(), &ReportPage::refused);
    fresh.action("actionExport")->trigger(); // asks for no file
    CHECK(refused.count() == 1);
    CHECK(fresh.withheld()); // and the card is in front
    const QString path = fresh.folder.filePath("blind.pdf");
    fresh.page().exportTo(path);
    fresh.page().printWithDialog();
    CHECK(refused.count() == 3);
    CHECK_FALSE(QFile::exists(path));
    fresh.endBlind();
    fresh.page().exportTo(path);
    CHECK(eventually([&] { return QFile::exists(path); }));
}
