// The History page: what it lists, how it filters, where it leads, and how it takes back.
#include "history_window.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Every edit there is, by its default.
template <std::size_t... each>
std::vector<std::string> editNames(std::index_sequence<each...>) {
    return {std::string(document::name(document::Edit(std::in_place_index<each>)))...};
}

} // namespace

TEST_CASE("A column keeps the width that was given to it: after edits, the next time, and at another zoom") {
    QSettings().clear();
    int wide = 0;
    {
        HistoryWindow window;
        QHeaderView& header = *window.view().header();
        const int before = header.sectionSize(HistoryModel::Author);
        const QPoint handle(header.sectionViewportPosition(HistoryModel::Act) - 1, header.height() / 2);
        QTest::mousePress(header.viewport(), Qt::LeftButton, {}, handle);
        QTest::mouseMove(header.viewport(), handle + QPoint(60, 0));
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, handle + QPoint(60, 0));
        wide = header.sectionSize(HistoryModel::Author);
        CHECK(wide > before + 40);
        window.rate("5.1/F2", 0);
        CHECK(std::abs(header.sectionSize(HistoryModel::Author) - wide) < 3);
    }
    CHECK(std::abs(HistoryWindow().view().header()->sectionSize(HistoryModel::Author) - wide) < 3);
    Theme::apply(*qApp, ThemeMode::Light, 150);
    CHECK(HistoryWindow().view().header()->sectionSize(HistoryModel::Author) > wide * 5 / 4);
    Theme::apply(*qApp, ThemeMode::Light);
    QSettings().clear();
}

TEST_CASE("Acts stand under their day, the newest first, with who, what, where, before and after") {
    HistoryWindow history;
    const QAbstractItemModelTester tester(&history.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(history.model().rowCount() == 1);
    REQUIRE(history.model().rowCount(history.model().index(0, 0)) == 3);
    CHECK(history.model().index(0, 0).data().toString().endsWith("3 changes"));
    CHECK(history.view().isFirstColumnSpanned(0, {}));
    CHECK(history.cell(0, HistoryModel::Act) == "Grade a cell");
    CHECK(history.cell(0, HistoryModel::Place) == "5.1 / F1");
    CHECK(history.cell(0, HistoryModel::Change) == "N. D.: Met → Partly met; Reason, N. D.: Seen in May");
    CHECK(history.cell(0, HistoryModel::Author) == history.controller().document().author());
    CHECK(history.cell(2, HistoryModel::Change) == "Assessor: N. D.");
    CHECK(history.act(0).data(Qt::AccessibleTextRole).toString().contains("Grade a cell, 5.1 / F1, N. D.: Met"));
}

TEST_CASE("The chosen act tells every value whole") {
    HistoryWindow history;
    const std::string reason = "The plan names its goals and those who answer for them.\nIt was seen at work in "
                               "three ministries, and twice in the regions, during the year.";
    history.rate("5.1/F1", 1, reason);
    CHECK(history.part<QLabel>("historyWhat").text() == "Grade a cell");
    CHECK(history.part<QLabel>("historyWhere").text() == "5.1 / F1");
    CHECK(history.part<QLabel>("historyWhen").text().endsWith("change 4"));
    CHECK(history.values() == "Reason, N. D.\nbefore: Seen in May\nafter: " + reason);
    history.choose(3);
    CHECK(history.values() == "Assessor\nafter: N. D.");
}

TEST_CASE("New acts come on top as they happen, and nothing is made anew") {
    HistoryWindow history;
    const QAbstractItemModelTester tester(&history.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&history.model(), &QAbstractItemModel::modelReset);
    history.choose(1);
    history.rate("5.2/O1", 2);
    CHECK(history.cell(0, HistoryModel::Place) == "5.2 / O1");
    CHECK(history.view().currentIndex().row() == 2); // the one chosen before
    CHECK(history.part<QLabel>("historySummary").text() == "4 changes, the newest first");
    CHECK(history.model().index(0, 0).data().toString().endsWith("4 changes"));
    CHECK(resets.isEmpty());
}

TEST_CASE("An undone act is struck and said to be undone, and the undoing is an act of its own") {
    HistoryWindow history;
    history.controller().undo();
    CHECK(history.cell(0, HistoryModel::Act) == "Undone: Grade a cell");
    CHECK(history.cell(0, HistoryModel::Change) == "N. D.: Partly met → Met; Reason, N. D.: Seen in May → removed");
    CHECK(history.cell(1, HistoryModel::Act) == "undone · Grade a cell");
    CHECK(history.act(1, HistoryModel::Change).data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK_FALSE(history.act(2, HistoryModel::Change).data(Qt::FontRole).value<QFont>().strikeOut());
    history.choose(1);
    CHECK(history.part<QLabel>("historyState").isVisible());
    CHECK_FALSE(history.part<QPushButton>("historyRevert").isEnabled());
    history.controller().redo();
    CHECK(history.cell(0, HistoryModel::Act) == "Redone: Grade a cell");
    CHECK(history.cell(2, HistoryModel::Act) == "Grade a cell");
}

TEST_CASE("A change is taken back by a new one, which can be undone") {
    HistoryWindow history;
    history.rate("5.2/O1", 2);
    const model::Assessment graded = history.controller().assessment();
    history.choose(1);
    history.click("historyRevert");
    const auto& cell = history.controller().assessment().cells[*graded.framework.findCell(*model::parseCell("5.1/F1"))];
    CHECK(cell.ratings.front().answer == model::Answer::grade(0));
    CHECK(history.cell(0, HistoryModel::Act) == "Take back one change");
    CHECK_FALSE(history.part<QLabel>("historyRefusal").isVisible());
    history.controller().undo();
    CHECK(history.controller().assessment() == graded);
}

TEST_CASE("A change that later ones build on is not taken back, and the page says why") {
    HistoryWindow history;
    const model::Assessment before = history.controller().assessment();
    history.choose(1);
    history.click("historyRevert");
    CHECK(history.controller().assessment() == before);
    CHECK(history.part<QLabel>("historyRefusal").isVisible());
    CHECK(history.part<QLabel>("historyRefusal").text() == "Change 2 cannot be taken back by itself, since later "
                                                           "changes build on it: 3. Take them back together with it.");
    history.choose(0);
    CHECK_FALSE(history.part<QLabel>("historyRefusal").isVisible());
}

TEST_CASE("All that is in the way of a revert is listed, leads to its row, and is taken back with it as one change") {
    HistoryWindow history;
    history.rate("5.2/O1", 2);
    history.rate("5.1/F1", 2, "Seen in May");
    auto& list = history.part<QListWidget>("historyInTheWay");
    auto& together = history.part<QPushButton>("historyRevertTogether");
    CHECK_FALSE(list.isVisible());
    history.choose(3);
    const model::Assessment before = history.controller().assessment();
    history.click("historyRevert");
    CHECK(history.controller().assessment() == before);
    REQUIRE(list.count() == 2);
    CHECK(list.item(0)->text() == "5 · Grade a cell · 5.1 / F1");
    CHECK(list.item(1)->text() == "3 · Grade a cell · 5.1 / F1");
    CHECK(together.text() == "Revert all 3 together");
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(history.part<QLabel>("historyWhen").text().endsWith("change 3"));
    CHECK_FALSE(list.isVisible());
    history.choose(3);
    history.click("historyRevert");
    history.click("historyRevertTogether");
    CHECK_FALSE(list.isVisible());
    const auto& assessment = history.controller().assessment();
    CHECK(assessment.cells[*assessment.framework.findCell(*model::parseCell("5.1/F1"))].ratings.empty());
    CHECK(assessment.cells[*assessment.framework.findCell(*model::parseCell("5.2/O1"))].ratings.size() == 1);
    CHECK(history.cell(0, HistoryModel::Act) == "Take back 3 changes");
    history.controller().undo();
    CHECK(history.controller().assessment() == before);
}

TEST_CASE("A change that was taken back is marked, says by which, and its button is off until it holds again") {
    HistoryWindow history;
    history.choose(0);
    history.click("historyRevert");
    CHECK(history.cell(1, HistoryModel::Act) == "taken back · Grade a cell");
    CHECK(history.act(1, HistoryModel::Change).data(Qt::FontRole).value<QFont>().strikeOut());
    history.choose(1);
    CHECK(history.part<QLabel>("historyState").text() == "Taken back by change 4: it no longer holds.");
    CHECK_FALSE(history.part<QPushButton>("historyRevert").isEnabled());
    history.choose(0); // the revert itself is taken back
    history.click("historyRevert");
    CHECK(history.cell(2, HistoryModel::Act) == "Grade a cell");
    history.choose(2);
    CHECK(history.part<QPushButton>("historyRevert").isEnabled());
    CHECK_FALSE(history.part<QLabel>("historyState").isVisible());
}

TEST_CASE("Words narrow the acts down, whatever their case and accents, and Esc shows all again") {
    HistoryWindow history;
    history.rate("5.2/O1", 2);
    auto& search = history.part<QLineEdit>("historySearch");
    QTest::keyClicks(&search, "5.2");
    CHECK(history.model().shownCount() == 1);
    CHECK(history.part<QLabel>("historySummary").text() == "4 changes, the newest first · 1 shown");
    search.setText(QString::fromUtf8("ASSESSÓR"));
    CHECK(history.model().shownCount() == 1);
    search.setText("no such place");
    CHECK(history.part<QFrame>("historyNoMatch").isVisible());
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(history.model().shownCount() == 4);
    search.setText("no such place");
    history.click("historyShowAll");
    CHECK(history.model().shownCount() == 4);
}

TEST_CASE("A kind and a person narrow the acts down") {
    HistoryWindow history;
    history.controller().undo();
    auto& kinds = history.part<QComboBox>("historyKinds");
    const auto shown = [&](ActKind kind) {
        kinds.setCurrentIndex(kinds.findData(static_cast<int>(kind)));
        return history.model().shownCount();
    };
    CHECK(shown(ActKind::Judgements) == 2);
    CHECK(shown(ActKind::Returns) == 1);
    CHECK(shown(ActKind::Details) == 1);
    CHECK(shown(ActKind::Votes) == 0);
    kinds.setCurrentIndex(0);
    auto& people = history.part<QComboBox>("historyPeople");
    REQUIRE(people.count() == 3); // all of them, who opened the file, and who judged in it
    people.setCurrentIndex(people.findText("N. D."));
    CHECK(history.model().shownCount() == 3);
    people.setCurrentIndex(0);
    const QAbstractItemModelTester tester(&history.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    kinds.setCurrentIndex(kinds.findData(static_cast<int>(ActKind::Votes)));
    history.rate("5.2/O1", 2); // not of that kind: it does not come
    CHECK(history.model().shownCount() == 0);
}

TEST_CASE("Before anything is changed the page says what will stand here") {
    HistoryWindow history(false);
    CHECK(history.part<QFrame>("historyEmpty").isVisible());
    CHECK_FALSE(history.part<QFrame>("historyPanel").isVisible());
    REQUIRE(history.controller().apply(document::AddAssessor{anna, "N. D."}));
    CHECK(history.view().isVisible());
    CHECK(history.part<QFrame>("historyPanel").isVisible());
    CHECK(history.values() == "Assessor\nafter: N. D.");
}

TEST_CASE("Who judges blind reads that others judged, not what, until an own judgement is given") {
    HistoryWindow history;
    REQUIRE(history.controller().apply(document::AddAssessor{murad, "M. L."}));
    model::Details details = history.controller().assessment().details;
    details.blind = true;
    REQUIRE(history.controller().apply(document::ChangeDetails{details}));
    history.controller().setAssessor(murad);
    history.choose(2);
    CHECK(history.cell(2, HistoryModel::Change).find("Partly met") == std::string::npos);
    CHECK(history.values().find("Seen in May") == std::string::npos);
    CHECK(history.values().find("Hidden until you have judged the cell.") != std::string::npos);
    REQUIRE(history.controller().apply(
        document::Rate{*model::parseCell("5.1/F1"), {murad, model::Answer::grade(2), {}, std::nullopt}}));
    CHECK(history.cell(3, HistoryModel::Change).find("Partly met") != std::string::npos);
}

TEST_CASE("A page that is not looked at waits until it is") {
    HistoryWindow history;
    history.page.hide();
    history.rate("5.2/O1", 2);
    CHECK(history.page.outdated());
    history.page.show();
    CHECK(history.cell(0, HistoryModel::Place) == "5.2 / O1");
}

TEST_CASE("Every edit belongs to a kind of act, and only those of the framework are left over") {
    std::string leftOver;
    for (const std::string& name : editNames(std::make_index_sequence<std::variant_size_v<document::Edit>>())) {
        document::HistoryEntry entry;
        entry.edit = name;
        if (kindOf(entry) == ActKind::Framework) leftOver += name + " ";
    }
    CHECK(leftOver == "change_framework put_area move_area remove_area put_indicator move_indicator "
                      "remove_indicator put_recommendation remove_recommendation take_framework ");
}

TEST_CASE("A copy of a change leaves out the words of a confidential source") {
    HistoryWindow history;
    const model::SourceId id{"Int 9"};
    REQUIRE(history.controller().apply(
        document::PutSource{{id, model::SourceKind::Interview, "An officer", "N. N.", std::nullopt, true}, true}));
    REQUIRE(history.controller().apply(
        document::Cite{*model::parseCell("5.1/F1"), {{}, id, "shelter", "We saw it", true, "2014"}}));
    history.rate("5.1/F1", 0, "As said [@Int 9, shelter].");
    const auto copied = [&](int row) {
        history.view().setCurrentIndex(history.act(row, HistoryModel::Change));
        QTest::keyClick(&history.view(), Qt::Key_C, Qt::ControlModifier);
        QString all = QGuiApplication::clipboard()->text();
        auto& values = history.part<QTextBrowser>("historyValues");
        values.selectAll();
        values.copy();
        all += u'\n' + QGuiApplication::clipboard()->text();
        for (const char* word : {"shelter", "officer", "We saw it", "N. N.", "2014"}) {
            INFO(word << " in " << all.toStdString());
            CHECK_FALSE(all.contains(QLatin1String(word)));
        }
        return all;
    };
    CHECK(copied(0).contains("[@Int 9]"));
    CHECK(copied(1).contains("Int 9"));
    CHECK(copied(2).contains("Confidential"));
    CHECK(history.cell(1, HistoryModel::Change).find("shelter") != std::string::npos); // shown all the same
}
