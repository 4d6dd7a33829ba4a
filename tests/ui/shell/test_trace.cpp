// From a gap to its recommendation, its votes and its paragraph, and back, across the pages of the window.
#include "fresh_window.h"

#include "findings/findings_page.h"
#include "findings/findings_tree.h"
#include "matrix/matrix_page.h"
#include "text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QTextBrowser>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("One goes round from a cell to its recommendation, to the paragraph that tells of it, and back to both") {
    FreshWindow fresh("azerbaijan-2016");
    const auto apply = [&](const document::Edit& edit) { REQUIRE(fresh.controller.apply(edit)); };
    const model::AssessorId assessor("a1");
    apply(document::AddAssessor{assessor, "A. K."});
    apply(document::Rate{*model::parseCell("4.1/O2"), {assessor, model::Answer::grade(2), {}, std::nullopt}});
    const model::Framework& framework = fresh.controller.assessment().framework;
    const model::AreaId area = framework.indicators[*framework.findIndicator(model::IndicatorId("4.1"))].area;
    for (const char* heading : {"First of the area", "Campaigns"}) {
        const char* words = heading[0] == 'C' ? "None, see 4.1/O2." : "Nothing of it.";
        apply(document::PutSection{{{}, area, {model::Language::En, heading}, {model::Language::En, words}}});
    }
    const auto button = [&](const char* name) {
        auto* found =
            fresh.window.page(fresh.window.currentSection())->findChild<QAbstractButton*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    };
    const auto cell = [&] { return fresh.window.findChild<QLabel*>("cellName")->text(); };
    const auto why = [&] { return fresh.window.findChild<QLabel*>("whyCardHeading")->text(); };
    const auto chosen = [&] { return fresh.window.findChild<FindingsTree*>()->currentIndex().data().toString(); };
    auto* matrix = qobject_cast<MatrixPage*>(fresh.window.page("matrix"));

    fresh.window.showSection("matrix");
    matrix->showCell(*model::parseCell("4.1/O2"));
    button("answer_J")->click();
    REQUIRE(fresh.window.currentSection() == "ranking");
    CHECK(why() == "Why is J 1?");
    auto* answers = fresh.window.findChild<QTextBrowser*>("answersCardText");
    CHECK(answers->toHtml().contains("cell:4.1/O2"));

    emit answers->anchorClicked(QUrl("section:" + qs(fresh.controller.assessment().sections.back().id.text())));
    REQUIRE(fresh.window.currentSection() == "findings");
    CHECK(chosen() == "Campaigns"); // no other one

    matrix->showCell(*model::parseCell("1.1/F1"));
    auto* gaps = fresh.window.findChild<QTextBrowser*>("findingsGaps");
    CHECK(gaps->toHtml().contains("cell:4.1/O2"));
    emit gaps->anchorClicked(QUrl("cell:4.1/O2"));
    REQUIRE(fresh.window.currentSection() == "matrix");
    CHECK(cell() == "4.1 / O2");

    fresh.window.showSection("findings");
    emit gaps->anchorClicked(QUrl("letter:J"));
    REQUIRE(fresh.window.currentSection() == "ranking");
    CHECK(why() == "Why is J 1?");

    emit answers->anchorClicked(QUrl("details:" + qs(area.text())));
    REQUIRE(fresh.window.currentSection() == "findings");
    CHECK(fresh.window.findChild<QWidget*>("areaView")->isVisible()); // where its recommendations are written
    CHECK(chosen().startsWith("4 "));
}
