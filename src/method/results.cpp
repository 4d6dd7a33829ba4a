#include "method/results.h"

namespace meyar::method {

Results results(const model::Assessment& assessment) {
    return results(assessment, assessment.ranking);
}

Results results(const model::Assessment& assessment, const RankOptions& options, const Unseen& unseen) {
    Results out;
    out.scorecard = score(assessment, unseen);
    out.gaps = findGaps(assessment, out.scorecard);
    out.tally = tally(assessment);
    out.ranking = rank(assessment, out.scorecard, out.tally, options, unseen);
    return out;
}

} // namespace meyar::method
