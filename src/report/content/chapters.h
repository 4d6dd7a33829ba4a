// The chapters of a report, in the order in which they stand in it.
#pragma once

#include "report/content/writing.h"

#include <cstddef>

namespace meyar::report {

/// Width of the text column in points, which charts are drawn to fill.
inline constexpr double textWidth = 502;

/// Chapter 1: what was assessed, how far, and how to read the figures.
void writeIntroduction(Writing& writing);
/// How well the assessors agree, area by area; nothing where no cell has two grades.
void writeAgreement(Writing& writing);

/// Section 2.N: scores, findings in words, survey tables, the indicator table and the grounds of its grades.
void writeArea(Writing& writing, std::size_t area);
void writeSurvey(Writing& writing, std::size_t area);
void writeIndicators(Writing& writing, std::size_t area);
void writeGrounds(Writing& writing, std::size_t area);

/// Chapter 3: the table of priorities, the ranking with reasons and how firm it is, the gaps, the recommendations in
/// detail.
void writePriorities(Writing& writing);
void writeRanking(Writing& writing);
void writeFirmness(Writing& writing); ///< what becomes of the ranking when it is drawn anew; nothing without votes
void writeGaps(Writing& writing);
void writeDetail(Writing& writing, std::size_t area);

/// The cited sources; a confidential one by its id only.
void writeBibliography(Writing& writing);

} // namespace meyar::report
