// What a report is made of, before any layout. Writers (pdf.h) know these blocks and nothing of assessments.
#pragma once

#include "model/text.h"
#include "report/scene.h"

#include <string>
#include <variant>
#include <vector>

namespace meyar::report {

/// A stretch of text in one style.
struct Run {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool reference = false;  ///< a citation, set in the accent colour
    std::string target = {}; ///< the anchor it leads to; may be empty

    bool operator==(const Run&) const = default;
};
using Text = std::vector<Run>;

struct Heading {
    int level = 1; ///< 1 begins a chapter (on a new page), 2 a section, 3 and 4 sub-headings; 1 to 3 are bookmarks
    std::string text;
};

struct Paragraph {
    enum class Style { Body, Note, ListItem, Caption };
    Style style = Style::Body;
    Text text;
    std::string anchor = {}; ///< what a Run::target may lead to; may be empty
    int depth = 0;           ///< of a list item in nested lists
    std::string label = {};  ///< of a list item: "1."; empty for a bullet
    bool continues = false;  ///< of a list item: a further paragraph of the item before it
};

/// A small sign beside a word: how a cell is graded, without colour.
struct Sign {
    enum class Kind { Grade, Unknown, Disputed, NotApplicable };
    Kind kind = Kind::Unknown;
    double share = 0; ///< of a grade: 1 a filled circle, 0.5 a half one, 0 an empty one

    bool operator==(const Sign&) const = default;
};

struct TableCell {
    enum class Align { Left, Centre, Right };
    Text text;
    int columns = 1; ///< how many columns it spans
    int rows = 1;    ///< how many rows it spans; header rows only
    Align align = Align::Left;
    bool header = false;        ///< TH: column headers in header rows, row headers in body rows
    bool shaded = false;        ///< possible improvement: green, hatched and marked
    std::string mark = {};      ///< the letter or sign in the corner; goes with shaded
    std::string markWords = {}; ///< what it means, for those who cannot see it
    int dots = 0;               ///< drawn before the text, which gives their number
    bool graded = false;        ///< shows sign and word under the text
    Sign sign = {};
    std::string word = {};
};

struct TableRow {
    std::vector<TableCell> cells;
};

struct Table {
    std::vector<double> widths;    ///< a column each, in shares of the text width
    std::vector<TableRow> headers; ///< repeated on every page
    std::vector<TableRow> rows;    ///< each kept whole unless taller than a page
    std::string caption;           ///< numbered by build, "Table 3. ..."
    bool legend = false;           ///< explain the shading under every page's part
    std::string legendText;
    std::string legendMark;
    std::string continued; ///< said under a part that goes on; may be empty
};

struct Figure {
    Scene scene;
    std::string alternative; ///< what it shows, for those who cannot see it
    std::string caption;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Table, Figure, PageBreak>;

struct TitlePage {
    std::string title, country, period;
    std::string kind;        ///< "Needs assessment"; empty where the title begins with it
    std::vector<Text> notes; ///< fictional, no grades, framework and version, how it was counted
};

struct Report {
    model::Language language = model::Language::En;
    TitlePage titlePage;
    std::string header;        ///< running head, left; the section stands right
    std::string footer;        ///< running foot, left: framework and data; the page number stands right
    std::string contentsTitle; ///< empty: no table of contents
    std::vector<Block> blocks;
};

} // namespace meyar::report
