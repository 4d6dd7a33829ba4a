#include "matrix_window.h"

#include <QStackedWidget>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

QStringList shownIndicators(MatrixWindow& window) {
    QStringList ids;
    const QAbstractItemModel& rows = *window.view().model();
    for (int area = 0; area < rows.rowCount(); ++area) {
        const QModelIndex parent = rows.index(area, 0);
        for (int row = 0; row < rows.rowCount(parent); ++row) {
            ids << rows.index(row, 0, parent).data(MatrixModel::NumberRole).toString();
        }
    }
    return ids;
}

bool dimmed(MatrixWindow& window, const char* cell) {
    const auto* rows = qobject_cast<const MatrixFilterModel*>(window.view().model());
    return rows->indexAt(window.placeOf(cell)).data(MatrixModel::DimmedRole).toBool();
}

} // namespace

TEST_CASE("A filter shows the rows with a matching cell and dims the cells beside it") {
    MatrixWindow window;
    window.rate("2.3/F1", anna, 1);
    window.rate("4.1/O2", anna, 2);
    window.rate("4.2/O2", anna, 0);
    window.click("filterCanImprove");
    REQUIRE(shownIndicators(window) == QStringList{"2.3", "4.1"});
    REQUIRE_FALSE(dimmed(window, "2.3/F1"));
    REQUIRE(dimmed(window, "2.3/F2"));
    window.click("filterAll");
    REQUIRE(shownIndicators(window).size() == 25);
    REQUIRE_FALSE(dimmed(window, "2.3/F2"));
}

TEST_CASE("Each filter finds its cells") {
    MatrixWindow window(2);
    window.rate("1.1/F1", anna, 0);
    window.rate("1.1/F1", murad, 2); // disputed
    window.rate("1.2/F1", anna, 0);  // met, nothing cited
    window.click("filterDisputed");
    REQUIRE(shownIndicators(window) == QStringList{"1.1"});
    window.click("filterNoEvidence");
    REQUIRE(shownIndicators(window) == QStringList{"1.2"});
    window.click("filterNotJudged");
    REQUIRE(shownIndicators(window).size() == 25);
}

TEST_CASE("The chips and the summary count cells as they change") {
    MatrixWindow window;
    REQUIRE(window.part<QAbstractButton>("filterNotJudged").text() == "Not judged 100");
    REQUIRE(window.page.badge() == "0 / 100");
    window.key(Qt::Key_2);
    REQUIRE(window.part<QAbstractButton>("filterCanImprove").text() == "Can improve 1");
    REQUIRE(window.part<QAbstractButton>("filterNotJudged").text() == "Not judged 99");
    REQUIRE(window.part<QAbstractButton>("filterNoEvidence").text() == "No evidence 1");
    REQUIRE(window.part<QLabel>("matrixSummary").text() ==
            QString::fromUtf8("1 of 100 cells judged · 1 can improve · 0 disputed"));
    REQUIRE(window.page.badge() == "1 / 100");
}

TEST_CASE("A filter without a match says so in words") {
    MatrixWindow window;
    window.click("filterDisputed");
    REQUIRE(window.part<QLabel>("noMatch").isVisible());
    REQUIRE_FALSE(window.part<QLabel>("noMatch").text().isEmpty());
    REQUIRE(window.part<QLabel>("noCell").isVisible());
    window.click("filterAll");
    REQUIRE(window.view().isVisible());
    REQUIRE_FALSE(window.current().isEmpty());
}

TEST_CASE("A row that no longer matches stays until one leaves it") {
    MatrixWindow window;
    window.rate("2.1/F1", anna, 1);
    window.rate("2.2/F1", anna, 1);
    window.click("filterCanImprove");
    REQUIRE(window.current() == "2.1/F1");
    window.key(Qt::Key_1); // met: nothing to improve
    REQUIRE(shownIndicators(window) == QStringList{"2.1", "2.2"});
    REQUIRE(window.current() == "2.1/F1");
    window.key(Qt::Key_Down);
    REQUIRE(window.current() == "2.2/F1");
    REQUIRE(eventually([&] { return shownIndicators(window) == QStringList{"2.2"}; }));
    REQUIRE(window.current() == "2.2/F1");
}

TEST_CASE("Leading to a cell that the filter hides shows all cells again") {
    MatrixWindow window;
    window.rate("2.1/F1", anna, 1);
    window.click("filterCanImprove");
    window.page.showCell(*model::parseCell("5.5/O2"));
    REQUIRE(window.current() == "5.5/O2");
    REQUIRE(window.part<QAbstractButton>("filterAll").isChecked());
}

TEST_CASE("An area that was folded comes back folded") {
    MatrixWindow window;
    window.rate("2.1/F1", anna, 1);
    window.view().foldAll(true);
    window.click("filterCanImprove");
    window.click("filterAll");
    const QAbstractItemModel& rows = *window.view().model();
    REQUIRE_FALSE(window.view().isExpanded(rows.index(3, 0)));
    REQUIRE(window.view().isFirstColumnSpanned(3, {}));
}

TEST_CASE("A filter opens the areas that are folded, so that all it counts is seen, and folds them again") {
    MatrixWindow window;
    window.rate("2.1/F1", anna, 1);
    window.rate("3.1/F1", anna, 1);
    window.view().foldAll(true);
    window.click("filterCanImprove");
    CHECK(shownIndicators(window) == QStringList{"2.1", "3.1"});
    const QAbstractItemModel& rows = *window.view().model();
    for (int row = 0; row < rows.rowCount(); ++row)
        CHECK(window.view().isExpanded(rows.index(row, 0)));
    window.click("filterAll");
    CHECK_FALSE(window.view().isExpanded(rows.index(0, 0)));
    CHECK(window.view().isExpanded(rows.index(1, 0))); // where one is
    CHECK_FALSE(window.view().isExpanded(rows.index(2, 0)));
}
