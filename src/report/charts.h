// The charts of reports and pages, as scenes. Widths and heights are points.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"
#include "report/scene.h"

#include <cstddef>
#include <string>

namespace meyar::report {

inline constexpr double chartTextSize = 8.5; ///< points; of every word in these charts

/// Two bars of one area, framework and operational; the lighter part is what unknown and disputed cells leave open.
/// Boxes carry the id "area:AREA:framework" or ":operational" and the value as tooltip.
Scene areaScores(const model::Assessment& assessment, const method::Results& results, std::size_t area,
                 const model::Wording& wording, double width);

/// The same for every area under its title, and for the whole, whose boxes carry "overall:framework" or ":operational";
/// below its bars each says its coverage and how far law and practice are apart. How many cells are open, the tooltips
/// say.
Scene overviewScores(const model::Assessment& assessment, const method::Results& results, const model::Wording& wording,
                     double width);

/// What areaScores shows, in words: "Framework: 0.70; operational: 0.35–0.55 (4 cells unknown)".
std::string areaScoresInWords(const model::Assessment& assessment, const method::Results& results, std::size_t area,
                              const model::Wording& wording);
std::string overviewInWords(const model::Assessment& assessment, const method::Results& results,
                            const model::Wording& wording);

} // namespace meyar::report
