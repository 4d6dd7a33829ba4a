// What an assessment leaves open or contradicts, for `check` and the report's pre-flight list.
#pragma once

#include "method/score.h"
#include "model/finding.h"

#include <vector>

namespace meyar::method {

/// Findings in framework order, then survey, votes and text: unrated, disputed, unjustified (a graded or not applicable
/// cell without a rationale), uncited, not_applicable_without_reason, override_without_reason, the indicator findings of
/// section 4, the survey findings of section 11, unknown_source_in_text, unused_source, missing_translation,
/// constituency_without_voters.
std::vector<model::Finding> check(const model::Assessment& assessment, const Scorecard& scorecard);

} // namespace meyar::method
