// Run three times, by QT_SCALE_FACTOR (CMakeLists.txt): the widths of glyphs round otherwise at every scale.
#include "clipping.h"
#include "every_view.h"
#include "preferences.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::ui::test;

namespace {

struct InLanguage {
    InLanguage(FreshWindow& fresh, model::Language language) {
        fresh.window.setInterfaceLanguage(language);
        fresh.window.resize(1280, 800);
        settle(fresh.window);
    }
    ~InLanguage() {
        preferences::setLanguage(model::Language::En);
        speak(*qApp, model::Language::En);
    }
};

} // namespace

TEST_CASE("No words are cut off on any page at 1280 by 800 in any language") {
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    const auto sample = GENERATE("demonstration", "azerbaijan-2016");
    FreshWindow fresh(sample);
    const InLanguage speaking(fresh, language);
    eachPage(fresh, [&](const QString& name, QWidget& window) {
        for (const Clipped& clipped : clippedTexts(window)) {
            FAIL_CHECK(model::code(language) << " " << name.toStdString() << " " << clipped.said().toStdString());
        }
    });
}

TEST_CASE("No words are cut off in any dialog in any language") {
    const auto language = GENERATE(model::Language::Az, model::Language::En, model::Language::Ru);
    FreshWindow fresh;
    const InLanguage speaking(fresh, language);
    eachDialog(fresh, [&](const QString& name, QWidget& window) {
        for (const Clipped& clipped : clippedTexts(window)) {
            FAIL_CHECK(model::code(language) << " " << name.toStdString() << " " << clipped.said().toStdString());
        }
    });
}

TEST_CASE("The search for cut-off words finds one") {
    QWidget window;
    QLabel label("far too long for its place", &window);
    label.setFixedWidth(20);
    QPushButton button("so is this", &window);
    button.setFixedWidth(10);
    window.show();
    CHECK(clippedTexts(window).size() == 2);
}

TEST_CASE("No words are cut off at a zoom of 150") {
    FreshWindow fresh;
    const InLanguage speaking(fresh, model::Language::Ru);
    fresh.window.setZoom(150);
    fresh.window.resize(1280, 800);
    settle(fresh.window);
    eachPage(fresh, [&](const QString& name, QWidget& window) {
        for (const Clipped& clipped : clippedTexts(window))
            FAIL_CHECK(name.toStdString() << " " << clipped.said().toStdString());
    });
    Theme::apply(*qApp, ThemeMode::Light);
}
