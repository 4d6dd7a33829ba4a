#include "fresh_window.h"

#include "preferences.h"
#include "widgets/status_line.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Unzoomed {
    ~Unzoomed() { Theme::apply(*qApp, ThemeMode::Light); }
};

void turnWheel(QWidget& over, int eighths) {
    const QPointF place(over.rect().center());
    QWheelEvent event(place, over.mapToGlobal(place), {}, {0, eighths}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&over, &event);
}

int zoomNow() {
    return Theme::current().zoom();
}

/// As they come from the desktop: all are waiting before the first is answered.
void pressAll(MainWindow& window, std::initializer_list<Qt::Key> keys) {
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (const Qt::Key key : keys) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            qt_handleKeyEvent(window.windowHandle(), type, key, Qt::ControlModifier);
    }
}

} // namespace

TEST_CASE("The keys of the zoom make type, rows and controls larger, smaller and as they were") {
    Unzoomed after;
    FreshWindow fresh;
    fresh.window.showSection("ranking");
    const auto title = [&] { return fresh.window.findChild<QLabel*>("documentTitle")->fontMetrics().height(); };
    const auto row = [&] {
        return fresh.window.page("ranking")->findChild<QTableView*>("rankingTable")->verticalHeader()->sectionSize(0);
    };
    const auto chip = [&] { return fresh.window.findChild<QWidget*>("rankTop")->minimumWidth(); };
    const int before = title();
    const int rowBefore = row();
    const int chipBefore = chip();
    press(fresh.window, Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(eventually([] { return zoomNow() == 110; }));
    settle(fresh.window);
    press(fresh.window, Qt::Key_Equal, Qt::ControlModifier);
    REQUIRE(eventually([] { return zoomNow() == 125; }));
    settle(fresh.window);
    CHECK(title() > before);
    CHECK(row() > rowBefore);
    CHECK(chip() > chipBefore);
    CHECK(preferences::zoom() == 125);
    press(fresh.window, Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE(eventually([] { return zoomNow() == 110; }));
    settle(fresh.window);
    press(fresh.window, Qt::Key_0, Qt::ControlModifier);
    REQUIRE(eventually([] { return zoomNow() == 100; }));
    settle(fresh.window);
    CHECK(title() == before);
    CHECK(row() == rowBefore);
    CHECK(chip() == chipBefore);
}

TEST_CASE("Keys of the zoom pressed quickly one after another each count") {
    Unzoomed after;
    FreshWindow fresh;
    pressAll(fresh.window, {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus});
    CHECK(eventually([] { return zoomNow() == 150; }));
    pressAll(fresh.window, {Qt::Key_Minus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus});
    CHECK(eventually([] { return zoomNow() == 110; }));
    pressAll(fresh.window, {Qt::Key_Plus, Qt::Key_0, Qt::Key_Minus});
    CHECK(eventually([] { return zoomNow() == 90; }));
    CHECK(preferences::zoom() == 90);
    pressAll(fresh.window, {Qt::Key_Minus, Qt::Key_Minus}); // the end counts once
    CHECK(eventually([] { return zoomNow() == 80; }));
    pressAll(fresh.window, {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Plus});
    CHECK(eventually([] { return zoomNow() == 90; }));
    fresh.window.setZoom(175); // from the menu: the keys go on from there
    pressAll(fresh.window, {Qt::Key_Minus});
    CHECK(eventually([] { return zoomNow() == 150; }));
}

TEST_CASE("A key that comes while the window is made anew is answered") {
    Unzoomed after;
    FreshWindow fresh;
    fresh.window.showSection("ranking");
    settle(fresh.window);
    fresh.window.setZoom(125);
    pressAll(fresh.window, {Qt::Key_2});
    CHECK(eventually([&] { return fresh.window.currentSection() == "matrix"; }));
}

TEST_CASE("Ctrl and the wheel zoom by whole steps, and the page does not scroll meanwhile") {
    Unzoomed after;
    FreshWindow fresh;
    fresh.window.showSection("matrix");
    settle(fresh.window);
    const auto view = [&] { return fresh.window.page("matrix")->findChild<QAbstractItemView*>("matrixView"); };
    const int scrolled = view()->verticalScrollBar()->value();
    turnWheel(*view()->viewport(), 60);
    QApplication::processEvents();
    CHECK(zoomNow() == 100);
    CHECK_FALSE(fresh.window.findChild<StatusLine*>()->text().contains("Zoom")); // nor is it going to
    turnWheel(*view()->viewport(), 60);
    REQUIRE(eventually([] { return zoomNow() == 110; }));
    settle(fresh.window);
    CHECK(view()->verticalScrollBar()->value() == scrolled);
    turnWheel(*view()->viewport(), -120);
    REQUIRE(eventually([] { return zoomNow() == 100; }));
}

TEST_CASE("The zoom ends at 80 and 200, where its keys are greyed") {
    Unzoomed after;
    FreshWindow fresh;
    fresh.window.setZoom(200);
    CHECK_FALSE(fresh.action("actionLarger")->isEnabled());
    CHECK(fresh.action("actionZoom_200")->isChecked());
    fresh.window.setZoom(80);
    CHECK_FALSE(fresh.action("actionSmaller")->isEnabled());
    CHECK(fresh.action("actionLarger")->isEnabled());
    settle(fresh.window);
    for (const int eighths : {-120, -120, 120})
        turnWheel(*fresh.window.page(fresh.window.currentSection()), eighths);
    CHECK(eventually([] { return zoomNow() == 90; }));
}

TEST_CASE("A zoom keeps the page, the chosen row and the document") {
    Unzoomed after;
    FreshWindow fresh;
    fresh.window.showSection("ranking");
    settle(fresh.window);
    const auto table = [&]() -> QAbstractItemView* {
        for (auto* view : fresh.window.page("ranking")->findChildren<QAbstractItemView*>()) {
            if (!view->objectName().isEmpty() && view->model() && view->model()->rowCount() > 5) return view;
        }
        return nullptr;
    };
    REQUIRE(table());
    table()->setCurrentIndex(table()->model()->index(4, 1));
    const model::Assessment before = fresh.controller.assessment();
    fresh.window.setZoom(150);
    settle(fresh.window);
    CHECK(fresh.window.currentSection() == "ranking");
    CHECK(table()->currentIndex().row() == 4);
    CHECK(fresh.controller.assessment() == before);
}

TEST_CASE("A zoom that is no step is taken for 100") {
    ClearedSettings fresh;
    preferences::setZoom(137);
    CHECK(preferences::zoom() == 100);
}
