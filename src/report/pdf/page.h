// The measures of a page, and a page as the list of what is to be drawn on it.
#pragma once

#include "report/pdf/canvas.h"

#include <functional>
#include <string>
#include <vector>

namespace meyar::report {

/// A4, in points.
struct PageMeasures {
    static constexpr double width = 595.28;
    static constexpr double height = 841.89;
    static constexpr double left = 46.5;
    static constexpr double right = width - 46.5;
    static constexpr double textWidth = right - left;
    static constexpr double headerBaseline = 49;
    static constexpr double headerLine = 58;
    static constexpr double top = 76;     ///< where the text begins
    static constexpr double bottom = 780; ///< where it ends
    static constexpr double footerBaseline = 810;
    static constexpr double body = bottom - top;
};

/// What is drawn later, when the number of every page is known. Holds the set text that it draws.
using Drawing = std::function<void(Canvas&)>;

struct Page {
    std::vector<Drawing> drawings;
    std::string section;   ///< running head, right
    bool furniture = true; ///< header and footer; not on the title page
};

/// Where an anchor or a heading stands.
struct Spot {
    std::size_t page = 0;
    double y = 0;
};

} // namespace meyar::report
