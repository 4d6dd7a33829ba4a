// Scores of indicators, areas and the whole, a track at a time; law and practice are never averaged.
// docs/method.md, sections 2 to 5 and 13.
#pragma once

#include "method/exact.h"
#include "method/standing.h"
#include "model/assessment.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::method {

/// One track of one indicator (section 4).
struct TrackScore {
    std::optional<MicroBounds> score; ///< absent when both cells are not applicable
    int levelLow = 0;                 ///< 0, 1 or 2: the level that holds even at worst
    int levelHigh = 0;

    bool operator==(const TrackScore&) const = default;
};

enum class IndicatorFinding { LawAheadOfPractice, PracticeWithoutLegalBasis, Level2WithoutLevel1 };
std::string_view code(IndicatorFinding finding); ///< "law_ahead_of_practice", ...

struct IndicatorScore {
    TrackScore framework;
    TrackScore operational;
    std::vector<IndicatorFinding> findings; ///< only those that the bounds leave no doubt of
};

/// Sums over a set of cells: an area, or the whole (section 5).
struct AreaScore {
    std::optional<Bounds> framework; ///< absent when no indicator of it has a score
    std::optional<Bounds> operational;
    std::optional<Bounds> gap; ///< implementation gap: framework - operational
    std::size_t cells = 0;
    std::size_t applicable = 0;
    std::size_t agreed = 0; ///< cells with an agreed grade; coverage is agreed / applicable
    std::size_t shaded = 0;
    std::size_t disputed = 0;
    std::size_t unknown = 0;

    std::optional<Exact> coverage() const; ///< absent when no cell applies
};

struct Scorecard {
    std::vector<CellStanding> cells;        ///< in framework order
    std::vector<IndicatorScore> indicators; ///< in framework order
    std::vector<AreaScore> areas;           ///< in framework order
    AreaScore overall;                      ///< scores are the mean of area scores; counts are sums
};

/// A flag a cell, in framework order: it counts as one that nobody judged, whatever was said of it (section 13). Empty
/// where everything counts.
using Unseen = std::vector<bool>;

Scorecard score(const model::Assessment& assessment, const Unseen& unseen = {});

} // namespace meyar::method
