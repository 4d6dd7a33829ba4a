#include "report/pdf/table_cells.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace meyar::report {

namespace {

constexpr double textSize = 8.25;
constexpr double wordSize = 7.25;
constexpr double markSize = 7;
constexpr double markRoom = 10;
constexpr double signRoom = 10;
constexpr double signRadius = 2.9;
constexpr double tailSpace = 3;
constexpr double dotPitch = 7.5;
constexpr double dotRadius = 2.6;
constexpr double numberRoom = 16;
constexpr int mostDotLines = 3;

constexpr Colour headerGround = colour(0xeef1f6);
constexpr Colour hatchInk = colour(0xc2e0cc);
constexpr Ink markInk = Ink::Improvement;

int dotsInLine(double room) {
    return std::max(1, static_cast<int>((room - numberRoom) / dotPitch));
}

double dotsHeight(const SetCell& cell) {
    if (cell.dots == 0) return 0;
    return std::ceil(static_cast<double>(cell.dots) / cell.dotsInLine) * (dotPitch + 1.5);
}

/// Pie of the share, anticlockwise from the top; the half circle is then filled on its left.
void drawGradeSign(Canvas& canvas, double x, double y, double share) {
    cairo_t* cairo = canvas.cairo();
    constexpr double top = -std::numbers::pi / 2;
    canvas.source(canvas.palette().of(Ink::Text));
    if (share > 0) {
        cairo_move_to(cairo, x, y);
        cairo_arc_negative(cairo, x, y, signRadius, top, top - 2 * std::numbers::pi * share);
        cairo_close_path(cairo);
        cairo_fill(cairo);
    }
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x, y, signRadius, 0, 2 * std::numbers::pi);
    cairo_set_line_width(cairo, 0.7);
    cairo_stroke(cairo);
}

void drawSign(Canvas& canvas, const Sign& sign, double x, double y) {
    cairo_t* cairo = canvas.cairo();
    if (sign.kind == Sign::Kind::Grade) return drawGradeSign(canvas, x, y, sign.share);
    if (sign.kind == Sign::Kind::NotApplicable) {
        return canvas.line(x - signRadius, y, x + signRadius, y, 0.9, canvas.palette().of(Ink::Text));
    }
    if (sign.kind == Sign::Kind::Disputed) {
        drawGradeSign(canvas, x, y, 0);
        const double d = signRadius * 0.7;
        return canvas.line(x - d, y + d, x + d, y - d, 0.7, canvas.palette().of(Ink::Text));
    }
    const double dashes[] = {1.3, 1.0};
    cairo_set_dash(cairo, dashes, 2, 0);
    drawGradeSign(canvas, x, y, 0);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

void drawDots(Canvas& canvas, const SetCell& cell, double x, double y) {
    cairo_t* cairo = canvas.cairo();
    canvas.source(canvas.palette().of(Ink::Accent));
    for (int dot = 0; dot < cell.dots; ++dot) {
        const double centreX = x + dotRadius + dotPitch * (dot % cell.dotsInLine);
        const double centreY = y + dotPitch * 0.75 + (dotPitch + 1.5) * (dot / cell.dotsInLine);
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, centreX, centreY, dotRadius, 0, 2 * std::numbers::pi);
    }
    cairo_fill(cairo);
}

} // namespace

double SetCell::tailHeight() const {
    if (!word) return 0;
    return (text.empty() ? 0 : tailSpace) + std::max(word->height(), 2 * signRadius);
}

double SetCell::height() const {
    return std::max(text.height(), dotsHeight(*this)) + tailHeight() + 2 * CellPadding::down;
}

SetCell setCell(Typesetter& typesetter, const TableCell& cell, const std::vector<double>& edges, std::size_t column,
                bool inHeader) {
    SetCell set;
    const std::size_t end = std::min(column + static_cast<std::size_t>(cell.columns), edges.size() - 1);
    set.x = edges[column];
    set.width = edges[end] - edges[column];
    set.rows = cell.rows;
    set.header = cell.header;
    set.shaded = cell.shaded;
    set.sign = cell.sign;
    set.markWords = cell.markWords;

    double room = set.width - 2 * CellPadding::across;
    if (cell.dots > 0) {
        set.dotsInLine = std::min(dotsInLine(room), cell.dots);
        if (cell.dots <= mostDotLines * dotsInLine(room)) set.dots = cell.dots;
    }
    TextStyle style{textSize, inHeader, Ink::Text, cell.align, false};
    if (!cell.mark.empty() && !cell.graded) room -= markRoom;
    set.text = typesetter.set(cell.text, style, room);
    if (cell.graded) {
        const double wordRoom = room - signRoom - (cell.mark.empty() ? 0 : markRoom);
        set.word =
            typesetter.setOnce(cell.word, {wordSize, false, Ink::Second, TableCell::Align::Left, false}, wordRoom);
    }
    if (!cell.mark.empty()) {
        set.mark = typesetter.setOnce(cell.mark, {markSize, false, markInk, TableCell::Align::Right, true}, markRoom);
    }
    return set;
}

void drawHatch(Canvas& canvas, const Rectangle& box) {
    constexpr double pitch = 3.6; // between the lines, across them
    constexpr double thickness = 0.6;
    canvas.fill(box, canvas.palette().of(Ink::Shading));
    // The lines x + y = c are the dashes of one stroke, broader than the box and running across them: a few numbers a
    // box, where thousands of lines would be most of a large report. c runs on, so that the hatch of neighbours joins.
    constexpr double slope = std::numbers::sqrt2;
    const double half = (box.width + box.height) / slope / 2;
    const double centreX = box.x + box.width / 2;
    const double centreY = box.y + box.height / 2;
    const double dashes[] = {thickness, pitch - thickness};
    cairo_t* cairo = canvas.cairo();
    cairo_save(cairo);
    cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
    cairo_clip(cairo);
    cairo_set_dash(cairo, dashes, 2, std::fmod((centreX + centreY) / slope - half, pitch));
    cairo_set_line_width(cairo, 2 * half);
    cairo_move_to(cairo, centreX - half / slope, centreY - half / slope);
    cairo_line_to(cairo, centreX + half / slope, centreY + half / slope);
    canvas.source(hatchInk);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

void drawGround(Canvas& canvas, const SetCell& cell, const Rectangle& box, bool inHeader) {
    if (inHeader) return canvas.fill(box, headerGround);
    if (cell.shaded) drawHatch(canvas, box);
}

namespace {

/// Text, sign and word. The word is a piece of content of its own, so that a reader does not run it into the text.
void drawWords(Canvas& canvas, const SetCell& cell, const CellPart& part, const Rectangle& box, MaybeNode node) {
    const double x = box.x + CellPadding::across;
    const double y = box.y + CellPadding::down;
    if (cell.dots > 0 && part.from == 0) drawDots(canvas, cell, x, y);
    const double afterDots = cell.dots > 0 ? dotPitch * cell.dotsInLine + 2 : 0;
    canvas.text(cell.text, part.from, part.to, x + afterDots, y, node);
    if (!part.tail || !cell.word) return;
    const double bottom = box.y + box.height - CellPadding::down;
    const double wordTop = cell.text.empty() ? y : bottom - cell.word->height(); // signs of a row stand level
    const double firstLine = cell.word->empty() ? 2 * signRadius : cell.word->height(0, 1);
    drawSign(canvas, cell.sign, x + signRadius, wordTop + firstLine / 2);
    canvas.text(*cell.word, x + signRoom, wordTop, node);
}

void drawMark(Canvas& canvas, const SetCell& cell, const Rectangle& box, MaybeNode node) {
    const double x = box.x + box.width - CellPadding::across - markRoom;
    const double y = box.y + box.height - CellPadding::down - cell.mark->height();
    if (!node) return canvas.text(*cell.mark, x, y, std::nullopt);
    const TagTree::Node span = canvas.tags().add(*node, "Span");
    canvas.tags()[span].alternative = cell.markWords;
    canvas.text(*cell.mark, x, y, span);
}

} // namespace

void drawContent(Canvas& canvas, const SetCell& cell, const CellPart& part, const Rectangle& box, bool tagged) {
    const MaybeNode node = tagged ? MaybeNode(cell.node) : std::nullopt;
    drawWords(canvas, cell, part, box, node);
    if (part.tail && cell.mark) drawMark(canvas, cell, box, node);
}

} // namespace meyar::report
