#include "matrix/cell_filter.h"

#include <algorithm>

namespace meyar::ui {

bool matches(CellFilter filter, const method::CellStanding& standing, const model::Cell& cell) {
    using method::Standing;
    switch (filter) {
    case CellFilter::All:
        return true;
    case CellFilter::CanImprove:
        return standing.shaded;
    case CellFilter::NotJudged:
        return standing.standing == Standing::Unrated;
    case CellFilter::Disputed:
        return standing.standing == Standing::Disputed;
    case CellFilter::NoEvidence:
        return standing.standing == Standing::Graded && cell.citations.empty();
    case CellFilter::ToReview:
        return cell.notReReviewed;
    }
    return true;
}

FilterCounts countMatches(const DocumentController& controller) {
    FilterCounts counts{};
    if (!controller.isOpen()) return counts;
    const auto& cells = controller.assessment().cells;
    const std::size_t all = std::min(cells.size(), controller.results().scorecard.cells.size());
    for (std::size_t cell = 0; cell < all; ++cell) {
        const method::CellStanding standing = controller.results().scorecard.cells[cell];
        for (const CellFilter filter : allCellFilters) {
            if (matches(filter, standing, cells[cell])) ++counts[place(filter)];
        }
    }
    return counts;
}

} // namespace meyar::ui
