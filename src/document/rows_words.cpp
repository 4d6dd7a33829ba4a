#include "document/rows.h"

#include <algorithm>

namespace meyar::document {

using model::DetailedRecommendation;
using model::Section;

template <>
const char* const Rows<Section>::select =
    "SELECT position, id, area, heading_az, heading_en, heading_ru, text_az, text_en, text_ru FROM section";

template <>
Section Rows<Section>::read(Query& row) {
    return {row.id<model::SectionId>(), row.id<model::AreaId>(), row.localText(), row.localText()};
}

template <>
void Rows<Section>::readParts(Statements&, Section&) {}

namespace {

std::int64_t firstNumber(Query row) {
    row.next();
    return row.integer();
}

/// The position after the last section of the area, made free; the end of the list for the first one of an area.
std::int64_t freeEndOfArea(Statements& statements, const Section& section) {
    const std::int64_t end =
        firstNumber(statements.ask("SELECT coalesce((SELECT max(position) FROM section WHERE area = ?), "
                                   "(SELECT max(position) FROM section), -1) + 1",
                                   section.area));
    const bool taken = statements.ask("SELECT 1 FROM section WHERE position = ? AND id <> ?", end, section.id).next();
    if (taken) statements.run("UPDATE section SET position = position + 1 WHERE position >= ?", end);
    return end;
}

/// Where the section stands, or is to stand if it is new.
std::int64_t positionOf(Statements& statements, const Section& section) {
    Query held = statements.ask("SELECT position FROM section WHERE id = ?", section.id);
    if (held.next()) return held.integer();
    return freeEndOfArea(statements, section);
}

} // namespace

template <>
void Rows<Section>::put(Statements& statements, const Section& section, NewPosition position) {
    const std::int64_t place = position ? *position : positionOf(statements, section);
    static const std::string insert =
        "INSERT INTO section (id, position, area, heading_az, heading_en, heading_ru, text_az, text_en, "
        "text_ru) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET area = excluded.area, heading_az = excluded.heading_az, heading_en = "
                 "excluded.heading_en, heading_ru = excluded.heading_ru, text_az = excluded.text_az, text_en = "
                 "excluded.text_en, text_ru = excluded.text_ru";
    statements.run(position ? insert : orChange, section.id, place, section.area, section.heading, section.text);
}

template <>
void Rows<Section>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM section WHERE id = ?", id);
}

void reorderSections(Statements& statements, const std::vector<std::string>& ids) {
    std::vector<std::int64_t> positions;
    for (const std::string& id : ids)
        positions.push_back(firstNumber(statements.ask("SELECT position FROM section WHERE id = ?", id)));
    std::sort(positions.begin(), positions.end());
    for (std::size_t i = 0; i < ids.size(); ++i)
        statements.run("UPDATE section SET position = ? WHERE id = ?", positions[i], ids[i]);
}

template <>
const char* const Rows<DetailedRecommendation>::select =
    "SELECT position, id, area, theme_az, theme_en, theme_ru FROM detailed_recommendation";

template <>
DetailedRecommendation Rows<DetailedRecommendation>::read(Query& row) {
    return {row.id<model::DetailId>(), row.id<model::AreaId>(), row.localText(), {}};
}

template <>
void Rows<DetailedRecommendation>::readParts(Statements& statements, DetailedRecommendation& detailed) {
    Query items = statements.ask(
        "SELECT text_az, text_en, text_ru FROM detailed_recommendation_item WHERE recommendation = ? ORDER BY position",
        detailed.id);
    while (items.next())
        detailed.items.push_back(items.localText());
}

template <>
void Rows<DetailedRecommendation>::put(Statements& statements, const DetailedRecommendation& detailed,
                                       NewPosition position) {
    static const std::string insert =
        "INSERT INTO detailed_recommendation (id, position, area, theme_az, theme_en, theme_ru) VALUES (?1, "
        "coalesce(?2, (SELECT position FROM detailed_recommendation WHERE id = ?1), (SELECT max(position) + "
        "1 FROM detailed_recommendation), 0), ?3, ?4, ?5, ?6)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET area = excluded.area, theme_az = excluded.theme_az, theme_en = "
                 "excluded.theme_en, theme_ru = excluded.theme_ru";
    statements.run(position ? insert : orChange, detailed.id, position, detailed.area, detailed.theme);
    static const std::string insertItem =
        "INSERT INTO detailed_recommendation_item (recommendation, position, text_az, text_en, text_ru)"
        " VALUES (?, ?, ?, ?, ?)";
    static const std::string orChangeItem =
        insertItem + " ON CONFLICT (recommendation, position) DO UPDATE SET text_az = excluded.text_az, text_en ="
                     " excluded.text_en, text_ru = excluded.text_ru";
    for (std::size_t i = 0; i < detailed.items.size(); ++i) {
        statements.run(position ? insertItem : orChangeItem, detailed.id, i, detailed.items[i]);
    }
    if (!position)
        statements.run("DELETE FROM detailed_recommendation_item WHERE recommendation = ? AND position >= ?",
                       detailed.id, detailed.items.size());
}

template <>
void Rows<DetailedRecommendation>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM detailed_recommendation_item WHERE recommendation = ?", id);
    statements.run("DELETE FROM detailed_recommendation WHERE id = ?", id);
}

} // namespace meyar::document
