#include "matrix/bulk_edits.h"

namespace meyar::ui {

std::optional<model::Rating> ratingBy(const model::Assessment& assessment, std::size_t cell,
                                      const model::AssessorId& assessor) {
    for (const model::Rating& rating : assessment.cells[cell].ratings) {
        if (rating.assessor == assessor) return rating;
    }
    return std::nullopt;
}

std::vector<document::Edit> rateAll(const model::Assessment& assessment, const Places& cells,
                                    const model::AssessorId& assessor, model::Answer answer) {
    std::vector<document::Edit> edits;
    for (const std::size_t cell : cells) {
        const auto before = ratingBy(assessment, cell, assessor);
        if (before && before->answer == answer && !assessment.cells[cell].isToReview(*before)) continue;
        model::Rating rating = before.value_or(model::Rating{assessor, answer, {}, {}});
        rating.answer = answer;
        edits.push_back(document::Rate{assessment.framework.cellAt(cell), rating});
    }
    return edits;
}

std::vector<document::Edit> reasonForAll(const model::Assessment& assessment, const Places& cells,
                                         const model::AssessorId& assessor, const std::string& reason) {
    std::vector<document::Edit> edits;
    for (const std::size_t cell : cells) {
        auto rating = ratingBy(assessment, cell, assessor);
        if (!rating || rating->rationale == reason) continue;
        rating->rationale = reason;
        edits.push_back(document::Rate{assessment.framework.cellAt(cell), *rating});
    }
    return edits;
}

std::vector<document::Edit> clearAll(const model::Assessment& assessment, const Places& cells,
                                     const model::AssessorId& assessor) {
    std::vector<document::Edit> edits;
    for (const std::size_t cell : cells) {
        if (!ratingBy(assessment, cell, assessor)) continue;
        edits.push_back(document::ClearRating{assessment.framework.cellAt(cell), assessor});
    }
    return edits;
}

std::vector<document::Edit> shadeAll(const model::Assessment& assessment, const Places& cells,
                                     const std::optional<model::ShadingOverride>& shading) {
    std::vector<document::Edit> edits;
    for (const std::size_t cell : cells) {
        if (assessment.cells[cell].shading == shading) continue;
        edits.push_back(document::Shade{assessment.framework.cellAt(cell), shading});
    }
    return edits;
}

std::vector<document::Edit> confirmAll(const model::Assessment& assessment, const Places& cells,
                                       const std::optional<model::AssessorId>& assessor) {
    std::vector<document::Edit> edits;
    for (const std::size_t place : cells) {
        const model::Cell& cell = assessment.cells[place];
        const model::CellId id = assessment.framework.cellAt(place);
        const auto own = assessor ? ratingBy(assessment, place, *assessor) : std::nullopt;
        if (own && cell.isToReview(*own)) edits.push_back(document::ConfirmReview{id, assessor});
        if (cell.notReReviewed && cell.ratings.empty()) edits.push_back(document::ConfirmReview{id});
    }
    return edits;
}

} // namespace meyar::ui
