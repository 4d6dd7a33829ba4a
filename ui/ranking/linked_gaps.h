// From a recommendation to the gaps that it answers, and what has no counterpart on the other side. Cells hidden from
// the one who judges are told as hidden, whether they are gaps or not.
#pragma once

#include "method/results.h"
#include "model/assessment.h"

#include <cstddef>
#include <vector>

namespace meyar::ui {

struct AnsweredGaps {
    std::vector<const method::Gap*> gaps; ///< most severe first; they live in the results
    std::size_t linked = 0;               ///< cells that the recommendation is linked to
    std::size_t unknown = 0;              ///< linked cells that are still to be judged
    std::vector<std::size_t> hidden;      ///< linked cells that are hidden, in framework order; in none of the above
};
AnsweredGaps gapsAnsweredBy(const model::Framework& framework, const method::Results& results,
                            std::size_t recommendation, const std::vector<bool>& hidden);

struct Orphans {
    std::vector<const method::Gap*> gaps;     ///< linked to by no recommendation; most severe first
    std::vector<std::size_t> recommendations; ///< linked to no gap; in framework order
    std::size_t hiddenCells = 0;              ///< linked to by no recommendation: gaps or not, it is not told
    std::size_t open = 0;                     ///< recommendations whose hidden cells leave it open
};
Orphans orphans(const model::Framework& framework, const method::Results& results, const std::vector<bool>& hidden);

/// What of need is not told in a blind assessment.
struct HiddenNeed {
    std::vector<int> cells; ///< hidden linked cells of each recommendation
    int all = 0;            ///< hidden cells that any recommendation is linked to, each once

    bool any() const { return all > 0; }
};
HiddenNeed hiddenNeed(const model::Framework& framework, const std::vector<bool>& hidden);

/// The item shares its rank since a need among those with its figure is hidden.
bool hiddenNeedTies(const std::vector<method::RankedItem>& items, const method::RankedItem& item,
                    const HiddenNeed& hidden);

} // namespace meyar::ui
