// Rounds of one country, or several countries, side by side: what changed in each cell, scores with their bounds,
// ranks. Cells, areas and recommendations are the same when their ids are, whatever the version of the framework.
// docs/method.md, section 12.
#pragma once

#include "method/results.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace meyar::method {

/// From one assessment to the next in line. Between countries, improved reads as higher and worsened as lower.
enum class CellChange {
    Same,          ///< one and the same certain grade, or none in either
    Improved,      ///< higher wherever in their intervals both lie
    Worsened,      ///< lower in the same way
    Unclear,       ///< the intervals overlap: it cannot be told
    New,           ///< told here, not told before: the cell was absent, unknown or did not apply
    Gone,          ///< told before and not here
    NotReReviewed, ///< the judgement was carried over, and nobody has looked at it since
};
std::string_view code(CellChange change); ///< "same", "improved", ... "not_re_reviewed"

/// A cell in one of the assessments; absent when its framework version does not have it.
using CellIn = std::optional<CellStanding>;

struct ComparedCell {
    model::CellId cell;
    std::vector<CellIn> standings;   ///< one an assessment
    std::vector<CellChange> changes; ///< from each assessment to the next: one fewer than assessments
};

/// The scores of an area, or of the whole, side by side.
struct ComparedScore {
    std::vector<std::optional<Bounds>> scores; ///< one an assessment; absent without the area or without a score
    /// The one whose interval lies above every other: none while any overlaps or touches it, or is the only one.
    std::optional<std::size_t> highest;
};

struct ComparedArea {
    model::AreaId id;
    ComparedScore framework;
    ComparedScore operational;
};

struct ComparedRank {
    int rank = 1;
    bool shared = false;
    std::int64_t total = 0; ///< dots
};

struct ComparedRecommendation {
    model::Letter letter;
    std::vector<std::optional<ComparedRank>> ranks; ///< one an assessment; absent without the recommendation
};

/// Whether the two name one country: they are equal, or a name of one, in whatever language, reads as one of the other.
bool isSameCountry(const model::LocalText& one, const model::LocalText& other);

struct Comparison {
    bool rounds = false;             ///< of one country: all name the same
    std::vector<ComparedCell> cells; ///< in the order of the last assessment, then those that only earlier ones have
    std::vector<ComparedArea> areas;
    ComparedArea overall; ///< its id says nothing
    std::vector<ComparedRecommendation> recommendations;
};

/// One assessment and its results; both outlive the call.
struct Compared {
    const model::Assessment* assessment = nullptr;
    const Results* results = nullptr;
};

/// Two or more, on one framework (the same id; versions may differ), in the order in which they are to be read.
Comparison compare(std::span<const Compared> assessments);

} // namespace meyar::method
