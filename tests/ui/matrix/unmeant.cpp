// What must not grade, and what must not be graded: several cells chosen long ago, and digits where no grade is seen.
#include "matrix_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

std::size_t chosen(MatrixWindow& window) {
    return window.view().chosenPlaces().size();
}

bool panelIsOfSeveral(MatrixWindow& window) {
    return window.part<QWidget>("selectionPanel").isVisible();
}

std::size_t acts(MatrixWindow& window) {
    return window.controller().document().history().size();
}

QScrollBar& scrollBar(MatrixWindow& window) {
    return *window.part<QScrollArea>("judgementScroll").verticalScrollBar();
}

bool isSeen(MatrixWindow& window, const QWidget& part) {
    const QWidget& viewport = *window.part<QScrollArea>("judgementScroll").viewport();
    return viewport.rect().contains(QRect(part.mapTo(&viewport, QPoint()), part.size()));
}

} // namespace

TEST_CASE("Every move without Shift, and Esc, leaves one chosen cell") {
    struct Key {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    const Key key = GENERATE(
        Key{Qt::Key_Escape, {}}, Key{Qt::Key_Home, Qt::ControlModifier}, Key{Qt::Key_End, Qt::ControlModifier},
        Key{Qt::Key_Home, {}}, Key{Qt::Key_End, {}}, Key{Qt::Key_Up, {}}, Key{Qt::Key_Down, {}}, Key{Qt::Key_Left, {}},
        Key{Qt::Key_Right, {}}, Key{Qt::Key_Down, Qt::ControlModifier}, Key{Qt::Key_Right, Qt::ControlModifier},
        Key{Qt::Key_PageUp, {}}, Key{Qt::Key_PageDown, {}}, Key{Qt::Key_N, {}}, Key{Qt::Key_N, Qt::ShiftModifier});
    const char* from = GENERATE("1.1/F1", "5.3/O1", "5.5/O2"); // also where there is no way to go
    INFO(QKeySequence(key.key | key.modifiers).toString().toStdString() << " from " << from);
    MatrixWindow window;
    window.page.showCell(*model::parseCell(from));
    if (key.key == Qt::Key_Left) window.key(Qt::Key_End); // else a title, which is its row
    window.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(panelIsOfSeveral(window));
    if (key.key == Qt::Key_N) window.key(Qt::Key_1); // nothing is left to go to
    REQUIRE(chosen(window) == 100);
    window.key(key.key, key.modifiers);
    CHECK(chosen(window) == 1);
    CHECK_FALSE(panelIsOfSeveral(window));
    CHECK(window.view().selectionModel()->selectedIndexes() == QModelIndexList{window.view().currentIndex()});
}

TEST_CASE("Several chosen cells are one again when the page comes back") {
    MatrixWindow window;
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.page.hide();
    window.page.show();
    CHECK(window.current() == "5.1/F1");
    CHECK(chosen(window) == 1);
    window.key(Qt::Key_4);
    CHECK(window.cell("5.1/F2").empty());
}

TEST_CASE("A digit grades from the panel only where the grades are in view, and shows them first") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.page.resize(1100, 420);
    auto& grades = window.part<QWidget>("answerList");
    auto& toggle = window.part<QAbstractButton>("cellHistoryToggle");
    REQUIRE(eventually([&] { return scrollBar(window).maximum() > 0; }));
    scrollBar(window).setValue(scrollBar(window).maximum());
    REQUIRE_FALSE(isSeen(window, grades));
    toggle.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&toggle, Qt::Key_3);
    CHECK(window.standing("5.1/F1").agreed == model::Answer::grade(0));
    CHECK(isSeen(window, grades));
    QTest::keyClick(&toggle, Qt::Key_3); // now that they are seen
    CHECK(window.standing("5.1/F1").agreed == model::Answer::grade(2));
}

TEST_CASE("A digit on what leads elsewhere grades nothing, and says so beside the grades") {
    OpenSample sample;
    MatrixPage page(sample.controller, nullptr);
    page.resize(1100, 760);
    page.show();
    const char* name = GENERATE("answer_", "citeButton");
    INFO(name);
    QAbstractButton* link = nullptr;
    const auto cells = sample.controller.assessment().cells.size();
    for (std::size_t cell = 0; cell < cells && !link; ++cell) {
        page.showCell(sample.controller.assessment().framework.cellAt(cell));
        for (auto* each : page.findChild<JudgementPanel*>()->findChildren<QAbstractButton*>())
            if (each->objectName().startsWith(QLatin1String(name)) && each->isVisible()) link = each;
    }
    REQUIRE(link);
    link->setFocus(Qt::TabFocusReason);
    const auto before = sample.controller.document().history().size();
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_3, Qt::Key_1})
        QTest::keyClick(link, key);
    CHECK(sample.controller.document().history().size() == before);
    CHECK(page.findChild<QLabel*>("judgementRefusal")->text().startsWith("Nothing was graded"));
    CHECK(page.findChild<QLabel*>("judgementRefusal")->isVisible());
}

TEST_CASE("Write the reason where nothing is judged says to judge first, and what is typed grades nothing") {
    MatrixWindow window;
    const bool several = GENERATE(false, true);
    if (several) window.key(Qt::Key_Right, Qt::ShiftModifier);
    const auto before = acts(window);
    window.key(Qt::Key_Return);
    auto& told = window.part<QLabel>(several ? "chosenRefusal" : "judgementRefusal");
    CHECK(told.isVisible());
    CHECK(told.text().startsWith("Judge the cell"));
    for (const QChar letter : QStringLiteral("3 persons of 12"))
        QTest::keyClick(window.page.focusWidget(), letter.toLatin1());
    CHECK(acts(window) == before);
    QTest::keyClick(window.page.focusWidget(), Qt::Key_Escape);
    REQUIRE(window.page.focusWidget() == &window.view());
    window.key(Qt::Key_3);
    CHECK(window.standing("5.1/F1").agreed == model::Answer::grade(2));
    window.key(Qt::Key_Return);
    CHECK(window.page.focusWidget() == &window.part<QPlainTextEdit>(several ? "chosenReason" : "reasonEdit"));
}

TEST_CASE("Where nothing was carried over, R says why it does nothing") {
    MatrixWindow window;
    const bool several = GENERATE(false, true);
    if (several) window.key(Qt::Key_Right, Qt::ShiftModifier);
    window.key(Qt::Key_R);
    CHECK(window.part<QLabel>(several ? "chosenRefusal" : "judgementRefusal").text().contains("carried over"));
    CHECK(window.part<QLabel>(several ? "chosenRefusal" : "judgementRefusal").isVisible());
}

TEST_CASE("Where nothing is judged, Delete says so in view") {
    MatrixWindow window;
    window.page.resize(1100, 300);
    QApplication::processEvents();
    window.view().scrollTo(window.view().currentIndex());
    scrollBar(window).setValue(scrollBar(window).maximum());
    window.key(Qt::Key_Delete);
    const auto& told = window.part<QLabel>("judgementRefusal");
    CHECK(told.isVisible());
    CHECK(isSeen(window, told));
}

TEST_CASE("Ctrl+Enter goes back to the matrix from whatever of the panel has the focus") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    for (const char* name : {"confidence_high", "answer2", "cellHistoryToggle", "citeButton"}) {
        INFO(name);
        auto& button = window.part<QAbstractButton>(name);
        button.setFocus(Qt::TabFocusReason);
        REQUIRE(window.page.focusWidget() == &button);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        CHECK(window.page.focusWidget() == &window.view());
    }
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    auto& clear = window.part<QAbstractButton>("chosenClear");
    clear.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&clear, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.page.focusWidget() == &window.view());
}

TEST_CASE("A form for a citation opens in view, with the field that has the focus") {
    MatrixWindow window;
    window.key(Qt::Key_1);
    window.page.resize(1100, 460);
    const auto seenIn = [&](QScrollArea& area, const QWidget& part) {
        const QRect box(part.mapTo(area.viewport(), QPoint()), part.size());
        return area.viewport()->rect().contains(box);
    };
    const char* scroll = GENERATE("judgementScroll", "selectionScroll");
    INFO(scroll);
    const bool several = scroll == std::string("selectionScroll");
    if (several) window.key(Qt::Key_Right, Qt::ShiftModifier);
    QApplication::processEvents();
    window.click(several ? "chosenCite" : "citeButton");
    auto& area = window.part<QScrollArea>(scroll);
    CHECK(area.verticalScrollBar()->maximum() > 0);
    auto* form = area.findChild<QWidget*>("citeForm");
    REQUIRE(form->isVisible());
    CHECK(seenIn(area, *form->findChild<QWidget*>("citeSource")));
    CHECK(seenIn(area, *form->findChild<QWidget*>("citeAt")));
}
