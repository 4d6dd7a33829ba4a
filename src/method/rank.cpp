#include "method/rank.h"

#include "method/places.h"

#include <algorithm>
#include <map>

namespace meyar::method {

namespace {

/// Sums of severities times link weights: up to 10^14 * 10^4 a cell, so ten cells would overflow 64 bits.
__extension__ typedef unsigned __int128 Wide;

Exact exactOf(Wide sum) {
    const auto upper = static_cast<std::uint64_t>(sum >> 64);
    const auto lower = static_cast<std::uint64_t>(sum);
    return Exact((mpz_class(upper) << 64) + mpz_class(lower));
}

/// A need that is absent may be anything (section 8).
Bounds needOrAny(const std::optional<Bounds>& need) {
    return need.value_or(Bounds{Exact(0), Exact(1)});
}

/// An item with what the order of places depends on.
struct Candidate {
    RankedItem item;
    Bounds figure; ///< what the figure may be as the unknown cells take their values
    Bounds need;   ///< [0, 1] when absent
};

Bounds figureOf(const RankedItem& item, const RankOptions& options) {
    if (options.by == RankBy::Balanced) return balanced(item.support, item.need, options.supportWeight);
    const Exact figure = options.by == RankBy::Dots ? fraction(item.total, 1) : item.support.value_or(Exact(0));
    return {figure, figure};
}

/// The cells that a recommendation answers. A cell that several of its links name counts once, with the heaviest of
/// them, so that the order of links never matters.
std::map<std::size_t, model::PerMille> linkedCells(const model::Framework& framework,
                                                   const model::Recommendation& item) {
    std::map<std::size_t, model::PerMille> out;
    for (const model::Link& link : item.links) {
        const auto indicator = framework.findIndicator(link.indicator);
        if (!indicator) continue;
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            if (!link.covers(slot)) continue;
            model::PerMille& weight = out[*indicator * model::cellsPerIndicator + slot];
            weight = std::max(weight, link.weight);
        }
    }
    return out;
}

bool linksUnseen(const model::Framework& framework, std::size_t recommendation, const Unseen& unseen) {
    if (unseen.empty()) return false;
    const auto linked = linkedCells(framework, framework.recommendations[recommendation]);
    return std::any_of(linked.begin(), linked.end(), [&](const auto& cell) { return unseen[cell.first]; });
}

Candidate candidate(const model::Framework& framework, const Scorecard& scorecard, const Tally& tally,
                    const RankOptions& options, const Unseen& unseen, std::size_t recommendation) {
    Candidate out;
    out.item.recommendation = recommendation;
    out.item.total = tally.totals[recommendation];
    out.item.support = support(tally, recommendation);
    if (!linksUnseen(framework, recommendation, unseen)) out.item.need = need(framework, scorecard, recommendation);
    out.figure = figureOf(out.item, options);
    out.item.figure = (out.figure.low + out.figure.high) / 2; // need at the midpoint of its bounds
    out.need = needOrAny(out.item.need);
    return out;
}

/// What Placing compares.
struct ExactNumbers {
    const std::vector<Candidate>& all;

    std::weak_ordering figures(std::size_t a, std::size_t b) const {
        return cmp(all[a].item.figure, all[b].item.figure) <=> 0;
    }
    std::weak_ordering needs(std::size_t a, End endOfA, std::size_t b, End endOfB) const {
        const auto at = [&](std::size_t i, End end) -> const Exact& {
            return end == End::Low ? all[i].need.low : all[i].need.high;
        };
        return cmp(at(a, endOfA), at(b, endOfB)) <=> 0;
    }
};

void place(std::vector<Candidate>& candidates, int top) {
    Placing<ExactNumbers> placing(candidates.size());
    const std::vector<Place>& places = placing.place({candidates}, top);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        RankedItem& item = candidates[i].item;
        item.rank = places[i].rank;
        item.shared = places[i].shared;
        item.decidedBy = places[i].decidedBy;
        item.place = places[i].top;
    }
}

/// An absent need, which no evidence will ever settle, ties all that share its figure, whatever their needs turn out to
/// be.
bool needCannotDecideAt(const Exact& figure, const std::vector<Candidate>& all) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Candidate& other) { return !other.item.need && other.item.figure == figure; });
}

/// The best and the worst rank as the needs move within their bounds, each by itself: best with its own need at the
/// high end and the others' at the low one, worst the other way round. Recommendations that share cells cannot move
/// quite so freely, so the true range may be narrower. A tied rank stands for every place among the tied, hence always
/// lies within.
void setRange(Candidate& one, const std::vector<Candidate>& all) {
    const bool tiedAtBest = needCannotDecideAt(one.figure.high, all);
    const bool tiedAtWorst = needCannotDecideAt(one.figure.low, all);
    int best = 1;
    int worst = 1;
    for (const Candidate& other : all) {
        if (&other == &one) continue;
        const bool aheadAtBest = other.figure.low > one.figure.high ||
                                 (other.figure.low == one.figure.high && !tiedAtBest && other.need.low > one.need.high);
        const bool aheadAtWorst =
            other.figure.high > one.figure.low ||
            (other.figure.high == one.figure.low && !tiedAtWorst && other.need.high > one.need.low);
        best += aheadAtBest ? 1 : 0;
        worst += aheadAtWorst ? 1 : 0;
    }
    one.item.rankLow = std::min(best, one.item.rank);
    one.item.rankHigh = std::max(worst, one.item.rank);
}

int placesLeftFor(const std::vector<RankedItem>& items, int top) {
    const auto has = [&](TopPlace wanted) {
        return std::count_if(items.begin(), items.end(), [&](const RankedItem& item) { return item.place == wanted; });
    };
    return has(TopPlace::Tied) == 0 ? 0 : top - static_cast<int>(has(TopPlace::Certain));
}

} // namespace

Bounds balanced(const std::optional<Exact>& support, const std::optional<Bounds>& need, model::PerMille supportWeight) {
    if (!need) return {support.value_or(Exact(0)), support.value_or(Exact(0))};
    if (!support) return *need;
    const Exact s = exact(supportWeight);
    return {s * *support + (1 - s) * need->low, s * *support + (1 - s) * need->high};
}

std::optional<Bounds> need(const model::Framework& framework, const Scorecard& scorecard, std::size_t recommendation) {
    Wide low = 0;
    Wide high = 0;
    Wide all = 0;
    for (const auto& [cell, weight] : linkedCells(framework, framework.recommendations[recommendation])) {
        if (!scorecard.cells[cell].applicable()) continue;
        const auto factor = static_cast<Wide>(weight.value());
        const Severity severity = severityOf(framework, cell, scorecard.cells[cell]);
        low += static_cast<Wide>(severity.low) * factor;
        high += static_cast<Wide>(severity.high) * factor;
        all += static_cast<Wide>(fullSeverity(framework, cell)) * factor;
    }
    if (all == 0) return std::nullopt;
    const Exact whole = exactOf(all);
    return Bounds{exactOf(low) / whole, exactOf(high) / whole};
}

Ranking rank(const model::Assessment& assessment, const Scorecard& scorecard, const Tally& tally,
             const RankOptions& options, const Unseen& unseen) {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < assessment.framework.recommendations.size(); ++i) {
        candidates.push_back(candidate(assessment.framework, scorecard, tally, options, unseen, i));
    }
    place(candidates, options.top);
    for (Candidate& one : candidates)
        setRange(one, candidates);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.item.rank != b.item.rank ? a.item.rank < b.item.rank : a.item.recommendation < b.item.recommendation;
    });
    Ranking out;
    out.options = options;
    for (Candidate& one : candidates)
        out.items.push_back(std::move(one.item));
    out.placesLeft = placesLeftFor(out.items, options.top);
    out.leftOutOfSupport = leftOutOfSupport(tally);
    return out;
}

} // namespace meyar::method
