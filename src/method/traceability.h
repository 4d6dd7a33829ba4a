// From a recommendation to the gaps that it answers and where the report tells of them, from a gap back, and what has
// no counterpart. docs/method.md, section 14. A section of the findings tells of a cell when it belongs to the cell's
// area and cites a source that is cited on the cell, or names the cell or its indicator ("1.2/F2", "1.2"). Cells hidden
// from the one who judges are told as hidden, whether they are gaps or not. What is found points into the results,
// which must outlive it: results that are a temporary are refused.
#pragma once

#include "method/results.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace meyar::method {

struct AnsweredGaps {
    std::vector<const Gap*> gaps;    ///< most severe first; they live in the results
    std::size_t linked = 0;          ///< cells that the recommendation is linked to
    std::size_t unknown = 0;         ///< linked cells that are still to be judged
    std::vector<std::size_t> hidden; ///< linked cells that are hidden, in framework order; in none of the above
};
AnsweredGaps gapsAnsweredBy(const model::Framework& framework, const Results& results, std::size_t recommendation,
                            const Unseen& hidden = {});
AnsweredGaps gapsAnsweredBy(const model::Framework&, Results&&, std::size_t, const Unseen& = {}) = delete;

/// The recommendations linked to a cell, with their dots and ranks; by rank. They live in the results.
std::vector<const RankedItem*> recommendationsFor(const model::Framework& framework, const Results& results,
                                                  std::size_t cell);
std::vector<const RankedItem*> recommendationsFor(const model::Framework&, Results&&, std::size_t) = delete;

/// Where the report tells of something; each once, in its order.
struct Paragraphs {
    std::vector<std::size_t> sections; ///< of the findings: places in Assessment::sections
    std::vector<std::size_t> themes;   ///< of the detailed recommendations: places in Assessment::detailed

    bool operator==(const Paragraphs&) const = default;
};
/// The sections that tell of a cell, and the themes of its area.
Paragraphs paragraphsOn(const model::Assessment& assessment, std::size_t cell);
/// What is told of any of several cells.
Paragraphs paragraphsOn(const model::Assessment& assessment, const std::vector<std::size_t>& cells);

/// The other way: the gaps of its area that a section tells of, also while it is being written; most severe first,
/// without those that are hidden. They live in the results.
std::vector<const Gap*> gapsToldIn(const model::Assessment& assessment, const Results& results,
                                   const model::Section& section, const Unseen& hidden = {});
std::vector<const Gap*> gapsToldIn(const model::Assessment&, Results&&, const model::Section&,
                                   const Unseen& = {}) = delete;
/// All gaps of an area that are not hidden: each theme of its detailed recommendations tells of them.
std::vector<const Gap*> gapsIn(const model::Framework& framework, const Results& results, const model::AreaId& area,
                               const Unseen& hidden = {});
std::vector<const Gap*> gapsIn(const model::Framework&, Results&&, const model::AreaId&, const Unseen& = {}) = delete;

/// The text names the cell, its track or its indicator: "1.2/F2", "1.2/F", "1.2"; not "11.2", "1.2.3" or "1.2 %".
bool namesCell(std::string_view text, const model::CellId& cell);

struct Orphans {
    std::vector<const Gap*> gaps;             ///< linked to by no recommendation; most severe first
    std::vector<std::size_t> recommendations; ///< linked to no gap; in framework order
    std::vector<std::size_t> withoutVotes;    ///< recommendations without a dot; in framework order
    std::size_t hiddenCells = 0;              ///< linked to by no recommendation: gaps or not, it is not told
    std::size_t open = 0;                     ///< recommendations whose hidden cells leave it open
};
Orphans orphans(const model::Framework& framework, const Results& results, const Unseen& hidden = {});
Orphans orphans(const model::Framework&, Results&&, const Unseen& = {}) = delete;

/// What of need is not told in a blind assessment.
struct HiddenNeed {
    std::vector<int> cells; ///< hidden linked cells of each recommendation
    int all = 0;            ///< hidden cells that any recommendation is linked to, each once

    bool any() const { return all > 0; }
};
HiddenNeed hiddenNeed(const model::Framework& framework, const Unseen& hidden);

/// The item shares its rank since a need among those with its figure is hidden.
bool hiddenNeedTies(const std::vector<RankedItem>& items, const RankedItem& item, const HiddenNeed& hidden);

} // namespace meyar::method
