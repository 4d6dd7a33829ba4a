// Scenes as pixels for the screen, by the same painter that draws them into the PDF.
#pragma once

#include "report/scene.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace meyar::report {

/// 0..1 each.
struct Colour {
    double red = 0, green = 0, blue = 0;

    bool operator==(const Colour&) const = default;
};
/// From 0xRRGGBB.
constexpr Colour colour(std::uint32_t rgb) {
    return {((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0};
}

/// A colour an ink; after Okabe and Ito, so that colour-blind readers tell the series apart.
class Palette {
public:
    static const Palette& light(); ///< paper, and the light theme
    static const Palette& dark();

    const Colour& of(Ink ink) const { return m_colours[static_cast<std::size_t>(ink)]; }
    void set(Ink ink, Colour colour) { m_colours[static_cast<std::size_t>(ink)] = colour; }

private:
    std::array<Colour, inkCount> m_colours;
};

/// Rows from the top, no padding; 0xAARRGGBB with premultiplied alpha, as QImage::Format_ARGB32_Premultiplied reads.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> argb;
};

/// The scene on a transparent ground, `scale` pixels a point.
Pixels rasterise(const Scene& scene, double scale, const Palette& palette);

} // namespace meyar::report
