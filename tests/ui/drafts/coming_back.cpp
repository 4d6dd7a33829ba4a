// Back on a page, one goes on where one was writing; what is half typed is of its document and its place, and all of it
// is named before it is left.
#include "forms.h"

#include "../shell/standing_window.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPushButton>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

using Open = std::function<void(Desk&)>;

/// The editors of several lines that are in view.
std::vector<WidgetPath> editorsOf(Desk& desk) {
    std::vector<WidgetPath> paths;
    for (auto* text : desk.page().findChildren<QPlainTextEdit*>())
        if (text->isVisible() && text->isEnabled() && !text->isReadOnly()) paths.push_back(pathTo(text, desk.page()));
    return paths;
}

void clickInSidebar(Desk& desk, const char* section) {
    auto& list = desk.person.part<QListWidget>("sidebar");
    for (int row = 0; row < list.count() && desk.window().currentSection() != QLatin1String(section); ++row)
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
    REQUIRE(desk.window().currentSection() == QLatin1String(section));
    QApplication::processEvents();
}

QString otherFile(Desk& desk) {
    const QString file = desk.folder.filePath(QStringLiteral("other.meyar"));
    DocumentController maker(exchange::DataDirectory::find());
    maker.create(file, maker.data().sample("demonstration"));
    return file;
}

/// What the question about half-typed things says, answered by the button.
QString askedAbout(const char* button, const std::function<void()>& leave) {
    QString said;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* up = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!up || up->objectName() != QLatin1String("draftBox")) return;
        timer.stop();
        said = up->informativeText();
        QTest::mouseClick(up->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    });
    timer.start(20);
    leave();
    return said;
}

} // namespace

TEST_CASE("An editor of several lines gets the focus and its caret back when its page is shown again") {
    struct Place {
        const char* section;
        Open open;
    };
    const Open nothing = [](Desk&) {};
    const std::vector<Place> places = {
        {"matrix", nothing},
        {"agreement", nothing},
        {"findings", nothing},
        {"findings", [](Desk& desk) { desk.clickRow("findingsTree", 0); }},
    };
    int tried = 0;
    for (const Place& place : places) {
        Desk desk;
        desk.goTo(place.section);
        place.open(desk);
        for (const WidgetPath& path : editorsOf(desk)) {
            INFO(place.section << " " << path.join(' ').toStdString());
            auto* text = qobject_cast<QPlainTextEdit*>(widgetAt(path, desk.page()));
            if (!text || !text->isVisible()) continue; // what was typed before changed the page
            ++tried;
            text->setFocus(Qt::MouseFocusReason);
            desk.person.type("ab");
            desk.press(Qt::Key_Left);
            desk.goTo("history");
            desk.goTo(place.section);
            desk.person.type("3");
            clickInSidebar(desk, "overview");
            clickInSidebar(desk, place.section);
            desk.person.type("4");
            text = qobject_cast<QPlainTextEdit*>(widgetAt(path, desk.page()));
            REQUIRE(text);
            CHECK(text->toPlainText().toStdString().find("a34b") != std::string::npos);
        }
    }
    CHECK(tried >= 4);
}

TEST_CASE("Who leaves an editor within its page, or is led to the page, is not taken back into it") {
    Desk desk;
    desk.goTo("findings");
    desk.clickRow("findingsTree", 0, 0, desk.person.part<QAbstractItemView>("findingsTree").model()->index(0, 0));
    desk.focus("sectionText");
    desk.goTo("history");
    desk.goTo("findings");
    REQUIRE(desk.keysAt() == "sectionText");
    desk.focus("findingsTree");
    clickInSidebar(desk, "findings");
    CHECK(desk.keys()->objectName() == "findingsTree");
    desk.focus("sectionText");
    desk.goTo("overview");
    emit desk.page().sectionWanted("findings");
    CHECK(desk.keys()->objectName() == "findingsTree");
}

TEST_CASE("What is half typed is gone with its document, from every form, and asked about once") {
    for (const Form& form : forms()) {
        INFO(form.section << " " << form.first << " " << form.second);
        Desk desk;
        const QString other = otherFile(desk);
        desk.goTo(form.section);
        form.open(desk);
        typeIn(desk, form.first);
        typeIn(desk, form.second);
        const QString said = askedAbout("draftLeave", [&] { CHECK(desk.window().openFile(other)); });
        CHECK_FALSE(said.isEmpty());
        QApplication::processEvents();
        if (desk.window().findChild<QWidget*>("whoJudges")->isVisible()) desk.press(Qt::Key_Return);
        desk.goTo(form.section);
        for (QWidget* field : desk.window().findChildren<QWidget*>())
            if (const auto kept = keptText(field)) CHECK_FALSE(kept->text.contains("~y"));
        const QString again = askedAbout("draftLeave", [&] { CHECK(desk.window().close()); });
        CHECK(again.isEmpty());
    }
}

TEST_CASE("The question names all that is half typed, with where it is, and leads back to it") {
    Desk desk;
    desk.goTo("evidence");
    desk.press(Qt::Key_Insert);
    typeIn(desk, "sourceTitle");
    desk.goTo("matrix");
    const QString cell = desk.page().record();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    typeIn(desk, "citeAt");
    desk.goTo("findings");
    desk.clickRow("findingsTree", 0);
    typeIn(desk, "newTheme");
    const QString area = desk.person.part<QAbstractItemView>("findingsTree").currentIndex().data().toString();
    desk.clickRow("findingsTree", 1);
    const QString said = askedAbout("draftBack", [&] { CHECK_FALSE(desk.window().close()); });
    const QStringList lines = said.split(u'\n');
    CHECK(lines.size() == 3);
    CHECK(lines.contains(QStringLiteral("Matrix: Cite a source (%1)").arg(cell)));
    CHECK(lines.contains(QStringLiteral("Findings: A new theme of recommendations (%1)").arg(area)));
    CHECK(said.contains("Evidence: "));
    CHECK(desk.keysAt() == "newTheme"); // that of the page in front
    CHECK(desk.said().text == "~yz");
}

TEST_CASE("A new theme waits at its area also through a switch, and while another area is shown") {
    Desk desk;
    desk.goTo("findings");
    desk.clickRow("findingsTree", 0);
    typeIn(desk, "newTheme");
    desk.clickRow("findingsTree", 1);
    CHECK(textOf(desk, "newTheme").isEmpty());
    desk.choose("actionLanguage_ru");
    CHECK(textOf(desk, "newTheme").isEmpty());
    desk.clickRow("findingsTree", 0);
    CHECK(textOf(desk, "newTheme") == "~yz");
    CHECK_FALSE(askedAbout("draftLeave", [&] { CHECK(desk.window().close()); }).isEmpty());
}

TEST_CASE("From the last recommendation Tab leads to the field for a further one, and Shift+Tab back") {
    Desk desk;
    desk.goTo("findings");
    desk.clickRow("findingsTree", 0);
    typeIn(desk, "newTheme");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.keysAt() == "detailItem1");
    desk.person.type("One.");
    desk.press(Qt::Key_Tab);
    CHECK(desk.keysAt() == "detailItem2");
    desk.person.type("Two.");
    desk.press(Qt::Key_Tab);
    CHECK(desk.keysAt() == "detailItem3");
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.keysAt() == "detailItem2");
}
