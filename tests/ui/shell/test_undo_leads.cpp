// Where undo leads: to what changed, and not away from where it is seen already.
#include "fresh_window.h"

#include "matrix/matrix_view.h"
#include "text.h"
#include "widgets/in_view.h"
#include "widgets/status_line.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Undoing : FreshWindow {
    Undoing() {
        goTo("matrix");
        press(Qt::Key_Home, Qt::ControlModifier);
        QObject::connect(&controller, &DocumentController::saved, &window,
                         [this](const QString& what) { said = what; });
    }

    void goTo(const char* section) {
        REQUIRE(window.showSection(QLatin1String(section)));
        settle(window);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view(), key, modifiers);
        QApplication::processEvents();
    }
    void undo() {
        action(QStringLiteral("actionUndo"))->trigger();
        settle(window);
    }
    MatrixView& view() { return *window.findChild<MatrixView*>(); }
    std::string current() {
        const auto place = view().currentPlace();
        return place ? model::text(controller.assessment().framework.cellAt(*place)) : std::string();
    }

    QString said;
};

} // namespace

TEST_CASE("Undo of an act on many cells stays where some of them are seen, with what is chosen, and says how many") {
    Undoing undoing;
    undoing.press(Qt::Key_A, Qt::ControlModifier);
    const std::string before = undoing.current();
    const auto chosen = undoing.view().chosenPlaces();
    REQUIRE(chosen.size() > 50);
    undoing.press(Qt::Key_4);
    undoing.undo();
    CHECK(undoing.current() == before);
    CHECK(undoing.view().chosenPlaces() == chosen);
    INFO(undoing.said.toStdString());
    CHECK(undoing.said.contains(" cells"));
    CHECK_FALSE(undoing.said.contains("1.1"));
}

TEST_CASE("Undo of an act on many cells out of view leads to the first of them in the table's order") {
    Undoing undoing;
    const model::Framework& framework = undoing.controller.assessment().framework;
    const auto assessor = *undoing.controller.assessor();
    std::vector<document::Edit> edits;
    for (const std::size_t place : {9U, 6U, 4U, 11U}) { // as they come
        const auto& ratings = undoing.controller.assessment().cells[place].ratings;
        const bool met = !ratings.empty() && ratings.front().answer == model::Answer::grade(0);
        edits.push_back(document::Rate{framework.cellAt(place), {assessor, model::Answer::grade(met ? 1 : 0), "", {}}});
    }
    REQUIRE(undoing.controller.apply(edits));
    undoing.press(Qt::Key_End, Qt::ControlModifier);
    undoing.undo();
    CHECK(undoing.current() == model::text(framework.cellAt(4)));
    CHECK(isInView(undoing.view(), undoing.view().currentIndex()));
}

TEST_CASE("Undo scrolls to the current cell, which it changes, where that is out of view") {
    Undoing undoing;
    undoing.press(Qt::Key_3);
    undoing.press(Qt::Key_4);
    undoing.press(Qt::Key_3);
    const std::string before = undoing.current();
    undoing.view().verticalScrollBar()->setValue(undoing.view().verticalScrollBar()->maximum());
    REQUIRE_FALSE(isInView(undoing.view(), undoing.view().currentIndex()));
    undoing.undo();
    CHECK(undoing.current() == before);
    CHECK(isInView(undoing.view(), undoing.view().currentIndex()));
}

TEST_CASE("Undo of another short name leads to the source, also where cells cite it") {
    Undoing undoing;
    const model::SourceId old = [&] {
        for (const model::Cell& cell : undoing.controller.assessment().cells)
            if (!cell.citations.empty()) return cell.citations.front().source;
        return model::SourceId();
    }();
    REQUIRE_FALSE(old.empty());
    REQUIRE(undoing.controller.apply(document::RenameSource{old, model::SourceId("Zz 9")}));
    undoing.goTo("evidence");
    undoing.undo();
    CHECK(undoing.window.currentSection() == "evidence");
    CHECK(undoing.window.page("evidence")->record() == qs(old.text()));
}

TEST_CASE("Undo on the History page stays there, at the act taken back") {
    Undoing undoing;
    undoing.press(Qt::Key_3);
    undoing.press(Qt::Key_1);
    undoing.goTo("history");
    const auto taken = undoing.controller.nextUndo()->number;
    const bool onNewest = GENERATE(true, false);
    if (!onNewest) undoing.window.page("history")->showRecord("1");
    undoing.undo();
    CHECK(undoing.window.currentSection() == "history");
    const QString chosen = undoing.window.page("history")->record();
    const auto acts = undoing.controller.document().history();
    CHECK(chosen.toLongLong() == (onNewest ? acts.back().number : taken));
}
