// Whether the assessors agree: Krippendorff's alpha, Gwet's AC1 and AC2, raw agreement. docs/method.md, section 10.
#pragma once

#include "method/exact.h"
#include "method/score.h"

#include <optional>
#include <vector>

namespace meyar::method {

/// The grades given to one cell, each as a place on the scale; answers that are no grade are not among them.
using GradesGiven = std::vector<std::size_t>;

/// How far two grades are apart: not at all or wholly; by how many ratings lie between them; by their places.
enum class Metric { Nominal, Ordinal, Interval };

/// Krippendorff's alpha over the cells with two grades or more (Krippendorff 2004; Hayes and Krippendorff 2007): 1 is
/// perfect agreement, 0 what chance gives. Absent when no cell has two, or when all are one grade: then chance cannot
/// be told from agreement.
std::optional<Exact> alpha(Metric metric, std::size_t scaleSize, const std::vector<GradesGiven>& cells);

/// Gwet's AC1 (nominal) or AC2 (ordinal weights) (Gwet 2008). Agreement is taken over cells with two grades or more,
/// how often a grade is given over all graded cells. Absent where alpha is; no interval metric.
std::optional<Exact> gwet(Metric metric, std::size_t scaleSize, const std::vector<GradesGiven>& cells);

/// Mean share of pairs of grades that are the same, over cells with two grades or more; absent when there is none.
std::optional<Exact> rawAgreement(const std::vector<GradesGiven>& cells);

/// 95 % interval of ordinal alpha.
struct Interval {
    double low = 0;
    double high = 0; ///< never above 1
};
/// Leaves out one cell at a time: alpha -+ 1.96 * sqrt((n - 1) / n * sum (alpha_i - mean)^2). Absent when alpha is, or
/// without any one of the cells.
std::optional<Interval> jackknife(std::size_t scaleSize, const std::vector<GradesGiven>& cells);

struct Agreement {
    std::size_t cells = 0; ///< with two grades or more
    std::optional<Exact> alphaOrdinal;
    std::optional<Exact> alphaNominal;
    std::optional<Exact> ac1;
    std::optional<Exact> ac2;
    std::optional<Exact> raw;
    std::optional<Interval> interval; ///< of ordinal alpha
};

/// A cell on which the assessors differ and no consensus is recorded.
struct DisputedCell {
    std::size_t cell = 0;      ///< place in framework order
    model::PerMille spread{0}; ///< highest less lowest value; 1000 when somebody could not tell
    Exact disagreement;        ///< share of pairs of answers that differ
};

struct Agreements {
    Agreement overall;
    std::vector<Agreement> areas; ///< in framework order
    std::vector<DisputedCell>
        disputed; ///< the queue: widest spread first, then most disagreement, then framework order
    std::vector<std::size_t> dissented; ///< cells with a consensus from which somebody's rating differs
};

/// With unseen cells, which the scorecard leaves out too: without them (section 13).
Agreements agreements(const model::Assessment& assessment, const Scorecard& scorecard, const Unseen& unseen = {});

} // namespace meyar::method
