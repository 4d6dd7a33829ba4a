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
    bool keysAreThere = false; ///< in the only field to try; else each that is in view is tried
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
        {"history", "as it is", nothing},
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
             desk.focus("frameworkTexts");
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

/// Types two digits, which in a table would be grades, goes back over the last, and types on after each switch.
void typeThrough(Desk& desk) {
    const WidgetPath field = pathTo(textFieldOf(desk.keys()), desk.page());
    REQUIRE_FALSE(field.isEmpty());
    const QString name = desk.keysAt();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    if (!qobject_cast<QPlainTextEdit*>(desk.keys())) desk.press(Qt::Key_End);
    QString expected = desk.said().text;
    desk.person.type("12");
    desk.press(Qt::Key_Left);
    if (!desk.said().text.endsWith("12")) return; // it takes no digits here
    expected += "12";
    const auto lookAt = [&](const char* after) {
        INFO(after << " in " << name.toStdString());
        CHECK(desk.keysAt().toStdString() == name.toStdString());
        const auto now = keptText(textFieldOf(desk.keys()));
        REQUIRE(now);
        CHECK(now->text.toStdString() == expected.toStdString());
        CHECK(now->caret == expected.size() - 1);
        desk.person.type("3");
        expected.insert(expected.size() - 1, "3");
        CHECK(desk.said().text.toStdString() == expected.toStdString());
    };
    desk.choose(desk.person.controller().language() == model::Language::Ru ? "actionLanguage_az" : "actionLanguage_ru");
    lookAt("another language");
    desk.choose(Theme::current().dark() ? "actionTheme_light" : "actionTheme_dark");
    lookAt("another theme");
    const int zoom = Theme::current().zoom();
    desk.press(zoom > 100 ? Qt::Key_0 : Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(eventually([&] { return Theme::current().zoom() != zoom; }));
    desk.settleDown();
    lookAt("another zoom");
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    const KeptText chosen = desk.said();
    desk.choose("actionLanguage_en");
    INFO("a selection in " << name.toStdString());
    CHECK(desk.said().anchor == chosen.anchor);
    CHECK(desk.said().caret == chosen.caret);
}

} // namespace

// Takes minutes, and ends at the first text of Framework, whose editor this test does not get open.
TEST_CASE("Who types in any editor of any page types on in it through a switch of language, theme and zoom", "[.]") {
    QStringList tried;
    for (const Place& place : places()) {
        INFO(place.section << ": " << place.what);
        std::optional<Desk> opened; // one for each field in which is typed
        for (std::size_t field = 0; field < 40; ++field) {
            if (!opened) {
                opened.emplace();
                opened->goTo(place.section);
                place.open(*opened);
            }
            Desk& desk = *opened;
            const auto fields = fieldsOf(desk);
            if (place.keysAreThere ? field > 0 : field >= fields.size()) break;
            if (!place.keysAreThere) {
                QWidget* wanted = widgetAt(fields[field], desk.page());
                if (tried.contains(place.section + Desk::nameOf(*wanted))) continue; // with fewer forms open
                tried << place.section + Desk::nameOf(*wanted);
                wanted->setFocus(Qt::MouseFocusReason);
                REQUIRE(textFieldOf(desk.keys()) == wanted);
            }
            const auto before = grades(desk.person.assessment());
            typeThrough(desk);
            CHECK(grades(desk.person.assessment()) == before);
            opened.reset();
        }
    }
    INFO(tried.join(' ').toStdString());
    CHECK(tried.size() >= 35);
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
