#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>

#include <catch2/catch.hpp>

using namespace meyar::ui;

namespace {

struct Pair {
    const char* name;
    QColor ink, ground;
};

std::vector<Pair> textPairs(const Colours& c) {
    std::vector<Pair> pairs;
    for (const QColor& ground : {c.ground, c.surface, c.raised}) {
        pairs.push_back({"text", c.text, ground});
        pairs.push_back({"second", c.second, ground});
        pairs.push_back({"faint", c.faint, ground});
        pairs.push_back({"accent as a link", c.accent, ground});
        pairs.push_back({"warning", c.warning, ground});
    }
    pairs.push_back({"on accent", c.accentText, c.accent});
    pairs.push_back({"on soft accent", c.accentSoftText, c.accentSoft});
    pairs.push_back({"on shading", c.shadingText, c.shading});
    pairs.push_back({"on the hatch", c.shadingText, c.shadingHatch});
    pairs.push_back({"text on shading", c.text, c.shading});
    pairs.push_back({"text on the hatch", c.text, c.shadingHatch});
    pairs.push_back({"on soft warning", c.warningSoftText, c.warningSoft});
    pairs.push_back({"on soft good", c.goodSoftText, c.goodSoft});
    pairs.push_back({"good", c.good, c.surface});
    return pairs;
}

} // namespace

TEST_CASE("All text stands out from its ground by 4.5 to 1, light and dark") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    for (const Pair& pair : textPairs(Theme::current().colours())) {
        INFO(pair.name << " " << pair.ink.name().toStdString() << " on " << pair.ground.name().toStdString());
        CHECK(contrast(pair.ink, pair.ground) >= 4.5);
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("Marks and the focus ring stand out from their ground by 3 to 1") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    const Colours& c = Theme::current().colours();
    for (const QColor& ground : {c.ground, c.surface}) {
        CHECK(contrast(c.accent, ground) >= 3.0);
        CHECK(contrast(c.series3, ground) >= 3.0);
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("Contrast is that of WCAG: 21 from black to white, 1 from a colour to itself") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor("#767676"), Qt::white) == Approx(4.54).epsilon(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("A chosen theme is what the palette shows") {
    Theme::apply(*qApp, ThemeMode::Dark);
    CHECK(qApp->palette().color(QPalette::Window).lightness() < 128);
    CHECK(Theme::current().dark());
    Theme::apply(*qApp, ThemeMode::Light);
    CHECK(qApp->palette().color(QPalette::Window).lightness() > 128);
}
