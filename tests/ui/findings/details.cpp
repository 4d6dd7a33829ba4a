#include "findings_window.h"

#include <QAction>

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

TEST_CASE("The link to the recommendations in detail moves the focus to the field for a new theme") {
    DetailsWindow window;
    bool led = false;
    QObject::connect(window.page.get(), &Page::cellWanted, window.page.get(), [&] { led = true; });
    const auto typesTheme = [&] {
        REQUIRE(window.part<QWidget>("areaView").isVisible());
        QTest::keyClicks(window.page->focusWidget(), "Theme one: training");
        CHECK(window.part<QLineEdit>("newTheme").text() == "Theme one: training");
        CHECK_FALSE(led);
        window.part<QLineEdit>("newTheme").clear();
    };
    typesTheme();
    window.page->showArea(model::AreaId("coordination"));
    auto* link = window.part<QWidget>("sectionEdit").findChild<QAbstractButton*>("areaDetails");
    link->setFocus(Qt::TabFocusReason);
    window.key(*link, Qt::Key_Space);
    typesTheme();
    window.page->setFocus();
    window.key(window.tree(), Qt::Key_Return); // on the area's own row
    typesTheme();
}

TEST_CASE("A theme is added by its button and by the menu, which leads to its title where none is typed") {
    DetailsWindow window;
    CHECK_FALSE(window.part<QAbstractButton>("addTheme").isEnabled());
    QTest::keyClicks(&window.part<QLineEdit>("newTheme"), "Meetings");
    window.click("addTheme");
    REQUIRE(window.assessment().detailed.size() == 1);
    CHECK(window.part<QLineEdit>("newTheme").text().isEmpty());
    CHECK(window.item(1).hasFocus());
    auto& add = window.part<QAction>("actionAddTheme");
    window.page->showArea(model::AreaId("coordination"));
    REQUIRE(window.text().isVisible());
    add.trigger();
    CHECK(window.part<QLineEdit>("newTheme").hasFocus());
    QTest::keyClicks(&window.part<QLineEdit>("newTheme"), "Money");
    add.trigger();
    CHECK(window.assessment().detailed.size() == 2);
}

TEST_CASE("A recommendation cites and marks as the text of a section does, and Esc keeps it and leads to the tree") {
    DetailsWindow window;
    window.addTheme("Meetings");
    auto& item = window.item(1);
    QTest::keyClicks(&item, "Meet [@national act");
    QTest::keyClick(&window.suggestions(), Qt::Key_Return);
    CHECK(item.toPlainText() == "Meet [@Dem 2, ]");
    QTest::keyClicks(&item, "p. 7] ");
    window.key(item, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&item, "monthly");
    CHECK(item.toPlainText() == "Meet [@Dem 2, p. 7] **monthly**");
    window.key(item, Qt::Key_Escape);
    CHECK(window.page->focusWidget() == &window.tree());
    CHECK(window.items() == Texts{"Meet [@Dem 2, p. 7] **monthly**"});
    auto& further = window.item(2);
    further.setFocus();
    window.key(further, Qt::Key_K, Qt::ControlModifier);
    CHECK(further.toPlainText() == "[@]");
    window.suggestions();
    QTest::keyClicks(&further, "national act");
    QTest::keyClick(&window.suggestions(), Qt::Key_Return);
    CHECK(further.toPlainText() == "[@Dem 2, ]");
    CHECK(window.preview().contains("Meet (Dem 2, p. 7) monthly"));
}

TEST_CASE("What is typed of a new theme belongs to its area and to its document") {
    DetailsWindow window;
    const auto rows = window.tree().model();
    const QPersistentModelIndex here = window.tree().currentIndex();
    QTest::keyClicks(&window.part<QLineEdit>("newTheme"), "Meetings");
    const auto shown = [&] {
        for (auto* field : window.page->findChildren<QLineEdit*>("newTheme"))
            if (field->isVisible()) return field->text();
        return QString("none");
    };
    window.tree().setCurrentIndex(rows->index(here.row() - 1, 0));
    CHECK(shown().isEmpty());
    window.tree().setCurrentIndex(here);
    CHECK(shown() == "Meetings");
    const QString path = window.controller().path();
    window.tree().setCurrentIndex(rows->index(here.row() - 1, 0));
    window.controller().close();
    window.controller().open(path);
    window.page->showDetails(model::AreaId("coordination"));
    CHECK(shown().isEmpty());
}
