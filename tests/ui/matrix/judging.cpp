#include "matrix_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("Keys 1 to 5 judge the current cell") {
    const auto [key, answer] = GENERATE(table<Qt::Key, model::Answer>({
        {Qt::Key_1, model::Answer::grade(0)},
        {Qt::Key_2, model::Answer::grade(1)},
        {Qt::Key_3, model::Answer::grade(2)},
        {Qt::Key_4, model::Answer::insufficientEvidence()},
        {Qt::Key_5, model::Answer::notApplicable()},
    }));
    MatrixWindow window;
    window.key(key);
    REQUIRE(window.cell("5.1/F1").ratings.size() == 1);
    REQUIRE(window.cell("5.1/F1").ratings[0].answer == answer);
    REQUIRE(window.cell("5.1/F1").ratings[0].assessor == anna);
}

TEST_CASE("Keys beyond the scale and its two non-answers judge nothing") {
    MatrixWindow window;
    window.key(Qt::Key_6);
    window.key(Qt::Key_9);
    REQUIRE(window.cell("5.1/F1").empty());
    window.key(Qt::Key_5); // the last that means something
    REQUIRE(window.cell("5.1/F1").judged());
}

TEST_CASE("Judging and moving on takes one key and an arrow") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_2);
    window.key(Qt::Key_Down);
    window.key(Qt::Key_3);
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(0));
    REQUIRE(window.standing("5.1/F2").agreed == model::Answer::grade(1));
    REQUIRE(window.standing("5.2/F2").agreed == model::Answer::grade(2));
}

TEST_CASE("On the line of an area there is nothing to judge") {
    MatrixWindow window;
    window.key(Qt::Key_Left); // the indicator's title
    window.key(Qt::Key_Left); // the area
    window.key(Qt::Key_1);
    for (const model::Cell& cell : window.controller().assessment().cells)
        REQUIRE(cell.ratings.empty());
    REQUIRE(window.part<QLabel>("noCell").isVisible());
}

TEST_CASE("Delete clears one's own judgement and leaves the others'") {
    MatrixWindow window(2);
    window.rate("5.1/F1", murad, 0);
    window.key(Qt::Key_2);
    REQUIRE(window.cell("5.1/F1").ratings.size() == 2);
    window.key(Qt::Key_Delete);
    REQUIRE(window.cell("5.1/F1").ratings.size() == 1);
    REQUIRE(window.cell("5.1/F1").ratings[0].assessor == murad);
}

TEST_CASE("Delete on a cell that one has not judged says so beside the judgement") {
    MatrixWindow window;
    window.key(Qt::Key_Delete);
    auto& line = window.part<QLabel>("judgementRefusal");
    REQUIRE(line.isVisible());
    REQUIRE(line.text().contains("5.1/F1"));
    window.key(Qt::Key_1);
    REQUIRE_FALSE(line.isVisible());
}

TEST_CASE("A judgement is undone and redone through the document") {
    MatrixWindow window;
    window.key(Qt::Key_3);
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").empty());
    REQUIRE_FALSE(window.part<QAbstractButton>("answer3").isChecked());
    window.controller().redo();
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(2));
    REQUIRE(window.part<QAbstractButton>("answer3").isChecked());
}

TEST_CASE("Not applicable is recorded and asks for its reason") {
    MatrixWindow window;
    window.key(Qt::Key_5);
    REQUIRE(window.standing("5.1/F1").standing == method::Standing::NotApplicable);
    REQUIRE(window.part<QLabel>("reasonHint").isVisible());
    REQUIRE(window.page.focusWidget() == &window.part<QPlainTextEdit>("reasonEdit"));
    QTest::keyClicks(&window.part<QPlainTextEdit>("reasonEdit"), "No such body exists.");
    QTest::keyClick(&window.part<QPlainTextEdit>("reasonEdit"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.cell("5.1/F1").ratings[0].rationale == "No such body exists.");
    REQUIRE_FALSE(window.part<QLabel>("reasonHint").isVisible());
}

TEST_CASE("A new grade keeps the reason and the confidence") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 0, "As the law says.");
    window.click("confidence_high");
    window.key(Qt::Key_2);
    const model::Rating& rating = window.cell("5.1/F1").ratings[0];
    REQUIRE(rating.answer == model::Answer::grade(1));
    REQUIRE(rating.rationale == "As the law says.");
    REQUIRE(rating.confidence == model::Confidence::High);
}

TEST_CASE("Clicking an answer judges; clicking a confidence twice takes it back") {
    MatrixWindow window;
    window.click("answer2");
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(1));
    REQUIRE(window.part<QAbstractButton>("answer2").isChecked());
    window.click("confidence_low");
    REQUIRE(window.cell("5.1/F1").ratings[0].confidence == model::Confidence::Low);
    window.click("confidence_low");
    REQUIRE_FALSE(window.cell("5.1/F1").ratings[0].confidence);
}

TEST_CASE("Without assessors the panel asks for a name, and judging works from then on") {
    MatrixWindow window(0);
    auto& name = window.part<QLineEdit>("assessorName");
    REQUIRE(name.isVisible());
    REQUIRE_FALSE(window.part<QWidget>("answerList").isVisible());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Home, Qt::Key_3})
        window.key(key);
    REQUIRE(window.cell("5.1/F1").empty());
    REQUIRE(window.part<QLabel>("judgementRefusal").isVisible());
    REQUIRE(window.page.focusWidget() == &window.view());
    REQUIRE(name.text().isEmpty());
    name.setFocus();
    QTest::keyClicks(&name, "A. K.");
    window.click("startJudging");
    REQUIRE(window.controller().assessment().assessors.size() == 1);
    REQUIRE(window.page.focusWidget() == &window.view());
    window.key(Qt::Key_1);
    REQUIRE(window.standing("5.1/F1").agreed == model::Answer::grade(0));
}

TEST_CASE("The panel asks for a name no longer when who judges was said elsewhere") {
    MatrixWindow window(0);
    auto& name = window.part<QLineEdit>("assessorName");
    REQUIRE(name.isVisible());
    window.controller().apply(document::AddAssessor{{}, "Anna"});
    window.controller().setAssessor(window.controller().assessment().assessors.front().id);
    CHECK_FALSE(name.isVisible());
    window.key(Qt::Key_1);
    CHECK_FALSE(window.cell("5.1/F1").empty());
}

TEST_CASE("An empty name is refused beside the field") {
    MatrixWindow window(0);
    window.click("startJudging");
    REQUIRE(window.part<QLabel>("assessorRefusal").isVisible());
    REQUIRE(window.controller().assessment().assessors.empty());
}
