#include "report/pdf/scene_painter.h"

#include "report/pdf/canvas.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace meyar::report {

namespace {

void outline(cairo_t* cairo, const SceneBox& box) {
    const double radius = std::min({box.radius, box.width / 2, box.height / 2});
    if (radius <= 0) {
        cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
        return;
    }
    constexpr double quarter = std::numbers::pi / 2;
    const double right = box.x + box.width;
    const double bottom = box.y + box.height;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - radius, box.y + radius, radius, -quarter, 0);
    cairo_arc(cairo, right - radius, bottom - radius, radius, 0, quarter);
    cairo_arc(cairo, box.x + radius, bottom - radius, radius, quarter, 2 * quarter);
    cairo_arc(cairo, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

Palette withColours(std::uint32_t text, std::uint32_t second, std::uint32_t faint, std::uint32_t line,
                    std::uint32_t ground, std::uint32_t accent, std::uint32_t accentLight) {
    Palette palette;
    palette.set(Ink::Text, colour(text));
    palette.set(Ink::Second, colour(second));
    palette.set(Ink::Faint, colour(faint));
    palette.set(Ink::Line, colour(line));
    palette.set(Ink::Ground, colour(ground));
    palette.set(Ink::Accent, colour(accent));
    palette.set(Ink::AccentLight, colour(accentLight));
    return palette;
}

Palette lightColours() {
    Palette palette = withColours(0x1d2733, 0x44505e, 0x6b7784, 0xe3e7ec, 0xedf0f3, 0x0072b2, 0x9cc7e4);
    palette.set(Ink::SecondSeries, colour(0xe69f00));
    palette.set(Ink::ThirdSeries, colour(0x009e73));
    palette.set(Ink::FourthSeries, colour(0xcc79a7));
    palette.set(Ink::FifthSeries, colour(0xd55e00));
    palette.set(Ink::SixthSeries, colour(0x2b3541));
    palette.set(Ink::SecondSeriesLight, colour(0xf7dda3));
    palette.set(Ink::ThirdSeriesLight, colour(0x9fd9c8));
    palette.set(Ink::FourthSeriesLight, colour(0xecc9dc));
    palette.set(Ink::FifthSeriesLight, colour(0xf3bf9b));
    palette.set(Ink::SixthSeriesLight, colour(0xb1b9c3));
    palette.set(Ink::Warning, colour(0xd55e00));
    palette.set(Ink::Shading, colour(0xdcefe2));
    palette.set(Ink::Improvement, colour(0x0b6b3a));
    palette.set(Ink::Title, colour(0x0b3a5b));
    return palette;
}

Palette darkColours() {
    Palette palette = withColours(0xe8ecf1, 0xb9c2cc, 0x93a0ad, 0x3a4450, 0x2b333d, 0x56b4e9, 0x2f6386);
    palette.set(Ink::SecondSeries, colour(0xe9b54a));
    palette.set(Ink::ThirdSeries, colour(0x3fc59a));
    palette.set(Ink::FourthSeries, colour(0xdb92bb));
    palette.set(Ink::FifthSeries, colour(0xec6a38));
    palette.set(Ink::SixthSeries, colour(0xe2e8ee));
    palette.set(Ink::SecondSeriesLight, colour(0x7a602a));
    palette.set(Ink::ThirdSeriesLight, colour(0x256652));
    palette.set(Ink::FourthSeriesLight, colour(0x704a60));
    palette.set(Ink::FifthSeriesLight, colour(0x783a22));
    palette.set(Ink::SixthSeriesLight, colour(0x6d7884));
    palette.set(Ink::Warning, colour(0xf08a45));
    palette.set(Ink::Shading, colour(0x234033));
    palette.set(Ink::Improvement, colour(0x7fd6a4));
    palette.set(Ink::Title, colour(0xcfe3f2));
    return palette;
}

} // namespace

const Palette& Palette::light() {
    static const Palette palette = lightColours();
    return palette;
}

const Palette& Palette::dark() {
    static const Palette palette = darkColours();
    return palette;
}

void paintScene(cairo_t* cairo, const Scene& scene, const Typesetter& typesetter, const Palette& palette) {
    TagTree unused;
    Canvas canvas(cairo, unused, palette);
    for (const SceneBox& box : scene.boxes) {
        canvas.source(palette.of(box.ink));
        outline(cairo, box);
        cairo_fill(cairo);
    }
    for (const SceneLine& line : scene.lines) {
        canvas.line(line.x1, line.y1, line.x2, line.y2, line.thickness, palette.of(line.ink));
    }
    for (const SceneText& text : scene.texts) {
        TextStyle style;
        style.size = text.size;
        style.bold = text.bold;
        style.ink = text.ink;
        const double room = text.alignRight ? text.x : scene.width - text.x;
        style.oneLine = true;
        const SetText set = typesetter.set(text.text, style, room);
        if (set.empty()) continue;
        const double left = text.alignRight ? text.x - set.width() : text.x;
        canvas.text(set, left, text.y - set.line(0).baseline, std::nullopt);
    }
}

Pixels rasterise(const Scene& scene, double scale, const Palette& palette) {
    Pixels pixels;
    pixels.width = std::max(1, static_cast<int>(std::ceil(scene.width * scale)));
    pixels.height = std::max(1, static_cast<int>(std::ceil(scene.height * scale)));
    pixels.argb.assign(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height), 0);
    cairo_surface_t* surface =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.argb.data()), CAIRO_FORMAT_ARGB32,
                                            pixels.width, pixels.height, pixels.width * 4);
    cairo_t* cairo = cairo_create(surface);
    cairo_scale(cairo, scale, scale);
    paintScene(cairo, scene, Typesetter(model::Language::En), palette);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return pixels;
}

} // namespace meyar::report
