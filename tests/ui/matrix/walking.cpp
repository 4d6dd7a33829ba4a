#include "matrix_window.h"

#include "widgets/tab_order.h"

#include <algorithm>
#include <vector>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

bool onArea(MatrixWindow& window, const char* number) {
    const QModelIndex current = window.view().currentIndex();
    return current.data(MatrixModel::IsAreaRole).toBool() && current.data(MatrixModel::NumberRole).toString() == number;
}

QModelIndex areaRow(MatrixWindow& window, int row) {
    return window.view().model()->index(row, 0);
}

} // namespace

TEST_CASE("Up and down keep to their column and pass the lines of open areas") {
    MatrixWindow window;
    window.page.showCell(*model::parseCell("5.1/O1"));
    window.key(Qt::Key_Up);
    REQUIRE(window.current().startsWith("4."));
    REQUIRE(window.current().endsWith("/O1"));
    window.key(Qt::Key_Down);
    REQUIRE(window.current() == "5.1/O1");
}

TEST_CASE("Left leads over the indicator to its area, folds it, and right unfolds it") {
    MatrixWindow window;
    window.key(Qt::Key_Left);
    window.key(Qt::Key_Left);
    REQUIRE(onArea(window, "5"));
    window.key(Qt::Key_Left);
    REQUIRE_FALSE(window.view().isExpanded(areaRow(window, 4)));
    window.key(Qt::Key_Right);
    REQUIRE(window.view().isExpanded(areaRow(window, 4)));
    window.key(Qt::Key_Right);
    REQUIRE(window.current() == "5.1/F1");
}

TEST_CASE("A folded area is a stop on the way, and the column is kept across it") {
    MatrixWindow window;
    window.page.showCell(*model::parseCell("3.1/O2"));
    window.view().collapse(areaRow(window, 1));
    window.key(Qt::Key_Up);
    REQUIRE(onArea(window, "2"));
    window.key(Qt::Key_Down);
    REQUIRE(window.current() == "3.1/O2");
}

TEST_CASE("The ends of a row and of the matrix are one key away") {
    MatrixWindow window;
    window.key(Qt::Key_End);
    REQUIRE(window.current() == "5.1/O2");
    window.key(Qt::Key_Home);
    REQUIRE(window.current() == "5.1/F1");
    window.key(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(window.current() == "1.1/F1");
    window.key(Qt::Key_Up);
    REQUIRE(window.current() == "1.1/F1");
    window.key(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(window.current().startsWith("5."));
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Right);
    REQUIRE(window.current().endsWith("/O2"));
}

TEST_CASE("A click on an area's line folds it") {
    MatrixWindow window;
    window.view().scrollToTop();
    const QRect line = window.view().visualRect(areaRow(window, 0));
    QTest::mouseClick(window.view().viewport(), Qt::LeftButton, Qt::NoModifier, line.center());
    REQUIRE_FALSE(window.view().isExpanded(areaRow(window, 0)));
    QTest::mouseClick(window.view().viewport(), Qt::LeftButton, Qt::NoModifier, line.center());
    REQUIRE(window.view().isExpanded(areaRow(window, 0)));
}

TEST_CASE("A click on a cell shows it in the panel") {
    MatrixWindow window;
    const QModelIndex index = window.view().currentIndex().siblingAtColumn(MatrixModel::O1Column);
    QTest::mouseClick(window.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                      window.view().visualRect(index).center());
    REQUIRE(window.current() == "5.1/O1");
    REQUIRE(window.part<QLabel>("cellName").text() == "5.1 / O1");
}

TEST_CASE("Typed letters neither move nor judge") {
    MatrixWindow window;
    window.key(Qt::Key_X);
    window.key(Qt::Key_0);
    REQUIRE(window.current() == "5.1/F1");
    REQUIRE(window.cell("5.1/F1").empty());
    window.key(Qt::Key_Right); // keys do come to the matrix
    REQUIRE(window.current() == "5.1/F2");
}

TEST_CASE("Whoever comes to the page has the keys on the matrix") {
    OpenSample sample("azerbaijan-2016");
    MatrixPage page(sample.controller, nullptr);
    page.show();
    REQUIRE(page.focusWidget() == page.findChild<MatrixView*>());
}

TEST_CASE("Tab walks the page in the order in which it reads") {
    MatrixWindow window(2);
    window.key(Qt::Key_1);
    const model::SourceId source = window.controller().assessment().sources.front().id;
    for (int i = 0; i < 2; ++i) {
        REQUIRE(
            window.controller().apply(document::Cite{*model::parseCell("5.1/F1"), {{}, source, {}, {}, false, {}}}));
    }
    window.key(Qt::Key_K, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget& first = window.part<QWidget>("matrixSearch");
    const QWidget& panel = window.part<QWidget>("judgementPanel");
    orderTabs(*window.page.window()); // as at each Tab
    std::vector<const QWidget*> walked;
    for (QWidget* next = &first; walked.empty() || next != &first; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && !next->focusProxy()) walked.push_back(next);
    }
    const auto at = [&](const QWidget* widget) {
        return std::find(walked.begin(), walked.end(), widget) - walked.begin();
    };
    REQUIRE(at(&window.view()) == 6); // after the search and the filters
    int above = 0;
    for (std::size_t i = 7; i < walked.size(); ++i) {
        INFO(walked[i]->objectName().toStdString());
        REQUIRE(panel.isAncestorOf(walked[i]));
        const int y = walked[i]->mapTo(&window.page, QPoint(0, walked[i]->height() / 2)).y();
        REQUIRE(y >= above);
        above = y - 4; // those of one line may differ a little
    }
    REQUIRE(walked.size() > 20);
}
