#include "fresh_window.h"

#include "preferences.h"
#include "welcome/welcome_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

TEST_CASE("The welcome page says that no file was opened yet") {
    EmptyWindow fresh;
    CHECK(fresh.window.findChild<QLabel*>("recentNone")->isVisible());
}

TEST_CASE("A sample opens from the welcome page") {
    EmptyWindow fresh;
    auto* button = fresh.window.findChild<QAbstractButton*>("welcomeSample_demonstration");
    REQUIRE(button);
    button->click();
    REQUIRE(eventually([&] { return fresh.controller.isOpen(); }));
    CHECK(fresh.controller.assessment().details.fictional);
    const QString path = fresh.controller.path();
    fresh.controller.close();
    QFile::remove(path);
}

TEST_CASE("A recent file opens from the welcome page; a missing one is greyed and can be taken off the list") {
    EmptyWindow fresh;
    const QString path = fresh.folder.filePath("a.meyar");
    fresh.controller.create(path, fresh.controller.data().sample("demonstration"));
    fresh.controller.close();
    preferences::rememberFile({fresh.folder.filePath("gone.meyar"), model::LocalText(model::Language::En, "Gone"),
                               QDateTime::currentDateTimeUtc()});
    auto* page = fresh.window.findChild<WelcomePage*>();
    page->refresh();
    settle(fresh.window);

    QAbstractButton* there = nullptr;
    QAbstractButton* gone = nullptr;
    for (auto* button : page->findChildren<QAbstractButton*>("recentFile"))
        (button->isEnabled() ? there : gone) = button;
    REQUIRE(there);
    REQUIRE(gone);
    CHECK(gone->accessibleName() == "Gone");
    for (auto* button : page->findChildren<QAbstractButton*>("recentForget")) {
        if (button->accessibleName().contains("Gone")) button->click();
    }
    CHECK(preferences::recentFiles().size() == 1);

    settle(fresh.window);
    page->findChild<QAbstractButton*>("recentFile")->click();
    REQUIRE(eventually([&] { return fresh.controller.isOpen(); }));
    fresh.controller.close();
}
