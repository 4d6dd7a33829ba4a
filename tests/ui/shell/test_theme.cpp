#include "report/comparison_chart.h"
#include "widgets/theme.h"
#include "workshop/marks.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <cmath>

using namespace meyar;
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
    // A chosen row keeps the inks of its cells, and a hovered one has the ground of raised things.
    pairs.push_back({"text on a chosen row", c.text, c.accentSoft});
    pairs.push_back({"second on a chosen row", c.second, c.accentSoft});
    pairs.push_back({"faint on a chosen row", c.faint, c.accentSoft});
    pairs.push_back({"faint on shading", c.faint, c.shading});
    for (const QColor& ground : {c.accentSoft, c.shading, c.goodSoft})
        pairs.push_back({"accent as a link on a coloured ground", c.accent, ground});
    pairs.push_back({"text on a drop of warning", c.text, c.warningSoft});
    pairs.push_back({"second on shading", c.second, c.shading});
    pairs.push_back({"second on the hatch", c.second, c.shadingHatch});
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

TEST_CASE("The palette gives fields, buttons, links, tips and selections enough contrast") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    const QPalette palette = qApp->palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}};
    for (const auto& [ink, ground] : roles) {
        INFO("role " << ink << " on role " << ground);
        CHECK(contrast(palette.color(ink), palette.color(ground)) >= 4.5);
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("Glyphs of grades, marks and the focus ring stand out from every ground they come on by 3 to 1") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    const Colours& c = Theme::current().colours();
    for (const QColor& ground : {c.ground, c.surface, c.raised, c.accentSoft, c.shading, c.shadingHatch}) {
        INFO(ground.name().toStdString());
        CHECK(contrast(c.accent, ground) >= 3.0);  // the focus ring
        CHECK(contrast(c.text, ground) >= 3.0);    // a glyph; the ring around a filled button
        CHECK(contrast(c.second, ground) >= 3.0);  // icons
        CHECK(contrast(c.warning, ground) >= 3.0); // disputes, contradictions
    }
    for (const QColor& ground : {c.ground, c.surface, c.raised, c.accentSoft})
        CHECK(contrast(c.series2, ground) >= 3.0); // the squares of what is to be looked at again
    CHECK(contrast(c.faint, c.surface) >= 3.0);    // the edge of a tick
    for (const QColor& ground : {c.ground, c.surface})
        CHECK(contrast(c.series3, ground) >= 3.0);
    Theme::apply(*qApp, ThemeMode::Light);
}

namespace {

/// At the middle of the left side, where no corner is round.
QColor borderOf(QWidget& control) {
    control.resize(200, 40);
    control.ensurePolished();
    const QImage drawn = control.grab().toImage();
    return drawn.pixelColor(0, drawn.height() / 2);
}

QColor over(const QColor& ink, const QColor& ground) {
    const auto mixed = [&](qreal a, qreal b) { return ink.alphaF() * a + (1 - ink.alphaF()) * b; };
    return QColor::fromRgbF(static_cast<float>(mixed(ink.redF(), ground.redF())),
                            static_cast<float>(mixed(ink.greenF(), ground.greenF())),
                            static_cast<float>(mixed(ink.blueF(), ground.blueF())));
}

} // namespace

TEST_CASE("The border of a field and of a button stands out from its ground by 3 to 1, light and dark") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    const Colours& c = Theme::current().colours();
    QLineEdit line;
    QPlainTextEdit text;
    QComboBox combo;
    QSpinBox spin;
    QPushButton button, chip;
    QToolButton tool;
    chip.setProperty("role", "chip");
    for (QWidget* control : std::initializer_list<QWidget*>{&line, &text, &combo, &spin, &button, &chip, &tool}) {
        const QColor border = borderOf(*control);
        INFO(control->metaObject()->className() << " " << border.name().toStdString());
        for (const QColor& ground : {c.ground, c.surface, c.raised})
            CHECK(contrast(border, ground) >= 3.0);
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

TEST_CASE("What an empty field invites to type is read at 4.5 to 1, also once the theme has changed") {
    Theme::apply(*qApp, ThemeMode::Light);
    QLineEdit line;
    QPlainTextEdit text;
    line.show();
    text.show();
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::Light}) {
        Theme::apply(*qApp, mode);
        for (const QWidget* field : std::initializer_list<QWidget*>{&line, &text}) {
            const QColor ground = Theme::current().colours().surface;
            const QColor ink = over(field->palette().color(QPalette::PlaceholderText), ground);
            INFO(field->metaObject()->className() << " " << ink.name().toStdString());
            CHECK(contrast(ink, ground) >= 4.5);
        }
    }
}

TEST_CASE("The colours of what is compared are far from each other, and each has a shape of its own") {
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    Theme::apply(*qApp, mode);
    const auto shapeOf = [](std::size_t mark) {
        return markIcon(mark).pixmap(markIconSize(), QIcon::Normal, QIcon::On).toImage(); // on a chosen chip: no colour
    };
    const auto apart = [](const QColor& a, const QColor& b) {
        return std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
    };
    for (std::size_t one = 0; one < report::mostCompared; ++one) {
        CHECK(contrast(markColour(one), Theme::current().colours().surface) >= 2.2); // the yellowest of them
        for (std::size_t other = 0; other < one; ++other) {
            INFO(one << " and " << other);
            CHECK(apart(markColour(one), markColour(other)) > 60);
            CHECK(shapeOf(one) != shapeOf(other));
        }
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
