// The next round of an assessment: begun from the last one's judgements, none of which counts as looked at again.
#pragma once

#include "model/assessment.h"

#include <cstddef>
#include <string>

namespace meyar::model {

/// Framework, assessors, sources, judgements with their evidence, and the names of the bodies of voters are carried
/// over; each judged cell is not re-reviewed. Votes, survey and texts begin empty. docs/method.md, section 12.
Assessment newRound(const Assessment& last, LocalText title, std::string period);

/// How many cells hold judgements that were carried over and that nobody has looked at since.
std::size_t carriedOver(const Assessment& assessment);

} // namespace meyar::model
