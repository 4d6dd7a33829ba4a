// What is left to do: the list, its chips, and where its rows lead.
#include "method/score.h"
#include "overview_window.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>
#include <QStackedWidget>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

std::vector<CellTasks> tasksOf(const DocumentController& controller,
                               const std::optional<model::AssessorId>& reader = {}) {
    return leftToDo(controller.assessment(), controller.results().scorecard, reader);
}

std::string wordsFor(const DocumentController& controller, const char* cell,
                     const std::optional<model::AssessorId>& reader = {}) {
    const auto place = controller.assessment().framework.findCell(*model::parseCell(cell));
    for (const CellTasks& tasks : tasksOf(controller, reader)) {
        if (tasks.cell == place) return tasksInWords(tasks).toStdString();
    }
    return "nothing";
}

} // namespace

TEST_CASE("Each cell says all that is left to do on it") {
    OverviewWindow overview("azerbaijan-2016");
    DocumentController& controller = overview.controller();
    REQUIRE(controller.apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(controller.apply(document::AddAssessor{murad, "Murad"}));
    CHECK(wordsFor(controller, "5.1/F1") == "Not judged");
    overview.rate("5.1/F1", anna, 0);
    CHECK(wordsFor(controller, "5.1/F1") == "No reason · No evidence");
    overview.rate("5.1/F1", anna, 0, "Seen");
    CHECK(wordsFor(controller, "5.1/F1") == "No evidence");
    overview.rate("5.1/F1", murad, 2);
    CHECK(wordsFor(controller, "5.1/F1") == "Disputed");
    const document::PutSource source{
        {model::SourceId{"Aze 99"}, model::SourceKind::Document, "A plan", "", std::nullopt, false}, true};
    model::Citation citation;
    citation.source = model::SourceId{"Aze 99"};
    const model::CellId cell = *model::parseCell("5.1/F1");
    REQUIRE(controller.apply({source, document::Cite{cell, citation},
                              document::Agree{cell, model::Agreement{model::Answer::grade(0), "Talked over"}}}));
    CHECK(wordsFor(controller, "5.1/F1") == "nothing");
}

TEST_CASE("A cell that is said not to apply wants its reason") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(overview.controller().apply(
        document::Rate{*model::parseCell("5.1/F1"), {anna, model::Answer::notApplicable(), {}, std::nullopt}}));
    CHECK(wordsFor(overview.controller(), "5.1/F1") == "No reason");
}

TEST_CASE("In a blind assessment a cell that others judged says only that one's own judgement is wanted") {
    OverviewWindow overview("azerbaijan-2016");
    DocumentController& controller = overview.controller();
    REQUIRE(controller.apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(controller.apply(document::AddAssessor{murad, "Murad"}));
    controller.setAssessor(anna);
    overview.rate("5.1/F1", anna, 0);
    CHECK(wordsFor(controller, "5.1/F1", murad) == "No reason · No evidence");
    overview.judgeBlind();
    CHECK(wordsFor(controller, "5.1/F1", murad) == "Not judged");
    CHECK(wordsFor(controller, "5.1/F1", anna) == "No reason · No evidence");
    overview.rate("5.1/F1", murad, 1);
    CHECK(wordsFor(controller, "5.1/F1", murad) == "Disputed");
}

TEST_CASE("A carried-over judgement wants to be looked at again") {
    model::Assessment carried = exchange::DataDirectory::find().sample("azerbaijan-2016");
    carried.assessors = {{anna, "Anna"}};
    carried.cells[0].ratings = {{anna, model::Answer::insufficientEvidence(), "", std::nullopt}};
    carried.cells[0].notReReviewed = true;
    const auto tasks = leftToDo(carried, method::score(carried), anna);
    CHECK(tasksInWords(tasks.front()) == "To review");
}

TEST_CASE("Chips choose the kind of work, with how many cells want it") {
    OverviewWindow overview;
    const int all = overview.tasks().model()->rowCount();
    CHECK(overview.part<QPushButton>("tasksAll").text() == QString("All %1").arg(all));
    CHECK(overview.part<QPushButton>("tasksSettle").text() == "Disputed 10");
    overview.click("tasksSettle");
    REQUIRE(overview.tasks().model()->rowCount() == 10);
    for (int row = 0; row < 10; ++row)
        CHECK(overview.task(row, TaskModel::LeftColumn).contains("Disputed"));
    CHECK_FALSE(overview.part<QPushButton>("tasksAll").isChecked());
    overview.click("tasksAll");
    CHECK(overview.tasks().model()->rowCount() == all);
}

TEST_CASE("A click or Enter on a row leads to its cell") {
    OverviewWindow overview;
    const QString second = overview.task(1, TaskModel::CellColumn).remove(' ');
    const QRect row = overview.tasks().visualRect(overview.tasks().model()->index(1, TaskModel::StatementColumn));
    QTest::mouseClick(overview.tasks().viewport(), Qt::LeftButton, {}, row.center());
    CHECK(overview.wanted.value(0) == second);
    QTest::keyClick(&overview.tasks(), Qt::Key_Down);
    QTest::keyClick(&overview.tasks(), Qt::Key_Return);
    CHECK(overview.wanted.last() == overview.task(2, TaskModel::CellColumn).remove(' '));
}

TEST_CASE("Rows come and go with the work, and the chosen one stays chosen") {
    OverviewWindow overview("azerbaijan-2016");
    const QAbstractItemModelTester tester(overview.tasks().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    REQUIRE(overview.tasks().model()->rowCount() == 100);
    overview.tasks().setCurrentIndex(overview.tasks().model()->index(5, 0));
    const QString chosen = overview.task(5, 0);
    const QSignalSpy resets(overview.tasks().model(), &QAbstractItemModel::modelReset);
    REQUIRE(overview.controller().apply(
        document::Rate{*model::parseCell("1.1/F1"), {anna, model::Answer::insufficientEvidence(), {}, std::nullopt}}));
    CHECK(overview.tasks().model()->rowCount() == 99);
    CHECK(overview.tasks().currentIndex().row() == 4);
    CHECK(overview.task(4, 0) == chosen);
    overview.controller().undo();
    CHECK(overview.tasks().model()->rowCount() == 100);
    CHECK(overview.tasks().currentIndex().row() == 5);
    overview.rate("1.1/F2", anna, 0);
    CHECK(overview.task(1, TaskModel::LeftColumn) == "No reason · No evidence");
    CHECK(resets.isEmpty());
}

TEST_CASE("When nothing is left the page says so") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    std::vector<document::Edit> edits;
    const auto& framework = overview.controller().assessment().framework;
    for (std::size_t cell = 0; cell < framework.cellCount(); ++cell) {
        edits.push_back(
            document::Rate{framework.cellAt(cell), {anna, model::Answer::insufficientEvidence(), {}, std::nullopt}});
    }
    REQUIRE(overview.controller().apply(edits));
    CHECK(overview.tasks().model()->rowCount() == 0);
    CHECK(overview.part<QLabel>("tasksDone").isVisible());
    CHECK(overview.part<QLabel>("tasksDone").text().startsWith("Nothing is left to do"));
    CHECK_FALSE(overview.part<QWidget>("tasksChips").isVisible());
}

TEST_CASE("A kind of work that is done gives way to all that is left") {
    OverviewWindow overview("azerbaijan-2016");
    REQUIRE(overview.controller().apply(document::AddAssessor{anna, "Anna"}));
    overview.rate("1.1/F1", anna, 0, "Seen");
    overview.click("tasksCite");
    CHECK(overview.tasks().model()->rowCount() == 1);
    overview.controller().undo();
    CHECK(overview.part<QPushButton>("tasksAll").isChecked());
    CHECK(overview.tasks().model()->rowCount() == 100);
    CHECK_FALSE(overview.part<QPushButton>("tasksCite").isVisible());
}
