#include "framework_window.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("A new indicator gets the next free code, which it then keeps") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    shown.whenAsked([](QDialog& dialog) {
        CHECK(in<QLineEdit>(dialog, "addCode").text() == "5.6");
        QTest::keyClicks(&in<QLineEdit>(dialog, "addTitle"), "Joint training");
        QTest::keyClick(&in<QLineEdit>(dialog, "addTitle"), Qt::Key_Return);
    });
    shown.key(shown.tree(), Qt::Key_Insert);
    CHECK(shown.indicator("5.6").title.exactly(model::Language::En) == "Joint training");
    CHECK(shown.page.item() == FrameworkItem{Kind::Indicator, "5.6"});
    CHECK(shown.texts().currentIndex().data().toString() == "missing");
}

TEST_CASE("A code that is taken and an empty title are refused in the dialog") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    shown.whenAsked([](QDialog& dialog) {
        auto& code = in<QLineEdit>(dialog, "addCode");
        auto& refusal = in<QLabel>(dialog, "addRefusal");
        QTest::mouseClick(&in<QAbstractButton>(dialog, "addMake"), Qt::LeftButton);
        CHECK(refusal.text() == "Write a title; other languages can follow later.");
        QTest::keyClicks(&in<QLineEdit>(dialog, "addTitle"), "Again");
        code.selectAll();
        QTest::keyClicks(&code, "5.3");
        QTest::mouseClick(&in<QAbstractButton>(dialog, "addMake"), Qt::LeftButton);
        CHECK(refusal.text() == "5.3 is taken already; choose another.");
        code.selectAll();
        QTest::keyClicks(&code, "five");
        QTest::mouseClick(&in<QAbstractButton>(dialog, "addMake"), Qt::LeftButton);
        CHECK(refusal.text().contains("five"));
        CHECK(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    const std::size_t acts = shown.acts();
    shown.key(shown.tree(), Qt::Key_Insert);
    CHECK(shown.acts() == acts);
}

TEST_CASE("An area and a recommendation are added with their next number and letter") {
    FrameworkWindow shown;
    const auto write = [](QDialog& dialog) {
        QTest::keyClicks(&in<QLineEdit>(dialog, "addTitle"), "New");
        QTest::keyClick(&in<QLineEdit>(dialog, "addTitle"), Qt::Key_Return);
    };
    shown.choose(Kind::Framework, "");
    shown.whenAsked(write);
    shown.key(shown.tree(), Qt::Key_Insert);
    CHECK(shown.framework().areas.back().number == "6");
    CHECK(shown.page.item().kind == Kind::Area);
    shown.choose(Kind::Recommendations, "");
    shown.whenAsked(write);
    shown.key(shown.tree(), Qt::Key_Insert);
    CHECK(shown.framework().recommendations.back().letter.text() == "R");
    CHECK(shown.page.item().id == "R");
}

TEST_CASE("Delete removes an indicator with its judgements, says so, and undo brings all back") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const model::Assessment before = shown.assessment();
    REQUIRE(shown.cell("5.3/F1").judged());
    shown.key(shown.tree(), Qt::Key_Delete);
    CHECK_FALSE(shown.framework().findIndicator(model::IndicatorId("5.3")));
    CHECK(shown.said.startsWith("5.3 removed, "));
    CHECK(shown.said.endsWith("Undo (Ctrl+Z) brings it back."));
    CHECK(shown.page.item() == FrameworkItem{Kind::Indicator, "5.4"});
    shown.controller().undo();
    CHECK(shown.assessment() == before);
    CHECK(shown.codes().contains("5.2 5.3 5.4"));
}

TEST_CASE("An area that has indicators stays, and the page says why") {
    FrameworkWindow shown;
    shown.choose(Kind::Area, shown.framework().areas[0].id.text().c_str());
    const std::size_t acts = shown.acts();
    shown.key(shown.tree(), Qt::Key_Delete);
    CHECK(shown.acts() == acts);
    CHECK(shown.part<QLabel>("frameworkRefusal").isVisible());
}

TEST_CASE("Alt and an arrow move an indicator, at the edge of its area into the next one") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "4.5");
    shown.key(shown.tree(), Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.codes().contains("4.3 4.5 4.4"));
    CHECK(shown.page.item() == FrameworkItem{Kind::Indicator, "4.5"});
    shown.key(shown.tree(), Qt::Key_Down, Qt::AltModifier);
    shown.key(shown.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.codes().contains("4.4 5 4.5 5.1"));
    CHECK(shown.cell("4.5/F1").notReReviewed);
    CHECK(shown.page.item() == FrameworkItem{Kind::Indicator, "4.5"});
}

TEST_CASE("Keys of the tree do nothing to the item while one works on its fields") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    const std::size_t acts = shown.acts();
    shown.texts().setFocus();
    shown.texts().setCurrentIndex(shown.texts().model()->index(0, 0));
    shown.key(shown.texts(), Qt::Key_Delete);
    shown.key(shown.texts(), Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.acts() == acts);
}

TEST_CASE("A weight is typed as a number with either sign, and what is none is refused beside it") {
    FrameworkWindow shown;
    shown.choose(Kind::Indicator, "5.3");
    CHECK(shown.part<QLineEdit>("frameworkWeight").text() == "1.00");
    shown.write("frameworkWeight", "2,5");
    CHECK(shown.indicator("5.3").weight == model::PerMille(2500));
    CHECK(shown.part<QLineEdit>("frameworkWeight").text() == "2.50");
    for (const char* wrong : {"0", "10.001", "much", "1.2345"}) {
        INFO(wrong);
        shown.write("frameworkWeight", wrong);
        CHECK(shown.indicator("5.3").weight == model::PerMille(2500));
        CHECK(shown.part<QLabel>("frameworkFieldRefusal").isVisible());
    }
    QTest::keyClick(&shown.part<QLineEdit>("frameworkWeight"), Qt::Key_Escape);
    CHECK(shown.part<QLineEdit>("frameworkWeight").text() == "2.50");
    CHECK_FALSE(shown.part<QLabel>("frameworkFieldRefusal").isVisible());
    CHECK_FALSE(shown.tree().hasFocus());
}

TEST_CASE("The weights of the levels and the version are changed on the framework as a whole") {
    FrameworkWindow shown;
    shown.choose(Kind::Framework, "");
    shown.write("frameworkLevelOne", "0.6");
    CHECK(shown.framework().levelWeights[1] == model::PerMille(400));
    CHECK(shown.words("frameworkLevelTwo").contains("0.40"));
    shown.write("frameworkVersion", "1.1");
    CHECK(shown.framework().version == "1.1");
    CHECK(shown.page.badge() == "1.1");
    shown.write("frameworkVersion", "one");
    CHECK(shown.framework().version == "1.1");
    CHECK(shown.part<QLineEdit>("frameworkVersion").text() == "1.1");
    CHECK(shown.part<QLabel>("frameworkFieldRefusal").isVisible());
}
