// Qt's chain of focus stays whole whatever Tab came to: all of the window's widgets are in it, each once. A chain with
// a loop in it hangs the program when a part with the focus is hidden, which each switch of language, theme and zoom
// does.
#include "desk.h"

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

bool chainIsWhole(QWidget& window) {
    std::set<const QWidget*> missing;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window) missing.insert(widget);
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        const bool first = missing.erase(at) == 1 || at->window() != &window;
        if (!first || at->nextInFocusChain()->previousInFocusChain() != at) return false;
    }
    return missing.empty();
}

void tabAbout(Desk& desk) {
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
        for (int step = 0; step < 12; ++step) {
            desk.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            REQUIRE(chainIsWhole(desk.window()));
        }
}

} // namespace

TEST_CASE("The chain of focus is whole after Tab on each page") {
    Desk desk;
    for (const char* section : {"overview", "matrix", "agreement", "evidence", "findings", "workshop", "ranking",
                                "comparison", "report", "history", "framework"}) {
        INFO(section);
        desk.goTo(section);
        tabAbout(desk);
    }
}

TEST_CASE("The chain of focus is whole after Tab in a citation") {
    Desk desk;
    for (const char* section : {"matrix", "agreement", "evidence"}) {
        INFO(section);
        desk.goTo(section);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.person.type("Zakon");
        tabAbout(desk);
    }
}

TEST_CASE("A half-typed citation outlives another zoom after Tab") {
    Desk desk;
    desk.goTo("matrix");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.person.type("Zakon");
    desk.press(Qt::Key_Tab);
    desk.person.type("Z");
    REQUIRE(chainIsWhole(desk.window())); // else the next line would not come back
    const QString field = desk.keysAt();
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(eventually([] { return Theme::current().zoom() > 100; }));
    desk.settleDown();
    CHECK(desk.keysAt().toStdString() == field.toStdString());
    CHECK(desk.said().text == "Z");
    CHECK(desk.person.part<QComboBox>("citeSource").currentText() == "Zakon");
}
