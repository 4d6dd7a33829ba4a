// Assessments side by side as a scene and in words: scores with their bounds, and which is the highest.
#pragma once

#include "method/comparison.h"
#include "model/wording.h"
#include "report/scene.h"

#include <span>
#include <string>
#include <vector>

namespace meyar::report {

/// So many have a colour of their own in the chart.
inline constexpr std::size_t mostCompared = 6;

/// What each is called: rounds of one country by their period, others by country and period; told apart by a number
/// where two would be called the same.
std::vector<std::string> comparedNames(std::span<const method::Compared> assessments, bool rounds,
                                       model::Language language);

/// Which is the highest, that all are the same, or that it cannot be told; a dash while fewer than two have a score.
std::string highestText(const method::ComparedScore& score, const std::vector<std::string>& names,
                        const model::Wording& wording);

/// For every area and the whole, under framework and operational a bar an assessment, one above the other; the lighter
/// part is what unknown and disputed cells leave open. Boxes carry the id "area:AREA" or "overall". Words are of
/// chartTextSize; `width` is points.
Scene comparedScores(std::span<const method::Compared> assessments, const method::Comparison& comparison,
                     const model::Wording& wording, double width);
std::string comparedScoresInWords(std::span<const method::Compared> assessments, const method::Comparison& comparison,
                                  const model::Wording& wording);

/// "4.1 Coordination", in the latest assessment that has the area; its id when none has.
std::string comparedAreaTitle(std::span<const method::Compared> assessments, const model::AreaId& area,
                              model::Language language);
/// A recommendation's title in the same way.
std::string comparedTitle(std::span<const method::Compared> assessments, const model::Letter& letter,
                          model::Language language);

/// "improved"; between countries "higher". And "3 (5 dots)", a dash when absent.
std::string changeText(method::CellChange change, bool rounds, const model::Wording& wording);
std::string comparedRankText(const std::optional<method::ComparedRank>& rank, const model::Wording& wording);

} // namespace meyar::report
