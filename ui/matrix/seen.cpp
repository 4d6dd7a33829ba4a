#include "matrix/seen.h"

#include <algorithm>

namespace meyar::ui {

bool hiddenFrom(const std::optional<model::AssessorId>& assessor, const model::Assessment& assessment,
                std::size_t cell) {
    if (!assessment.details.blind) return false;
    const model::Cell& record = assessment.cells[cell];
    if (record.ratings.empty() && !record.agreed && !record.shading) return false;
    return std::none_of(record.ratings.begin(), record.ratings.end(),
                        [&](const model::Rating& rating) { return rating.assessor == assessor; });
}

method::CellStanding standingSeen(const DocumentController& controller, std::size_t cell) {
    if (hiddenFrom(controller.assessor(), controller.assessment(), cell)) return {};
    return controller.results().scorecard.cells[cell];
}

bool anyHidden(const DocumentController& controller, std::size_t first, std::size_t last) {
    if (!controller.assessment().details.blind) return false;
    for (std::size_t cell = first; cell < last; ++cell) {
        if (hiddenFrom(controller.assessor(), controller.assessment(), cell)) return true;
    }
    return false;
}

std::vector<bool> hiddenCells(const DocumentController& controller) {
    const model::Assessment& assessment = controller.assessment();
    std::vector<bool> hidden(assessment.cells.size(), false);
    if (!assessment.details.blind) return hidden;
    const auto assessor = controller.assessor();
    for (std::size_t cell = 0; cell < hidden.size(); ++cell)
        hidden[cell] = hiddenFrom(assessor, assessment, cell);
    return hidden;
}

} // namespace meyar::ui
