// Which cells the matrix shows: all, or those that some work is left on.
#pragma once

#include "document_controller.h"

#include <array>
#include <cstddef>

namespace meyar::ui {

enum class CellFilter {
    All,
    CanImprove, ///< shaded
    NotJudged,  ///< nothing recorded
    Disputed,   ///< ratings differ and no consensus is recorded
    NoEvidence, ///< graded, and nothing is cited
    ToReview,   ///< carried over from an earlier wording or round, and nobody looked again
};
inline constexpr std::array<CellFilter, 6> allCellFilters{CellFilter::All,        CellFilter::CanImprove,
                                                          CellFilter::NotJudged,  CellFilter::Disputed,
                                                          CellFilter::NoEvidence, CellFilter::ToReview};

bool matches(CellFilter filter, const method::CellStanding& standing, const model::Cell& cell);

/// How many cells each filter matches, in the order of allCellFilters.
using FilterCounts = std::array<int, allCellFilters.size()>;
FilterCounts countMatches(const DocumentController& controller); ///< as the one who judges sees the cells

constexpr std::size_t place(CellFilter filter) {
    return static_cast<std::size_t>(filter);
}

} // namespace meyar::ui
