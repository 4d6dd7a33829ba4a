// An assessment and its results put into a report: a tree of headings, paragraphs, tables, charts and notes, which a
// writer (pdf.h) lays out. Every figure in it is read from `results`.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"
#include "report/report.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::report {

/// The parts a report can have, in their order; the title page and the introduction are always there.
enum class Part { Findings, Recommendations, Ranking, Detail, Bibliography };
inline constexpr std::array<Part, 5> allParts{Part::Findings, Part::Recommendations, Part::Ranking, Part::Detail,
                                              Part::Bibliography};
std::string_view code(Part part); ///< "findings", "recommendations", "ranking", "detail", "bibliography"
std::optional<Part> parsePart(std::string_view code);

struct BuildOptions {
    std::set<Part> parts{allParts.begin(), allParts.end()};
    std::string fingerprint; ///< exchange::fingerprint of the assessment; printed in the foot of each page
};

Report build(const model::Assessment& assessment, const method::Results& results, const model::Wording& wording,
             const BuildOptions& options);

} // namespace meyar::report
