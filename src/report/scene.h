// A chart as rectangles, lines and texts, computed once; one Cairo painter draws it, into a PDF page or into pixels for
// the screen, where the boxes also give tooltips and clicks. Lengths are points (1/72 inch), y downwards.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace meyar::report {

enum class Ink {
    Text,
    Second,
    Faint,
    Line,
    Ground,
    Accent,
    AccentLight,
    SecondSeries,
    ThirdSeries,
    FourthSeries,
    FifthSeries,
    SixthSeries,
    SecondSeriesLight,
    ThirdSeriesLight,
    FourthSeriesLight,
    FifthSeriesLight,
    SixthSeriesLight,
    Warning,
    Shading,
    Improvement, ///< the mark on shading
    Title,
};
inline constexpr std::size_t inkCount = 21;

struct SceneBox {
    double x = 0, y = 0, width = 0, height = 0;
    Ink ink = Ink::Accent;
    double radius = 0;
    std::string id;      ///< what a click on it means; may be empty
    std::string tooltip; ///< may be empty
};
struct SceneLine {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0, thickness = 0.5;
    Ink ink = Ink::Line;
};
struct SceneText {
    double x = 0, y = 0; ///< left end and baseline; the right end with alignRight
    double size = 9;
    std::string text;
    Ink ink = Ink::Text;
    bool bold = false;
    bool alignRight = false;
};

struct Scene {
    double width = 0, height = 0;
    std::vector<SceneBox> boxes;
    std::vector<SceneLine> lines;
    std::vector<SceneText> texts;
};

} // namespace meyar::report
