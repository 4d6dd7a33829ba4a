// The theme, the language and the zoom are switched while somebody types: field, caret, selection and scroll stay.
#include "desk.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

#include <optional>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

using Open = std::function<void(Desk&)>;

struct Place {
    const char* section;
    const char* what;
    Open open;                 ///< brings the fields up
    bool focusIsThere = false; ///< in the only field to try; else each that is in view is tried
};

void toSeveralCells(Desk& desk) {
    desk.focus("matrixView");
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
}

std::vector<Place> places() {
    const Open nothing = [](Desk&) {};
    return {
        {"matrix", "as it is", nothing},
        {"matrix", "a citation", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
        {"matrix", "a citation of a new source",
         [](Desk& desk) {
             desk.press(Qt::Key_K, Qt::ControlModifier);
             auto& source = desk.person.part<QComboBox>("citeSource");
             source.setCurrentIndex(source.count() - 1);
         }},
        {"matrix", "a shading by hand", [](Desk& desk) { desk.press(Qt::Key_Space); }},
        {"matrix", "another assessor",
         [](Desk& desk) {
             desk.focus("assessorChooser");
             desk.press(Qt::Key_End);
         }},
        {"matrix", "several cells", toSeveralCells},
        {"matrix", "a citation for several cells",
         [](Desk& desk) {
             toSeveralCells(desk);
             desk.press(Qt::Key_K, Qt::ControlModifier);
         }},
        {"matrix", "a shading of several cells",
         [](Desk& desk) {
             toSeveralCells(desk);
             desk.press(Qt::Key_Space);
             if (!desk.keysAt().contains("Why")) desk.press(Qt::Key_Space);
         }},
        {"agreement", "as it is", nothing},
        {"agreement", "a citation", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
        {"evidence", "as it is", nothing},
        {"evidence", "a new source", [](Desk& desk) { desk.press(Qt::Key_Insert); }},
        {"evidence", "a citation", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
        {"evidence", "a citation that is changed",
         [](Desk& desk) {
             desk.clickRow("usesList", 0);
             desk.press(Qt::Key_F2);
         }},
        {"findings", "a section", nothing},
        {"findings", "an area", [](Desk& desk) { desk.clickRow("findingsTree", 0); }},
        {"workshop", "ballots", nothing},
        {"workshop", "a void ballot",
         [](Desk& desk) {
             desk.clickRow("ballotsTable", 0);
             desk.press(Qt::Key_Delete);
         }},
        {"workshop", "a new constituency", [](Desk& desk) { desk.person.click("constituencyNew"); }},
        {"framework", "the whole", nothing},
        {"framework", "an indicator",
         [](Desk& desk) {
             desk.focus("frameworkTree");
             desk.press(Qt::Key_Down);
             desk.press(Qt::Key_Right);
             desk.press(Qt::Key_Down);
         }},
        {"framework", "a text",
         [](Desk& desk) {
             desk.clickRow("frameworkTexts", 0);
             desk.press(Qt::Key_Return);
         },
         true},
    };
}

/// The fields in view that a person can type in.
std::vector<WidgetPath> fieldsOf(Desk& desk) {
    std::vector<WidgetPath> paths;
    for (QWidget* widget : desk.page().findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        const auto* text = qobject_cast<QPlainTextEdit*>(widget);
        const bool writable = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
        if (!writable || !widget->isVisible() || !widget->isEnabled() || widget->window() != &desk.window()) continue;
        if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget())) continue; // of numbers; tried below
        paths.push_back(pathTo(widget, desk.page()));
    }
    return paths;
}

std::vector<std::optional<model::Answer>> grades(const model::Assessment& assessment) {
    std::vector<std::optional<model::Answer>> all;
    for (const model::Cell& cell : assessment.cells) {
        for (const model::Rating& rating : cell.ratings)
            all.push_back(rating.answer);
        all.push_back(cell.agreed ? std::optional(cell.agreed->answer) : std::nullopt);
    }
    return all;
}

void switchZoom(Desk& desk) {
    const int zoom = Theme::current().zoom();
    desk.press(zoom > 100 ? Qt::Key_0 : Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(eventually([&] { return Theme::current().zoom() != zoom; }));
    desk.settleDown();
}

/// At the end of what the field with the focus says, or in its place where it has no room for more.
bool typeTwoDigits(Desk& desk) {
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_End);
    const QString before = desk.said().text;
    desk.person.type("12");
    if (desk.said().text == before + "12") return true;
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.person.type("12");
    return desk.said().text == "12";
}

/// What scrolls the field along with others; null where nothing does.
QScrollArea* areaAround(const QWidget& field) {
    for (QWidget* at = field.parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) return area;
    return nullptr;
}

/// Whether the field is whole in view, as far as there is room.
bool isSeen(const QWidget& field) {
    const QScrollArea* area = areaAround(field);
    if (!area) return field.isVisible();
    const QRect there(field.mapTo(area->viewport(), QPoint()), field.size());
    const QRect view = area->viewport()->rect();
    return field.isVisible() && (view.contains(there.adjusted(0, 1, 0, -1)) || there.height() > view.height());
}

/// Types two digits, which in a table would be grades, goes back over the last, and types on after each switch; then
/// chooses some of it, types over that after the last, and takes away what was typed.
void typeThrough(Desk& desk) {
    REQUIRE_FALSE(pathTo(textFieldOf(desk.keys()), desk.page()).isEmpty());
    const QString name = desk.keysAt();
    INFO("in " << name.toStdString());
    if (QScrollArea* area = areaAround(*desk.keys())) area->ensureWidgetVisible(desk.keys());
    REQUIRE(typeTwoDigits(desk));
    desk.press(Qt::Key_Left);
    QString expected = desk.said().text;
    const auto lookAt = [&](const char* after, int selected) {
        INFO("after " << after);
        CHECK(desk.keysAt().toStdString() == name.toStdString());
        CHECK(eventually([&] { return isSeen(*desk.keys()); }));
        const KeptText now = desk.said();
        CHECK(now.text.toStdString() == expected.toStdString());
        CHECK(now.anchor == expected.size() - 1);
        CHECK(now.caret == expected.size() - 1 - selected);
        desk.person.type("3");
        expected.replace(expected.size() - 1 - selected, selected, "3");
        CHECK(desk.said().text.toStdString() == expected.toStdString());
    };
    desk.choose(desk.person.controller().language() == model::Language::Ru ? "actionLanguage_az" : "actionLanguage_ru");
    lookAt("another language", 0);
    desk.choose(Theme::current().dark() ? "actionTheme_light" : "actionTheme_dark");
    lookAt("another theme", 0);
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    switchZoom(desk);
    lookAt("another zoom", 2);
    desk.press(Qt::Key_End);
    for (int typed = 0; typed < 3; ++typed)
        desk.press(Qt::Key_Backspace);
}

/// Types through all editors of a page, each once; in how many.
int typeInAllOf(const char* section) {
    QStringList tried;
    for (const Place& place : places()) {
        if (place.section != QLatin1String(section)) continue;
        INFO(place.section << ": " << place.what);
        std::optional<Desk> desk;
        const auto sitDown = [&] {
            desk.reset();
            desk.emplace();
            desk->goTo(section);
            place.open(*desk);
        };
        const auto typeHere = [&] {
            tried << Desk::nameOf(*textFieldOf(desk->keys()));
            const auto before = grades(desk->person.assessment());
            typeThrough(*desk);
            CHECK(grades(desk->person.assessment()) == before);
        };
        sitDown();
        if (place.focusIsThere) {
            REQUIRE(textFieldOf(desk->keys()));
            typeHere();
            continue;
        }
        for (const WidgetPath& path : fieldsOf(*desk)) {
            const auto isThere = [&] {
                const QWidget* field = widgetAt(path, desk->page());
                return field && field->isVisible() && field->isEnabled();
            };
            if (!isThere()) sitDown(); // what was typed before had another form opened
            REQUIRE(isThere());
            QWidget* field = widgetAt(path, desk->page());
            if (tried.contains(Desk::nameOf(*field))) continue; // with fewer forms open
            field->setFocus(Qt::MouseFocusReason);
            REQUIRE(textFieldOf(desk->keys()) == field);
            desk->press(Qt::Key_Tab); // which has the order of Tab made
            desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
            field->setFocus(Qt::MouseFocusReason); // where Tab is a letter, or ended what was typed
            REQUIRE(textFieldOf(desk->keys()) == field);
            typeHere();
        }
    }
    UNSCOPED_INFO(tried.join(' ').toStdString());
    return static_cast<int>(tried.size());
}

} // namespace

// In each editor of the page; a new one changes the number, and the places above say how it is opened.
TEST_CASE("Typing on Matrix goes on through each switch") {
    CHECK(typeInAllOf("matrix") == 12);
}
TEST_CASE("Typing on Agreement goes on through each switch") {
    CHECK(typeInAllOf("agreement") == 5);
}
TEST_CASE("Typing on Evidence goes on through each switch") {
    CHECK(typeInAllOf("evidence") == 9);
}
TEST_CASE("Typing on Findings goes on through each switch") {
    CHECK(typeInAllOf("findings") == 8);
}
TEST_CASE("Typing on Workshop goes on through each switch") {
    CHECK(typeInAllOf("workshop") == 4);
}
TEST_CASE("Typing on Framework goes on through each switch") {
    CHECK(typeInAllOf("framework") == 5);
}
TEST_CASE("The other pages have no editor") {
    Desk desk;
    for (const char* section : {"overview", "ranking", "comparison", "report", "history"}) {
        desk.goTo(section);
        INFO(section);
        CHECK(fieldsOf(desk).empty());
    }
}

TEST_CASE("Numbers half typed in a table of dots stay in their row through a switch") {
    Desk desk;
    desk.goTo("workshop");
    for (auto* chip : desk.page().findChildren<QAbstractButton*>()) {
        const auto& all = desk.person.assessment().constituencies;
        for (const model::Constituency& each : all)
            if (each.totalsOnly && chip->objectName().endsWith(QString::fromStdString(each.id.text())))
                QTest::mouseClick(chip, Qt::LeftButton);
    }
    auto& table = desk.person.part<QAbstractItemView>("dotsTable");
    table.setFocus();
    desk.press(Qt::Key_Down);
    desk.person.type("1");
    const int row = table.currentIndex().row();
    desk.choose("actionTheme_dark");
    auto& again = desk.person.part<QAbstractItemView>("dotsTable");
    CHECK(again.currentIndex().row() == row);
    desk.person.type("2");
    desk.press(Qt::Key_Return);
    CHECK(again.model()->index(row, again.currentIndex().column()).data(Qt::EditRole).toInt() == 12);
}

TEST_CASE("A panel stays scrolled to where one reads it through a switch") {
    Desk desk;
    desk.goTo("matrix");
    const auto bar = [&] { return desk.person.part<QScrollArea>("judgementScroll").verticalScrollBar(); };
    REQUIRE(eventually([&] { return bar()->maximum() > 100; }));
    bar()->setValue(bar()->maximum());
    desk.choose("actionTheme_dark");
    CHECK(eventually([&] { return bar()->value() > 0 && bar()->value() == bar()->maximum(); }));
}

TEST_CASE("A field far down a panel is where it was through each switch, and still when it is typed in") {
    Desk desk;
    desk.goTo("matrix");
    auto& matrix = desk.person.part<QAbstractItemView>("matrixView");
    desk.clickRow("matrixView", 4, 2, matrix.model()->index(4, 0)); // 5.5/F2
    desk.press(Qt::Key_Space);                                      // shades by hand
    desk.settleDown();
    desk.person.part<QScrollArea>("judgementScroll").verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    desk.person.click("shadingWhy");
    const auto where = [&] {
        const QScrollArea* area = areaAround(*desk.keys());
        return double(desk.keys()->mapTo(area->viewport(), QPoint()).y()) / area->viewport()->height();
    };
    REQUIRE(isSeen(*desk.keys()));
    const double before = where();
    const auto lookAt = [&](const char* after) {
        INFO(after);
        REQUIRE(desk.keysAt().toStdString() == "shadingWhy");
        INFO(where() << " after " << before);
        CHECK(eventually([&] { return isSeen(*desk.keys()); }));
        desk.person.type("AA");
        CHECK(isSeen(*desk.keys()));
        CHECK(std::abs(where() - before) < 0.1);
    };
    lookAt("click");
    for (int step = 0; step < 3; ++step) {
        switchZoom(desk);
        lookAt("zoom");
    }
    desk.choose("actionTheme_dark");
    lookAt("theme");
    desk.choose("actionLanguage_ru");
    lookAt("language");
}
