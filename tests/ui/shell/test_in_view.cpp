// What is not in view is not changed: in every list of every page.
#include "fresh_window.h"

#include "comparison/comparison_page.h"
#include "widgets/in_view.h"
#include "widgets/status_line.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <functional>
#include <map>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct Key {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// All that acts on a row anywhere, and a letter.
const std::vector<Key> actingKeys{{Qt::Key_1},
                                  {Qt::Key_2},
                                  {Qt::Key_5},
                                  {Qt::Key_Delete},
                                  {Qt::Key_Backspace},
                                  {Qt::Key_Space},
                                  {Qt::Key_R},
                                  {Qt::Key_X},
                                  {Qt::Key_F2},
                                  {Qt::Key_Return},
                                  {Qt::Key_Up, Qt::AltModifier},
                                  {Qt::Key_Down, Qt::AltModifier}};

struct InView : FreshWindow {
    InView() {
        window.resize(1100, 640);
        window.activateWindow();
        REQUIRE(eventually([this] { return window.isActiveWindow(); }));
    }

    std::size_t acts() const { return controller.document().history().size(); }
    Page& go(const QString& section) {
        REQUIRE(window.showSection(section));
        settle(window);
        return *window.page(section);
    }
    void press(const Key& key) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key.key, key.modifiers);
        settle(window);
    }
    QString status() const { return window.findChild<StatusLine*>()->text(); }
    QPushButton& statusAction() const { return *window.findChild<QPushButton*>("statusAction"); }
};

/// A row that something can be done to: the last below the first that has rows below it, else the first.
QModelIndex someRow(const QAbstractItemView& view, bool first) {
    const QAbstractItemModel& model = *view.model();
    for (int top = 0; top < model.rowCount(); ++top) {
        const QModelIndex above = model.index(top, 0);
        const int below = model.rowCount(above);
        if (below > 0) return model.index(first ? 0 : below - 1, std::min(1, model.columnCount(above) - 1), above);
    }
    return model.index(first ? 0 : model.rowCount() - 1, model.columnCount() - 1);
}

using Hiding = std::function<void(QAbstractItemView&)>;

void scrollBy(QAbstractScrollArea& area, bool toEnd) {
    area.verticalScrollBar()->setValue(toEnd ? area.verticalScrollBar()->maximum() : 0);
}

void scrollAround(QAbstractItemView& view, bool toEnd) {
    for (QWidget* around = view.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) scrollBy(*area, toEnd);
}

void foldAbove(QAbstractItemView& view) {
    auto* tree = qobject_cast<QTreeView*>(&view);
    if (tree && tree->currentIndex().parent().isValid()) tree->setExpanded(tree->currentIndex().parent(), false);
}

/// Ways in which the current row goes out of view while the list keeps the focus.
const std::map<std::string, Hiding> hidings{
    {"scrolled to the end", [](QAbstractItemView& view) { scrollBy(view, true); }},
    {"scrolled to the top", [](QAbstractItemView& view) { scrollBy(view, false); }},
    {"scrolled around it to the end", [](QAbstractItemView& view) { scrollAround(view, true); }},
    {"scrolled around it to the top", [](QAbstractItemView& view) { scrollAround(view, false); }},
    {"folded", foldAbove},
};

/// What shows a page's other lists, by a click on what has the name; empty: those that it shows first.
std::vector<std::pair<QString, QString>> statesOf(const FreshWindow& fresh) {
    std::vector<std::pair<QString, QString>> states;
    for (const QString& section : sectionCodes(fresh.window))
        states.emplace_back(section, QString());
    states.emplace_back("comparison", "compareChanges");
    for (const model::Constituency& each : fresh.controller.assessment().constituencies)
        states.emplace_back("workshop", "constituency_" + QString::fromStdString(each.id.text()));
    return states;
}

/// The rows of which there are too few to scroll have less room.
void makeLow(QAbstractItemView& view) {
    view.setMinimumHeight(0);
    view.setMaximumHeight(view.height() - view.viewport()->height() + 2 * view.fontMetrics().height());
}

} // namespace

TEST_CASE("No key changes a row that is out of view, in any list of any page") {
    InView fresh;
    const QString earlier = fresh.folder.filePath("earlier.meyar");
    document::Document::create(earlier.toStdString(), fresh.controller.data().sample("demonstration-2019"),
                               document::ordinarySurroundings());
    REQUIRE(static_cast<ComparisonPage*>(fresh.window.page("comparison"))->add(earlier));
    fresh.changeSomething();
    std::map<QString, int> tried;
    for (const auto& [section, click] : statesOf(fresh)) {
        Page& page = fresh.go(section);
        if (!click.isEmpty()) QTest::mouseClick(page.findChild<QWidget*>(click), Qt::LeftButton);
        if (auto* leads = page.findChild<QAbstractItemView*>("sourcesTable")) // to what it is used for
            leads->setCurrentIndex(leads->model()->index(0, 0));
        if (auto* leads = page.findChild<QTreeView*>("frameworkTree")) // to its texts and links
            leads->setCurrentIndex(someRow(*leads, true));
        settle(fresh.window);
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->window() != &fresh.window || qobject_cast<QHeaderView*>(view)) continue;
            if (view->model()->rowCount() == 0) continue;
            makeLow(*view);
            for (const auto& [way, hide] : hidings) {
                for (const bool first : {true, false}) {
                    for (const Key& key : actingKeys) {
                        fresh.go(section);
                        if (!view->isVisible()) continue;
                        view->setFocus();
                        view->setCurrentIndex(someRow(*view, first));
                        settle(fresh.window);
                        hide(*view);
                        settle(fresh.window);
                        if (!view->currentIndex().isValid() || isInView(*view, view->currentIndex())) continue;
                        if (QApplication::focusWidget() != view) continue;
                        INFO(section.toStdString() << " " << view->objectName().toStdString() << " " << way << " "
                                                   << QKeySequence(key.key).toString().toStdString());
                        const std::size_t before = fresh.acts();
                        fresh.press(key);
                        fresh.controller.handInTyped();
                        fresh.window.findChild<QWidget*>("sidebar")->setFocus(); // an open editor hands in
                        settle(fresh.window);
                        CHECK(fresh.acts() == before);
                        ++tried[view->objectName()];
                    }
                }
            }
        }
    }
    for (const char* name :
         {"matrixView", "agreementQueue", "sourcesTable", "usesList", "findingsTree", "ballotsTable", "dotsTable",
          "comparedCells", "historyView", "frameworkTree", "frameworkTexts", "frameworkLinks"}) {
        INFO(name);
        CHECK(tried[name] > 0);
    }
}

TEST_CASE("A key shows the row that was out of view, says so, and acts at the next press") {
    InView fresh;
    Page& page = fresh.go("matrix");
    auto* view = page.findChild<QAbstractItemView*>("matrixView");
    view->setFocus();
    view->setCurrentIndex(someRow(*view, true));
    settle(fresh.window);
    scrollBy(*view, true);
    REQUIRE_FALSE(isInView(*view, view->currentIndex()));
    const std::size_t before = fresh.acts();
    fresh.press({Qt::Key_5});
    CHECK(fresh.acts() == before);
    CHECK(isInView(*view, view->currentIndex()));
    CHECK(fresh.status().contains("out of view"));
    fresh.press({Qt::Key_5});
    CHECK(fresh.acts() == before + 1);
}

TEST_CASE("Folding an area lets go of its cells, and no key changes them") {
    InView fresh;
    Page& page = fresh.go("matrix");
    auto* view = page.findChild<QTreeView*>("matrixView");
    view->setFocus();
    view->setCurrentIndex(someRow(*view, true));
    const QModelIndex area = view->currentIndex().parent();
    fresh.press({Qt::Key_Down, Qt::ShiftModifier});
    REQUIRE(view->selectionModel()->selectedIndexes().size() == 2);
    fresh.press({Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier});
    REQUIRE_FALSE(view->isExpanded(area));
    CHECK(view->currentIndex() == area);
    CHECK(page.findChild<QWidget*>("selectionPanel")->isHidden());
    const std::size_t before = fresh.acts();
    for (const Key& key : actingKeys)
        if (key.key != Qt::Key_Return && key.key != Qt::Key_Space) fresh.press(key); // those unfold
    CHECK(fresh.acts() == before);
}

TEST_CASE("What a search hides is not removed by a key of the page") {
    InView fresh;
    Page& page = fresh.go("framework");
    auto* tree = page.findChild<QTreeView*>("frameworkTree");
    tree->setCurrentIndex(someRow(*tree, true));
    const std::size_t before = fresh.acts();
    page.findChild<QLineEdit*>("frameworkSearch")->setText("nothing has these words");
    settle(fresh.window);
    REQUIRE_FALSE(tree->isVisible());
    page.findChild<QAction*>("actionFrameworkRemove")->trigger();
    CHECK(fresh.acts() == before);
    CHECK(fresh.status().contains("not shown"));
}

TEST_CASE("A ballot that is out of view is not made void by a key or the button: it is shown") {
    InView fresh;
    Page& page = fresh.go("workshop");
    auto* view = page.findChild<QAbstractItemView*>("ballotsTable");
    makeLow(*view);
    auto* reason = page.findChild<QLineEdit*>("ballotVoidReason");
    const auto outOfView = [&] {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        settle(fresh.window);
        scrollBy(*view, true);
        REQUIRE_FALSE(isInView(*view, view->currentIndex()));
    };
    outOfView();
    fresh.press({Qt::Key_Delete});
    CHECK_FALSE(reason->isVisible());
    CHECK(isInView(*view, view->currentIndex()));
    outOfView();
    page.findChild<QAbstractButton*>("ballotVoid")->click();
    CHECK_FALSE(reason->isVisible());
    fresh.press({Qt::Key_Delete});
    CHECK(reason->isVisible());
}

TEST_CASE("An act on many cells says how many, and the line at the foot offers to undo it") {
    InView fresh;
    Page& page = fresh.go("matrix");
    auto* view = page.findChild<QAbstractItemView*>("matrixView");
    view->setFocus();
    fresh.press({Qt::Key_A, Qt::ControlModifier});
    const auto cells = fresh.controller.assessment().cells;
    const std::size_t before = fresh.acts();
    fresh.press({Qt::Key_1});
    if (fresh.acts() == before) fresh.press({Qt::Key_1}); // the current cell was out of view
    REQUIRE(fresh.acts() == before + 1);
    CHECK(fresh.status().contains(" cells"));
    REQUIRE(fresh.statusAction().isVisible());
    CHECK(fresh.statusAction().text() == "Undo");
    QTest::mouseClick(&fresh.statusAction(), Qt::LeftButton);
    CHECK(fresh.controller.assessment().cells == cells);
    CHECK_FALSE(fresh.statusAction().isVisible());
    QWidget* focus = QApplication::focusWidget();
    CHECK((focus && page.isAncestorOf(focus)));
}
