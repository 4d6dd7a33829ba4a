// Survey tables: counts, shares of those who answered, and what does not add up. docs/method.md, section 11.
#pragma once

#include "method/exact.h"
#include "model/assessment.h"
#include "model/finding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meyar::method {

struct OptionResult {
    std::optional<std::int64_t> count; ///< absent when the source does not tell it, or it is suppressed
    std::optional<Exact>
        share; ///< of answered; absent with the count, when nobody answered, or for a "don't know" left out
    bool suppressed = false; ///< withheld from what is published
};

struct QuestionResult {
    std::vector<OptionResult> options;
    std::vector<model::Finding> findings; ///< counts_do_not_sum, answered_exceeds_base, base_exceeds_respondents
};

struct SurveyOptions {
    bool leaveOutDontKnow = false; ///< shares are then of those who answered something else
    bool suppressSmall = false;    ///< withhold counts 1 to 3, and a second cell so that the total does not tell them
};

QuestionResult tabulate(const model::Survey& survey, const model::Question& question,
                        const SurveyOptions& options = {});

} // namespace meyar::method
