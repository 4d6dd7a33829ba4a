// A page being drawn: text, lines and boxes by Cairo, each piece of content marked for the node of the structure that
// it belongs to. What is drawn without a node is decoration; finish.h marks it as such.
#pragma once

#include "report/pdf/tags.h"
#include "report/pdf/typesetter.h"

#include <cairo.h>

#include <optional>

namespace meyar::report {

using MaybeNode = std::optional<TagTree::Node>;

class Canvas {
public:
    Canvas(cairo_t* cairo, TagTree& tags, const Palette& palette) : m_cairo(cairo), m_tags(tags), m_palette(palette) {}

    cairo_t* cairo() const { return m_cairo; }
    const Palette& palette() const { return m_palette; }
    TagTree& tags() { return m_tags; }
    void beginPage(std::size_t number) { m_page = number; }

    /// The lines [from, to) of `text`; the top of the first at `y`. Runs with a target become links.
    void text(const SetText& text, std::size_t from, std::size_t to, double x, double y, MaybeNode node);
    void text(const SetText& whole, double x, double y, MaybeNode node) {
        text(whole, 0, whole.lineCount(), x, y, node);
    }

    void fill(const Rectangle& box, const Colour& colour);
    void line(double x1, double y1, double x2, double y2, double thickness, const Colour& colour);
    void source(const Colour& colour) { cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue); }

    /// Between open and close everything drawn is content of `node`.
    void open(TagTree::Node node);
    void close();
    void link(TagTree::Node node, const Rectangle& place, const std::string& target, const std::string& words);

private:
    void glyphs(const SetText& text, const SetText::Line& line, PangoGlyphItem* item, double x, double baseline);

    cairo_t* m_cairo;
    TagTree& m_tags;
    const Palette& m_palette;
    std::size_t m_page = 0;
    std::string m_openRole;
};

} // namespace meyar::report
