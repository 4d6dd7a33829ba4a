#include "findings_window.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// The page on an area without themes, with its own row chosen.
struct DetailsWindow : FindingsWindow {
    DetailsWindow() {
        const auto detailed = assessment().detailed;
        for (const model::DetailedRecommendation& detail : detailed)
            controller().apply(document::RemoveDetailedRecommendation{detail.id});
        page->showArea(model::AreaId("coordination"));
        // The line of an area stands in two places; this is the one of the section.
        QTest::mouseClick(part<QWidget>("sectionEdit").findChild<QAbstractButton*>("areaDetails"), Qt::LeftButton);
        REQUIRE(part<QWidget>("areaView").isVisible());
    }

    void addTheme(const char* title) {
        QTest::keyClicks(&part<QLineEdit>("newTheme"), title);
        key(part<QLineEdit>("newTheme"), Qt::Key_Return);
    }
    QPlainTextEdit& item(int number) { return part<QPlainTextEdit>(("detailItem" + std::to_string(number)).c_str()); }
    std::vector<std::string> items(model::Language language = model::Language::En) {
        std::vector<std::string> texts;
        for (const model::LocalText& text : assessment().detailed.at(0).items)
            texts.push_back(text.exactly(language));
        return texts;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A theme is added by its title, and recommendations are written one after the other") {
    DetailsWindow window;
    window.addTheme("Meetings");
    REQUIRE(window.assessment().detailed.size() == 1);
    CHECK(window.assessment().detailed[0].area == model::AreaId("coordination"));
    REQUIRE(window.page->focusWidget() == &window.item(1));
    QTest::keyClicks(&window.item(1), "Meet monthly.");
    window.key(window.item(1), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.items() == Texts{"Meet monthly."});
    REQUIRE(window.page->focusWidget() == &window.item(2));
    QTest::keyClicks(&window.item(2), "Keep minutes.");
    window.key(window.item(2), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.items() == Texts{"Meet monthly.", "Keep minutes."});
    CHECK(window.preview().contains("Meetings"));
    CHECK(window.preview().contains("Keep minutes."));
    window.controller().undo();
    CHECK(window.items() == Texts{"Meet monthly."});
    CHECK(window.item(2).toPlainText().isEmpty());
}

TEST_CASE("Alt and an arrow move a recommendation within its theme, with what was just typed") {
    DetailsWindow window;
    window.addTheme("Meetings");
    QTest::keyClicks(&window.item(1), "First");
    window.key(window.item(1), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(&window.item(2), "Second");
    window.item(2).setFocus();
    window.key(window.item(2), Qt::Key_Up, Qt::AltModifier);
    CHECK(window.items() == Texts{"Second", "First"});
    CHECK(window.item(1).hasFocus());
    window.key(window.item(1), Qt::Key_Up, Qt::AltModifier); // it is the first already
    CHECK(window.items() == Texts{"Second", "First"});
    window.key(window.item(1), Qt::Key_Down, Qt::AltModifier);
    CHECK(window.items() == Texts{"First", "Second"});
    window.controller().undo();
    CHECK(window.items() == Texts{"Second", "First"});
}

TEST_CASE("A recommendation that is emptied goes when its field is left") {
    DetailsWindow window;
    window.addTheme("Meetings");
    QTest::keyClicks(&window.item(1), "One.");
    window.key(window.item(1), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(&window.item(2), "Two.");
    window.key(window.item(2), Qt::Key_Tab);
    CHECK(window.items() == Texts{"One.", "Two."});
    window.item(1).setFocus();
    window.item(1).selectAll();
    window.key(window.item(1), Qt::Key_Delete);
    CHECK(window.items() == Texts{"One.", "Two."});
    window.key(window.item(1), Qt::Key_Tab);
    CHECK(window.items() == Texts{"Two."});
    CHECK(window.item(1).toPlainText() == "Two.");
}

TEST_CASE("A recommendation has its own words in each language") {
    DetailsWindow window;
    window.addTheme("Meetings");
    QTest::keyClicks(&window.item(1), "One.");
    window.click("detail_ru");
    CHECK(window.items() == Texts{"One."});
    CHECK(window.part<QAbstractButton>("detail_ru").accessibleName().contains("missing"));
    CHECK(window.item(1).placeholderText() == "One.");
    window.type(window.item(1), QStringLiteral("Раз."));
    window.page->hide();
    CHECK(window.items(model::Language::Ru) == Texts{"Раз."});
    CHECK(window.items() == Texts{"One."});
}

TEST_CASE("A theme is removed with its recommendations, and comes back by undo") {
    DetailsWindow window;
    window.addTheme("Meetings");
    QTest::keyClicks(&window.item(1), "One.");
    window.click("removeDetail");
    CHECK(window.assessment().detailed.empty());
    window.controller().undo();
    CHECK(window.items() == Texts{"One."});
    CHECK(eventually([&] { return window.item(1).toPlainText() == "One."; }));
}
