// Workshop in the whole window: what its foot says, Tab among choices, and the way from History to a ballot.
#include "fresh_window.h"
#include "widgets/status_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct WorkshopShown : FreshWindow {
    WorkshopShown() {
        window.activateWindow();
        REQUIRE(eventually([this] { return window.isActiveWindow(); }));
        window.showSection("workshop");
    }

    template <class Widget>
    Widget& part(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool refuses() { return window.findChild<StatusLine*>()->text().contains("⚠"); }
};

} // namespace

TEST_CASE("A refused ballot that is corrected or given up is no longer told of at the foot of the window") {
    WorkshopShown shown;
    auto& voter = shown.part<QLineEdit>("ballotVoter");
    auto& letters = shown.part<QLineEdit>("ballotLetters");
    const auto refuse = [&](const char* name, const char* typed) {
        voter.clear();
        voter.setFocus();
        QTest::keyClicks(&voter, name);
        letters.clear();
        QTest::keyClicks(&letters, typed);
        QTest::keyClick(&letters, Qt::Key_Return);
        REQUIRE(shown.refuses());
    };
    refuse("Z1", "ABCD");
    QTest::keyClick(&letters, Qt::Key_Backspace);
    CHECK_FALSE(shown.refuses());
    refuse("Z1", "ABCD");
    QTest::keyClick(&letters, Qt::Key_Escape);
    CHECK_FALSE(shown.refuses());
    refuse(shown.controller.assessment().ballots.front().voter.c_str(), "A"); // has one already
    CHECK(shown.part<QLabel>("ballotWarning").isVisible());
    QTest::keyClick(&letters, Qt::Key_Escape);
    CHECK_FALSE(shown.refuses());
    CHECK_FALSE(shown.part<QLabel>("ballotWarning").isVisible());
    QTest::keyClick(&voter, Qt::Key_End);
    QTest::keyClick(&voter, Qt::Key_X);
    QTest::keyClick(&voter, Qt::Key_Backspace);
    CHECK(shown.part<QLabel>("ballotWarning").isVisible()); // it is still so
    QTest::keyClick(&voter, Qt::Key_Escape);
    CHECK_FALSE(shown.part<QLabel>("ballotWarning").isVisible());
}

TEST_CASE("A constituency that is named like another is refused, and nothing is said of it once it is given up") {
    WorkshopShown shown;
    const std::size_t before = shown.controller.assessment().constituencies.size();
    auto& name = shown.part<QLineEdit>("constituencyName");
    auto& warning = shown.part<QLabel>("constituencyWarning");
    QTest::mouseClick(&shown.part<QPushButton>("constituencyNew"), Qt::LeftButton);
    QTest::keyClicks(&name, "WORKSHOP");
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(shown.controller.assessment().constituencies.size() == before);
    CHECK(warning.isVisible());
    CHECK(warning.text().contains("Workshop"));
    CHECK(shown.refuses());
    QTest::keyClicks(&name, " of teachers");
    CHECK_FALSE(warning.isVisible());
    CHECK_FALSE(shown.refuses());
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(shown.controller.assessment().constituencies.size() == before + 1);
}

TEST_CASE("Tab comes to the choice that is made, from either side, and the arrows go to the others") {
    WorkshopShown shown;
    QTest::mouseClick(&shown.part<QPushButton>("constituencyNew"), Qt::LeftButton);
    auto& ballots = shown.part<QRadioButton>("constituencyBallots");
    auto& totals = shown.part<QRadioButton>("constituencyTotals");
    auto& name = shown.part<QLineEdit>("constituencyName");
    auto& most = shown.part<QWidget>("constituencyMaxChoices");
    REQUIRE(eventually([&] { return name.hasFocus(); }));
    most.setFocus();
    shown.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(ballots.hasFocus());
    shown.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(name.hasFocus());
    shown.press(Qt::Key_Tab);
    CHECK(ballots.hasFocus());
    shown.press(Qt::Key_Tab);
    CHECK(most.hasFocus());
    shown.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(ballots.hasFocus());
    shown.press(Qt::Key_Down);
    CHECK(totals.hasFocus());
    CHECK(totals.isChecked());
    shown.press(Qt::Key_Tab);
    CHECK(most.hasFocus());
    QTest::mouseClick(&ballots, Qt::LeftButton, {}, QPoint(8, ballots.height() / 2));
    REQUIRE(ballots.isChecked());
    name.setFocus();
    shown.press(Qt::Key_Tab);
    CHECK(ballots.hasFocus());
}

TEST_CASE("From a ballot's act in History one comes to the ballot") {
    WorkshopShown shown;
    const auto ballots = shown.controller.assessment().ballots;
    const auto voided = std::find_if(ballots.begin(), ballots.end(), [&](const model::Ballot& each) {
        return !each.voidWhy && each.constituency != ballots.front().constituency;
    });
    REQUIRE(voided != ballots.end());
    REQUIRE(shown.controller.apply(document::VoidBallot{voided->id, "Torn"}));
    shown.window.showSection("history");
    auto& view = shown.part<QTreeView>("historyView");
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(shown.window.currentSection() == "workshop");
    const auto& table = shown.part<QTableView>("ballotsTable");
    REQUIRE(table.currentIndex().isValid());
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString().toStdString() == voided->voter);
    CHECK(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));

    shown.controller.undo();
    shown.window.showSection("matrix");
    QTest::keyClick(&shown.window, Qt::Key_Y, Qt::ControlModifier); // redone, and shown
    CHECK(shown.window.currentSection() == "workshop");
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString().toStdString() == voided->voter);
}
