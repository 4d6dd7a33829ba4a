// A body row on the page: whole, or in parts when it is taller than a page.
#pragma once

#include "report/pdf/table_cells.h"

#include <vector>

namespace meyar::report {

struct SetRow {
    std::vector<SetCell> cells;
    double height = 0;
};

/// Rules around cells with these edges, as one stroke: a table of thousands of rows is mostly rules.
void drawRules(Canvas& canvas, const std::vector<double>& xs, double top, double bottom);

/// The parts of the cells that stand here, in a row of this height.
void drawRowPart(Canvas& canvas, const SetRow& row, const std::vector<CellPart>& parts, double y, double height);

std::vector<CellPart> wholeParts(const SetRow& row);
/// What fits of each cell into `space`, after what `done` has put on earlier pages; of each at least a line.
std::vector<CellPart> nextParts(const SetRow& row, const std::vector<CellPart>& done, double space);
double heightOf(const SetRow& row, const std::vector<CellPart>& parts);
/// Nothing of the row is left after `done`.
bool finished(const SetRow& row, const std::vector<CellPart>& done);

} // namespace meyar::report
