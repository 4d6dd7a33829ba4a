// Text set in lines by Pango, in Noto Sans without ligatures, so that the text of the PDF reads back letter by letter.
#pragma once

#include "model/text.h"
#include "report/paint.h"
#include "report/report.h"

#include <pango/pangocairo.h>

#include <compare>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace meyar::report {

struct FreeObject {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using ObjectPtr = std::unique_ptr<T, FreeObject>;

struct TextStyle {
    double size = 9.5; ///< points
    bool bold = false;
    Ink ink = Ink::Text;
    TableCell::Align align = TableCell::Align::Left;
    bool oneLine = false; ///< cut with an ellipsis where it does not fit

    auto operator<=>(const TextStyle&) const = default;
};

/// A text set to a width. Lengths are points from its top left.
class SetText {
public:
    struct Line {
        PangoLayoutLine* line = nullptr;  ///< owned by its layout
        const char* characters = nullptr; ///< the layout's text, which the line's offsets count in
        std::size_t firstByte = 0;        ///< where that text begins in the whole
        double x = 0, top = 0, baseline = 0, bottom = 0;
    };

    SetText() = default;
    SetText(const Text& text, Ink ink);

    /// Takes the next part of the text, which begins at `firstByte`, and its lines but the last `without`. Returns the
    /// byte after them.
    std::size_t take(ObjectPtr<PangoLayout> layout, std::size_t firstByte, int without);

    bool empty() const { return m_lines.empty(); }
    std::size_t lineCount() const { return m_lines.size(); }
    const Line& line(std::size_t number) const { return m_lines[number]; }
    double height() const { return height(0, lineCount()); }
    double height(std::size_t from, std::size_t to) const; ///< of the lines [from, to)
    /// How many lines from `from` on fit into `space`.
    std::size_t fitting(std::size_t from, double space) const;
    double width() const { return m_width; } ///< of the longest line

    Ink ink() const { return m_ink; }
    /// The run that an item of the line belongs to.
    const Run& runOf(const Line& line, const PangoGlyphItem& item) const;

private:
    std::vector<ObjectPtr<PangoLayout>> m_layouts; ///< one, or for a long text one a part of it
    std::vector<Line> m_lines;
    int m_bottom = 0;                ///< of the last line, in Pango's units
    Text m_runs;                     ///< styles and targets; their texts are kept only where they lead somewhere
    std::vector<std::size_t> m_ends; ///< the byte after each run
    Ink m_ink = Ink::Text;
    double m_width = 0;
};

/// Holds a font map of its own, so that reports can be written in several threads at once.
class Typesetter {
public:
    explicit Typesetter(model::Language language);

    /// The cost is linear in the text, however long its paragraphs and words are.
    SetText set(const Text& text, const TextStyle& style, double width) const;
    SetText set(const std::string& text, const TextStyle& style, double width) const;
    /// The same for words that come again and again, "Partly met": set once and kept.
    std::shared_ptr<const SetText> setOnce(const std::string& text, const TextStyle& style, double width);

private:
    ObjectPtr<PangoLayout> layoutOf(const Text& text, const TextStyle& style, double width) const;

    ObjectPtr<PangoFontMap> m_fonts;
    ObjectPtr<PangoContext> m_context;
    std::map<std::tuple<std::string, TextStyle, double>, std::shared_ptr<const SetText>> m_kept;
};

} // namespace meyar::report
