// The menus hold what the page in front can do, with its keys, and the keys act however the page was chosen.
#include "fresh_window.h"
#include "page.h"
#include "widgets/shown_keys.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextStream>

#include <catch2/catch.hpp>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

void collect(const QMenu& menu, std::vector<QAction*>& actions) {
    for (QAction* action : menu.actions()) {
        if (action->menu()) {
            collect(*action->menu(), actions);
        } else if (!action->isSeparator()) {
            actions.push_back(action);
        }
    }
}

std::vector<QAction*> pageActions(const MainWindow& window) {
    std::vector<QAction*> actions;
    collect(*window.findChild<QMenu*>("menuPage"), actions);
    return actions;
}

/// Of every menu, without what Ctrl, Shift or Alt make of it: N, K, F3.
std::set<int> keysInMenus(const MainWindow& window) {
    std::vector<QAction*> actions;
    for (const QAction* title : window.menuBar()->actions())
        if (title->menu()) collect(*title->menu(), actions);
    std::set<int> keys;
    for (const QAction* action : actions)
        for (const QKeySequence& sequence : shownKeys(*action))
            keys.insert(sequence[0].key());
    return keys;
}

/// Keys that move, that leave a part, or that hand in the form in which they are typed.
bool movesOnly(const QString& key) {
    static const QStringList moving{"Up",    "Down",    "Left",  "Right",  "Home",      "End",
                                    "Tab",   "Backtab", "Space", "Escape", "Backspace", "Select",
                                    "Enter", "Return",  "0",     "PageUp", "PageDown"};
    return moving.contains(key);
}

/// The same command as one that the menu has with another key.
bool isSecondKey(const QString& section, const QString& key) {
    return (section == "findings" && key == "Insert") || // Ctrl+Shift+N, from everywhere on the page
           (section == "framework" && key == "F2");      // Enter
}

void clickInSidebar(MainWindow& window, const QString& name) {
    auto* sidebar = window.findChild<QListWidget*>("sidebar");
    QListWidgetItem* item = sidebar->findItems(name, Qt::MatchExactly).at(0);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualItemRect(item).center());
}

/// Presses the action's shortcut where the focus is; whether that reached the action, which does nothing meanwhile.
bool reaches(MainWindow& window, QAction& action) {
    action.setEnabled(true);
    action.disconnect(SIGNAL(triggered(bool)));
    QSignalSpy spy(&action, &QAction::triggered);
    const QKeyCombination keys = action.shortcut()[0];
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, keys.key(),
                    keys.keyboardModifiers());
    return spy.count() == 1;
}

} // namespace

TEST_CASE("Every key that a page's parts hear stands in a menu") {
    static const QRegularExpression named(QStringLiteral("Qt::Key_(\\w+)"));
    FreshWindow fresh;
    std::size_t heard = 0;
    for (const QString& section : sectionCodes(fresh.window)) {
        fresh.window.showSection(section);
        const std::set<int> menus = keysInMenus(fresh.window);
        const QDir folder(QStringLiteral(MEYAR_SOURCE_DIR "/ui/") + section);
        REQUIRE(folder.exists());
        for (const QFileInfo& file : folder.entryInfoList({"*.cpp"})) {
            QFile source(file.filePath());
            REQUIRE(source.open(QIODevice::ReadOnly));
            auto keys = named.globalMatch(QString::fromUtf8(source.readAll()));
            while (keys.hasNext()) {
                const QString key = keys.next().captured(1);
                if (movesOnly(key) || isSecondKey(section, key)) continue;
                ++heard;
                INFO(section.toStdString() << ": " << file.fileName().toStdString() << " hears " << key.toStdString());
                const QString name = key == "Insert" ? "Ins" : key == "Delete" ? "Del" : key;
                const bool digit = key.size() == 1 && key[0].isDigit(); // from 1 to as many answers as there are
                CHECK((digit || menus.contains(QKeySequence(name)[0].key())));
            }
        }
    }
    CHECK(heard > 20);
}

TEST_CASE("Every key that a page lists stands in a menu, but for those that move or act while one types") {
    FreshWindow fresh;
    std::size_t listed = 0;
    for (const QString& section : sectionCodes(fresh.window)) {
        fresh.window.showSection(section);
        const std::set<int> menus = keysInMenus(fresh.window);
        for (const auto& [keys, what] : fresh.window.page(section)->keys()) {
            const QKeySequence sequence(keys, QKeySequence::NativeText);
            if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown) continue; // "A … Q", "↑ ↓"
            if (sequence[0].key() == Qt::Key_Escape || sequence[0].key() == Qt::Key_Tab) continue;
            if (what.contains(':')) continue; // "While typing: a new line"
            ++listed;
            INFO(section.toStdString() << " " << keys.toStdString() << " " << what.toStdString());
            CHECK(menus.contains(sequence[0].key()));
        }
    }
    CHECK(listed > 20);
}

TEST_CASE("A page has no keys beside those of its actions") {
    FreshWindow fresh;
    for (const QString& section : sectionCodes(fresh.window)) {
        const Page* page = fresh.window.page(section);
        INFO(section.toStdString());
        CHECK(page->findChildren<QShortcut*>().isEmpty());
        fresh.window.showSection(section);
        const std::vector<QAction*> inMenu = pageActions(fresh.window);
        CHECK((section == "report" || !inMenu.empty())); // the report's are in File
        for (QAction* action : page->findChildren<QAction*>()) {
            if (action->shortcuts().isEmpty()) continue;
            INFO(action->text().toStdString());
            CHECK(std::find(inMenu.begin(), inMenu.end(), action) != inMenu.end());
        }
    }
}

TEST_CASE("After a click in the sidebar the page's shortcuts act") {
    FreshWindow fresh;
    fresh.changeSomething();
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
    std::size_t pressed = 0;
    for (const QString& section : sectionCodes(fresh.window)) {
        fresh.window.showSection(section == "overview" ? "history" : "overview");
        const QString name = fresh.action("actionGo_" + section)->text();
        clickInSidebar(fresh.window, name);
        REQUIRE(fresh.window.currentSection() == section);
        settle(fresh.window);
        CHECK(fresh.window.focusWidget() != fresh.window.findChild<QListWidget*>("sidebar"));
        for (QAction* action : pageActions(fresh.window)) {
            if (action->shortcut().isEmpty()) continue;
            ++pressed;
            INFO(section.toStdString() << " " << action->shortcut().toString().toStdString());
            CHECK(reaches(fresh.window, *action));
        }
    }
    CHECK(pressed > 20);
}

TEST_CASE("While the arrows go through the sidebar, shortcuts of the page in front act, but for the one that removes") {
    FreshWindow fresh;
    fresh.window.activateWindow();
    REQUIRE(eventually([&] { return fresh.window.isActiveWindow(); }));
    auto* sidebar = fresh.window.findChild<QListWidget*>("sidebar");
    fresh.window.showSection("findings");
    sidebar->setFocus();
    for (const QString& section : {QString("evidence"), QString("findings"), QString("framework")}) {
        const int row = static_cast<int>(sectionCodes(fresh.window).indexOf(section));
        while (sidebar->currentRow() != row)
            QTest::keyClick(sidebar, sidebar->currentRow() < row ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(fresh.window.currentSection() == section);
        REQUIRE(sidebar->hasFocus());
        for (QAction* action : pageActions(fresh.window)) {
            if (action->shortcut().isEmpty()) continue;
            const bool removes = action->shortcut() == QKeySequence(Qt::Key_Delete);
            INFO(section.toStdString() << " " << action->shortcut().toString().toStdString());
            CHECK(reaches(fresh.window, *action) == !removes);
        }
    }
}

TEST_CASE("What needs a row is off in the menu while the page has none") {
    FreshWindow fresh;
    model::Assessment empty = model::emptyAssessment(fresh.controller.assessment().framework, {});
    fresh.controller.create(fresh.folder.filePath("empty.meyar"), empty);
    REQUIRE(fresh.window.showSection("evidence"));
    settle(fresh.window);
    auto* menu = fresh.window.findChild<QMenu*>("menuPage");
    const auto offered = [&](const char* name) {
        emit menu->aboutToShow();
        return fresh.window.findChild<QAction*>(name)->isEnabled();
    };
    CHECK_FALSE(offered("actionEditSource"));
    CHECK_FALSE(offered("actionRemoveSource"));
    CHECK(offered("actionNewSource"));
    CHECK(fresh.controller.apply(
        document::PutSource{{model::SourceId{"Aze 1"}, model::SourceKind::Document, "Title", "", {}, false}, true}));
    settle(fresh.window);
    CHECK(offered("actionEditSource"));
    CHECK(offered("actionRemoveSource"));
    CHECK_FALSE(offered("actionRemoveUse")); // nothing cites it
}

TEST_CASE("What a key does in the matrix is done from the menu as well") {
    FreshWindow fresh;
    fresh.window.activateWindow();
    fresh.window.showSection("matrix");
    settle(fresh.window);
    const auto person = *fresh.controller.assessor();
    const auto answer = [&]() -> std::optional<model::Answer> {
        for (const model::Rating& rating : fresh.controller.assessment().cells.front().ratings)
            if (rating.assessor == person) return rating.answer;
        return std::nullopt;
    };
    auto* view = fresh.window.findChild<QWidget*>("matrixView");
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    auto* menu = fresh.window.findChild<QMenu*>("menuPage");
    const auto choose = [&](const QString& name) {
        for (QAction* action : pageActions(fresh.window))
            if (action->objectName() == name) return action->trigger();
        FAIL(name.toStdString() << " is in no menu");
    };
    REQUIRE(menu);
    choose("actionAnswer3");
    CHECK(answer() == model::Answer::grade(2));
    choose("actionAnswer1");
    CHECK(answer() == model::Answer::grade(0));
    choose("actionClearRating");
    CHECK_FALSE(answer());
}
