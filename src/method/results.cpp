#include "method/results.h"

namespace meyar::method {

Results results(const model::Assessment& assessment, const RankOptions& options) {
    Results out;
    out.scorecard = score(assessment);
    out.gaps = findGaps(assessment, out.scorecard);
    out.tally = tally(assessment);
    out.ranking = rank(assessment, out.scorecard, out.tally, options);
    return out;
}

} // namespace meyar::method
