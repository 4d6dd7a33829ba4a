// How it is ranked and what is printed belong to the document: changed by edits, kept, undone, and told on the Report
// page.
#include "../shell/fresh_window.h"

#include "report/report_page.h"
#include "text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Choosing : FreshWindow {
    template <class Widget>
    Widget& on(const char* page, const char* objectName) {
        window.showSection(QLatin1String(page));
        auto* found = window.page(QLatin1String(page))->findChild<Widget*>(QLatin1String(objectName));
        INFO(objectName);
        REQUIRE(found);
        return *found;
    }
    void click(const char* page, const char* objectName) {
        QTest::mouseClick(&on<QWidget>(page, objectName), Qt::LeftButton);
    }
    const model::RankOptions& ranking() { return controller.assessment().ranking; }
    std::size_t acts() { return controller.document().history().size(); }
    QString printed() { return on<QPushButton>("report", "reportRanking").text(); }
    void reopen() {
        const QString path = controller.path();
        controller.close();
        REQUIRE(window.openFile(path));
    }
};

} // namespace

TEST_CASE("The method that a chip chooses is the document's: it outlives the window, and undo takes it back") {
    Choosing fresh;
    REQUIRE(fresh.printed() == "By dots · top 3");
    fresh.click("ranking", "rankBy_shares");
    CHECK(fresh.ranking().by == model::RankBy::Shares);
    CHECK(fresh.acts() == 1);
    fresh.click("ranking", "rankBy_shares"); // again: nothing
    CHECK(fresh.acts() == 1);
    fresh.reopen();
    CHECK(fresh.controller.results().ranking.options.by == model::RankBy::Shares);
    CHECK(fresh.on<QPushButton>("ranking", "rankBy_shares").isChecked());
    CHECK(fresh.printed() == "By shares · top 3");
    press(fresh.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(fresh.ranking() == model::RankOptions());
    CHECK(fresh.on<QPushButton>("ranking", "rankBy_dots").isChecked());
    CHECK(fresh.controller.results().ranking.options.by == model::RankBy::Dots);
    CHECK(fresh.printed() == "By dots · top 3");
}

TEST_CASE("A slider that keys move step by step is one choice, made after a pause or when the document is left") {
    Choosing fresh;
    fresh.click("ranking", "rankBy_balanced");
    auto& slider = fresh.on<QSlider>("ranking", "rankBalance");
    slider.setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(fresh.controller.rankOptions().supportWeight == model::PerMille(300)); // shown at once
    CHECK(fresh.acts() == 1);
    CHECK(eventually([&] { return fresh.ranking().supportWeight == model::PerMille(300); }));
    CHECK(fresh.acts() == 2);
    QTest::keyClick(&slider, Qt::Key_Right);
    fresh.reopen();
    CHECK(fresh.ranking().supportWeight == model::PerMille(250));
    CHECK(fresh.printed() == "Balanced, votes 25 : need 75 · top 3");
}

TEST_CASE("How many make the top is typed and kept by Enter") {
    Choosing fresh;
    auto& top = fresh.on<QSpinBox>("ranking", "rankTop");
    top.setFocus();
    top.selectAll();
    QTest::keyClicks(&top, "5");
    QTest::keyClick(&top, Qt::Key_Return);
    CHECK(fresh.ranking().top == 5);
    CHECK(fresh.acts() == 1);
    CHECK(fresh.ranking().by == model::RankBy::Dots);
}

TEST_CASE("What the report prints and in which language is the document's too") {
    Choosing fresh;
    fresh.click("report", "part_detail");
    CHECK_FALSE(fresh.controller.assessment().report.parts.contains(model::ReportPart::Detail));
    auto& language = fresh.on<QComboBox>("report", "reportLanguage");
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Down);
    CHECK(fresh.controller.assessment().report.language == model::Language::Ru);
    CHECK(fresh.acts() == 2);
    fresh.reopen();
    CHECK_FALSE(fresh.on<QCheckBox>("report", "part_detail").isChecked());
    CHECK(fresh.on<QComboBox>("report", "reportLanguage").currentData().toInt() ==
          static_cast<int>(model::Language::Ru));
    press(fresh.window, Qt::Key_Z, Qt::ControlModifier);
    press(fresh.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(fresh.controller.assessment().report == model::ReportChoice());
    CHECK(fresh.on<QCheckBox>("report", "part_detail").isChecked());
}

TEST_CASE("The Report page leads to where the ranking is chosen") {
    Choosing fresh;
    auto& leads = fresh.on<QPushButton>("report", "reportRanking");
    leads.setFocus();
    QTest::keyClick(&leads, Qt::Key_Space);
    CHECK(fresh.window.currentSection() == "ranking");
}

TEST_CASE("Of a file that can only be read another ranking is tried, and nothing is changed") {
    Choosing fresh;
    const QString path = fresh.controller.path();
    fresh.controller.close();
    QFile::setPermissions(path, QFile::ReadOwner);
    REQUIRE(fresh.window.openFile(path));
    REQUIRE(fresh.controller.readOnly());
    fresh.click("ranking", "rankBy_shares");
    CHECK(fresh.controller.results().ranking.options.by == model::RankBy::Shares);
    CHECK(fresh.printed() == "By shares · top 3");
    fresh.click("report", "part_detail");
    CHECK_FALSE(fresh.on<QCheckBox>("report", "part_detail").isChecked());
    CHECK(fresh.ranking() == model::RankOptions());
    CHECK(fresh.controller.assessment().report == model::ReportChoice());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}
