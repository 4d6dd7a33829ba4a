// The words of the findings and the bibliography by themselves, as the report sets them: for a page that shows them
// while they are written.
#pragma once

#include "model/assessment.h"
#include "model/wording.h"
#include "report/report.h"

#include <optional>
#include <vector>

namespace meyar::report {

/// A section's heading, at level 3, and its text; each in `language`, or in the one that it falls back to.
std::vector<Block> sectionBlocks(const model::Section& section, model::Language language);

/// A theme of the recommendations in detail, a heading at level 3 and a list.
std::vector<Block> detailBlocks(const model::DetailedRecommendation& detail, model::Language language);

struct BibliographyEntry {
    model::SourceId source;
    bool listed = false; ///< the register of sources has it
    Text text;           ///< "Aze 30. GRETA, Report, 2014 (document)."; a confidential source by its id only
};

/// Every source that cells or findings cite, in the order of the names.
std::vector<BibliographyEntry> bibliography(const model::Assessment& assessment, const model::Wording& wording);
/// The sources of the register that nothing cites; no report prints them.
std::vector<BibliographyEntry> citedNowhere(const model::Assessment& assessment, const model::Wording& wording);

/// The source that a run refers to: that of a citation, none of other words.
std::optional<model::SourceId> citedBy(const Run& run);

} // namespace meyar::report
