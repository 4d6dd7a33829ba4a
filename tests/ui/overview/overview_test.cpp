// The Overview page: scores, the first recommendations, and where they lead.
#include "overview_window.h"

#include "widgets/tab_order.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Every area has two bars, and the whole two more") {
    OverviewWindow overview;
    const auto& targets = overview.chart().targets();
    REQUIRE(targets.size() == 12);
    CHECK(targets[0].id == "area:identification:framework");
    CHECK(targets[0].words.startsWith("1 "));
    CHECK(targets[0].words.contains(", Framework: "));
    CHECK(targets[11].id == "overall:operational");
    CHECK(overview.chart().accessibleDescription().contains("law ahead by"));
}

TEST_CASE("A bar leads to the first cell of its area and track that can improve") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    overview.rate("5.1/O1", anna, 0);
    overview.rate("5.2/F1", anna, 1);
    overview.rate("5.3/O2", anna, 2);
    overview.clickBar("area:coordination:operational");
    overview.clickBar("area:coordination:framework");
    overview.clickBar("area:prevention:framework"); // nothing shaded: its first cell
    overview.clickBar("overall:operational");
    CHECK(overview.wanted == QStringList{"5.3/O2", "5.2/F1", "4.1/F1", "5.3/O2"});
}

TEST_CASE("Before anything is judged the page says how to begin") {
    OverviewWindow overview("azerbaijan-2016");
    CHECK(overview.part<QFrame>("beginningCard").isVisible());
    CHECK_FALSE(overview.part<QFrame>("scoresCard").isVisible());
    overview.click("beginningCardGo");
    CHECK(overview.wanted == QStringList{"matrix"});
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    overview.rate("5.1/F1", anna, 0);
    CHECK_FALSE(overview.part<QFrame>("beginningCard").isVisible());
    CHECK(overview.part<QFrame>("scoresCard").isVisible());
}

TEST_CASE("Who judges blind reads that the hidden need breaks no tie among the first") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(overview.controller().apply(document::AddAssessor{murad, "Murad"}));
    overview.controller().setAssessor(anna);
    overview.rate("1.1/F1", murad, 2);
    CHECK_FALSE(overview.part<QLabel>("topHidden").isVisible());
    overview.judgeBlind();
    CHECK(overview.part<QLabel>("topHidden").isVisible());
    overview.rate("1.1/F1", anna, 2);
    CHECK_FALSE(overview.part<QLabel>("topHidden").isVisible());
}

TEST_CASE("Scores stay hidden from who judges blind and has not judged what others have") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(overview.controller().apply(document::AddAssessor{murad, "Murad"}));
    overview.controller().setAssessor(anna);
    overview.rate("5.1/F1", anna, 2);
    overview.judgeBlind();
    CHECK(overview.part<QFrame>("scoresCard").isVisible());
    overview.controller().setAssessor(murad);
    CHECK(overview.part<QFrame>("blindCard").isVisible());
    CHECK_FALSE(overview.part<QFrame>("scoresCard").isVisible());
    CHECK(overview.chart().targets().empty());
    CHECK(overview.part<QLabel>("overviewSummary").text() == "You have judged 0 of 100 cells.");
    CHECK_FALSE(overview.part<QAbstractButton>("top_J").accessibleDescription().contains("need"));
    overview.rate("5.1/F1", murad, 2);
    CHECK(overview.part<QFrame>("scoresCard").isVisible());
}

TEST_CASE("The bars follow a change at once") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    overview.rate("5.1/F1", anna, 0);
    const auto bar = [&] { return overview.chart().targets()[8].words; }; // framework, area 5
    const QString before = bar();
    overview.rate("5.1/F2", anna, 0);
    CHECK(bar() != before);
    overview.controller().undo();
    CHECK(bar() == before);
}

TEST_CASE("A page that is not looked at waits until it is") {
    OverviewWindow overview;
    overview.page.hide();
    model::Details details = overview.controller().assessment().details;
    details.period = "2031";
    REQUIRE(overview.controller().apply(document::ChangeDetails{details}));
    CHECK(overview.page.outdated());
    overview.page.show();
    CHECK_FALSE(overview.page.outdated());
}

TEST_CASE("The first recommendations stand as they are ranked, ties said, and lead to the ranking") {
    OverviewWindow overview;
    auto& first = overview.part<QAbstractButton>("top_A");
    CHECK(first.accessibleName().startsWith("A, rank 1: "));
    CHECK(first.accessibleDescription() == "18 dots · need 0.54–0.58 · certain");
    CHECK(overview.part<QAbstractButton>("top_J").accessibleName().startsWith("J, rank 3=: "));
    CHECK(overview.part<QAbstractButton>("top_J").accessibleDescription().endsWith("tied at the cut"));
    CHECK(overview.part<QLabel>("topSummary").text() ==
          "A and E are certain in the top three; J and N are tied for one place.");
    CHECK_FALSE(overview.page.findChild<QAbstractButton*>("top_B"));
    overview.click("top_J");
    CHECK(overview.wanted == QStringList{"J"});
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Space);
    CHECK(overview.wanted.last() == "A");
}

TEST_CASE("Tab goes from the bars through the recommendations to the list, in the order of the page") {
    OverviewWindow overview;
    orderTabs(*overview.page.window()); // as at each Tab
    QStringList order;
    const QWidget* next = &overview.chart();
    do {
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            order << next->objectName();
        next = next->nextInFocusChain();
    } while (next != &overview.chart());
    CHECK(order.join(' ').toStdString() ==
          "scoresChart top_A top_E top_J top_N "
          "tasksAll tasksJudge tasksSettle tasksJustify tasksCite tasksConfirm tasksTable");
}

TEST_CASE("Other rankings bring other first recommendations") {
    OverviewWindow overview;
    method::RankOptions options = overview.controller().rankOptions();
    options.top = 1;
    overview.controller().setRankOptions(options);
    CHECK(eventually([&] { return !overview.page.findChild<QAbstractButton*>("top_E"); }));
    CHECK(overview.page.findChild<QAbstractButton*>("top_A"));
}

TEST_CASE("Without votes no recommendation is put first, and many ties are cut short") {
    OverviewWindow overview("azerbaijan-2016");
    const auto shown = [&] {
        return overview.page.findChild<QFrame*>("topCard")->findChildren<QAbstractButton*>().size();
    };
    CHECK(overview.part<QLabel>("topSummary").text().startsWith("J is certain"));
    for (const model::Constituency& constituency : std::vector(overview.controller().assessment().constituencies))
        REQUIRE(overview.controller().apply(document::RemoveConstituency{constituency.id}));
    CHECK(overview.part<QLabel>("topSummary").text().startsWith("No votes have been entered yet"));
    CHECK(eventually([&] { return shown() == 1; })); // only the way to the ranking
    overview.click("topMore");
    CHECK(overview.wanted == QStringList{"ranking"});
}

TEST_CASE("Narrow windows put the cards below one another") {
    OverviewWindow overview;
    const auto left = [&](const char* card) { return overview.part<QFrame>(card).mapTo(&overview.page, QPoint()).x(); };
    CHECK(eventually([&] { return left("tasksCard") > left("scoresCard"); }));
    overview.page.resize(640, 560);
    CHECK(eventually([&] { return left("tasksCard") == left("scoresCard"); }));
}

TEST_CASE("Both columns end at one line, and the first recommendations say their titles in full") {
    OverviewWindow overview;
    const auto bottom = [&](const char* card) {
        const auto& frame = overview.part<QFrame>(card);
        return frame.mapTo(&overview.page, frame.rect().bottomLeft()).y();
    };
    CHECK(eventually([&] { return bottom("tasksCard") == bottom("scoresCard"); }));
    const model::Framework& framework = overview.controller().assessment().framework;
    for (const char* letter : {"A", "E", "J", "N"}) {
        const auto place = framework.findRecommendation(model::Letter(letter));
        REQUIRE(place);
        const QString title = qs(framework.recommendations[*place].title.in(model::Language::En));
        const auto labels =
            overview.part<QAbstractButton>((std::string("top_") + letter).c_str()).findChildren<QLabel*>();
        const auto whole = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == title && label->height() >= label->heightForWidth(label->width());
        });
        CHECK(whole != labels.end());
    }
}

TEST_CASE("All of the page is in view at 1280 by 800, without scrolling") {
    OverviewWindow overview;
    auto* scroll = overview.page.findChild<QScrollArea*>();
    CHECK(eventually([&] { return scroll->widget()->height() <= scroll->viewport()->height(); }));
}

TEST_CASE("The link to the ranking begins where the words above it do, in every language") {
    for (const model::Language language : model::allLanguages) {
        OverviewWindow overview;
        speak(*qApp, language);
        auto& controller = overview.controller();
        controller.create(overview.sample.folder.filePath("new.meyar"),
                          model::emptyAssessment(controller.assessment().framework, {}));
        OverviewPage page(overview.controller(), nullptr);
        page.resize(1096, 700);
        page.show();
        page.bringUpToDate();
        QApplication::processEvents();
        auto& link = *page.findChild<QPushButton*>("topMore");
        REQUIRE(link.isVisible());
        QStyleOptionButton option;
        option.initFrom(&link);
        const int inside = link.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &link).left();
        const auto& words = *page.findChild<QLabel*>("topSummary");
        CHECK(link.mapTo(&page, QPoint(inside, 0)).x() == words.mapTo(&page, QPoint(0, 0)).x());
    }
    speak(*qApp, model::Language::En);
}
