#include "report/pdf/canvas.h"

#include <hb.h>

#include <algorithm>

namespace meyar::report {

namespace {

double widthOf(PangoGlyphItem* item) {
    return static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
}

/// A copy in which the space that Pango hides at the end of a line is a glyph again: a reader of the text needs it, and
/// Cairo would otherwise write it as a replacement text around nothing.
struct WithSpaces {
    explicit WithSpaces(const PangoGlyphItem& of, const char* characters) : item(of) {
        item.glyphs = pango_glyph_string_copy(of.glyphs);
        hb_codepoint_t space = 0;
        hb_font_get_nominal_glyph(pango_font_get_hb_font(of.item->analysis.font), ' ', &space);
        for (int i = 0; i < item.glyphs->num_glyphs; ++i) {
            const char character = characters[of.item->offset + item.glyphs->log_clusters[i]];
            if (item.glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY && character == ' ' && space != 0) {
                item.glyphs->glyphs[i].glyph = space;
            }
        }
    }
    ~WithSpaces() { pango_glyph_string_free(item.glyphs); }
    WithSpaces(const WithSpaces&) = delete;
    WithSpaces& operator=(const WithSpaces&) = delete;

    PangoGlyphItem item;
};

bool hidesGlyphs(const PangoGlyphString& glyphs) {
    return std::any_of(glyphs.glyphs, glyphs.glyphs + glyphs.num_glyphs,
                       [](const PangoGlyphInfo& info) { return info.glyph == PANGO_GLYPH_EMPTY; });
}

} // namespace

void Canvas::text(const SetText& text, std::size_t from, std::size_t to, double x, double y, MaybeNode node) {
    if (from >= to) return;
    bool isOpen = false;
    const auto setOpen = [&](bool wanted) {
        if (!node || wanted == isOpen) return;
        wanted ? open(*node) : close();
        isOpen = wanted;
    };
    for (std::size_t number = from; number < to; ++number) {
        const SetText::Line& line = text.line(number);
        const double down = y - text.line(from).top;
        double along = x + line.x;
        for (GSList* at = line.line->runs; at != nullptr; at = at->next) {
            auto* item = static_cast<PangoGlyphItem*>(at->data);
            const Run& run = text.runOf(line, *item);
            const bool leads = node && !run.target.empty();
            setOpen(!leads);
            if (!leads) {
                glyphs(text, line, item, along, line.baseline + down);
            } else {
                const TagTree::Node linkNode = m_tags.add(*node, "Link");
                open(linkNode);
                glyphs(text, line, item, along, line.baseline + down);
                close();
                link(linkNode, {along, line.top + down, widthOf(item), line.bottom - line.top}, run.target, run.text);
            }
            along += widthOf(item);
        }
    }
    setOpen(false);
}

void Canvas::glyphs(const SetText& text, const SetText::Line& line, PangoGlyphItem* item, double x, double baseline) {
    const Run& run = text.runOf(line, *item);
    source(m_palette.of(run.reference ? Ink::Accent : text.ink()));
    cairo_move_to(m_cairo, x, baseline);
    if (!hidesGlyphs(*item->glyphs)) return pango_cairo_show_glyph_item(m_cairo, line.characters, item);
    WithSpaces shown(*item, line.characters);
    pango_cairo_show_glyph_item(m_cairo, line.characters, &shown.item);
}

void Canvas::fill(const Rectangle& box, const Colour& colour) {
    source(colour);
    cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
    cairo_fill(m_cairo);
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, const Colour& colour) {
    source(colour);
    cairo_set_line_width(m_cairo, thickness);
    cairo_move_to(m_cairo, x1, y1);
    cairo_line_to(m_cairo, x2, y2);
    cairo_stroke(m_cairo);
}

void Canvas::open(TagTree::Node node) {
    m_tags.addContent(node, m_page);
    // "Link" would have Cairo make an annotation of its own.
    m_openRole = m_tags[node].role == "Link" ? "Span" : m_tags[node].role;
    cairo_tag_begin(m_cairo, m_openRole.c_str(), nullptr);
}

void Canvas::close() {
    cairo_tag_end(m_cairo, m_openRole.c_str());
    m_openRole.clear();
}

void Canvas::link(TagTree::Node node, const Rectangle& place, const std::string& target, const std::string& words) {
    m_tags.addLink({node, m_page, place, target, words});
}

} // namespace meyar::report
