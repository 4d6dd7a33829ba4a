// What becomes of the cells when two assessors are made one.
#pragma once

#include "model/assessment.h"

#include <cstddef>
#include <vector>

namespace meyar::ui {

/// How many cells the assessor graded.
std::size_t gradesBy(const model::Assessment& assessment, const model::AssessorId& assessor);
/// Cells to which both gave a grade, and not the same.
std::vector<std::size_t> unlikeGrades(const model::Assessment& assessment, const model::AssessorId& from,
                                      const model::AssessorId& into);
/// Of a blind assessment, how many cells hidden from one of the two the one who remains would see.
std::size_t openedByMerge(const model::Assessment& assessment, const model::AssessorId& from,
                          const model::AssessorId& into);

} // namespace meyar::ui
