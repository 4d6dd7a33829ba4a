// Double clicks as the window system sends them: two presses at one place, shortly one after the other.
#include "fresh_window.h"

#include <QDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

ulong now = 100000; ///< of the events, in milliseconds

/// A press and a release at a point of the screen, on whichever window is there by then.
void click(const QPoint& at, ulong after) {
    now += after;
    QWidget* top = QApplication::activeModalWidget();
    if (!top) top = QApplication::topLevelAt(at);
    REQUIRE(top);
    QWindow* window = top->windowHandle();
    const QPointF local = window->mapFromGlobal(at);
    qt_handleMouseEvent(window, local, at, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, {}, int(now));
    QApplication::processEvents();
    if (!top->isVisible()) return;
    qt_handleMouseEvent(window, local, at, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, {}, int(now) + 1);
    QApplication::processEvents();
}

struct Below : FreshWindow {
    Below() {
        auto* rows = new QVBoxLayout(&ground);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(button);
        button->setMinimumSize(300, 200);
        QObject::connect(button, &QPushButton::clicked, [this] { ++clicks; });
        ground.show();
        REQUIRE(QTest::qWaitForWindowExposed(&ground));
        ground.raise();
    }
    QWidget ground;
    QPushButton* button = new QPushButton("What lies under the dialog");
    int clicks = 0;
};

} // namespace

TEST_CASE("A double click on a button that closes its dialog does not click on what lies under it") {
    Below below;
    QDialog dialog(&below.ground);
    dialog.setModal(true);
    auto* rows = new QVBoxLayout(&dialog);
    auto* create = new QPushButton("Create");
    create->setMinimumSize(200, 100);
    rows->addWidget(create);
    QObject::connect(create, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.move(below.ground.pos());
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const QPoint at = create->mapToGlobal(create->rect().center());
    click(at, 5000);
    REQUIRE_FALSE(dialog.isVisible());
    below.ground.raise();
    click(at, 60);
    CHECK(below.clicks == 0);
    click(at, 5000); // a click by itself is one
    CHECK(below.clicks == 1);
}

TEST_CASE("A double click on what leads to another page does not click on what is there") {
    FreshWindow fresh;
    QStackedWidget pages;
    auto* first = new QPushButton("Go");
    auto* second = new QPushButton("Judge");
    pages.addWidget(first);
    pages.addWidget(second);
    pages.resize(300, 200);
    int judged = 0;
    QObject::connect(first, &QPushButton::clicked, [&] { pages.setCurrentWidget(second); });
    QObject::connect(second, &QPushButton::clicked, [&] { ++judged; });
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    pages.raise();
    const QPoint at = pages.mapToGlobal(pages.rect().center());
    click(at, 5000);
    REQUIRE(second->isVisible());
    click(at, 60);
    CHECK(judged == 0);
    click(at, 5000);
    CHECK(judged == 1);
    click(at, 60); // what stays may be clicked as fast as one likes
    CHECK(judged == 2);
}
