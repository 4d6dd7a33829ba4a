// What is half typed in a form is still there, with its caret, whatever one does meanwhile.
#include "forms.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("What is half typed in a form stays when one goes elsewhere on the page, to another page and back") {
    for (const Form& form : forms()) {
        INFO(form.section << " " << form.first << " " << form.second);
        Desk desk;
        desk.goTo(form.section);
        form.open(desk);
        typeIn(desk, form.first);
        typeIn(desk, form.second);
        const model::Assessment before = desk.person.assessment();
        form.elsewhere(desk);
        CHECK(textOf(desk, form.first).contains("~yz"));
        CHECK(textOf(desk, form.second).contains("~yz"));
        desk.focus(form.second);
        desk.goTo(form.section == QLatin1String("matrix") ? "history" : "matrix");
        CHECK(desk.person.assessment() == before); // nothing was handed in
        desk.goTo(form.section);
        CHECK(desk.keysAt() == form.second);
        desk.person.type("3");
        CHECK(textOf(desk, form.second).contains("~y3z"));
        CHECK(textOf(desk, form.first).contains("~y"));
        CHECK(desk.person.assessment() == before);
    }
}

TEST_CASE("What is half typed on another page outlives a switch, and is asked about before the document is left") {
    for (const Form& form : forms()) {
        INFO(form.section << " " << form.first << " " << form.second);
        Desk desk;
        desk.goTo(form.section);
        form.open(desk);
        typeIn(desk, form.first);
        typeIn(desk, form.second);
        const model::Assessment before = desk.person.assessment();
        desk.goTo("history");
        desk.choose("actionLanguage_ru");
        desk.choose("actionTheme_dark");
        CHECK(desk.window().currentSection() == "history");
        desk.goTo(form.section);
        CHECK(textOf(desk, form.first).contains("~yz"));
        CHECK(desk.keysAt() == form.second);
        desk.person.type("3");
        CHECK(textOf(desk, form.second).contains("~y3z"));
        CHECK(desk.person.assessment() == before);
    }
}

TEST_CASE("A citation begun for one cell is cited there, though another is chosen meanwhile") {
    Desk desk;
    desk.goTo("matrix");
    const QString cell = desk.page().record();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.focus("citeSource");
    desk.person.type(QString::fromStdString(desk.person.assessment().sources.front().id.text()));
    desk.press(Qt::Key_Escape); // the list of matches
    if (!desk.window().findChild<QWidget*>("citeForm")->isVisible()) desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.focus("citeAt");
    desk.person.type("p. 99");
    const auto& view = desk.person.part<QAbstractItemView>("matrixView");
    const QModelIndex at = view.currentIndex();
    desk.clickRow("matrixView", at.row() + 1, at.column(), at.parent());
    REQUIRE(desk.page().record() != cell);
    desk.choose("actionTheme_dark");
    CHECK(desk.person.part<QAbstractButton>("citeAccept").text().contains(cell));
    desk.person.click("citeAccept");
    const auto& citations = desk.person.cell(cell.toUtf8().constData()).citations;
    CHECK(std::any_of(citations.begin(), citations.end(), [](const auto& each) { return each.at == "p. 99"; }));
}

TEST_CASE("A new source is added when one says so, not when its page is left") {
    Desk desk;
    desk.goTo("evidence");
    const auto sources = desk.person.assessment().sources.size();
    desk.press(Qt::Key_Insert);
    typeIn(desk, "sourceTitle");
    desk.clickRow("sourcesTable", 1);
    CHECK(desk.person.part<QLabel>("sourceRefusal").text().contains("not in the register yet"));
    desk.goTo("matrix");
    CHECK(desk.person.assessment().sources.size() == sources);
    desk.goTo("evidence");
    desk.person.click("sourceAdd");
    CHECK(desk.person.assessment().sources.size() == sources + 1);
}

TEST_CASE("A ballot half typed keeps its voter when one comes back to the page") {
    Desk desk;
    desk.goTo("workshop");
    typeIn(desk, "ballotVoter");
    desk.goTo("ranking");
    desk.goTo("workshop");
    desk.person.type("9");
    CHECK(textOf(desk, "ballotVoter") == "~y9z");
}

namespace {

bool saysSo(Desk& desk, const char* name) {
    for (QWidget* field : desk.page().findChildren<QWidget*>(QLatin1String(name)))
        if (field->isVisible() && keptText(textFieldOf(field))->text.contains("~y")) return true;
    return false;
}

void isBack(Desk& desk, const Form& form) {
    CHECK(saysSo(desk, form.first));
    CHECK(saysSo(desk, form.second));
    CHECK(desk.keysAt() == form.second);
    desk.person.type("3");
    CHECK(textOf(desk, form.second).contains("~y3z"));
}

} // namespace

TEST_CASE("What Esc gives up in a form comes back by the button, by Ctrl+Z, and when the form is opened again") {
    for (const Form& form : forms()) {
        if (form.first == QLatin1String("newTheme")) continue; // Esc leaves it as it is; below
        INFO(form.section << " " << form.first << " " << form.second);
        Desk desk;
        desk.goTo(form.section);
        form.open(desk);
        typeIn(desk, form.first);
        typeIn(desk, form.second);
        const model::Assessment before = desk.person.assessment();
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(saysSo(desk, form.second));
        desk.person.click("statusAction");
        isBack(desk, form);
        desk.press(Qt::Key_Backspace);

        desk.press(Qt::Key_Escape);
        CHECK_FALSE(saysSo(desk, form.second));
        desk.choose("actionLanguage_ru");
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        isBack(desk, form);
        desk.press(Qt::Key_Backspace);

        if (form.section != QLatin1String("workshop") || form.first == QLatin1String("constituencyName")) {
            desk.press(Qt::Key_Escape);
            desk.goTo("history");
            desk.goTo(form.section);
            form.open(desk);
            CHECK_FALSE(saysSo(desk, form.second));
            desk.person.click("statusAction");
            isBack(desk, form);
        }
        CHECK(desk.person.assessment() == before);
    }
}

TEST_CASE("Esc in the field of a new theme keeps what is typed there") {
    Desk desk;
    desk.goTo("findings");
    desk.clickRow("findingsTree", 0);
    typeIn(desk, "newTheme");
    desk.press(Qt::Key_Escape);
    CHECK(saysSo(desk, "newTheme"));
}

TEST_CASE("What was given up does not replace what is typed in its form since") {
    Desk desk;
    desk.goTo("evidence");
    desk.press(Qt::Key_Insert);
    typeIn(desk, "sourceTitle");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Insert);
    desk.focus("sourceTitle");
    REQUIRE(desk.person.part<QAbstractButton>("statusAction").isVisible());
    auto& button = desk.person.part<QAbstractButton>("statusAction");
    desk.person.type("newer");
    button.click();
    CHECK(textOf(desk, "sourceTitle") == "newer");
}
