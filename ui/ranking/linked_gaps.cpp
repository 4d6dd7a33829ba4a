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
                            std::size_t recommendation, const std::vector<bool>& hidden) {
    const std::vector<bool> linked = linkedCells(framework, framework.recommendations[recommendation]);
    AnsweredGaps answered;
    answered.linked = static_cast<std::size_t>(std::count(linked.begin(), linked.end(), true));
    for (const method::Gap& gap : results.gaps.gaps) {
        if (linked[gap.cell] && !hidden[gap.cell]) answered.gaps.push_back(&gap);
    }
    for (const method::Gap& gap : results.gaps.evidenceNeeded) {
        if (linked[gap.cell] && !hidden[gap.cell]) ++answered.unknown;
    }
    for (std::size_t cell = 0; cell < linked.size(); ++cell) {
        if (linked[cell] && hidden[cell]) answered.hidden.push_back(cell);
    }
    return answered;
}

Orphans orphans(const model::Framework& framework, const method::Results& results, const std::vector<bool>& hidden) {
    Orphans found;
    std::vector<bool> answered(framework.cellCount(), false);
    for (std::size_t i = 0; i < framework.recommendations.size(); ++i) {
        const std::vector<bool> linked = linkedCells(framework, framework.recommendations[i]);
        const bool answersOne =
            std::any_of(results.gaps.gaps.begin(), results.gaps.gaps.end(),
                        [&](const method::Gap& gap) { return linked[gap.cell] && !hidden[gap.cell]; });
        bool open = false;
        for (std::size_t cell = 0; cell < linked.size(); ++cell) {
            answered[cell] = answered[cell] || linked[cell];
            open = open || (linked[cell] && hidden[cell]);
        }
        if (answersOne) continue;
        if (open) {
            ++found.open;
        } else {
            found.recommendations.push_back(i);
        }
    }
    for (const method::Gap& gap : results.gaps.gaps) {
        if (!answered[gap.cell] && !hidden[gap.cell]) found.gaps.push_back(&gap);
    }
    for (std::size_t cell = 0; cell < hidden.size(); ++cell)
        found.hiddenCells += hidden[cell] && !answered[cell] ? 1 : 0;
    return found;
}

HiddenNeed hiddenNeed(const model::Framework& framework, const std::vector<bool>& hidden) {
    HiddenNeed found;
    found.cells.resize(framework.recommendations.size());
    if (std::none_of(hidden.begin(), hidden.end(), [](bool cell) { return cell; })) return found;
    std::vector<bool> counted(hidden.size(), false);
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        const std::vector<bool> linked = linkedCells(framework, framework.recommendations[i]);
        for (std::size_t cell = 0; cell < linked.size(); ++cell) {
            if (!linked[cell] || !hidden[cell]) continue;
            ++found.cells[i];
            counted[cell] = true;
        }
    }
    found.all = static_cast<int>(std::count(counted.begin(), counted.end(), true));
    return found;
}

bool hiddenNeedTies(const std::vector<method::RankedItem>& items, const method::RankedItem& item,
                    const HiddenNeed& hidden) {
    if (item.decidedBy != method::DecidedBy::Tie) return false;
    return std::any_of(items.begin(), items.end(), [&](const method::RankedItem& other) {
        return other.figure == item.figure && hidden.cells[other.recommendation] > 0;
    });
}

} // namespace meyar::ui
