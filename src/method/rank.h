// The recommendations in order, with the reason for each place; equal is said to be equal. docs/method.md, sections 8
// and 13.
#pragma once

#include "method/gaps.h"
#include "method/tally.h"
#include "model/choices.h"

#include <optional>
#include <vector>

namespace meyar::method {

using model::code;
using model::parseRankBy;
using model::RankBy;
using model::RankOptions;

enum class DecidedBy {
    Figure, ///< the method's own figure tells it apart; outputs print the method's name
    Need,   ///< equal figure, need tells it apart
    Tie,    ///< shared: neither does
};

enum class TopPlace { Certain, Tied, Out };

struct RankedItem {
    std::size_t recommendation = 0; ///< place in framework order
    int rank = 1;
    bool shared = false;
    std::int64_t total = 0;
    std::optional<Exact> support;
    std::optional<Bounds> need; ///< absent when nothing linked is there or applies, or some of it is unseen
    Exact figure; ///< what the method compared: dots, support or the balance; 0 when neither part is known
    DecidedBy decidedBy = DecidedBy::Figure;
    TopPlace place = TopPlace::Out;
    int rankLow = 1;  ///< best rank the bounds of need allow; equals rank for a certain need
    int rankHigh = 1; ///< worst
};

struct Ranking {
    RankOptions options;
    std::vector<RankedItem> items; ///< by rank; equal ranks in framework order, which breaks no tie
    int placesLeft = 0;            ///< places of the top k for the tied
    std::vector<model::ConstituencyId> leftOutOfSupport;
};

/// Need of a recommendation: sum of severity / sum of the same weights at v = 0, over its linked applicable cells. The
/// weight of a link multiplies both; a cell that several links name counts once, with the heaviest of them.
std::optional<Bounds> need(const model::Framework& framework, const Scorecard& scorecard, std::size_t recommendation);

/// The need of a recommendation with an unseen cell among its linked ones is absent: it decides nothing and counts for
/// nothing. The scorecard is that without the unseen cells.
Ranking rank(const model::Assessment& assessment, const Scorecard& scorecard, const Tally& tally,
             const RankOptions& options, const Unseen& unseen = {});

} // namespace meyar::method
