// A chart on the screen: drawn crisply, and usable by pointer, keys and screen readers.
#include "gui.h"
#include "report/charts.h"
#include "widgets/chart_view.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLayout>
#include <QSignalSpy>
#include <QToolTip>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;

namespace {

/// Three bars below one another, the middle one of two boxes.
report::Scene threeBars(double width) {
    report::Scene scene;
    scene.width = width;
    scene.height = 60;
    const auto bar = [&](double y, const char* id, const char* words) {
        scene.boxes.push_back({0, y, width, 8, report::Ink::Ground, 0, id, words});
    };
    bar(4, "first", "the first");
    bar(24, "second", "the second");
    scene.boxes.push_back({0, 24, width / 2, 8, report::Ink::Accent, 0, "second", "the second"});
    bar(44, "third", "the third");
    scene.boxes.push_back({0, 54, 4, 2, report::Ink::Line, 0, {}, {}}); // leads nowhere
    return scene;
}

struct Chart {
    Chart() {
        view.setFont(Theme::font(12));
        view.setAccessibleName("Bars");
        view.setScene(threeBars, 8);
        view.resize(600, view.heightForWidth(600));
        view.show();
        QObject::connect(&view, &ChartView::activated, &view, [this](const QString& id) { said << id; });
    }

    ChartView view{nullptr};
    QStringList said;
};

} // namespace

TEST_CASE("Boxes of one id are one target, as large as all of them") {
    Chart chart;
    REQUIRE(chart.view.targets().size() == 3);
    CHECK(chart.view.targets()[1].words == "the second");
    CHECK(chart.view.targets()[1].box == QRectF(0, 24, 400, 8)); // 600 pixels at 12 pixels for 8 points
}

TEST_CASE("The chart is as tall as its scene at the size of its words") {
    Chart chart;
    CHECK(chart.view.heightForWidth(600) == 90);
    chart.view.setFont(Theme::font(24));
    CHECK(chart.view.heightForWidth(600) == 180);
}

TEST_CASE("A click on a bar says its id, one beside the bars says nothing") {
    Chart chart;
    QTest::mouseClick(&chart.view, Qt::LeftButton, {}, chart.view.rectOf(1).center());
    CHECK(chart.said == QStringList{"second"});
    CHECK(chart.view.current() == std::size_t{1});
    QTest::mouseClick(&chart.view, Qt::LeftButton, {}, QPoint(300, 1));
    CHECK(chart.said.size() == 1);
}

TEST_CASE("A press that leaves its bar is no click") {
    Chart chart;
    QTest::mousePress(&chart.view, Qt::LeftButton, {}, chart.view.rectOf(0).center());
    QTest::mouseRelease(&chart.view, Qt::LeftButton, {}, chart.view.rectOf(2).center());
    CHECK(chart.said.isEmpty());
}

TEST_CASE("Arrows walk the bars and Enter says the one they are on") {
    Chart chart;
    QTest::keyClick(&chart.view, Qt::Key_Down);
    QTest::keyClick(&chart.view, Qt::Key_Down);
    QTest::keyClick(&chart.view, Qt::Key_Return);
    CHECK(chart.said == QStringList{"second"});
    QTest::keyClick(&chart.view, Qt::Key_End);
    QTest::keyClick(&chart.view, Qt::Key_Down);
    QTest::keyClick(&chart.view, Qt::Key_Space);
    QTest::keyClick(&chart.view, Qt::Key_Home);
    QTest::keyClick(&chart.view, Qt::Key_Up);
    QTest::keyClick(&chart.view, Qt::Key_Enter);
    CHECK(chart.said == QStringList{"second", "third", "first"});
}

TEST_CASE("The pointer shows that a bar can be clicked, and a tooltip says what it shows") {
    Chart chart;
    QTest::mouseMove(&chart.view, chart.view.rectOf(1).center());
    CHECK(chart.view.cursor().shape() == Qt::PointingHandCursor);
    const QPoint at = chart.view.rectOf(1).center();
    QHelpEvent help(QEvent::ToolTip, at, chart.view.mapToGlobal(at));
    QApplication::sendEvent(&chart.view, &help);
    CHECK(QToolTip::text() == "the second");
    QTest::mouseMove(&chart.view, QPoint(300, 1));
    CHECK(chart.view.cursor().shape() == Qt::ArrowCursor);
    QToolTip::hideText();
}

TEST_CASE("The chosen bar stays chosen when the chart is drawn anew") {
    Chart chart;
    QTest::keyClick(&chart.view, Qt::Key_End);
    chart.view.resize(700, chart.view.heightForWidth(700));
    chart.view.setScene(threeBars, 8);
    REQUIRE(chart.view.current());
    CHECK(chart.view.targets()[*chart.view.current()].id == "third");
}

TEST_CASE("A screen reader finds each bar as a button that says what it shows and can be pressed") {
    Chart chart;
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart.view);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name) == "Bars");
    CHECK(spoken->role() == QAccessible::Chart);
    REQUIRE(spoken->childCount() == 3);
    QAccessibleInterface* bar = spoken->child(1);
    REQUIRE(bar);
    CHECK(bar->role() == QAccessible::Button);
    CHECK(bar->text(QAccessible::Name) == "the second");
    CHECK(bar->parent() == spoken);
    CHECK(spoken->indexOfChild(bar) == 1);
    CHECK(bar->rect().size() == chart.view.rectOf(1).size());
    const QPoint centre = bar->rect().center();
    CHECK(spoken->childAt(centre.x(), centre.y()) == bar);
    REQUIRE(bar->actionInterface());
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(chart.said == QStringList{"second"});
}

TEST_CASE("The bar of a chart that has fewer now is no longer there for screen readers") {
    Chart chart;
    QAccessibleInterface* last = QAccessible::queryAccessibleInterface(&chart.view)->child(2);
    REQUIRE(last->isValid());
    chart.view.setScene({}, 8);
    CHECK_FALSE(last->isValid());
    CHECK(last->text(QAccessible::Name).isEmpty());
}

TEST_CASE("The picture has a pixel for each pixel of the screen, and the theme's colours") {
    Chart chart;
    const QImage shot = chart.view.grab().toImage();
    const double ratio = chart.view.devicePixelRatioF();
    CHECK(shot.width() == 600 * ratio);
    const auto colourAt = [&](const QPoint& place) { return shot.pixelColor((QPointF(place) * ratio).toPoint()); };
    const QPoint middle = chart.view.rectOf(1).center();
    const Colours& colours = Theme::current().colours();
    CHECK(colourAt(middle - QPoint(150, 0)) == colours.accent);
    CHECK(colourAt(middle + QPoint(150, 0)) == colours.line);
}
