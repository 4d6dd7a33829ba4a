#include "workshop/workshop_page.h"

#include "votes.h"
#include "workshop/dots_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSpinBox>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct FlipChart : OpenVotes {
    FlipChart() : OpenVotes({constituency("chart", true)}) {}

    Shown<WorkshopPage> shown{controller};
    QTableView* table = shown.table("dotsTable");

    std::int64_t dots(const char* letter) const {
        const auto& dots = controller.assessment().constituencies[0].dots;
        const auto found = dots.find(model::Letter(letter));
        return found == dots.end() ? 0 : found->second;
    }
    /// Types over the chosen row, as a person does: digits, then Enter in the editor that they opened.
    void typeDots(const char* digits) {
        QTest::keyClick(table, digits[0]);
        auto* editor = table->viewport()->findChild<QSpinBox*>();
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QString::fromLatin1(digits + 1));
        QTest::keyClick(editor, Qt::Key_Return);
        REQUIRE(eventually([&] { return table->viewport()->findChild<QSpinBox*>() == nullptr; }));
    }
};

} // namespace

TEST_CASE("A letter goes to its row, digits and Enter record its dots and go on to the next") {
    FlipChart chart;
    QTest::keyClick(chart.table, Qt::Key_J);
    CHECK(textAt(chart.table, chart.table->currentIndex().row(), DotsModel::Letter) == "J");
    chart.typeDots("12");
    CHECK(chart.dots("J") == 12);
    CHECK(textAt(chart.table, chart.table->currentIndex().row(), DotsModel::Letter) == "K");
    CHECK(chart.controller.results().tally.totals[9] == 12);
}

TEST_CASE("Wherever in a row one clicks, digits go to its dots") {
    FlipChart chart;
    const QModelIndex title = chart.table->model()->index(2, DotsModel::Title);
    QTest::mouseClick(chart.table->viewport(), Qt::LeftButton, {}, chart.table->visualRect(title).center());
    REQUIRE(eventually([&] { return chart.table->currentIndex().column() == DotsModel::Dots; }));
    chart.typeDots("7");
    CHECK(chart.dots("C") == 7);
}

TEST_CASE("Delete sets the dots of a row to none, and undo brings them back") {
    FlipChart chart;
    QTest::keyClick(chart.table, Qt::Key_L);
    chart.typeDots("4");
    QTest::keyClick(chart.table, Qt::Key_L);
    QTest::keyClick(chart.table, Qt::Key_Delete);
    CHECK(chart.dots("L") == 0);
    chart.controller.undo();
    CHECK(chart.dots("L") == 4);
    CHECK(textAt(chart.table, 11, DotsModel::Dots) == "4");
}

TEST_CASE("More dots than the voters can have given are refused and said") {
    FlipChart chart;
    auto* voters = chart.shown.find<QSpinBox>("totalsVoters");
    voters->setValue(5);
    CHECK(chart.controller.assessment().constituencies[0].voters == 5);
    QTest::keyClick(chart.table, Qt::Key_J);
    chart.typeDots("6");
    CHECK(chart.dots("J") == 0);
    CHECK(chart.shown.find<QLabel>("totalsWarning")->isVisible());
    QTest::keyClick(chart.table, Qt::Key_J);
    chart.typeDots("5");
    CHECK(chart.dots("J") == 5);
    CHECK_FALSE(chart.shown.find<QLabel>("totalsWarning")->isVisible());
}

TEST_CASE("A number of voters that is not known is absent, not nought") {
    FlipChart chart;
    auto* voters = chart.shown.find<QSpinBox>("totalsVoters");
    voters->setValue(5);
    voters->setValue(0);
    CHECK_FALSE(chart.controller.assessment().constituencies[0].voters);
    CHECK(voters->text() == "not known");
}

TEST_CASE("Dots are told to a screen reader with their constituency") {
    FlipChart chart;
    CHECK(textAt(chart.table, 0, DotsModel::Dots, Qt::AccessibleTextRole) == "no dots from Flip chart");
}

TEST_CASE("The table of dots keeps the rules of item models") {
    FlipChart chart;
    const QAbstractItemModelTester tester(chart.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    chart.typeDots("2");
    chart.controller.undo();
    CHECK(chart.dots("A") == 0);
}
