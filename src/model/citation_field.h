// Citation fields inside Markdown text: "[@Aze 30, p. 7; @Interview 4]". Each part names a source and, after a
// comma, where in it; a number after a semicolon is more of the place, "[@Aze 30, art. 5; 7]". They render as
// "(Aze 30, p. 7; Interview 4)" and fill the bibliography.
#pragma once

#include "model/fold.h"
#include "model/ids.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meyar::model {

struct CitedPlace {
    SourceId source;
    std::string at; ///< "pp. 7, 20"; may be empty

    bool operator==(const CitedPlace&) const = default;
};

using CitationField = std::vector<CitedPlace>;

/// The square brackets of a text, in the order in which they open; one that is never closed ends at `npos`.
struct Bracket {
    std::size_t open = 0, close = std::string_view::npos;
    bool isClosed() const { return close != std::string_view::npos; }
};
std::vector<Bracket> bracketsIn(std::string_view text);

/// The citation fields of a text, in order. A place may have brackets of its own, "[@Aze 30, p. 7 [note]]", but no
/// other field.
struct CitationFieldAt {
    Span where; ///< with its brackets
    CitationField field;
};
std::vector<CitationFieldAt> citationFieldsIn(std::string_view text);

/// A text cut into plain runs and citation fields, in order. What only looks like a field stays plain text.
using TextPiece = std::variant<std::string, CitationField>;
std::vector<TextPiece> splitCitationFields(std::string_view text);

/// As it is typed: "[@Aze 30, p. 7; @Interview 4]".
std::string written(const CitationField& field);
/// As it is printed: "(Aze 30, p. 7; Interview 4)".
std::string rendered(const CitationField& field);

} // namespace meyar::model
