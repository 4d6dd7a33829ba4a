// From a recommendation to the gaps that it answers, and what has no counterpart on the other side.
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
};
AnsweredGaps gapsAnsweredBy(const model::Framework& framework, const method::Results& results,
                            std::size_t recommendation);

struct Orphans {
    std::vector<const method::Gap*> gaps;     ///< linked to by no recommendation; most severe first
    std::vector<std::size_t> recommendations; ///< linked to no gap; in framework order
};
Orphans orphans(const model::Framework& framework, const method::Results& results);

} // namespace meyar::ui
