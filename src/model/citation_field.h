// Citation fields inside Markdown text: "[@Aze 30, p. 7; @Interview 4]". Each part names a source and, after a
// comma, where in it. They render as "(Aze 30, p. 7; Interview 4)" and fill the bibliography.
#pragma once

#include "model/ids.h"

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

/// A text cut into plain runs and citation fields, in order. What only looks like a field stays plain text.
using TextPiece = std::variant<std::string, CitationField>;
std::vector<TextPiece> splitCitationFields(std::string_view text);

/// As it is typed: "[@Aze 30, p. 7; @Interview 4]".
std::string written(const CitationField& field);
/// As it is printed: "(Aze 30, p. 7; Interview 4)".
std::string rendered(const CitationField& field);

} // namespace meyar::model
