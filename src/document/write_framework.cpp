#include "document/write_framework.h"

#include "document/rows.h"
#include "model/rewording.h"

#include <algorithm>
#include <map>
#include <set>

namespace meyar::document {

namespace {

using model::Framework;
using model::Indicator;
using model::Recommendation;

using Positions = std::map<std::string, std::int64_t>;

Positions positionsIn(Statements& statements, const char* sql) {
    Positions positions;
    Query rows = statements.ask(sql);
    while (rows.next()) {
        const std::string id = rows.text();
        positions.emplace(id, rows.integer());
    }
    return positions;
}

/// Positions for a list in this order, made of those that its items hold, so that few rows change: those are dealt
/// anew, and new items come after them.
std::vector<std::int64_t> dealtPositions(const std::vector<std::string>& ids, const Positions& held) {
    std::vector<std::int64_t> out;
    for (const std::string& id : ids) {
        if (const auto found = held.find(id); found != held.end()) out.push_back(found->second);
    }
    std::sort(out.begin(), out.end());
    while (out.size() < ids.size())
        out.push_back(out.empty() ? 0 : out.back() + 1);
    for (std::size_t i = 1; i < out.size(); ++i)
        out[i] = std::max(out[i], out[i - 1] + 1);
    return out;
}

template <class Items, class IdOf>
std::vector<std::string> idsOf(const Items& items, IdOf idOf) {
    std::vector<std::string> ids;
    for (const auto& item : items)
        ids.push_back(idOf(item));
    return ids;
}

template <class Items, class IdOf>
std::set<std::string> idSet(const Items& items, IdOf idOf) {
    const std::vector<std::string> ids = idsOf(items, idOf);
    return {ids.begin(), ids.end()};
}

const auto itsId = [](const auto& item) -> std::string { return item.id.text(); };
const auto itsLetter = [](const Recommendation& item) -> std::string { return item.letter.text(); };
const auto itsGrade = [](const model::Grade& grade) -> std::string { return grade.id; };

void putGrades(Statements& statements, const Framework& before, const Framework& after) {
    if (before.scale == after.scale) return;
    const std::set<std::string> kept = idSet(after.scale, itsGrade);
    for (const model::Grade& grade : before.scale) {
        if (!kept.contains(grade.id)) statements.run("DELETE FROM grade WHERE id = ?", grade.id);
    }
    for (std::size_t i = 0; i < after.scale.size(); ++i) {
        const model::Grade& grade = after.scale[i];
        statements.run(
            "INSERT INTO grade (id, position, value, label_az, label_en, label_ru) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET position = excluded.position, value = excluded.value, "
            "label_az = excluded.label_az, label_en = excluded.label_en, label_ru = excluded.label_ru",
            grade.id, i, grade.value, grade.label);
    }
}

void putOwnRow(Statements& statements, const Framework& after) {
    statements.run("UPDATE framework SET id = ?, version = ?, title_az = ?, title_en = ?, title_ru = ?, "
                   "description_az = ?, description_en = ?, description_ru = ?, level_1_weight = ?, level_2_weight = ?",
                   after.id, after.version, after.title, after.description, after.levelWeights[0],
                   after.levelWeights[1]);
}

void putAreas(Statements& statements, const Framework& before, const Framework& after) {
    const std::set<std::string> kept = idSet(after.areas, itsId);
    for (const model::Area& area : before.areas) {
        if (!kept.contains(area.id.text())) statements.run("DELETE FROM area WHERE id = ?", area.id);
    }
    const auto positions =
        dealtPositions(idsOf(after.areas, itsId), positionsIn(statements, "SELECT id, position FROM area"));
    for (std::size_t i = 0; i < after.areas.size(); ++i) {
        const model::Area& area = after.areas[i];
        statements.run("INSERT INTO area (id, position, number, title_az, title_en, title_ru, weight) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                       "number = excluded.number, title_az = excluded.title_az, title_en = excluded.title_en, "
                       "title_ru = excluded.title_ru, weight = excluded.weight",
                       area.id, positions[i], area.number, area.title, area.weight);
    }
}

void removeIndicator(Statements& statements, const Indicator& indicator) {
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
        const std::string cell =
            model::text(model::CellId{indicator.id, model::trackOfSlot(slot), model::levelOfSlot(slot)});
        putNotReReviewed(statements, cell, false);
        statements.run("DELETE FROM rating WHERE cell = ?", cell);
        statements.run("DELETE FROM agreement WHERE cell = ?", cell);
        statements.run("DELETE FROM shading WHERE cell = ?", cell);
        statements.run("DELETE FROM citation WHERE cell = ?", cell);
        statements.run("DELETE FROM guidance WHERE cell = ?", cell);
        statements.run("DELETE FROM statement WHERE cell = ?", cell);
    }
    statements.run("DELETE FROM indicator WHERE id = ?", indicator.id);
}

void putStatement(Statements& statements, const Indicator& indicator, std::size_t slot) {
    const model::Statement& statement = indicator.cells[slot];
    const std::string_view slotName = model::slotText(slot);
    statements.run("INSERT INTO statement (cell, indicator, slot, text_az, text_en, text_ru, origin) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cell) DO UPDATE SET text_az = excluded.text_az, "
                   "text_en = excluded.text_en, text_ru = excluded.text_ru, origin = excluded.origin",
                   indicator.id.text() + "/" + std::string(slotName), indicator.id, slotName, statement.text,
                   model::text(statement.origin));
    putGuidance(statements, indicator.id.text() + "/" + std::string(slotName), statement.guidance);
}

void putIndicator(Statements& statements, const Indicator& indicator, std::int64_t position) {
    statements.run("INSERT INTO indicator (id, position, area, title_az, title_en, title_ru, weight, origin) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                   "area = excluded.area, title_az = excluded.title_az, title_en = excluded.title_en, "
                   "title_ru = excluded.title_ru, weight = excluded.weight, origin = excluded.origin",
                   indicator.id, position, indicator.area, indicator.title, indicator.weight,
                   model::text(indicator.origin));
}

using Indicators = std::map<std::string, const Indicator*>;

Indicators byId(const Framework& framework) {
    Indicators out;
    for (const Indicator& indicator : framework.indicators)
        out.emplace(indicator.id.text(), &indicator);
    return out;
}

void putStatements(Statements& statements, const Indicator* before, const Indicator& after) {
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
        if (!before || before->cells[slot] != after.cells[slot]) putStatement(statements, after, slot);
    }
}

void putIndicators(Statements& statements, const Indicators& before, const Framework& after) {
    const Positions held = positionsIn(statements, "SELECT id, position FROM indicator");
    for (std::size_t area = 0; area < after.areas.size(); ++area) {
        const auto indicators = after.indicatorsOf(area);
        const auto positions = dealtPositions(idsOf(indicators, itsId), held);
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const Indicator& indicator = indicators[i];
            const auto old = before.find(indicator.id.text());
            const bool isNew = old == before.end();
            if (isNew || *old->second != indicator || held.at(indicator.id.text()) != positions[i])
                putIndicator(statements, indicator, positions[i]);
            putStatements(statements, isNew ? nullptr : old->second, indicator);
        }
    }
}

void putLinks(Statements& statements, const Recommendation& recommendation) {
    // Deleting and inserting the same link is no change to a session: it compares the rows before and after.
    statements.run("DELETE FROM recommendation_link WHERE letter = ?", recommendation.letter);
    for (std::size_t i = 0; i < recommendation.links.size(); ++i) {
        const model::Link& link = recommendation.links[i];
        const std::string part = link.track ? model::text(link).substr(link.indicator.text().size() + 1) : "";
        statements.run(
            "INSERT INTO recommendation_link (letter, position, indicator, part, weight) VALUES (?, ?, ?, ?, ?)",
            recommendation.letter, i, link.indicator, part, link.weight);
    }
}

void putRecommendations(Statements& statements, const Framework& before, const Framework& after) {
    const std::set<std::string> kept = idSet(after.recommendations, itsLetter);
    for (const Recommendation& recommendation : before.recommendations) {
        if (kept.contains(recommendation.letter.text())) continue;
        statements.run("DELETE FROM recommendation_link WHERE letter = ?", recommendation.letter);
        statements.run("DELETE FROM recommendation WHERE letter = ?", recommendation.letter);
    }
    const auto positions = dealtPositions(idsOf(after.recommendations, itsLetter),
                                          positionsIn(statements, "SELECT letter, position FROM recommendation"));
    for (std::size_t i = 0; i < after.recommendations.size(); ++i) {
        const Recommendation& recommendation = after.recommendations[i];
        statements.run("INSERT INTO recommendation (letter, position, title_az, title_en, title_ru, origin, free_text) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (letter) DO UPDATE SET position = excluded.position, "
                       "title_az = excluded.title_az, title_en = excluded.title_en, title_ru = excluded.title_ru, "
                       "origin = excluded.origin, free_text = excluded.free_text",
                       recommendation.letter, positions[i], recommendation.title, model::text(recommendation.origin),
                       recommendation.freeText);
        const auto old = before.findRecommendation(recommendation.letter);
        if (!old || before.recommendations[*old].links != recommendation.links) putLinks(statements, recommendation);
    }
}

void markForReview(Statements& statements, const model::Assessment& assessment, std::size_t place,
                   const Indicator& after) {
    if (!assessment.cells[place].judged()) return;
    const Indicator& before = assessment.framework.indicators[place / model::cellsPerIndicator];
    if (model::needsReview(before, after, place % model::cellsPerIndicator, assessment.details.language))
        putNotReReviewed(statements, model::text(assessment.framework.cellAt(place)), true);
}

} // namespace

void writeIndicatorChange(Statements& statements, const Memory& memory, std::size_t place, const Indicator& after) {
    const model::Assessment& assessment = memory.assessment;
    const Indicator& before = assessment.framework.indicators[place];
    if (before == after) return;
    std::int64_t position = 0;
    {
        Query row = statements.ask("SELECT position FROM indicator WHERE id = ?", after.id);
        if (row.next()) position = row.integer();
    }
    putIndicator(statements, after, position);
    putStatements(statements, &before, after);
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot)
        markForReview(statements, assessment, place * model::cellsPerIndicator + slot, after);
}

void writeFrameworkChange(Statements& statements, const Memory& memory, const Framework& after) {
    const Framework& before = memory.assessment.framework;
    const Indicators old = byId(before);
    const Indicators now = byId(after);
    statements.run("PRAGMA defer_foreign_keys = ON"); // until the commit: what goes and what comes refer to each other
    putOwnRow(statements, after);
    putGrades(statements, before, after);
    for (const auto& [id, indicator] : old) {
        if (!now.contains(id)) removeIndicator(statements, *indicator);
    }
    putAreas(statements, before, after);
    putIndicators(statements, old, after);
    putRecommendations(statements, before, after);
    const model::Assessment& assessment = memory.assessment;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const auto found = now.find(before.indicators[place / model::cellsPerIndicator].id.text());
        if (found != now.end()) markForReview(statements, assessment, place, *found->second);
    }
}

} // namespace meyar::document
