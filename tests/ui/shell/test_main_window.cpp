#include "fresh_window.h"

#include "preferences.h"
#include "widgets/status_line.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <filesystem>
#include <memory>
#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("With nothing open the welcome page stands alone") {
    EmptyWindow fresh;
    CHECK(fresh.window.currentSection().isEmpty());
    CHECK_FALSE(fresh.window.findChild<QListWidget*>("sidebar")->isVisible());
    CHECK_FALSE(fresh.window.findChild<QAction*>("actionExport")->isEnabled());
    CHECK_FALSE(fresh.window.showSection("matrix"));
}

TEST_CASE("An open sample shows its sections, its title and no button to save") {
    FreshWindow fresh;
    CHECK(fresh.window.currentSection() == "overview");
    const auto* sidebar = fresh.window.findChild<QListWidget*>("sidebar");
    const QStringList sections = sectionCodes(fresh.window);
    REQUIRE(sidebar->count() == sections.size());
    CHECK(sidebar->isVisible());
    CHECK(sections.first() == "overview");
    for (const QString& section : sections)
        CHECK(fresh.window.page(section));
    CHECK(fresh.window.windowTitle().contains(
        QString::fromStdString(fresh.controller.assessment().details.title.in(model::Language::En))));
    CHECK(fresh.window.findChild<QAction*>("actionSave") == nullptr);
}

TEST_CASE("A click in the sidebar and Ctrl with a figure lead to a section") {
    FreshWindow fresh;
    auto* sidebar = fresh.window.findChild<QListWidget*>("sidebar");
    const auto click = [&](const QString& name) {
        auto* item = sidebar->findItems(name, Qt::MatchExactly).at(0);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualItemRect(item).center());
    };
    click("Ranking");
    CHECK(fresh.window.currentSection() == "ranking");
    fresh.action("actionGo_workshop")->trigger();
    CHECK(fresh.window.currentSection() == "workshop");
    CHECK(sidebar->currentItem()->text() == "Workshop");
    int number = 0;
    for (const QString& section : sectionCodes(fresh.window)) {
        INFO(section.toStdString());
        const QString key = section == "agreement"    ? QStringLiteral("Ctrl+Shift+A")
                            : section == "comparison" ? QStringLiteral("Ctrl+Shift+C")
                                                      : QStringLiteral("Ctrl+%1").arg(++number);
        CHECK(fresh.action("actionGo_" + section)->shortcut().toString().toStdString() == key.toStdString());
    }
}

TEST_CASE("Every action of the menus has a name, and no shortcut is taken twice") {
    FreshWindow fresh;
    std::set<QString> taken;
    for (const QAction* action : fresh.window.menuBar()->findChildren<QAction*>()) {
        if (action->isSeparator() || action->menu()) continue;
        if (action->text().isEmpty()) continue;
        INFO(action->text().toStdString());
        CHECK_FALSE(action->objectName().isEmpty());
        for (const QKeySequence& keys : action->shortcuts())
            CHECK(taken.insert(keys.toString()).second);
    }
    CHECK(taken.size() > 20);
}

TEST_CASE("Undo says what it will take back, and takes it back") {
    FreshWindow fresh;
    CHECK_FALSE(fresh.action("actionUndo")->isEnabled());
    const std::string before = fresh.controller.assessment().details.period;
    fresh.changeSomething();
    REQUIRE(fresh.action("actionUndo")->isEnabled());
    CHECK(fresh.action("actionUndo")->text().contains(fresh.controller.labelOf(*fresh.controller.nextUndo())));
    CHECK_FALSE(fresh.action("actionRedo")->isEnabled());

    fresh.action("actionUndo")->trigger();
    CHECK(fresh.controller.assessment().details.period == before);
    REQUIRE(fresh.action("actionRedo")->isEnabled());
    CHECK(fresh.window.findChild<QToolButton*>("redoButton")->isEnabled());
    fresh.window.findChild<QToolButton*>("redoButton")->click();
    CHECK(fresh.controller.assessment().details.period != before);
}

TEST_CASE("The title follows a change of the details") {
    FreshWindow fresh;
    fresh.changeSomething();
    CHECK(fresh.window.windowTitle().contains(QString::fromStdString(fresh.controller.assessment().details.period)));
}

TEST_CASE("A refusal stays in the warning colour until something is saved") {
    FreshWindow fresh;
    auto* status = fresh.window.findChild<StatusLine*>();
    auto* text = status->findChild<QLabel*>("statusText");
    model::Details untitled = fresh.controller.assessment().details;
    untitled.title = {};
    CHECK_FALSE(fresh.controller.apply(document::ChangeDetails{untitled}));
    CHECK(text->property("role") == "warning");
    const QString refusal = status->text();
    CHECK_FALSE(refusal.isEmpty());
    fresh.changeSomething();
    CHECK(text->property("role") == "second");
    CHECK(status->text() != refusal);
}

TEST_CASE("A saved copy is a whole document, and never the open file itself") {
    FreshWindow fresh;
    fresh.changeSomething();
    const QString copy = fresh.folder.filePath("copy.meyar");
    REQUIRE(fresh.window.saveCopy(copy));
    CHECK(document::Document::open(copy.toStdString(), document::ordinarySurroundings()).assessment() ==
          fresh.controller.assessment());
    CHECK_FALSE(fresh.window.saveCopy(fresh.controller.path()));
}

TEST_CASE("The open file is known under its other names as well") {
    FreshWindow fresh;
    const std::filesystem::path folder = fresh.folder.path().toStdString();
    std::filesystem::create_symlink("sample.meyar", folder / "link.meyar");
    std::filesystem::create_hard_link(folder / "sample.meyar", folder / "hard.meyar");
    const QString inner = QDir(fresh.folder.path()).dirName();
    int opened = 0;
    QObject::connect(&fresh.controller, &DocumentController::opened, [&opened] { ++opened; });
    for (const QString& name : {QStringLiteral("link.meyar"), QStringLiteral("hard.meyar"),
                                QStringLiteral("../%1/sample.meyar").arg(inner)}) {
        INFO(name.toStdString());
        CHECK(fresh.window.openFile(fresh.folder.filePath(name)));
        CHECK(opened == 0);
        CHECK_FALSE(fresh.window.saveCopy(fresh.folder.filePath(name)));
        CHECK(fresh.window.findChild<StatusLine*>()->text().contains("the file that is open"));
    }
}

TEST_CASE("Closing the document brings the welcome page back, with the file among the recent ones") {
    EmptyWindow fresh;
    const QString path = fresh.folder.filePath("a.meyar");
    fresh.controller.create(path, fresh.controller.data().sample("demonstration"));
    CHECK(fresh.window.currentSection() == "overview");
    fresh.window.findChild<QAction*>("actionClose")->trigger();
    CHECK(fresh.window.currentSection().isEmpty());
    REQUIRE(preferences::recentFiles().size() == 1);
    CHECK(preferences::recentFiles().front().path == QFileInfo(path).absoluteFilePath());
}

TEST_CASE("A window that goes while somebody types keeps what was typed") {
    const ClearedSettings settings;
    OpenSample sample;
    auto window = std::make_unique<MainWindow>(sample.controller);
    window->show();
    window->showSection("matrix"); // made, and behind
    window->showSection("findings");
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    auto* text = window->findChild<QPlainTextEdit*>("sectionText");
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, " And more.");
    window.reset();
    const std::string kept = sample.controller.assessment().sections.front().text.exactly(model::Language::En);
    CHECK(kept.ends_with(" And more."));
}

TEST_CASE("A sample opens as a copy of one's own, and the same copy the next time") {
    EmptyWindow fresh;
    REQUIRE(fresh.window.openSample("demonstration"));
    const QString path = fresh.controller.path();
    model::Details details = fresh.controller.assessment().details;
    details.period = "tried";
    REQUIRE(fresh.controller.apply(document::ChangeDetails{details}));
    fresh.controller.close();
    REQUIRE(fresh.window.openSample("demonstration"));
    CHECK(fresh.controller.path() == path);
    CHECK(fresh.controller.assessment().details.period == "tried");
    fresh.controller.close();
    QFile::remove(path);
}

TEST_CASE("A sample copy that cannot be read any more is set aside, and a fresh one opens") {
    EmptyWindow fresh;
    REQUIRE(fresh.window.openSample("demonstration"));
    const QString path = fresh.controller.path();
    fresh.controller.close();
    QFile broken(path);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    REQUIRE(fresh.window.openSample("demonstration"));
    CHECK(fresh.controller.path() == path);
    const QDir folder = QFileInfo(path).dir();
    CHECK(folder.entryList({"demonstration.meyar.unreadable-*"}).size() == 1);
    fresh.controller.close();
    for (const QString& file : folder.entryList(QDir::Files))
        QFile::remove(folder.filePath(file));
}

TEST_CASE("Ctrl with a figure gives the keys to the page, from wherever they are") {
    FreshWindow fresh;
    fresh.changeSomething(); // so that the history has a line
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
    for (const QString& section : sectionCodes(fresh.window)) {
        CAPTURE(section.toStdString());
        fresh.window.findChild<QListWidget*>("sidebar")->setFocus();
        fresh.action("actionGo_" + section)->trigger();
        const QWidget* focused = fresh.window.focusWidget();
        CHECK((focused && fresh.window.page(section)->isAncestorOf(focused)));
    }
}

TEST_CASE("Enter presses a button that has the keys") {
    EmptyWindow fresh;
    fresh.window.activateWindow();
    auto* begin = fresh.window.findChild<QAbstractButton*>("welcomeNew");
    REQUIRE(begin);
    int pressed = 0;
    begin->disconnect();
    QObject::connect(begin, &QAbstractButton::clicked, [&] { ++pressed; });
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Return);
    QTest::keyClick(begin, Qt::Key_Enter);
    CHECK(pressed == 2);
}
