#include "fresh_window.h"

#include "preferences.h"

#include <QFile>
#include <QMenu>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

model::LocalText named(const char* title) {
    return model::LocalText(model::Language::En, title);
}

} // namespace

TEST_CASE("Recent files stand with the latest first, each once, ten at most") {
    ClearedSettings fresh;
    for (int i = 0; i < 12; ++i)
        preferences::rememberFile({QString("/x/%1.meyar").arg(i), named("t"), QDateTime::currentDateTimeUtc()});
    preferences::rememberFile({"/x/5.meyar", named("again"), QDateTime::currentDateTimeUtc()});
    const auto files = preferences::recentFiles();
    REQUIRE(files.size() == 10);
    CHECK(files.front().path == "/x/5.meyar");
    CHECK(preferences::titleOf(files.front()) == "again");
    CHECK(std::count_if(files.begin(), files.end(), [](const auto& file) { return file.path == "/x/5.meyar"; }) == 1);
}

TEST_CASE("A recent file that is gone is greyed in the menu and can be taken off the list") {
    EmptyWindow fresh;
    const QString path = fresh.folder.filePath("gone.meyar");
    fresh.controller.create(path, fresh.controller.data().sample("demonstration"));
    fresh.controller.close();
    QFile::remove(path);
    auto* menu = fresh.window.findChild<QMenu*>("menuRecent");
    emit menu->aboutToShow();
    auto* entry = menu->findChild<QAction*>("actionRecent");
    REQUIRE(entry);
    CHECK_FALSE(entry->isEnabled());
    auto* forget = menu->findChild<QAction*>("actionForgetMissing");
    REQUIRE(forget->isEnabled());
    forget->trigger();
    CHECK(preferences::recentFiles().empty());
}

TEST_CASE("The theme is remembered by its code") {
    ClearedSettings fresh;
    CHECK(preferences::themeMode() == ThemeMode::System);
    preferences::setThemeMode(ThemeMode::Dark);
    CHECK(preferences::themeMode() == ThemeMode::Dark);
    CHECK(preferences::themeModeFrom("no such theme") == ThemeMode::System);
}

TEST_CASE("A recent file is named in the language of the window") {
    ClearedSettings fresh;
    model::LocalText title = named("Needs assessment");
    title.set(model::Language::Az, "Ehtiyaclar");
    preferences::rememberFile({"/x/a.meyar", title, QDateTime::currentDateTimeUtc()});
    preferences::setLanguage(model::Language::Az);
    CHECK(preferences::titleOf(preferences::recentFiles().front()) == "Ehtiyaclar");
    preferences::setLanguage(model::Language::En);
    CHECK(preferences::titleOf(preferences::recentFiles().front()) == "Needs assessment");
    preferences::rememberFile({"/x/b.meyar", {}, QDateTime::currentDateTimeUtc()});
    CHECK(preferences::titleOf(preferences::recentFiles().front()) == "b");
}
