#include "method/standing.h"

#include <algorithm>

namespace meyar::method {

namespace {

/// The consensus if recorded, else what all ratings say alike (section 2).
std::optional<model::Answer> agreedAnswer(const model::Cell& cell) {
    if (cell.agreed) return cell.agreed->answer;
    if (cell.ratings.empty()) return std::nullopt;
    const model::Answer first = cell.ratings.front().answer;
    for (const model::Rating& rating : cell.ratings) {
        if (rating.answer != first) return std::nullopt;
    }
    return first;
}

/// [lowest, highest] of the grades given (section 2). One assessor who could not tell leaves the cell open from end to
/// end; one who holds it not applicable adds no grade.
void setDisputedInterval(const model::Scale& scale, const model::Cell& cell, CellStanding& standing) {
    model::PerMille low = model::one;
    model::PerMille high{0};
    for (const model::Rating& rating : cell.ratings) {
        if (rating.answer.isInsufficientEvidence()) return;
        if (!rating.answer.isGrade()) continue;
        const model::PerMille value = scale[rating.answer.place()].value;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    standing.low = low;
    standing.high = high;
}

void setAgreed(const model::Scale& scale, model::Answer answer, CellStanding& standing) {
    standing.agreed = answer;
    if (answer.isNotApplicable()) {
        standing.standing = Standing::NotApplicable;
    } else if (answer.isInsufficientEvidence()) {
        standing.standing = Standing::InsufficientEvidence;
    } else {
        standing.standing = Standing::Graded;
        standing.low = standing.high = scale[answer.place()].value;
        standing.shaded = standing.high < model::one; // section 3
    }
}

} // namespace

CellStanding standingOf(const model::Scale& scale, const model::Cell& cell) {
    CellStanding standing;
    if (const auto agreed = agreedAnswer(cell)) {
        setAgreed(scale, *agreed, standing);
    } else if (!cell.ratings.empty()) {
        standing.standing = Standing::Disputed;
        setDisputedInterval(scale, cell, standing);
    }
    if (cell.shading) { // section 3: an override changes the shading and no grade
        standing.shaded = cell.shading->on;
        standing.shadingOverridden = true;
    }
    return standing;
}

} // namespace meyar::method
