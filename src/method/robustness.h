// How firm the order is: what becomes of it when ballots, weights and unknown cells might have been otherwise.
// docs/method.md, section 9.
#pragma once

#include "method/rank.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace meyar::method {

/// What a draw varies, each alone or together.
struct Vary {
    bool ballots = true;  ///< drawn anew with replacement within each constituency; recorded totals are held fixed
    bool weights = true;  ///< of areas, indicators, levels and links: w * (1 + noise * (2u - 1)), u even in [0, 1]
    bool unknowns = true; ///< unknown cells take any grade of the scale, disputed ones a grade within their interval

    bool operator==(const Vary&) const = default;
};

struct DrawOptions {
    int draws = 1000; ///< 1 or more
    std::uint64_t seed = 1;
    Vary vary = {};
    model::PerMille noise{250}; ///< 0..1000
    unsigned threads = 0;       ///< 0: as many as the machine has cores; never changes a digit

    bool operator==(const DrawOptions&) const = default;
};

/// What another thread may see and do while the draws run.
struct DrawProgress {
    std::atomic<int> done{0};
    std::atomic<bool> cancelled{false};
};

struct Firmness {
    std::size_t recommendation = 0; ///< place in framework order
    Exact inTop;                    ///< share of draws in the top k; one of n tied for m places counts m / n
    int median = 1;                 ///< of its ranks: the least that half of the draws do not exceed
    int low = 1;                    ///< 5th percentile, in the same way
    int high = 1;                   ///< 95th percentile
};

/// Two that follow each other in the ranking.
struct Order {
    std::size_t ahead = 0; ///< recommendations, as places in framework order
    std::size_t behind = 0;
    bool tied = false;             ///< they share a rank: neither is ahead, and there is no order to hold
    Exact holds;                   ///< share of draws in which the first stands strictly before the second
    Exact reversed;                ///< share of draws in which it is the other way round
    bool atEveryValue = false;     ///< holds whatever the unknown and disputed cells turn out to be
    bool underEveryWeight = false; ///< shown to hold under all positive weights, and at every such value
};

struct Robustness {
    DrawOptions options;
    std::vector<Firmness> items;                  ///< in the ranking's order
    std::vector<Order> orders;                    ///< of neighbours, from the top
    std::vector<model::ConstituencyId> heldFixed; ///< totals only: nothing to draw from
};

/// Draws around `ranking`, made with its options. The same seed gives the same result on any machine and any number of
/// threads. Nothing when cancelled.
std::optional<Robustness> robustness(const model::Assessment& assessment, const Scorecard& scorecard,
                                     const Tally& tally, const Ranking& ranking, const DrawOptions& options,
                                     DrawProgress* progress = nullptr);

} // namespace meyar::method
