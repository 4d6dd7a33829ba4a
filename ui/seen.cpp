#include "seen.h"

#include <algorithm>
#include <set>
#include <variant>

namespace meyar::ui {

bool judgedBy(const std::optional<model::AssessorId>& assessor, const model::Cell& cell) {
    return std::any_of(cell.ratings.begin(), cell.ratings.end(),
                       [&](const model::Rating& rating) { return rating.assessor == assessor; });
}

bool hiddenFrom(const std::optional<model::AssessorId>& assessor, const model::Assessment& assessment,
                std::size_t cell) {
    if (!assessment.details.blind) return false;
    const model::Cell& record = assessment.cells[cell];
    if (record.ratings.empty() && !record.agreed && !record.shading) return false;
    return !judgedBy(assessor, record);
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

namespace {

bool isFirstJudgement(const model::Assessment& assessment, const document::Edit& edit) {
    const auto* rate = std::get_if<document::Rate>(&edit);
    const auto place = rate ? assessment.framework.findCell(rate->cell) : std::nullopt;
    return place && !judgedBy(rate->rating.assessor, assessment.cells[*place]);
}

bool judgesSeveral(const std::vector<document::Edit>& edits) {
    std::set<model::CellId> judged;
    for (const document::Edit& edit : edits)
        if (const auto* rate = std::get_if<document::Rate>(&edit)) judged.insert(rate->cell);
    return judged.size() > 1;
}

} // namespace

int firstJudgementsAmong(const model::Assessment& assessment, const std::vector<document::Edit>& edits) {
    if (!assessment.details.blind || !judgesSeveral(edits)) return 0;
    return static_cast<int>(std::count_if(
        edits.begin(), edits.end(), [&](const document::Edit& edit) { return isFirstJudgement(assessment, edit); }));
}

int takeOutFirstJudgements(const model::Assessment& assessment, std::vector<document::Edit>& edits) {
    if (!assessment.details.blind || !judgesSeveral(edits)) return 0;
    return static_cast<int>(
        std::erase_if(edits, [&](const document::Edit& edit) { return isFirstJudgement(assessment, edit); }));
}

} // namespace meyar::ui
