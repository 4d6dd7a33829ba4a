// Home and End in the lists of all pages.
#include "comparison/comparison_page.h"
#include "fresh_window.h"
#include "widgets/row_ends.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

/// A page, and what is clicked on there to see another of its lists.
struct State {
    const char* section;
    const char* click = nullptr;
};

/// Its last row as it is seen: of an unfolded one the last below it.
QModelIndex lastRow(const QAbstractItemView& view) {
    const QAbstractItemModel& model = *view.model();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    QModelIndex last = model.index(model.rowCount() - 1, 0);
    while (tree && tree->isExpanded(last) && model.rowCount(last) > 0)
        last = model.index(model.rowCount(last) - 1, 0, last);
    return last;
}

} // namespace

TEST_CASE("End leads to the last row and Home to the first, in every list of rows") {
    FreshWindow fresh;
    fresh.window.activateWindow();
    const QString earlier = fresh.folder.filePath("earlier.meyar");
    document::Document::create(earlier.toStdString(), fresh.controller.data().sample("demonstration-2019"),
                               document::ordinarySurroundings());
    REQUIRE(static_cast<ComparisonPage*>(fresh.window.page("comparison"))->add(earlier));
    fresh.changeSomething();
    std::set<QString> seen;
    for (const State& state :
         {State{"overview"}, State{"agreement"}, State{"evidence"}, State{"findings"}, State{"workshop"},
          State{"workshop", "constituency_hillgate"}, State{"ranking"}, State{"comparison", "compareChanges"},
          State{"comparison", "compareRanks"}, State{"history"}, State{"framework"}}) {
        REQUIRE(fresh.window.showSection(state.section));
        Page& page = *fresh.window.page(state.section);
        if (state.click) QTest::mouseClick(page.findChild<QWidget*>(state.click), Qt::LeftButton);
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || qobject_cast<QHeaderView*>(view) || view->model()->rowCount() == 0) continue;
            if (view->objectName() == "frameworkTexts") continue; // of cells
            if (lastRow(*view) == view->model()->index(0, 0)) continue;
            INFO(view->objectName().toStdString());
            view->setFocus();
            if (!view->currentIndex().isValid()) view->setCurrentIndex(view->model()->index(0, 0));
            const int column = view->currentIndex().column();
            QTest::keyClick(view, Qt::Key_End);
            CHECK(view->currentIndex().siblingAtColumn(0) == lastRow(*view));
            CHECK(view->selectionModel()->isSelected(view->currentIndex()));
            QTest::keyClick(view, Qt::Key_Home, Qt::KeypadModifier);
            CHECK(view->currentIndex().row() == 0);
            CHECK_FALSE(view->currentIndex().parent().isValid());
            CHECK(view->currentIndex().column() == column);
            seen.insert(view->objectName());
        }
    }
    for (const char* name : {"agreementTable", "agreementQueue", "sourcesTable", "ballotsTable", "dotsTable",
                             "tallyTable", "rankingTable", "comparedCells", "comparedRanks", "historyView"}) {
        INFO(name);
        CHECK(seen.contains(name));
    }
}

TEST_CASE("Home and End pass hidden rows, and stay in the row of a table of cells") {
    ClearedSettings cleared;
    const RowEnds filter(nullptr);
    QStandardItemModel model(4, 3);
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setRowHidden(0, true);
    table.setRowHidden(3, true);
    table.setCurrentIndex(model.index(1, 1));
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentIndex() == model.index(2, 1));
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentIndex() == model.index(1, 1));

    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentIndex() == model.index(1, 2));
}
