#include "fresh_window.h"

#include "preferences.h"
#include "widgets/kept_arrangement.h"
#include "widgets/shortcuts_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

#include <catch2/catch.hpp>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// Every label of the dialog of shortcuts, with its role: a group's "heading", "strong" keys.
std::vector<std::pair<QString, QString>> shownLabels(MainWindow& window) {
    std::vector<std::pair<QString, QString>> texts;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<ShortcutsDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            texts.emplace_back(label->property("role").toString(), label->text());
        dialog->reject();
    });
    window.findChild<QAction*>("actionShortcuts")->trigger();
    return texts;
}

QStringList listedKeys(MainWindow& window) {
    QStringList texts;
    for (const auto& [role, text] : shownLabels(window))
        texts << text;
    return texts;
}

} // namespace

TEST_CASE("When a page comes to the front by its key, the text of its first field is selected") {
    FreshWindow fresh;
    press(fresh.window, Qt::Key_1, Qt::ControlModifier);
    const QString workshop = fresh.action("actionGo_workshop")->shortcut().toString();
    fresh.window.activateWindow();
    fresh.action("actionGo_workshop")->trigger();
    INFO(workshop.toStdString());
    auto* field = qobject_cast<QLineEdit*>(fresh.window.focusWidget());
    REQUIRE(field);
    REQUIRE_FALSE(field->text().isEmpty());
    CHECK(field->selectedText() == field->text());
    QTest::keyClicks(field, "X9");
    CHECK(field->text() == "X9");
}

TEST_CASE("The list of shortcuts has every key of every menu and of every page") {
    FreshWindow fresh;
    const QStringList listed = listedKeys(fresh.window);
    const QString all = listed.join('\n');
    std::size_t keysOfActions = 0, keysOfPages = 0;
    for (const QAction* action : fresh.window.findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            ++keysOfActions;
            INFO(action->text().toStdString() << " " << keys.toString().toStdString());
            CHECK(all.contains(keys.toString(QKeySequence::NativeText)));
        }
    }
    for (const QAction* action : fresh.window.menuBar()->findChildren<QAction*>()) {
        if (!action->objectName().startsWith("actionGo_")) continue;
        for (const auto& [keys, what] : fresh.window.page(action->objectName().mid(9))->keys()) {
            ++keysOfPages;
            INFO(keys.toStdString() << " " << what.toStdString());
            CHECK(listed.contains(what));
        }
    }
    CHECK(keysOfActions > 20);
    CHECK(keysOfPages > 20);
}

TEST_CASE("No key is listed twice in one group") {
    FreshWindow fresh;
    std::set<QString> inGroup;
    std::size_t groups = 0, keys = 0;
    for (const auto& [role, text] : shownLabels(fresh.window)) {
        INFO(text.toStdString());
        if (role == u"heading") inGroup.clear(), ++groups;
        if (role == u"strong") CHECK((++keys, inGroup.insert(text).second));
    }
    CHECK(groups > 9);
    CHECK(keys > 40);
}

TEST_CASE("What the page in front can do stands in a menu") {
    FreshWindow fresh;
    auto* menu = fresh.window.findChild<QMenu*>("menuPage");
    fresh.window.showSection("matrix");
    CHECK(menu->menuAction()->isVisible());
    CHECK(menu->actions().contains(fresh.window.page("matrix")->findChild<QAction*>("actionCite")));
    fresh.window.showSection("report");
    CHECK(menu->menuAction()->isVisible() == !fresh.window.page("report")->actions().isEmpty());
    fresh.window.showSection("matrix");
    fresh.controller.close();
    CHECK_FALSE(menu->menuAction()->isVisible());
}

TEST_CASE("A document opens on the page where it was left") {
    EmptyWindow fresh;
    const QString one = fresh.folder.filePath("one.meyar"), two = fresh.folder.filePath("two.meyar");
    fresh.controller.create(two, fresh.controller.data().sample("demonstration"));
    fresh.controller.create(one, fresh.controller.data().sample("demonstration"));
    fresh.window.showSection("ranking");
    fresh.window.openFile(two);
    fresh.window.showSection("workshop");
    fresh.window.openFile(one);
    CHECK(fresh.window.currentSection() == "ranking");
    fresh.controller.close();
    fresh.window.openFile(two);
    CHECK(fresh.window.currentSection() == "workshop");
}

TEST_CASE("A splitter comes back as it was left, each zoom with its own") {
    ClearedSettings fresh;
    const auto made = [](QWidget& page) {
        auto* splitter = new QSplitter(&page);
        splitter->setObjectName("someSplitter");
        splitter->addWidget(new QPlainTextEdit);
        splitter->addWidget(new QPlainTextEdit);
        splitter->resize(600, 100);
        page.resize(600, 100);
        keepArrangements(page);
        page.show();
        return splitter;
    };
    QWidget first, second;
    QSplitter* splitter = made(first);
    QTest::keyClick(&first, Qt::Key_Tab); // shown and laid out
    QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(1, 20));
    QTest::mouseMove(splitter->handle(1), QPoint(-120, 20));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(-120, 20));
    const QList<int> left = splitter->sizes();
    CHECK(left.front() < 250);
    CHECK(made(second)->sizes() == left);
    Theme::apply(*qApp, ThemeMode::Light, 150);
    QWidget third;
    CHECK(made(third)->sizes() != left);
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("The window's place and its being maximised are remembered, full screen is not") {
    const auto remembered = [](const auto& arrange) {
        ClearedSettings cleared;
        DocumentController controller(exchange::DataDirectory::find());
        {
            MainWindow window(controller);
            window.show();
            arrange(window);
            window.close();
        }
        auto again = std::make_unique<MainWindow>(controller);
        again->show();
        return std::pair{again->size(), again->windowState()};
    };
    CHECK(remembered([](MainWindow& window) { window.resize(900, 600); }).first == QSize(900, 600));
    CHECK(remembered([](MainWindow& window) { window.showMaximized(); }).second.testFlag(Qt::WindowMaximized));
    const auto full = remembered([](MainWindow& window) { window.findChild<QAction*>("actionFullScreen")->trigger(); });
    CHECK_FALSE(full.second.testFlag(Qt::WindowFullScreen));
}

TEST_CASE("F11 fills the screen, and gives it back") {
    FreshWindow fresh;
    press(fresh.window, Qt::Key_F11);
    CHECK(fresh.window.isFullScreen());
    press(fresh.window, Qt::Key_F11);
    CHECK_FALSE(fresh.window.isFullScreen());
}

TEST_CASE("Recent files open by their number") {
    EmptyWindow fresh;
    for (int i = 0; i < 10; ++i) {
        preferences::rememberFile(
            {QString("/x/%1.meyar").arg(i), model::LocalText(model::Language::En, "A & B"), QDateTime(), {}});
    }
    auto* menu = fresh.window.findChild<QMenu*>("menuRecent");
    emit menu->aboutToShow();
    const auto entries = menu->findChildren<QAction*>("actionRecent");
    REQUIRE(entries.size() == 10);
    CHECK(entries.front()->text().startsWith("&1  A && B"));
    CHECK(entries.back()->text().startsWith("1&0  A && B"));
}
