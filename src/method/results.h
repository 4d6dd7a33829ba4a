// Everything that pages and outputs show, computed together from one assessment.
#pragma once

#include "method/gaps.h"
#include "method/rank.h"
#include "method/score.h"
#include "method/tally.h"

namespace meyar::method {

struct Results {
    Scorecard scorecard;
    Gaps gaps;
    Tally tally;
    Ranking ranking;
};

/// Ranked as the assessment chose.
Results results(const model::Assessment& assessment);
/// Ranked otherwise. With unseen cells: what may be shown to anyone who may not see them (section 13).
Results results(const model::Assessment& assessment, const RankOptions& options, const Unseen& unseen = {});

} // namespace meyar::method
