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
    }
    return true;
}

FilterCounts countMatches(const model::Assessment& assessment, const method::Scorecard& scorecard) {
    FilterCounts counts{};
    const std::size_t cells = std::min(assessment.cells.size(), scorecard.cells.size());
    for (std::size_t cell = 0; cell < cells; ++cell) {
        for (const CellFilter filter : allCellFilters) {
            if (matches(filter, scorecard.cells[cell], assessment.cells[cell])) ++counts[place(filter)];
        }
    }
    return counts;
}

} // namespace meyar::ui
