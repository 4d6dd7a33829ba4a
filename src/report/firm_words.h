// How firm an order is and how well assessors agree, put in words: the same on screen, in the CLI and in print.
#pragma once

#include "method/agreement.h"
#include "method/robustness.h"
#include "model/wording.h"

#include <string>

namespace meyar::report {

/// "62 %"; "> 99 %" and "< 1 %" for what would round to all or none and is neither.
std::string shareOfDraws(const method::Exact& share, const model::Wording& wording);
/// "1–3", or "2" where both ends are one rank.
std::string rankRange(const method::Firmness& firmness);
/// What was varied, how often and with which seed; what was held fixed.
std::string drawsText(const method::Robustness& robustness, const model::Assessment& assessment,
                      const model::Wording& wording);
/// "A before E: in 80 % of the draws; at every value of the unknown cells; whatever the weights."
std::string orderText(const method::Order& order, const model::Assessment& assessment, const model::Wording& wording);

/// "0.57"; the word for undefined when absent. Three decimals, as such coefficients are printed.
std::string coefficientText(const std::optional<method::Exact>& value, const model::Wording& wording);
/// "0.41–0.73"; the word for undefined when absent.
std::string intervalText(const std::optional<method::Interval>& interval, const model::Wording& wording);

} // namespace meyar::report
