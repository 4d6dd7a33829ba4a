#include "method/comparison.h"

#include "model/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace meyar::method {

namespace {

/// A grade, or grades in dispute: something is told about the cell.
bool told(const CellIn& cell) {
    return cell && (cell->standing == Standing::Graded || cell->standing == Standing::Disputed);
}

CellChange changeOf(const CellIn& before, const CellIn& now, bool notReReviewed) {
    if (notReReviewed) return CellChange::NotReReviewed;
    if (!told(before)) return told(now) ? CellChange::New : CellChange::Same;
    if (!told(now)) return CellChange::Gone;
    if (now->low > before->high) return CellChange::Improved;
    if (now->high < before->low) return CellChange::Worsened;
    const bool certain = before->low == before->high && now->low == now->high;
    return certain ? CellChange::Same : CellChange::Unclear;
}

/// The ids of all assessments: in the last one's order, then what only earlier ones have, the latest first.
template <class Id, class List>
std::vector<Id> idsOf(std::span<const Compared> assessments, List list) {
    std::vector<Id> out;
    std::set<Id> seen;
    for (auto each = assessments.rbegin(); each != assessments.rend(); ++each)
        for (const Id& id : list(each->assessment->framework))
            if (seen.insert(id).second) out.push_back(id);
    return out;
}

std::vector<model::CellId> cellIds(const model::Framework& framework) {
    std::vector<model::CellId> out;
    for (std::size_t place = 0; place < framework.cellCount(); ++place)
        out.push_back(framework.cellAt(place));
    return out;
}

std::vector<ComparedCell> compareCells(std::span<const Compared> assessments) {
    std::vector<std::map<model::CellId, std::size_t>> places;
    for (const Compared& each : assessments) {
        auto& own = places.emplace_back();
        for (std::size_t place = 0; place < each.assessment->framework.cellCount(); ++place)
            own.emplace(each.assessment->framework.cellAt(place), place);
    }
    std::vector<ComparedCell> out;
    for (const model::CellId& id : idsOf<model::CellId>(assessments, cellIds)) {
        ComparedCell cell{id, {}, {}};
        for (std::size_t i = 0; i < assessments.size(); ++i) {
            const auto place = places[i].find(id);
            const bool here = place != places[i].end();
            cell.standings.push_back(here ? CellIn(assessments[i].results->scorecard.cells[place->second]) : CellIn());
            if (i == 0) continue;
            const bool carried = here && assessments[i].assessment->cells[place->second].notReReviewed;
            cell.changes.push_back(changeOf(cell.standings[i - 1], cell.standings[i], carried));
        }
        out.push_back(std::move(cell));
    }
    return out;
}

std::optional<std::size_t> highestOf(const std::vector<std::optional<Bounds>>& scores) {
    std::optional<std::size_t> best;
    std::size_t known = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i]) continue;
        ++known;
        if (!best || scores[i]->low > scores[*best]->low) best = i;
    }
    if (known < 2) return std::nullopt;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (i != *best && scores[i] && scores[i]->high >= scores[*best]->low) return std::nullopt;
    return best;
}

ComparedArea compareArea(std::span<const Compared> assessments, const model::AreaId* id) {
    ComparedArea out;
    if (id) out.id = *id;
    for (const Compared& each : assessments) {
        const auto place = id ? each.assessment->framework.findArea(*id) : std::nullopt;
        const Scorecard& scorecard = each.results->scorecard;
        const AreaScore* score = !id ? &scorecard.overall : place ? &scorecard.areas[*place] : nullptr;
        out.framework.scores.push_back(score ? score->framework : std::nullopt);
        out.operational.scores.push_back(score ? score->operational : std::nullopt);
    }
    out.framework.highest = highestOf(out.framework.scores);
    out.operational.highest = highestOf(out.operational.scores);
    return out;
}

std::optional<ComparedRank> rankIn(const Compared& one, const model::Letter& letter) {
    const auto place = one.assessment->framework.findRecommendation(letter);
    if (!place) return std::nullopt;
    for (const RankedItem& item : one.results->ranking.items)
        if (item.recommendation == *place) return ComparedRank{item.rank, item.shared, item.total};
    return std::nullopt;
}

template <class Each, class Member>
auto listed(const std::vector<Each>& all, Member member) {
    std::vector<std::decay_t<decltype(all.front().*member)>> out;
    for (const Each& each : all)
        out.push_back(each.*member);
    return out;
}

} // namespace

std::string_view code(CellChange change) {
    switch (change) {
    case CellChange::Same:
        return "same";
    case CellChange::Improved:
        return "improved";
    case CellChange::Worsened:
        return "worsened";
    case CellChange::Unclear:
        return "unclear";
    case CellChange::New:
        return "new";
    case CellChange::Gone:
        return "gone";
    case CellChange::NotReReviewed:
        return "not_re_reviewed";
    }
    return "same";
}

bool isSameCountry(const model::LocalText& one, const model::LocalText& other) {
    if (one == other) return true;
    for (const model::Language language : model::allLanguages) {
        const std::string& name = one.exactly(language);
        const auto isIt = [&](model::Language in) { return model::readsAlike(name, other.exactly(in)); };
        if (!name.empty() && std::any_of(model::allLanguages.begin(), model::allLanguages.end(), isIt)) return true;
    }
    return false;
}

Comparison compare(std::span<const Compared> assessments) {
    Comparison out;
    const model::LocalText& first = assessments.front().assessment->details.country;
    out.rounds = std::all_of(assessments.begin(), assessments.end(), [&](const Compared& each) {
        return isSameCountry(each.assessment->details.country, first);
    });
    out.cells = compareCells(assessments);
    const auto areas = [](const model::Framework& framework) { return listed(framework.areas, &model::Area::id); };
    for (const model::AreaId& id : idsOf<model::AreaId>(assessments, areas))
        out.areas.push_back(compareArea(assessments, &id));
    out.overall = compareArea(assessments, nullptr);
    const auto letters = [](const model::Framework& framework) {
        return listed(framework.recommendations, &model::Recommendation::letter);
    };
    for (const model::Letter& letter : idsOf<model::Letter>(assessments, letters)) {
        ComparedRecommendation each{letter, {}};
        for (const Compared& one : assessments)
            each.ranks.push_back(rankIn(one, letter));
        out.recommendations.push_back(std::move(each));
    }
    return out;
}

} // namespace meyar::method
