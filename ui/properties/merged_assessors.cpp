#include "properties/merged_assessors.h"

#include "seen.h"

#include <algorithm>

namespace meyar::ui {

std::size_t gradesBy(const model::Assessment& assessment, const model::AssessorId& assessor) {
    return static_cast<std::size_t>(std::count_if(assessment.cells.begin(), assessment.cells.end(),
                                                  [&](const model::Cell& cell) { return judgedBy(assessor, cell); }));
}

std::vector<std::size_t> unlikeGrades(const model::Assessment& assessment, const model::AssessorId& from,
                                      const model::AssessorId& into) {
    std::vector<std::size_t> cells;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const model::Rating* one = nullptr;
        const model::Rating* other = nullptr;
        for (const model::Rating& rating : assessment.cells[place].ratings) {
            if (rating.assessor == from) one = &rating;
            if (rating.assessor == into) other = &rating;
        }
        if (one && other && one->answer != other->answer) cells.push_back(place);
    }
    return cells;
}

std::size_t openedByMerge(const model::Assessment& assessment, const model::AssessorId& from,
                          const model::AssessorId& into) {
    if (!assessment.details.blind) return 0;
    const auto isOpened = [&](const model::Cell& cell) {
        if (judgedBy(from, cell) == judgedBy(into, cell)) return false;
        const bool others = cell.ratings.size() > 1 || cell.agreed || cell.shading;
        return others; // besides the rating of the one of the two who judged it
    };
    return static_cast<std::size_t>(std::count_if(assessment.cells.begin(), assessment.cells.end(), isOpened));
}

} // namespace meyar::ui
