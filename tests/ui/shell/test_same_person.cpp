// The person at the keyboard stays who they are: no act on the list of assessors, and none taken back or brought again,
// writes their grades under the name of another one.
#include "asked_window.h"

#include "judging.h"

#include <QLineEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

void undo(AskedWindow& asked) {
    press(asked.window, Qt::Key_Z, Qt::ControlModifier);
    settle(asked.window);
}

void redo(AskedWindow& asked) {
    press(asked.window, Qt::Key_Y, Qt::ControlModifier);
    settle(asked.window);
}

/// Murad judges, has a grade, and makes himself one with Anna.
void mergeMurad(AskedWindow& asked) {
    asked.open();
    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    REQUIRE(Judging::of(asked.controller).mergeOneself(anna, [&] {
        return asked.controller.apply(document::MergeAssessors{murad, anna, true});
    }));
    settle(asked.window);
    REQUIRE(asked.judging() == "Judging as Anna");
    REQUIRE_FALSE(asked.question().isVisible());
}

} // namespace

TEST_CASE("One who removed oneself is asked who judges, also where one assessor is left, and comes back by undo") {
    AskedWindow asked;
    asked.open();
    QTest::mouseClick(&asked.person(murad), Qt::LeftButton);
    REQUIRE(asked.controller.apply(document::RemoveAssessor{murad, true}));
    CHECK(eventually([&] { return asked.question().isVisible(); }));
    CHECK_FALSE(asked.controller.assessor());
    CHECK(asked.judging() == "Nobody judges");
    SECTION("after the file was opened again") {
        asked.controller.close();
        REQUIRE(asked.window.openFile(asked.path));
        CHECK(asked.question().isVisible());
        CHECK_FALSE(asked.controller.assessor());
    }
    SECTION("by undo, and redo") {
        asked.controller.undo(); // of the window it waits for the answer
        settle(asked.window);
        CHECK(asked.judging() == "Judging as Murad");
        CHECK_FALSE(asked.question().isVisible());
        redo(asked);
        CHECK(asked.judging() == "Nobody judges");
        CHECK(asked.question().isVisible());
    }
    SECTION("unless it was said that somebody else judges") {
        QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
        undo(asked);
        CHECK(asked.judging() == "Judging as Anna");
    }
}

TEST_CASE("After a merge of oneself is undone one judges by the name from before, and after redo by the other again") {
    AskedWindow asked;
    mergeMurad(asked);
    const bool again = GENERATE(false, true);
    if (again) { // the choice is kept with the document
        asked.controller.close();
        REQUIRE(asked.window.openFile(asked.path));
        REQUIRE(asked.judging() == "Judging as Anna");
    }
    undo(asked);
    CHECK(asked.judging() == "Judging as Murad");
    REQUIRE(asked.controller.apply(document::SetRespondents{12}));
    CHECK(asked.lastAuthor() == "Murad");
    undo(asked);
    CHECK(asked.judging() == "Judging as Murad");
}

TEST_CASE("One who says to be the other after a merge stays that one when it is undone") {
    AskedWindow asked;
    mergeMurad(asked);
    asked.click("judgingButton");
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    undo(asked);
    CHECK(asked.controller.assessment().findAssessor(murad).has_value());
    CHECK(asked.judging() == "Judging as Anna");
}

TEST_CASE("Redo of a merge of oneself, a revert of it, and the undo of that lead to and fro") {
    AskedWindow asked;
    mergeMurad(asked);
    undo(asked);
    redo(asked);
    CHECK(asked.judging() == "Judging as Anna");
    REQUIRE(asked.controller.document().history()[1].edit == "merge_assessors");
    REQUIRE(asked.controller.revert({2}).empty());
    settle(asked.window);
    CHECK(asked.judging() == "Judging as Murad");
    undo(asked);
    CHECK(asked.judging() == "Judging as Anna");
    redo(asked);
    CHECK(asked.judging() == "Judging as Murad");
}

TEST_CASE("A merge that was undone leads nobody to the other name when its own one goes by another act") {
    AskedWindow asked;
    mergeMurad(asked);
    undo(asked);
    REQUIRE(asked.judging() == "Judging as Murad");
    REQUIRE(asked.controller.apply(document::RemoveAssessor{murad, true}));
    settle(asked.window);
    CHECK(asked.judging() == "Nobody judges");
    CHECK(asked.question().isVisible());
}

TEST_CASE("One who judges as the only one is asked when the act that added them is taken back") {
    AskedWindow asked;
    asked.open();
    asked.controller.close();
    const QString path = asked.folder.filePath("one.meyar");
    model::Assessment one = asked.controller.data().sample("azerbaijan-2016");
    one.assessors = {{anna, "Anna"}};
    {
        document::Document made = document::Document::create(path.toStdString(), one, document::ordinarySurroundings());
        made.apply(std::vector<document::Edit>{document::RemoveAssessor{anna}, document::AddAssessor{murad, "Murad"}});
    }
    REQUIRE(asked.window.openFile(path));
    REQUIRE(asked.judging() == "Judging as Murad");
    undo(asked);
    CHECK(asked.controller.assessment().assessors.front().id == anna);
    CHECK(asked.judging() == "Nobody judges");
    CHECK(asked.question().isVisible());
    QTest::mouseClick(&asked.person(anna), Qt::LeftButton);
    REQUIRE(asked.controller.apply(document::SetRespondents{12}));
    CHECK(asked.lastAuthor() == "Anna");
}

TEST_CASE("One who added oneself and takes that back is asked who judges") {
    AskedWindow asked;
    asked.open();
    auto* name = asked.window.findChild<QLineEdit*>("whoName");
    QTest::keyClicks(name, "Rauf");
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(asked.judging() == "Judging as Rauf");
    undo(asked);
    CHECK(asked.judging() == "Nobody judges");
    CHECK(asked.question().isVisible());
    asked.controller.redo();
    settle(asked.window);
    CHECK(asked.judging() == "Judging as Rauf");
    CHECK_FALSE(asked.question().isVisible());
}
