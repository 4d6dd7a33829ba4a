// Every applicable cell that is not fully met, by severity. docs/method.md, section 6.
#pragma once

#include "method/score.h"

#include <cstdint>
#include <vector>

namespace meyar::method {

/// 10^-12: weights of area, indicator and level and (1 - v), each per mille, multiplied.
struct Severity {
    std::int64_t low = 0;
    std::int64_t high = 0;

    Bounds exact() const; ///< as a plain number; 1 is an unmet cell whose three weights are all 1
    bool operator==(const Severity&) const = default;
};

/// The weight w_area * w_indicator * w_level of a cell: its severity with v = 0, in 10^-12.
std::int64_t fullSeverity(const model::Framework& framework, std::size_t cell);
Severity severityOf(const model::Framework& framework, std::size_t cell, const CellStanding& standing);

struct Gap {
    std::size_t cell = 0; ///< place in framework order
    Severity severity;
    // The reason, said without words: what is missing, at which level and on what evidence. report/reasons.h words it.
    Standing standing = Standing::Unrated;
    std::optional<model::Answer> grade; ///< the agreed grade
    std::size_t supporting = 0;         ///< citations that support
    std::size_t contradicting = 0;
};

struct Gaps {
    std::vector<Gap> gaps; ///< graded below met, and disputed; severity (its high end first, then low) high to low,
                           ///< then level 1 before level 2, then framework order
    std::vector<Gap> evidenceNeeded; ///< unknown cells with the severity that they could hide, in the same order
};

Gaps findGaps(const model::Assessment& assessment, const Scorecard& scorecard);

} // namespace meyar::method
