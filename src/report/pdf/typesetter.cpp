#include "report/pdf/typesetter.h"

#include <algorithm>
#include <cstring>

namespace meyar::report {

namespace {

/// Noto Sans has the letters of the three languages; signs come from its companion, and what neither has from any font.
constexpr const char* families = "Noto Sans, Noto Sans Symbols2, DejaVu Sans, sans-serif";
/// Ligatures off: a reader who copies "fi" must get two letters. Contextual forms off for the same reason.
constexpr const char* features = "liga=0, clig=0, dlig=0, hlig=0, calt=0";
/// Of the size: Noto Sans's own line height, fixed so that a sign from another font does not push lines apart.
constexpr double lineHeight = 1.36;
constexpr double longestPart = 4096; ///< bytes

double points(int pangoUnits) {
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}
int pangoUnits(double points) {
    return static_cast<int>(points * PANGO_SCALE + 0.5);
}

PangoAlignment alignment(TableCell::Align align) {
    switch (align) {
    case TableCell::Align::Left:
        return PANGO_ALIGN_LEFT;
    case TableCell::Align::Centre:
        return PANGO_ALIGN_CENTER;
    case TableCell::Align::Right:
        return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

void apply(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

PangoAttrList* attributes(const Text& text, const TextStyle& style, std::size_t length) {
    PangoAttrList* list = pango_attr_list_new();
    apply(list, pango_attr_font_features_new(features), 0, length);
    apply(list, pango_attr_insert_hyphens_new(FALSE), 0, length);
    apply(list, pango_attr_line_height_new_absolute(pangoUnits(style.size * lineHeight)), 0, length);
    std::size_t begin = 0;
    for (const Run& run : text) {
        const std::size_t end = begin + run.text.size();
        if (run.bold && !style.bold) apply(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
        if (run.italic) apply(list, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
        // A run with a target is a piece of its own, to be drawn in its own colour and tagged as a link.
        if (run.reference) apply(list, pango_attr_foreground_new(0, 0, 0xffff), begin, end);
        begin = end;
    }
    return list;
}

/// Pango takes valid UTF-8 only; what is not comes out as the replacement character.
std::string valid(const std::string& text) {
    if (g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr)) return text;
    gchar* made = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
    std::string out = made;
    g_free(made);
    return out;
}

Text validRuns(const Text& text) {
    Text out;
    for (const Run& run : text) {
        if (run.text.empty()) continue;
        out.push_back(run);
        out.back().text = valid(run.text);
    }
    return out;
}

constexpr int setAgain = 2; ///< lines at the end of a part

/// Bytes of a text that are set at a time: some forty lines, of letters half as wide as high.
std::size_t partSize(const TextStyle& style, double width) {
    const double letters = width / style.size * 2;
    return static_cast<std::size_t>(std::clamp(40 * letters, 512.0, longestPart));
}

/// The runs of a text by their bytes.
class Pieces {
public:
    explicit Pieces(const Text& runs) : m_runs(runs) {
        for (const Run& run : runs) {
            m_begins.push_back(m_size);
            m_size += run.text.size();
        }
    }
    std::size_t size() const { return m_size; }

    /// At most `size` bytes from `begin` on, cut between characters.
    Text from(std::size_t begin, std::size_t size) const {
        Text out;
        auto place =
            static_cast<std::size_t>(std::upper_bound(m_begins.begin(), m_begins.end(), begin) - m_begins.begin()) - 1;
        for (; place < m_runs.size() && size > 0; ++place) {
            const Run& run = m_runs[place];
            const std::size_t skipped = begin > m_begins[place] ? begin - m_begins[place] : 0;
            std::size_t length = std::min(size, run.text.size() - skipped);
            size -= length;
            while (length > 0 && skipped + length < run.text.size() && continues(run.text[skipped + length]))
                --length;
            out.push_back({run.text.substr(skipped, length), run.bold, run.italic, run.reference, {}});
        }
        return out;
    }

private:
    static bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

    const Text& m_runs;
    std::vector<std::size_t> m_begins;
    std::size_t m_size = 0;
};

} // namespace

SetText::SetText(const Text& text, Ink ink) : m_runs(text), m_ink(ink) {
    std::size_t end = 0;
    for (Run& run : m_runs) {
        m_ends.push_back(end += run.text.size());
        if (run.target.empty()) run.text.clear();
    }
}

std::size_t SetText::take(ObjectPtr<PangoLayout> layout, std::size_t firstByte, int without) {
    int left = pango_layout_get_line_count(layout.get()) - without;
    const char* characters = pango_layout_get_text(layout.get());
    const int above = m_bottom;
    PangoLayoutIter* iter = pango_layout_get_iter(layout.get());
    for (; left > 0; --left) {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        m_lines.push_back({pango_layout_iter_get_line_readonly(iter), characters, firstByte, points(logical.x),
                           points(above + logical.y), points(above + pango_layout_iter_get_baseline(iter)),
                           points(above + logical.y + logical.height)});
        m_bottom = above + logical.y + logical.height;
        m_width = std::max(m_width, points(logical.width));
        if (!pango_layout_iter_next_line(iter)) break;
    }
    const PangoLayoutLine* next = pango_layout_iter_get_line_readonly(iter);
    const std::size_t taken = without > 0 ? static_cast<std::size_t>(next->start_index) : std::strlen(characters);
    pango_layout_iter_free(iter);
    m_layouts.push_back(std::move(layout));
    return firstByte + taken;
}

double SetText::height(std::size_t from, std::size_t to) const {
    return from >= to ? 0 : m_lines[to - 1].bottom - m_lines[from].top;
}

std::size_t SetText::fitting(std::size_t from, double space) const {
    std::size_t to = from;
    while (to < m_lines.size() && height(from, to + 1) <= space)
        ++to;
    return to - from;
}

const Run& SetText::runOf(const Line& line, const PangoGlyphItem& item) const {
    const std::size_t byte = line.firstByte + static_cast<std::size_t>(item.item->offset);
    const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), byte);
    const auto place = static_cast<std::size_t>(found - m_ends.begin());
    return m_runs[std::min(place, m_runs.size() - 1)];
}

Typesetter::Typesetter(model::Language language)
    : m_fonts(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)),
      m_context(pango_font_map_create_context(m_fonts.get())) {
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72); // so that a unit is a point
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_language(m_context.get(), pango_language_from_string(std::string(model::code(language)).c_str()));
    pango_context_set_base_dir(m_context.get(), PANGO_DIRECTION_LTR);
}

ObjectPtr<PangoLayout> Typesetter::layoutOf(const Text& runs, const TextStyle& style, double width) const {
    std::string characters;
    for (const Run& run : runs)
        characters += run.text;
    ObjectPtr<PangoLayout> layout(pango_layout_new(m_context.get()));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, families);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout.get(), characters.data(), static_cast<int>(characters.size()));
    PangoAttrList* list = attributes(runs, style, characters.size());
    pango_layout_set_attributes(layout.get(), list);
    pango_attr_list_unref(list);
    pango_layout_set_width(layout.get(), pangoUnits(std::max(width, 1.0)));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), alignment(style.align));
    if (style.oneLine) {
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    return layout;
}

/// Pango's cost grows with the square of what stands between two attributes, so a long text is set part by part. Each
/// part begins where a line begins, hence the lines are those of the whole: what a line holds depends on nothing after
/// it but the word that comes next, and the last two lines of a part, where its end may have cut that word, are set
/// again with the next.
SetText Typesetter::set(const Text& text, const TextStyle& style, double width) const {
    const Text runs = validRuns(text);
    if (runs.empty()) return {};
    SetText set(runs, style.ink);
    Pieces pieces(runs);
    if (style.oneLine) { // of which no more is ever seen
        set.take(layoutOf(pieces.from(0, static_cast<std::size_t>(longestPart)), style, width), 0, 0);
        return set;
    }
    std::size_t size = partSize(style, width);
    for (std::size_t begin = 0; begin < pieces.size();) {
        const bool last = begin + size >= pieces.size();
        ObjectPtr<PangoLayout> layout = layoutOf(pieces.from(begin, size), style, width);
        if (begin > 0) pango_layout_set_auto_dir(layout.get(), FALSE);
        if (!last && pango_layout_get_line_count(layout.get()) <= setAgain) {
            size *= 2; // signs without width: too few lines to tell the whole ones
            continue;
        }
        begin = set.take(std::move(layout), begin, last ? 0 : setAgain);
        size = partSize(style, width);
    }
    return set;
}

SetText Typesetter::set(const std::string& text, const TextStyle& style, double width) const {
    return set(Text{Run{text}}, style, width);
}

std::shared_ptr<const SetText> Typesetter::setOnce(const std::string& text, const TextStyle& style, double width) {
    auto& kept = m_kept[{text, style, width}];
    if (!kept) kept = std::make_shared<const SetText>(set(text, style, width));
    return kept;
}

} // namespace meyar::report
