#include "report/pdf/table_row.h"

#include <algorithm>

namespace meyar::report {

namespace {

constexpr double lineThickness = 0.5;
constexpr Colour ruleColour = colour(0xb9c1cb);

std::vector<double> cellEdges(const SetRow& row) {
    std::vector<double> xs;
    for (const SetCell& cell : row.cells)
        xs.push_back(cell.x);
    if (!row.cells.empty()) xs.push_back(row.cells.back().x + row.cells.back().width);
    return xs;
}

} // namespace

void drawRules(Canvas& canvas, const std::vector<double>& xs, double top, double bottom) {
    cairo_t* cairo = canvas.cairo();
    for (const double x : xs) {
        cairo_move_to(cairo, x, top);
        cairo_line_to(cairo, x, bottom);
    }
    for (const double y : {top, bottom}) {
        cairo_move_to(cairo, xs.front(), y);
        cairo_line_to(cairo, xs.back(), y);
    }
    canvas.source(ruleColour);
    cairo_set_line_width(cairo, lineThickness);
    cairo_stroke(cairo);
}

void drawRowPart(Canvas& canvas, const SetRow& row, const std::vector<CellPart>& parts, double y, double height) {
    if (row.cells.empty()) return;
    for (const SetCell& cell : row.cells)
        drawGround(canvas, cell, {cell.x, y, cell.width, height}, false);
    drawRules(canvas, cellEdges(row), y, y + height);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const SetCell& cell = row.cells[i];
        drawContent(canvas, cell, parts[i], {cell.x, y, cell.width, height}, true);
    }
}

std::vector<CellPart> wholeParts(const SetRow& row) {
    std::vector<CellPart> parts;
    for (const SetCell& cell : row.cells)
        parts.push_back({0, cell.text.lineCount(), true});
    return parts;
}

bool finished(const SetRow& row, const std::vector<CellPart>& parts) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].tail || parts[i].to < row.cells[i].text.lineCount()) return false;
    }
    return true;
}

std::vector<CellPart> nextParts(const SetRow& row, const std::vector<CellPart>& done, double space) {
    std::vector<CellPart> parts;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const SetCell& cell = row.cells[i];
        const std::size_t from = done[i].to;
        const std::size_t lines = cell.text.lineCount();
        std::size_t fits = cell.text.fitting(from, space);
        if (fits == 0 && from < lines) fits = 1;
        const std::size_t to = from + fits;
        const bool tailFits = cell.text.height(from, to) + cell.tailHeight() <= space || from == lines;
        parts.push_back({from, to, to == lines && tailFits && !done[i].tail});
    }
    return parts;
}

double heightOf(const SetRow& row, const std::vector<CellPart>& parts) {
    double height = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const SetCell& cell = row.cells[i];
        height =
            std::max(height, cell.text.height(parts[i].from, parts[i].to) + (parts[i].tail ? cell.tailHeight() : 0));
    }
    return height + 2 * CellPadding::down;
}

} // namespace meyar::report
