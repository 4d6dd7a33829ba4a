// Citations that a text means but that are not read as such, for the preview and for `check`: "[see @Aze 30, p. 7]",
// "[@Aze 30, art. 5; ch. 7]", a bracket that is never closed, "@Aze 30" without brackets.
#pragma once

#include "model/loose_citation.h"

#include <string>
#include <string_view>
#include <vector>

namespace meyar::model {

struct CitationSlip {
    Span name;        ///< the "@" and the name after it
    std::string text; ///< with what belongs to it, "[see @Aze 30, p. 7]"; of a long one the name only
};

/// In order.
std::vector<CitationSlip> citationSlipsIn(std::string_view text, const ShortNames& names);

} // namespace meyar::model
