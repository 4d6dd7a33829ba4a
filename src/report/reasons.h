// Figures and reasons put in words, the same on screen, in the CLI and in print.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"

#include <string>

namespace meyar::report {

/// "0.70", or "0.35–0.55" while bounds differ; a dash when absent. Two decimals unless told, decimal sign of the
/// language.
std::string boundsText(const std::optional<method::Bounds>& bounds, const model::Wording& wording, int places = 2);
/// "72 %"; a dash when absent.
std::string percentText(const std::optional<method::Exact>& share, const model::Wording& wording);
/// What an area's implementation gap says: "law ahead by 0.35", "law ahead by 0.20–0.35", "law and practice level", or
/// "law ahead by at most 0.35 or practice by at most 0.10" while unknown cells leave it open; a dash when absent.
std::string gapText(const std::optional<method::Bounds>& gap, const model::Wording& wording);
/// "1", "2=".
std::string rankText(const method::RankedItem& item);
/// "Met", "Not applicable", "Insufficient evidence".
std::string answerText(const model::Assessment& assessment, model::Answer answer, const model::Wording& wording);
/// "Met", "Not applicable", "Disputed", "Not judged".
std::string standingText(const model::Assessment& assessment, const method::CellStanding& standing,
                         const model::Wording& wording);

/// The figure by which the method ranked an item: dots, support or balance; with two decimals, or as many more as tell
/// it from the figures that differ.
std::string figureText(const method::Ranking& ranking, std::size_t item, const model::Wording& wording);

/// Why a cell is a gap, or what evidence it needs: what fails, at which level, on what evidence.
std::string reason(const method::Gap& gap, const model::Assessment& assessment, const model::Wording& wording);
/// Why an item of the ranking stands where it stands; names those it shares the rank with.
std::string reason(const method::Ranking& ranking, std::size_t item, const model::Assessment& assessment,
                   const model::Wording& wording);
/// The same where a need among the tied is unseen: it is said to be hidden, and so to break no tie.
std::string reasonWithoutNeed(const method::Ranking& ranking, std::size_t item, const model::Assessment& assessment,
                              const model::Wording& wording);
/// "J is certain in the top three; A, B, E and L are tied for two places."
std::string topSummary(const method::Ranking& ranking, const model::Assessment& assessment,
                       const model::Wording& wording);

/// Who answers a cell, by rank: "A", "B and C"; a dash when nobody does. docs/method.md, section 14.
std::string answeredByText(std::size_t cell, const method::Results& results, const model::Assessment& assessment,
                           const model::Wording& wording);
/// What has no counterpart, a sentence a kind: gaps that nobody answers, recommendations that answer none, those
/// without votes. None while there is no gap; the first 40 of a kind are named, the others counted.
std::vector<std::string> orphanTexts(const method::Results& results, const model::Assessment& assessment,
                                     const model::Wording& wording);

/// "A, B and C" with the language's own "and".
std::string listed(const std::vector<std::string>& items, const model::Wording& wording);

} // namespace meyar::report
