// Dots counted from ballots and recorded totals. docs/method.md, section 7.
#pragma once

#include "method/exact.h"
#include "model/assessment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meyar::method {

struct ConstituencyTally {
    model::ConstituencyId id;
    std::int64_t ballots = 0; ///< valid and void; 0 with totals only
    std::int64_t valid = 0;
    std::int64_t voided = 0;
    bool totalsOnly = false;
    int maxChoices = 3;
    std::optional<std::int64_t> voters; ///< what shares are taken of: valid ballots, or the known number of voters
    std::vector<std::int64_t> dots;     ///< a recommendation each, in framework order
};

struct Tally {
    std::vector<ConstituencyTally> constituencies; ///< in the assessment's order
    std::vector<std::int64_t> totals;              ///< a recommendation each: the sum across constituencies

    std::int64_t dotsOf(std::size_t constituency, std::size_t recommendation) const {
        return constituencies[constituency].dots[recommendation];
    }
};

Tally tally(const model::Assessment& assessment);

/// Mean over the constituencies that have shares of dots / voters (section 8); absent when none has.
std::optional<Exact> support(const Tally& tally, std::size_t recommendation);

/// Constituencies without shares: totals whose number of voters is unknown, or no valid ballot. Outputs name them.
std::vector<model::ConstituencyId> leftOutOfSupport(const Tally& tally);

} // namespace meyar::method
