// The cells of one table row: set, measured and drawn.
#pragma once

#include "report/pdf/canvas.h"
#include "report/report.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace meyar::report {

struct SetCell {
    SetText text;
    std::shared_ptr<const SetText> word; ///< under the text, beside the sign; absent without a grade
    std::shared_ptr<const SetText> mark; ///< in the lower right corner; may be absent
    std::string markWords;
    double x = 0;     ///< left edge
    double width = 0; ///< between the edges
    int rows = 1;
    bool header = false;
    bool shaded = false;
    Sign sign;
    int dots = 0; ///< to draw; 0 when there are too many to be counted by eye
    int dotsInLine = 1;
    TagTree::Node node = TagTree::document;

    double tailHeight() const; ///< of the word and the mark
    double height() const;     ///< with the padding
};

/// Which part of a cell stands on a page: the lines [from, to), and the tail (word, sign, mark) or not.
struct CellPart {
    std::size_t from = 0;
    std::size_t to = 0;
    bool tail = true;
};

/// Space inside a cell, in points.
struct CellPadding {
    static constexpr double across = 5;
    static constexpr double down = 4;
};

/// `edges` are the x of the column edges; the cell begins at `column`.
SetCell setCell(Typesetter& typesetter, const TableCell& cell, const std::vector<double>& edges, std::size_t column,
                bool inHeader);

/// Ground and hatch of a cell; `box` is its whole place.
void drawGround(Canvas& canvas, const SetCell& cell, const Rectangle& box, bool inHeader);
/// Its words, tagged when `tagged`. The text begins at the padding below `box.y`, the tail ends at the padding above
/// its end.
void drawContent(Canvas& canvas, const SetCell& cell, const CellPart& part, const Rectangle& box, bool tagged);

/// The shading of a cell, for the legend too.
void drawHatch(Canvas& canvas, const Rectangle& box);

} // namespace meyar::report
