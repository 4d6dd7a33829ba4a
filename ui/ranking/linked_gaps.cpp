#include "ranking/linked_gaps.h"

#include <algorithm>

namespace meyar::ui {

namespace {

/// A flag a cell, in framework order: true where a link of the recommendation leads.
std::vector<bool> linkedCells(const model::Framework& framework, const model::Recommendation& recommendation) {
    std::vector<bool> linked(framework.cellCount(), false);
    for (const model::Link& link : recommendation.links) {
        const auto indicator = framework.findIndicator(link.indicator);
        if (!indicator) continue;
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            if (link.covers(slot)) linked[*indicator * model::cellsPerIndicator + slot] = true;
        }
    }
    return linked;
}

} // namespace

AnsweredGaps gapsAnsweredBy(const model::Framework& framework, const method::Results& results,
                            std::size_t recommendation) {
    const std::vector<bool> linked = linkedCells(framework, framework.recommendations[recommendation]);
    AnsweredGaps answered;
    answered.linked = static_cast<std::size_t>(std::count(linked.begin(), linked.end(), true));
    for (const method::Gap& gap : results.gaps.gaps) {
        if (linked[gap.cell]) answered.gaps.push_back(&gap);
    }
    for (const method::Gap& gap : results.gaps.evidenceNeeded) {
        if (linked[gap.cell]) ++answered.unknown;
    }
    return answered;
}

Orphans orphans(const model::Framework& framework, const method::Results& results) {
    Orphans found;
    std::vector<bool> answered(framework.cellCount(), false);
    for (std::size_t i = 0; i < framework.recommendations.size(); ++i) {
        const std::vector<bool> linked = linkedCells(framework, framework.recommendations[i]);
        const bool answersOne = std::any_of(results.gaps.gaps.begin(), results.gaps.gaps.end(),
                                            [&](const method::Gap& gap) { return linked[gap.cell]; });
        if (!answersOne) found.recommendations.push_back(i);
        for (std::size_t cell = 0; cell < linked.size(); ++cell)
            answered[cell] = answered[cell] || linked[cell];
    }
    for (const method::Gap& gap : results.gaps.gaps) {
        if (!answered[gap.cell]) found.gaps.push_back(&gap);
    }
    return found;
}

} // namespace meyar::ui
