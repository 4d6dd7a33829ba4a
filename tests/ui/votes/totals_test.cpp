#include "workshop/workshop_page.h"

#include "votes.h"
#include "workshop/dots_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyleOptionSpinBox>

#include <cstdlib>

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

TEST_CASE("The arrow of a mouse leads from a number of voters not known to the least that the dots allow, and back") {
    FlipChart chart;
    QTest::keyClick(chart.table, Qt::Key_J);
    chart.typeDots("7");
    QTest::keyClick(chart.table, Qt::Key_L);
    chart.typeDots("7");
    QTest::keyClick(chart.table, Qt::Key_A);
    chart.typeDots("9");
    auto* voters = chart.shown.find<QSpinBox>("totalsVoters");
    const auto known = [&] { return chart.controller.assessment().constituencies[0].voters; };
    QStyleOptionSpinBox option;
    option.initFrom(voters);
    option.subControls = QStyle::SC_All;
    option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
    const auto press = [&](QStyle::SubControl arrow) {
        const QRect at = voters->style()->subControlRect(QStyle::CC_SpinBox, &option, arrow, voters);
        QTest::mouseClick(voters, Qt::LeftButton, {}, at.center());
    };
    press(QStyle::SC_SpinBoxUp);
    CHECK(known() == 9);
    CHECK(voters->text() == "9");
    press(QStyle::SC_SpinBoxUp);
    CHECK(known() == 10);
    press(QStyle::SC_SpinBoxDown);
    CHECK(known() == 9);
    press(QStyle::SC_SpinBoxDown);
    CHECK_FALSE(known());
    CHECK(voters->text() == "not known");
    CHECK_FALSE(chart.shown.find<QLabel>("totalsWarning")->isVisible());
}

TEST_CASE("A number typed after a click or two takes the place of the words, and so does a pasted one") {
    FlipChart chart;
    OpenVotes groups;
    Shown<WorkshopPage> ballots(groups.controller);
    for (auto* box : {chart.shown.find<QSpinBox>("totalsVoters"), ballots.find<QSpinBox>("ballotsHandedOut")}) {
        INFO(box->objectName().toStdString());
        box->window()->activateWindow();
        auto* edit = box->findChild<QLineEdit*>();
        REQUIRE(edit);
        const QPoint within(20, edit->height() / 2);
        const QString words = box->text();
        QTest::mouseClick(edit, Qt::LeftButton, {}, within);
        REQUIRE(eventually([&] { return box->hasFocus(); }));
        QTest::keyClicks(box, "12");
        QTest::keyClick(box, Qt::Key_Return);
        CHECK(box->value() == 12);
        box->setValue(0);
        REQUIRE(box->text() == words);
        QTest::mouseDClick(edit, Qt::LeftButton, {}, within);
        QTest::keyClicks(box, "7");
        QTest::keyClick(box, Qt::Key_Return);
        CHECK(box->value() == 7);
        box->setValue(0);
        QGuiApplication::clipboard()->setText("31");
        QTest::mouseClick(edit, Qt::LeftButton, {}, within);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_Return);
        CHECK(box->value() == 31);
    }
}

TEST_CASE("What is refused of a number of voters or of dots names the constituency and not its id") {
    FlipChart chart;
    chart.shown.find<QSpinBox>("totalsVoters")->setValue(5);
    for (const char* dots : {"6", "2000000000"}) {
        QTest::keyClick(chart.table, Qt::Key_J);
        chart.typeDots(dots);
        const QString told = chart.shown.find<QLabel>("totalsWarning")->text();
        CHECK(told.contains("Flip chart"));
        CHECK_FALSE(told.contains("“chart”"));
    }
}

TEST_CASE("The words before a field are beside its middle") {
    FlipChart chart;
    const auto* voters = chart.shown.find<QSpinBox>("totalsVoters");
    for (const QLabel* label : chart.shown.page.findChildren<QLabel*>()) {
        if (label->buddy() != voters) continue;
        CHECK(std::abs(label->geometry().center().y() - voters->geometry().center().y()) <= 1);
        return;
    }
    FAIL("no label");
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
