// Where one cell stands: its agreed grade, or why there is none, its interval and its shading.
// docs/method.md, sections 2 and 3.
#pragma once

#include "model/assessment.h"

#include <optional>

namespace meyar::method {

enum class Standing {
    Graded,               ///< an agreed grade on the scale
    Disputed,             ///< ratings differ and no consensus is recorded
    InsufficientEvidence, ///< looked at, could not tell: unknown
    Unrated,              ///< nothing recorded: unknown
    NotApplicable,        ///< leaves the sums
};

struct CellStanding {
    Standing standing = Standing::Unrated;
    std::optional<model::Answer> agreed; ///< Graded, InsufficientEvidence and NotApplicable have one
    model::PerMille low{0};              ///< of the interval the cell stands for; [0, 1000] when unknown
    model::PerMille high{1000};
    bool shaded = false;
    bool shadingOverridden = false;

    bool applicable() const { return standing != Standing::NotApplicable; }
    /// Unknown cells are those of section 2: insufficient evidence, and not assessed.
    bool unknown() const { return standing == Standing::InsufficientEvidence || standing == Standing::Unrated; }
    bool operator==(const CellStanding&) const = default;
};

CellStanding standingOf(const model::Scale& scale, const model::Cell& cell);

} // namespace meyar::method
