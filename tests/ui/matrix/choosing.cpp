#include "matrix_window.h"

#include "matrix/selection_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QStringList chosen(MatrixWindow& window) {
    QStringList cells;
    for (const std::size_t place : window.view().chosenPlaces())
        cells << qs(model::text(window.controller().assessment().framework.cellAt(place)));
    return cells;
}

void click(MatrixWindow& window, const char* cell, Qt::KeyboardModifiers keys) {
    const auto* rows = qobject_cast<const MatrixFilterModel*>(window.view().model());
    const QModelIndex index = rows->indexAt(window.placeOf(cell));
    window.view().scrollTo(index);
    QTest::mouseClick(window.view().viewport(), Qt::LeftButton, keys, window.view().visualRect(index).center());
}

bool panelIsOfSeveral(MatrixWindow& window) {
    return window.part<QWidget>("selectionPanel").isVisible() && !window.part<QWidget>("judgementPanel").isVisible();
}

} // namespace

TEST_CASE("Shift and an arrow choose more cells, and a key judges all of them as one act") {
    MatrixWindow window;
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(chosen(window) == QStringList{"5.1/F1", "5.1/F2", "5.2/F1", "5.2/F2"});
    REQUIRE(panelIsOfSeveral(window));
    REQUIRE(window.part<QLabel>("chosenCount").text() == "4 cells chosen");
    const auto acts = window.controller().document().history().size();
    window.key(Qt::Key_2);
    for (const char* cell : {"5.1/F1", "5.1/F2", "5.2/F1", "5.2/F2"})
        REQUIRE(window.standing(cell).agreed == model::Answer::grade(1));
    REQUIRE(window.controller().document().history().size() == acts + 1);
    REQUIRE(chosen(window).size() == 4);
    window.controller().undo();
    REQUIRE(window.cell("5.1/F1").empty());
    REQUIRE(window.cell("5.2/F2").empty());
}

TEST_CASE("An arrow alone goes back to one cell and its own panel") {
    MatrixWindow window;
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_Down);
    REQUIRE(chosen(window) == QStringList{"5.2/F2"});
    REQUIRE_FALSE(panelIsOfSeveral(window));
    REQUIRE(window.part<QLabel>("cellName").text() == "5.2 / F2");
}

TEST_CASE("An indicator's title stands for its whole row") {
    MatrixWindow window;
    window.key(Qt::Key_Left);
    REQUIRE(chosen(window) == QStringList{"5.1/F1", "5.1/F2", "5.1/O1", "5.1/O2"});
    REQUIRE(window.part<QLabel>("chosenCount").text() == "4 cells chosen");
    window.key(Qt::Key_3);
    for (const char* cell : {"5.1/F1", "5.1/F2", "5.1/O1", "5.1/O2"})
        REQUIRE(window.standing(cell).agreed == model::Answer::grade(2));
    REQUIRE(window.cell("5.2/F1").empty());
}

TEST_CASE("Ctrl and a click add a cell or take it out, Shift and a click choose up to it") {
    MatrixWindow window;
    click(window, "5.1/F1", Qt::NoModifier);
    click(window, "5.2/O2", Qt::ControlModifier);
    click(window, "5.3/F2", Qt::ControlModifier);
    REQUIRE(chosen(window) == QStringList{"5.1/F1", "5.2/O2", "5.3/F2"});
    click(window, "5.2/O2", Qt::ControlModifier);
    REQUIRE(chosen(window) == QStringList{"5.1/F1", "5.3/F2"});
    click(window, "5.1/F1", Qt::NoModifier);
    REQUIRE(chosen(window) == QStringList{"5.1/F1"});
    click(window, "5.1/O1", Qt::ShiftModifier);
    INFO(chosen(window).join(' ').toStdString());
    REQUIRE(chosen(window) == QStringList{"5.1/F1", "5.1/F2", "5.1/O1"});
}

TEST_CASE("Ctrl+A chooses the cells shown") {
    MatrixWindow window;
    window.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(chosen(window).size() == 100);
    REQUIRE(window.part<QLabel>("chosenNames").text().endsWith("and 92 more"));
    window.rate("2.1/F1", anna, 1);
    window.click("filterCanImprove");
    window.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(chosen(window) == QStringList{"2.1/F1", "2.1/F2", "2.1/O1", "2.1/O2"});
}

TEST_CASE("What the chosen cells have in common is said, and reasons stay when they are judged") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 0, "By law.");
    window.rate("5.1/F2", anna, 0, "By decree.");
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(chosen(window).join(' ').toStdString() == "5.1/F1 5.1/F2 5.1/O1");
    INFO(window.part<QLabel>("chosenCommon").text().toStdString());
    REQUIRE(window.part<QLabel>("chosenCommon").text() == QString::fromUtf8("Met 2 · 1 not judged by you"));
    window.key(Qt::Key_2);
    REQUIRE(window.part<QLabel>("chosenCommon").text() == "Partly met 3");
    REQUIRE(window.cell("5.1/F1").ratings[0].rationale == "By law.");
    REQUIRE(window.cell("5.1/F2").ratings[0].rationale == "By decree.");
}

TEST_CASE("One reason for all is one act, for those that one has judged") {
    MatrixWindow window;
    window.rate("5.1/F1", anna, 0);
    window.rate("5.1/F2", anna, 1);
    window.key(Qt::Key_Left); // the row
    const auto acts = window.controller().document().history().size();
    auto& reason = window.part<QPlainTextEdit>("chosenReason");
    window.key(Qt::Key_Return);
    REQUIRE(window.page.focusWidget() == &reason);
    QTest::keyClicks(&reason, "As in the law of 2005.");
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.cell("5.1/F1").ratings[0].rationale == "As in the law of 2005.");
    REQUIRE(window.cell("5.1/F2").ratings[0].rationale == "As in the law of 2005.");
    REQUIRE(window.cell("5.1/O1").empty());
    REQUIRE(window.controller().document().history().size() == acts + 1);
    REQUIRE(window.page.focusWidget() == &window.view());
}

TEST_CASE("Delete clears one's judgements of the chosen cells; with none there it says so") {
    MatrixWindow window(2);
    window.rate("5.1/F1", anna, 0);
    window.rate("5.1/F2", anna, 0);
    window.rate("5.1/F2", murad, 0);
    window.key(Qt::Key_Left);
    window.key(Qt::Key_Delete);
    REQUIRE(window.cell("5.1/F1").empty());
    REQUIRE(window.cell("5.1/F2").ratings.size() == 1);
    window.key(Qt::Key_Delete);
    REQUIRE(window.part<QLabel>("chosenRefusal").isVisible());
}

TEST_CASE("Space shades the chosen cells by hand with one reason, and by the grade again") {
    MatrixWindow window;
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_Space);
    auto& why = window.part<QLineEdit>("chosenShadingWhy");
    REQUIRE(window.page.focusWidget() == &why);
    QTest::keyClick(&why, Qt::Key_Return);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
    REQUIRE(window.part<QLabel>("chosenRefusal").text().contains("5.1/F1"));
    QTest::keyClicks(&why, "Due to change.");
    QTest::keyClick(&why, Qt::Key_Return);
    REQUIRE(window.cell("5.1/F1").shading == model::ShadingOverride{true, "Due to change."});
    REQUIRE(window.cell("5.1/F2").shading == model::ShadingOverride{true, "Due to change."});
    window.key(Qt::Key_Space);
    REQUIRE_FALSE(window.cell("5.1/F1").shading);
    REQUIRE_FALSE(window.cell("5.1/F2").shading);
}

TEST_CASE("Ctrl+K cites one source for all chosen cells as one act") {
    MatrixWindow window;
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_K, Qt::ControlModifier);
    auto& panel = window.part<QWidget>("selectionPanel");
    const std::string first = window.controller().assessment().sources.front().id.text();
    const auto acts = window.controller().document().history().size();
    QTest::keyClicks(panel.findChild<QLineEdit*>("citeAt"), "p. 3");
    QTest::keyClicks(panel.findChild<QComboBox*>("citeSource")->lineEdit(), qs(first));
    QTest::mouseClick(panel.findChild<QAbstractButton*>("citeAccept"), Qt::LeftButton);
    REQUIRE(window.cell("5.1/F1").citations.size() == 1);
    REQUIRE(window.cell("5.1/F2").citations.size() == 1);
    REQUIRE(window.cell("5.1/F1").citations[0].id != window.cell("5.1/F2").citations[0].id);
    REQUIRE(window.controller().document().history().size() == acts + 1);
}

TEST_CASE("Nobody judges several cells before there is a name") {
    MatrixWindow window(0);
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_1);
    REQUIRE(panelIsOfSeveral(window));
    REQUIRE(window.part<QLabel>("chosenRefusal").isVisible());
    REQUIRE(window.page.focusWidget() == &window.view());
    window.key(Qt::Key_Delete);
    REQUIRE_FALSE(panelIsOfSeveral(window));
    REQUIRE(window.page.focusWidget() == &window.part<QLineEdit>("assessorName"));
}

TEST_CASE("Rows of the chosen cells stay while they are judged under a filter") {
    MatrixWindow window;
    window.click("filterNotJudged");
    window.page.showCell(*model::parseCell("5.1/F1"));
    window.key(Qt::Key_Left);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(chosen(window).size() == 8);
    window.key(Qt::Key_1);
    const auto* rows = qobject_cast<const MatrixFilterModel*>(window.view().model());
    REQUIRE(rows->indexAt(window.placeOf("5.1/F1")).isValid());
    REQUIRE(rows->indexAt(window.placeOf("5.2/F1")).isValid());
    window.key(Qt::Key_Down);
    REQUIRE(eventually([&] { return !rows->indexAt(window.placeOf("5.1/F1")).isValid(); }));
}

TEST_CASE("N goes to the next cell that is not judged, Shift+N to the one before") {
    MatrixWindow window;
    for (const char* cell : {"5.1/F2", "5.1/O1"})
        window.rate(cell, anna, 0);
    window.key(Qt::Key_N);
    REQUIRE(window.current() == "5.1/O2");
    window.key(Qt::Key_N, Qt::ShiftModifier);
    REQUIRE(window.current() == "5.1/F1");
    window.page.showCell(*model::parseCell("5.5/O2"));
    window.key(Qt::Key_N);
    REQUIRE(window.current() == "1.1/F1");
}
