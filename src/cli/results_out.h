// Results as the JSON of docs/cli.md and as tables.
#pragma once

#include "cli/json_out.h"
#include "method/agreement.h"
#include "method/comparison.h"
#include "method/results.h"
#include "method/robustness.h"
#include "model/assessment.h"
#include "model/wording.h"

#include <ostream>
#include <span>

namespace meyar::cli {

Json scoreJson(const model::Assessment& assessment, const method::Scorecard& scorecard);
void printScore(std::ostream& out, const model::Assessment& assessment, const method::Scorecard& scorecard,
                const model::Wording& words);

Json gapsJson(const model::Assessment& assessment, const method::Results& results, const model::Wording& words);
void printGaps(std::ostream& out, const model::Assessment& assessment, const method::Results& results,
               const model::Wording& words);

Json tallyJson(const model::Assessment& assessment, const method::Tally& tally);
void printTally(std::ostream& out, const model::Assessment& assessment, const method::Tally& tally,
                const model::Wording& words);

Json rankJson(const model::Assessment& assessment, const method::Results& results, const model::Wording& words);
void printRank(std::ostream& out, const model::Assessment& assessment, const method::Results& results,
               const model::Wording& words);

Json robustnessJson(const model::Assessment& assessment, const method::Robustness& robustness);
void printRobustness(std::ostream& out, const model::Assessment& assessment, const method::Robustness& robustness,
                     int top, const model::Wording& words);

Json agreementJson(const model::Assessment& assessment, const method::Agreements& agreements);
void printAgreement(std::ostream& out, const model::Assessment& assessment, const method::Agreements& agreements,
                    const model::Wording& words);

/// `assessments` as they were compared.
Json comparisonJson(std::span<const method::Compared> assessments, const method::Comparison& comparison,
                    const model::Wording& words);
void printComparison(std::ostream& out, std::span<const method::Compared> assessments,
                     const method::Comparison& comparison, const model::Wording& words);

/// {"score", "low", "high"}: score is null while low and high differ, all are null when nothing applies.
Json boundsJson(const std::optional<method::Bounds>& bounds);

} // namespace meyar::cli
