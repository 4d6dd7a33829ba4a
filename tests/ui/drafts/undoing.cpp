// Undo is one history: every Ctrl+Z goes further back, wherever the focus is, and shows what it changes.
#include "desk.h"

#include <QKeyEvent>
#include <QTreeView>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

void undo(Desk& desk) {
    desk.press(Qt::Key_Z, Qt::ControlModifier);
}
void redo(Desk& desk) {
    desk.press(Qt::Key_Y, Qt::ControlModifier);
}

/// Types in the field with the focus, and waits until it is saved, as after a pause.
void typeAndSave(Desk& desk, const QString& words) {
    desk.person.type(words);
    const auto next = [&] {
        const auto entry = desk.person.controller().nextUndo();
        return entry ? entry->number : 0;
    };
    const auto before = next();
    REQUIRE(eventually([&] { return next() != before; }));
}

struct Editor {
    const char *section, *field;
    std::function<void(Desk&)> open;
};

} // namespace

TEST_CASE("Ctrl+Z in a field goes back through what was saved, and never forward") {
    const Editor editor = GENERATE(Editor{"matrix", "reasonEdit", [](Desk& desk) { desk.press(Qt::Key_Return); }},
                                   Editor{"findings", "sectionText", [](Desk& desk) { desk.focus("sectionText"); }});
    INFO(editor.field);
    Desk desk;
    desk.goTo(editor.section);
    if (editor.section == QLatin1String("matrix")) desk.press(Qt::Key_1);
    editor.open(desk);
    REQUIRE(desk.keysAt() == editor.field);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    const QString start = desk.said().text;
    typeAndSave(desk, " one");
    typeAndSave(desk, " two");
    desk.person.type(" three"); // and not saved
    const model::Assessment typed = desk.person.assessment();
    QStringList seen;
    for (int step = 0; step < 3; ++step) {
        undo(desk);
        seen << desk.said().text;
    }
    CHECK(seen == QStringList{start + " one two", start + " one", start});
    CHECK(desk.keysAt() == editor.field); // it is in front already
    redo(desk);
    redo(desk);
    CHECK(desk.said().text == start + " one two");
    CHECK(desk.person.assessment() == typed);
    undo(desk);
    undo(desk);
    CHECK(eventually([&] { return desk.said().text == start; }));
    CHECK(desk.said().caret == start.size());
}

TEST_CASE("Ctrl+Z five times after typing, then Ctrl+Y five times, is where one was") {
    Desk desk;
    desk.goTo("matrix");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        desk.press(key);
        desk.press(Qt::Key_Right);
    }
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    typeAndSave(desk, " because");
    const model::Assessment after = desk.person.assessment();
    std::vector<model::Assessment> seen{after};
    for (int step = 0; step < 5 && desk.person.controller().nextUndo(); ++step) {
        undo(desk);
        for (const model::Assessment& before : seen)
            CHECK_FALSE(desk.person.assessment() == before); // further back each time
        seen.push_back(desk.person.assessment());
    }
    CHECK(seen.size() > 3);
    for (std::size_t step = 1; step < seen.size(); ++step)
        redo(desk);
    CHECK(desk.person.assessment() == after);
}

TEST_CASE("Undo and redo lead to the page and the row that they change") {
    Desk desk;
    desk.goTo("matrix");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_5);
    if (desk.keysAt() == "reasonEdit") desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_4);
    const QString cell = desk.page().record();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.goTo("evidence");
    desk.clickRow("sourcesTable", 2);
    const QString source = desk.page().record();
    desk.focus("sourceAuthor");
    desk.person.type("x");
    desk.press(Qt::Key_Return);
    desk.clickRow("sourcesTable", 0);
    desk.goTo("findings");
    desk.focus("sectionText");
    typeAndSave(desk, "words");
    const QString section = desk.page().record();
    desk.goTo("workshop");
    desk.focus("ballotVoter");
    qobject_cast<QLineEdit*>(desk.keys())->selectAll();
    desk.person.type("Zz 1");
    desk.press(Qt::Key_Return);
    desk.person.type("A");
    desk.press(Qt::Key_Return);
    desk.goTo("overview");

    const auto leadsTo = [&](const char* page, const QString& record) {
        CHECK(desk.window().currentSection() == page);
        CHECK((record.isEmpty() || desk.page().record() == record));
    };
    undo(desk);
    leadsTo("workshop", {});
    undo(desk);
    leadsTo("findings", section);
    undo(desk);
    leadsTo("evidence", source);
    undo(desk);
    leadsTo("matrix", cell);
    desk.press(Qt::Key_Down);
    desk.goTo("report");
    redo(desk);
    leadsTo("matrix", cell);
    redo(desk);
    leadsTo("evidence", source);
}

TEST_CASE("Undo leads to the one cell that it changes, unfolds its area, and chooses nothing beside it") {
    Desk desk;
    desk.goTo("matrix");
    auto& view = desk.person.part<QTreeView>("matrixView");
    const QModelIndex area = view.model()->index(0, 0);
    const QModelIndex cell = view.model()->index(0, 1, area);
    desk.clickRow("matrixView", cell.row(), cell.column(), area);
    desk.press(Qt::Key_3);
    if (desk.keysAt() == "reasonEdit") desk.press(Qt::Key_Escape);
    SECTION("its area is folded") {
        desk.clickRow("matrixView", 0);
        REQUIRE_FALSE(view.isExpanded(area));
        REQUIRE(view.currentIndex() == area);
    }
    SECTION("its whole row is chosen") {
        desk.clickRow("matrixView", cell.row(), 0, area);
        REQUIRE(desk.person.part<QWidget>("selectionPanel").isVisible());
    }
    SECTION("its neighbours are chosen with it") {
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        REQUIRE(view.currentIndex() == cell);
    }
    desk.goTo("report");
    undo(desk);
    CHECK(desk.window().currentSection() == "matrix");
    CHECK(view.isExpanded(area));
    CHECK(view.currentIndex() == cell);
    CHECK(view.selectionModel()->selectedIndexes() == QModelIndexList{cell});
    CHECK(desk.keys() == &view);
}

TEST_CASE("Undo of what is chosen for the ranking and the report leads to their pages") {
    Desk desk;
    desk.goTo("ranking");
    desk.person.click("rankBy_balanced");
    desk.goTo("report");
    desk.person.click("part_detail");
    desk.goTo("matrix");
    undo(desk);
    CHECK(desk.window().currentSection() == "report");
    undo(desk);
    CHECK(desk.window().currentSection() == "ranking");
}

TEST_CASE("A section that is undone stays scrolled to what changed") {
    Desk desk;
    desk.goTo("findings");
    desk.focus("sectionText");
    desk.press(Qt::Key_End, Qt::ControlModifier);
    typeAndSave(desk, " tail");
    const int caret = desk.said().caret;
    undo(desk);
    CHECK(desk.said().caret == caret - 5);
}

TEST_CASE("Holding Ctrl+Z takes back one step") {
    Desk desk;
    desk.goTo("matrix");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_1})
        desk.press(key);
    const auto depth = [&] { return desk.person.controller().document().history().size(); };
    const auto repeat = [&] {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier, {}, true);
        QWindow* front = desk.window().windowHandle();
        QApplication::sendEvent(front, &held);
        QApplication::processEvents();
    };
    const auto before = depth();
    undo(desk);
    CHECK(depth() == before + 1);
    repeat();
    repeat();
    CHECK(depth() == before + 1);
    undo(desk);
    CHECK(depth() == before + 2);
    // In a field as well.
    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(desk.keysAt() == "matrixSearch");
    desk.person.type("abc");
    repeat();
    CHECK(desk.said().text == "abc");
    CHECK(depth() == before + 2);
}

TEST_CASE("What is typed and not saved is the first that the menu's undo takes back") {
    Desk desk;
    desk.goTo("evidence");
    desk.clickRow("sourcesTable", 1);
    desk.focus("sourceAuthor");
    const QString author = desk.said().text;
    const model::Assessment before = desk.person.assessment();
    desk.press(Qt::Key_End);
    desk.person.type("xyz");
    desk.window().findChild<QAction*>("actionUndo")->trigger();
    CHECK(desk.said().text == author);
    CHECK(desk.person.assessment() == before);
}

TEST_CASE("In a form that is not handed in the menu's undo takes back the typing, as Ctrl+Z does") {
    struct Field {
        const char *section, *name;
        std::function<void(Desk&)> open;
    };
    const Field field =
        GENERATE(Field{"matrix", "citeAt", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
                 Field{"matrix", "citeSource", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
                 Field{"evidence", "sourceTitle", [](Desk& desk) { desk.press(Qt::Key_Insert); }},
                 Field{"evidence", "citeQuote", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
                 Field{"workshop", "ballotLetters", [](Desk&) {}},
                 Field{"workshop", "constituencyName", [](Desk& desk) { desk.person.click("constituencyNew"); }},
                 Field{"findings", "newTheme", [](Desk& desk) { desk.clickRow("findingsTree", 0); }});
    INFO(field.name);
    Desk desk;
    desk.goTo("matrix");
    desk.press(Qt::Key_1); // something to take back in the document
    desk.press(Qt::Key_2);
    desk.goTo(field.section);
    field.open(desk);
    desk.focus(field.name);
    const QString start = desk.said().text;
    const model::Assessment before = desk.person.assessment();
    auto* undoAction = desk.window().findChild<QAction*>("actionUndo");
    desk.person.type("AB");
    const QString typed = desk.said().text;
    REQUIRE(typed != start);
    undo(desk);
    const QString byKeys = desk.said().text;
    CHECK(byKeys != typed);
    redo(desk);
    CHECK(desk.said().text == typed);
    CHECK(undoAction->text().contains("typing"));
    desk.person.click("undoButton");
    CHECK(desk.said().text == byKeys);
    desk.window().findChild<QAction*>("actionRedo")->trigger();
    CHECK(desk.said().text == typed);
    undoAction->trigger();
    CHECK(desk.said().text == byKeys);
    CHECK(desk.person.assessment() == before);
    CHECK(desk.window().currentSection() == field.section);
}

TEST_CASE("An ampersand in an act is read in the menu") {
    Desk desk;
    desk.goTo("workshop");
    desk.focus("ballotVoter");
    qobject_cast<QLineEdit*>(desk.keys())->selectAll();
    desk.person.type("R&D");
    desk.press(Qt::Key_Return);
    desk.person.type("A");
    desk.press(Qt::Key_Return);
    const QString words = desk.window().findChild<QAction*>("actionUndo")->text();
    INFO(words.toStdString());
    CHECK(words.contains("R&&D"));
}
