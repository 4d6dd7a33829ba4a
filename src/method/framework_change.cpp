#include "method/framework_change.h"

#include "model/find.h"
#include "model/rewording.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace meyar::method {

namespace {

using model::Area;
using model::Assessment;
using model::Framework;
using model::Indicator;
using model::LocalText;
using model::Recommendation;

/// The places of a list that are not part of its longest rising run: what has to be moved for the rest to stay.
std::set<std::size_t> movedAmong(const std::vector<std::size_t>& places) {
    std::vector<std::size_t> ends; // by length of a run, where its smallest end stands
    std::vector<std::optional<std::size_t>> previous(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), i,
                                         [&](std::size_t end, std::size_t) { return places[end] < places[i]; });
        if (at != ends.begin()) previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::set<std::size_t> moved;
    for (std::size_t i = 0; i < places.size(); ++i)
        moved.insert(i);
    for (std::optional<std::size_t> i = ends.empty() ? std::nullopt : std::optional(ends.back()); i; i = previous[*i])
        moved.erase(*i);
    return moved;
}

/// The ids of those in `after` that stand elsewhere among those that were there before.
template <class Items, class IdOf>
std::set<std::string> movedIds(const Items& before, const Items& after, IdOf idOf) {
    std::map<std::string, std::size_t> placeBefore;
    for (const auto& item : before)
        placeBefore.emplace(idOf(item), placeBefore.size());
    std::vector<std::size_t> places;
    std::vector<std::string> ids;
    for (const auto& item : after) {
        const auto found = placeBefore.find(idOf(item));
        if (found == placeBefore.end()) continue;
        places.push_back(found->second);
        ids.push_back(found->first);
    }
    std::set<std::string> out;
    for (const std::size_t place : movedAmong(places))
        out.insert(ids[place]);
    return out;
}

std::string perMille(model::PerMille weight) {
    return std::to_string(weight.value());
}

std::string linksText(const Recommendation& recommendation) {
    std::string out;
    for (const model::Link& link : recommendation.links) {
        if (!out.empty()) out += ", ";
        out += text(link);
        if (link.weight != model::one) out += " (" + perMille(link.weight) + ")";
    }
    return out;
}

class Comparison {
public:
    Comparison(const Assessment& assessment, const Framework& after)
        : m_assessment(assessment), m_before(assessment.framework), m_after(after) {}

    FrameworkComparison take() {
        compareOwnWords();
        compareGrades();
        compareAreas();
        compareIndicators();
        compareRecommendations();
        return std::move(m_out);
    }

private:
    void add(FrameworkChange change) { m_out.changes.push_back(std::move(change)); }

    /// Reworded, translated or neither.
    void compareTexts(ChangedThing thing, const std::string& id, const LocalText& before, const LocalText& after,
                      std::size_t judged) {
        if (before == after) return;
        const bool read = model::reworded(before, after, m_assessment.details.language);
        add({read ? ChangeKind::Reworded : ChangeKind::Translated,
             thing,
             id,
             before,
             after,
             {},
             {},
             read ? judged : 0});
    }
    void compareWeights(ChangedThing thing, const std::string& id, const LocalText& title, const std::string& before,
                        const std::string& after, std::size_t judged) {
        if (before != after) add({ChangeKind::Reweighted, thing, id, title, title, before, after, judged});
    }

    bool judgedAt(std::size_t place) const {
        return place < m_assessment.cells.size() && m_assessment.cells[place].judged();
    }
    std::size_t judgedOf(std::size_t indicator) const {
        std::size_t judged = 0;
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot)
            judged += judgedAt(indicator * model::cellsPerIndicator + slot) ? 1 : 0;
        return judged;
    }
    std::size_t judgedIn(const model::AreaId& area) const {
        std::size_t judged = 0;
        for (std::size_t i = 0; i < m_before.indicators.size(); ++i)
            judged += m_before.indicators[i].area == area ? judgedOf(i) : 0;
        return judged;
    }
    std::size_t judgedInAll() const {
        std::size_t judged = 0;
        for (std::size_t i = 0; i < m_before.indicators.size(); ++i)
            judged += judgedOf(i);
        return judged;
    }
    std::size_t judgedAs(const std::string& grade) const {
        const auto is = [&](model::Answer answer) { return text(m_before.scale, answer) == grade; };
        const auto uses = [&](const model::Cell& cell) {
            return (cell.agreed && is(cell.agreed->answer)) ||
                   std::any_of(cell.ratings.begin(), cell.ratings.end(),
                               [&](const model::Rating& rating) { return is(rating.answer); });
        };
        return static_cast<std::size_t>(std::count_if(m_assessment.cells.begin(), m_assessment.cells.end(), uses));
    }

    void compareOwnWords() {
        const std::string& id = m_before.id.text();
        if (m_before.version != m_after.version) {
            add({ChangeKind::Renumbered, ChangedThing::Framework, id, m_before.title, m_after.title, m_before.version,
                 m_after.version, 0});
        }
        compareTexts(ChangedThing::Framework, id, m_before.title, m_after.title, 0);
        compareTexts(ChangedThing::Framework, id, m_before.description, m_after.description, 0);
        const auto levels = [](const Framework& framework) {
            return perMille(framework.levelWeights[0]) + " : " + perMille(framework.levelWeights[1]);
        };
        compareWeights(ChangedThing::Framework, id, m_after.title, levels(m_before), levels(m_after), judgedInAll());
    }

    void compareGrades() {
        for (const model::Grade& grade : m_after.scale) {
            const auto old = model::firstWithId(m_before.scale, grade.id);
            if (!old) {
                add({ChangeKind::New, ChangedThing::Grade, grade.id, {}, grade.label, {}, perMille(grade.value), 0});
                continue;
            }
            const model::Grade& was = m_before.scale[*old];
            compareTexts(ChangedThing::Grade, grade.id, was.label, grade.label, judgedAs(grade.id));
            compareWeights(ChangedThing::Grade, grade.id, grade.label, perMille(was.value), perMille(grade.value),
                           judgedAs(grade.id));
        }
        for (const model::Grade& grade : m_before.scale) {
            if (model::firstWithId(m_after.scale, grade.id)) continue;
            add({ChangeKind::Gone,
                 ChangedThing::Grade,
                 grade.id,
                 grade.label,
                 {},
                 perMille(grade.value),
                 {},
                 judgedAs(grade.id)});
        }
    }

    void compareAreas() {
        const auto moved = movedIds(m_before.areas, m_after.areas, [](const Area& area) { return area.id.text(); });
        for (const Area& area : m_after.areas) {
            const std::string& id = area.id.text();
            const auto old = m_before.findArea(area.id);
            if (!old) {
                add({ChangeKind::New, ChangedThing::Area, id, {}, area.title, {}, {}, 0});
                continue;
            }
            const Area& was = m_before.areas[*old];
            const std::size_t judged = judgedIn(area.id);
            compareTexts(ChangedThing::Area, id, was.title, area.title, judged);
            if (was.number != area.number) {
                add({ChangeKind::Renumbered, ChangedThing::Area, id, was.title, area.title, was.number, area.number,
                     0});
            }
            if (moved.contains(id)) add({ChangeKind::Moved, ChangedThing::Area, id, was.title, area.title, {}, {}, 0});
            compareWeights(ChangedThing::Area, id, area.title, perMille(was.weight), perMille(area.weight), judged);
        }
        for (const Area& area : m_before.areas) {
            if (!m_after.findArea(area.id))
                add({ChangeKind::Gone, ChangedThing::Area, area.id.text(), area.title, {}, {}, {}, judgedIn(area.id)});
        }
    }

    void compareIndicators() {
        std::map<std::string, std::size_t> before;
        for (std::size_t i = 0; i < m_before.indicators.size(); ++i)
            before.emplace(m_before.indicators[i].id.text(), i);
        std::set<std::string> after;
        const auto moved = movedIds(m_before.indicators, m_after.indicators,
                                    [](const Indicator& indicator) { return indicator.id.text(); });
        for (const Indicator& indicator : m_after.indicators) {
            const std::string& id = indicator.id.text();
            after.insert(id);
            const auto old = before.find(id);
            if (old == before.end())
                add({ChangeKind::New, ChangedThing::Indicator, id, {}, indicator.title, {}, indicator.area.text(), 0});
            else
                compareIndicator(old->second, indicator, moved.contains(id));
        }
        for (const auto& indicator : m_before.indicators) {
            const std::string& id = indicator.id.text();
            if (after.contains(id)) continue;
            const std::size_t judged = judgedOf(before.at(id));
            m_out.lost += judged;
            add({ChangeKind::Gone,
                 ChangedThing::Indicator,
                 id,
                 indicator.title,
                 {},
                 indicator.area.text(),
                 {},
                 judged});
        }
    }

    void compareIndicator(std::size_t place, const Indicator& now, bool moved) {
        const Indicator& was = m_before.indicators[place];
        const std::string& id = now.id.text();
        const std::size_t judged = judgedOf(place);
        compareTexts(ChangedThing::Indicator, id, was.title, now.title, judged);
        const bool elsewhere = was.area != now.area;
        if (moved || elsewhere) {
            add({ChangeKind::Moved, ChangedThing::Indicator, id, was.title, now.title, was.area.text(), now.area.text(),
                 elsewhere ? judged : 0});
        }
        compareWeights(ChangedThing::Indicator, id, now.title, perMille(was.weight), perMille(now.weight), judged);
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            const bool isJudged = judgedAt(place * model::cellsPerIndicator + slot);
            const std::string cell = id + "/" + std::string(model::slotText(slot));
            compareTexts(ChangedThing::Cell, cell, was.cells[slot].text, now.cells[slot].text, isJudged ? 1 : 0);
            compareTexts(ChangedThing::Guidance, cell, was.cells[slot].guidance, now.cells[slot].guidance, 0);
            if (isJudged && model::needsReview(was, now, slot, m_assessment.details.language)) ++m_out.toReview;
        }
    }

    void compareRecommendations() {
        const auto letterOf = [](const Recommendation& each) { return each.letter.text(); };
        const auto moved = movedIds(m_before.recommendations, m_after.recommendations, letterOf);
        for (const Recommendation& now : m_after.recommendations) {
            const std::string& letter = now.letter.text();
            const auto old = m_before.findRecommendation(now.letter);
            if (!old) {
                add({ChangeKind::New, ChangedThing::Recommendation, letter, {}, now.title, {}, linksText(now), 0});
                continue;
            }
            const Recommendation& was = m_before.recommendations[*old];
            compareTexts(ChangedThing::Recommendation, letter, was.title, now.title, 0);
            if (moved.contains(letter))
                add({ChangeKind::Moved, ChangedThing::Recommendation, letter, was.title, now.title, {}, {}, 0});
            if (was.links != now.links) {
                add({ChangeKind::Relinked, ChangedThing::Recommendation, letter, was.title, now.title, linksText(was),
                     linksText(now), 0});
            }
        }
        for (const Recommendation& was : m_before.recommendations) {
            if (m_after.findRecommendation(was.letter)) continue;
            add({ChangeKind::Gone,
                 ChangedThing::Recommendation,
                 was.letter.text(),
                 was.title,
                 {},
                 linksText(was),
                 {},
                 0});
        }
    }

    const Assessment& m_assessment;
    const Framework& m_before;
    const Framework& m_after;
    FrameworkComparison m_out;
};

} // namespace

FrameworkComparison compare(const Assessment& assessment, const Framework& after) {
    return Comparison(assessment, after).take();
}

} // namespace meyar::method
