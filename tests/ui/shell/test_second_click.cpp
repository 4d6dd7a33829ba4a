// Double clicks as the window system sends them: two presses at one place, shortly one after the other.
#include "fresh_window.h"

#include "text.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
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
    if (!top) { // beyond the screen, which is small here
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->isVisible() && each->geometry().contains(at)) top = each;
    }
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

namespace {

/// A double click on a visible button of the page in front.
void clickTwice(FreshWindow& fresh, QAbstractButton& button) {
    settle(fresh.window);
    fresh.window.raise();
    REQUIRE(button.isVisible());
    REQUIRE(button.isEnabled());
    const QPoint at = button.mapToGlobal(button.rect().center());
    click(at, 5000);
    click(at, 60);
    settle(fresh.window);
}

QAbstractButton* buttonOf(QWidget& page, const char* name) {
    for (auto* each : page.findChildren<QAbstractButton*>(QLatin1String(name)))
        if (each->isVisible()) return each;
    return nullptr;
}

} // namespace

TEST_CASE("A double click on what removes a source removes one") {
    FreshWindow fresh;
    model::Source source{model::SourceId{"Aaa 1"}, model::SourceKind::Document, "A plan", "", std::nullopt, false};
    for (const char* id : {"Aaa 1", "Aaa 2", "Aaa 3"}) {
        source.id = model::SourceId(id);
        REQUIRE(fresh.controller.apply(document::PutSource{source, true}));
    }
    REQUIRE(fresh.window.showSection("evidence"));
    settle(fresh.window);
    Page& page = *fresh.window.page("evidence");
    page.showRecord("Aaa 1");
    const auto before = fresh.controller.assessment().sources.size();
    auto* remove = buttonOf(page, "removeSource");
    REQUIRE(remove);
    clickTwice(fresh, *remove);
    CHECK(fresh.controller.assessment().sources.size() == before - 1);
    CHECK_FALSE(fresh.controller.assessment().findSource(model::SourceId("Aaa 1")));
}

TEST_CASE("A double click on what removes an indicator removes one") {
    FreshWindow fresh;
    REQUIRE(fresh.window.showSection("framework"));
    settle(fresh.window);
    Page& page = *fresh.window.page("framework");
    const auto& framework = fresh.controller.assessment().framework;
    page.showRecord(QStringLiteral("2 ") + qs(framework.indicators.front().id.text()));
    settle(fresh.window);
    const auto before = framework.indicators.size();
    auto* remove = buttonOf(page, "frameworkRemove");
    REQUIRE(remove);
    clickTwice(fresh, *remove);
    CHECK(fresh.controller.assessment().framework.indicators.size() == before - 1);
}

TEST_CASE("A double click on what removes a citation removes one") {
    FreshWindow fresh;
    const auto& assessment = fresh.controller.assessment();
    const model::CellId cell = assessment.framework.cellAt(0);
    const model::SourceId source = assessment.sources.front().id;
    for (const char* at : {"p. 1", "p. 2", "p. 3"})
        REQUIRE(fresh.controller.apply(document::Cite{cell, {{}, source, at, "", false, ""}}));
    const auto before = assessment.cells[0].citations.size();
    REQUIRE(fresh.window.showSection("matrix"));
    settle(fresh.window);
    Page& page = *fresh.window.page("matrix");
    page.leadTo(qs(model::text(cell)));
    settle(fresh.window);
    auto* remove = buttonOf(page, "removeCitation");
    REQUIRE(remove);
    auto* scroll = page.findChild<QScrollArea*>("judgementScroll");
    scroll->ensureWidgetVisible(remove);
    clickTwice(fresh, *remove);
    CHECK(fresh.controller.assessment().cells[0].citations.size() == before - 1);
}
