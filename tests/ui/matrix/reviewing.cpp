// Judgements carried over from an earlier wording: what the matrix says of them, and how they are looked at again.
#include "matrix_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// The statement of a cell says something else from now on.
void reword(MatrixWindow& window, const char* cell) {
    const std::size_t place = window.placeOf(cell);
    model::Indicator indicator =
        window.controller().assessment().framework.indicators[place / model::cellsPerIndicator];
    indicator.cells[place % model::cellsPerIndicator].text.set(model::Language::En, "Something else holds.");
    REQUIRE(window.controller().apply(document::PutIndicator{indicator}));
}

/// Judged, then reworded: 5.1/F1, with the keys on it.
struct Reworded : MatrixWindow {
    Reworded() {
        rate("5.1/F1", anna, 1, "Seen.");
        reword(*this, "5.1/F1");
    }
};

QWidget& note(MatrixWindow& window) {
    return window.part<QWidget>("reviewNote");
}

} // namespace

TEST_CASE("A judged cell whose statement is reworded waits for a review, and R says that it still holds") {
    Reworded window;
    REQUIRE(window.cell("5.1/F1").notReReviewed);
    REQUIRE(note(window).isVisible());
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_R);
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
    REQUIRE_FALSE(note(window).isVisible());
    REQUIRE(window.controller().document().history().size() == acts + 1);
    REQUIRE(window.cell("5.1/F1").ratings.at(0).answer == model::Answer::grade(1));
    REQUIRE(window.cell("5.1/F1").ratings[0].rationale == "Seen.");
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").notReReviewed);
    REQUIRE(note(window).isVisible());
}

TEST_CASE("The keys stay on their cell when the framework changes under it") {
    Reworded window;
    REQUIRE(window.current() == "5.1/F1");
    window.controller().undo();
    REQUIRE(window.current() == "5.1/F1");
    const model::Framework& framework = window.controller().assessment().framework;
    model::Indicator more = framework.indicators[*framework.findIndicator(model::IndicatorId("5.1"))];
    more.id = model::IndicatorId("5.77"); // another row: all of them are made anew
    REQUIRE(window.controller().apply(document::PutIndicator{more}));
    REQUIRE(window.current() == "5.1/F1");
}

TEST_CASE("R on a cell that nothing was carried over to does nothing") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 1);
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_R);
    REQUIRE(window.controller().document().history().size() == acts);
    REQUIRE_FALSE(window.part<QLabel>("reviewRefusal").isVisible());
}

TEST_CASE("Judging anew, with the same grade or another, is a review too") {
    const auto key = GENERATE(Qt::Key_2, Qt::Key_3);
    Reworded window;
    window.key(key);
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
    REQUIRE_FALSE(note(window).isVisible());
}

TEST_CASE("The button in the panel says that a judgement still holds") {
    Reworded window;
    window.click("stillHolds");
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
}

TEST_CASE("R on several chosen cells says of all of them that they hold, as one act") {
    Reworded window;
    window.rate("5.1/F2", anna, 0);
    reword(window, "5.1/F2");
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_R);
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
    REQUIRE_FALSE(window.cell("5.1/F2").notReReviewed);
    REQUIRE(window.controller().document().history().size() == acts + 1);
}

TEST_CASE("The chip of what is to be reviewed comes with the first such cell, and shows these cells only") {
    MatrixWindow window;
    auto& chip = window.part<QAbstractButton>("filterToReview");
    REQUIRE_FALSE(chip.isVisible());
    window.rate("2.1/F1", anna, 1);
    window.rate("5.1/F1", anna, 1);
    reword(window, "2.1/F1");
    REQUIRE(chip.isVisible());
    REQUIRE(chip.text() == "To review 1");
    REQUIRE(chip.accessibleName() == "To review, cells: 1");
    window.click("filterToReview");
    REQUIRE(window.current() == "2.1/F1");
    const auto* rows = qobject_cast<const MatrixFilterModel*>(window.view().model());
    REQUIRE(rows->rowCount() == 1);
    REQUIRE(rows->rowCount(rows->index(0, 0)) == 1);
    REQUIRE(rows->indexAt(window.placeOf("2.1/F2")).data(MatrixModel::DimmedRole).toBool());
    window.key(Qt::Key_R);
    REQUIRE(chip.text() == "To review 0");
    REQUIRE(chip.isVisible()); // while it is chosen
    window.click("filterAll");
    REQUIRE_FALSE(chip.isVisible());
}

namespace {

/// Anna and Murad graded 5.1/F1, and agreed; then it was reworded. Anna judges.
struct TwoToReview : MatrixWindow {
    TwoToReview() : MatrixWindow(2) {
        rate("5.1/F1", anna, 1);
        rate("5.1/F1", murad, 2);
        REQUIRE(controller().apply(
            document::Agree{*model::parseCell("5.1/F1"), model::Agreement{model::Answer::grade(1), "then"}}));
        reword(*this, "5.1/F1");
        controller().setAssessor(anna);
        REQUIRE(note(*this).isVisible());
    }
    QString words() { return part<QLabel>("reviewWords").text(); }
    /// The ratings of the panel that are marked.
    qsizetype marked() { return page.findChildren<QLabel*>("ratingToReview").size(); }
    bool isToReview(std::size_t rating) { return cell("5.1/F1").isToReview(cell("5.1/F1").ratings[rating]); }
};

} // namespace

TEST_CASE("A new grade ends the agreed grade that was carried over, and the grades of others stay to review") {
    TwoToReview window;
    REQUIRE(window.marked() == 2);
    REQUIRE(window.words().contains("agreed grade"));
    window.key(Qt::Key_3);
    REQUIRE_FALSE(window.cell("5.1/F1").agreed);
    REQUIRE(window.cell("5.1/F1").notReReviewed);
    REQUIRE_FALSE(window.isToReview(0));
    REQUIRE(window.isToReview(1));
    REQUIRE(window.marked() == 1);
    REQUIRE(window.words() == "Still to be reviewed: Murad.");
    window.controller().setAssessor(murad);
    window.key(Qt::Key_3);
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
    REQUIRE_FALSE(note(window).isVisible());
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(2));
}

TEST_CASE("R speaks for oneself alone; those of others hold only by the button that names them") {
    TwoToReview window;
    window.key(Qt::Key_R);
    REQUIRE_FALSE(window.isToReview(0));
    REQUIRE(window.isToReview(1));
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_R); // once more
    REQUIRE(window.controller().document().history().size() == acts);
    REQUIRE(window.words().startsWith("Still to be reviewed: Murad."));
    window.click("stillHolds");
    REQUIRE_FALSE(window.cell("5.1/F1").notReReviewed);
    REQUIRE(window.cell("5.1/F1").agreed);
}

TEST_CASE("R on several chosen cells leaves the grades of others to review") {
    TwoToReview window;
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_R);
    REQUIRE_FALSE(window.isToReview(0));
    REQUIRE(window.isToReview(1));
}
