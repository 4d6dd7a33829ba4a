#include "report/pdf/canvas.h"

namespace meyar::report {

namespace {

double widthOf(PangoGlyphItem* item) {
    return static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
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
            const Run& run = text.runAt(static_cast<std::size_t>(item->item->offset));
            const bool leads = node && !run.target.empty();
            setOpen(!leads);
            if (!leads) {
                glyphs(text, item, along, line.baseline + down);
            } else {
                const TagTree::Node node_ = m_tags.add(*node, "Link");
                open(node_);
                glyphs(text, item, along, line.baseline + down);
                close();
                link(node_, {along, line.top + down, widthOf(item), line.bottom - line.top}, run.target, run.text);
            }
            along += widthOf(item);
        }
    }
    setOpen(false);
}

void Canvas::glyphs(const SetText& text, PangoGlyphItem* item, double x, double baseline) {
    const Run& run = text.runAt(static_cast<std::size_t>(item->item->offset));
    source(m_palette.of(run.reference ? Ink::Accent : text.ink()));
    cairo_move_to(m_cairo, x, baseline);
    pango_cairo_show_glyph_item(m_cairo, text.characters(), item);
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
