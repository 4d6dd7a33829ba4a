// Where the sources are used: cited for cells, and named by citation fields in the text of findings and of
// recommendations in detail.
#pragma once

#include "model/assessment.h"

#include <cstddef>
#include <map>
#include <vector>

namespace meyar::model {

/// A citation by its place: the cell in framework order, and which of the cell's citations.
struct CitedAt {
    std::size_t cell = 0;
    std::size_t citation = 0;

    bool operator==(const CitedAt&) const = default;
};

struct SourceUse {
    std::vector<CitedAt> citations;    ///< in framework order
    std::vector<std::size_t> sections; ///< places in Assessment::sections, each once
    std::vector<std::size_t> details;  ///< places in Assessment::detailed, each once
    std::size_t supports = 0;          ///< cells with a citation for their statement
    std::size_t contradicts = 0;       ///< cells with a citation against it

    bool operator==(const SourceUse&) const = default;
};

/// Every source that is cited anywhere, also one that the register does not have.
std::map<SourceId, SourceUse> sourceUses(const Assessment& assessment);
/// The uses of one source; of one that nothing cites, none.
SourceUse usesOf(const Assessment& assessment, const SourceId& source);

/// The sources that a section names in any of its languages, each once, in the order of their ids.
std::vector<SourceId> citedIn(const Section& section);
std::vector<SourceId> citedIn(const DetailedRecommendation& detail); ///< in its recommendations; likewise

} // namespace meyar::model
