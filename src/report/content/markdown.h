// Light Markdown, as findings are written in, turned into blocks: paragraphs, lists, sub-headings, bold and italic, and
// citation fields set as references to the bibliography. What Markdown can say beyond that comes out as plain text.
#pragma once

#include "report/report.h"

#include <string_view>
#include <vector>

namespace meyar::report {

/// Headings become level 4, below the section's own.
std::vector<Block> fromMarkdown(std::string_view text);

} // namespace meyar::report
