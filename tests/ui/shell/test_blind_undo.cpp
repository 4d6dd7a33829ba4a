// Judging blindly, one's own acts are taken back whatever they touched, and what is hidden stays hidden.
#include "asked_window.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Judging blindly, one takes back what one did oneself, and what is hidden stays hidden") {
    AskedWindow asked(true);
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    REQUIRE(asked.matrixSays("1.1/F1") == "Hidden until you judge");
    const model::Assessment before = asked.controller.assessment();
    REQUIRE(asked.controller.apply(document::RemoveAssessor{murad, true}));
    REQUIRE(asked.controller.assessment() != before);
    SECTION("by undo, and by redo") {
        press(asked.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(asked.controller.assessment() == before);
        CHECK(asked.matrixSays("1.1/F1") == "Hidden until you judge");
        press(asked.window, Qt::Key_Y, Qt::ControlModifier);
        CHECK(asked.controller.assessment() != before);
    }
    SECTION("out of the history") {
        CHECK(asked.controller.revert({asked.controller.document().history().back().number}).empty());
        CHECK(asked.controller.assessment() == before);
        CHECK(asked.matrixSays("1.1/F1") == "Hidden until you judge");
    }
}

TEST_CASE("Judging blindly in a new round, one's own cleared grade comes back by undo, and a first one by redo") {
    AskedWindow asked(true);
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    REQUIRE(asked.controller.apply(rateBy("1.1/F2", anna, 1)));
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    press(asked.window, Qt::Key_Y, Qt::ControlModifier);
    const auto cell = model::parseCell("1.1/F2");
    const model::Assessment judged = asked.controller.assessment();
    REQUIRE(judged.cells[*judged.framework.findCell(*cell)].ratings.size() == 1);

    model::Assessment next = judged; // as the next round begins
    model::Cell& carried = next.cells[*next.framework.findCell(*cell)];
    carried.ratings.push_back({murad, model::Answer::grade(2), {}, std::nullopt}); // which stays to be reviewed
    carried.notReReviewed = true;
    const QString path = asked.folder.filePath("next.meyar");
    document::Document::create(path.toStdString(), next, document::ordinarySurroundings());
    REQUIRE(asked.window.openFile(path));
    asked.controller.setAssessor(anna);
    REQUIRE(asked.controller.apply(rateBy("1.1/F2", anna, 1))); // reviewed
    const model::Assessment reviewed = asked.controller.assessment();
    asked.matrix().showCell(*cell);
    QTest::keyClick(asked.matrix().findChild<MatrixView*>(), Qt::Key_Delete);
    REQUIRE(asked.controller.assessment() != reviewed);
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.controller.assessment() == reviewed);
}

TEST_CASE("Blind judging is not ended by an undo, a redo or a revert while something is hidden") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    model::Details details = asked.controller.assessment().details;
    details.blind = true;
    REQUIRE(asked.controller.apply(document::ChangeDetails{details}));
    const std::int64_t began = asked.controller.document().history().back().number;
    REQUIRE(asked.matrixSays("1.1/F1") == "Hidden until you judge");
    QStringList refused;
    QObject::connect(&asked.controller, &DocumentController::refused, &asked.window,
                     [&](const QString& why) { refused << why; });
    const auto isRefused = [&] {
        const QStringList said = std::exchange(refused, {});
        return asked.controller.assessment().details.blind && said.size() == 1 &&
               said.front().startsWith("Nothing was changed: this would end blind judging");
    };
    asked.controller.undo();
    CHECK(isRefused());
    asked.controller.revert({began});
    CHECK(isRefused());
    details.blind = false; // by its own way
    REQUIRE(asked.controller.apply(document::ChangeDetails{details}));
    asked.controller.undo();
    CHECK(asked.controller.assessment().details.blind);
    asked.controller.redo();
    CHECK(isRefused());
    CHECK(asked.matrixSays("1.1/F1") == "Hidden until you judge");
}

TEST_CASE("Judging blindly, one who removed oneself takes that back, as long as nobody else judges") {
    AskedWindow asked(true);
    asked.open();
    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    REQUIRE(asked.matrixSays("1.1/F1") != "Hidden until you judge");
    const model::Assessment before = asked.controller.assessment();
    REQUIRE(asked.controller.apply(document::RemoveAssessor{murad, true}));
    REQUIRE(eventually([&] { return asked.question().isVisible(); }));
    const model::Assessment removed = asked.controller.assessment();
    SECTION("looking on") {
        asked.click("whoLooksOn");
        press(asked.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(asked.controller.assessment() == before);
        CHECK(asked.matrixSays("1.1/F1") == "Hidden until you judge");
    }
    SECTION("somebody else") {
        QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
        press(asked.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(asked.controller.assessment() == removed);
    }
}
