#include "document/rows.h"

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

template <>
void Rows<Section>::put(Statements& statements, const Section& section) {
    statements.run(
        "INSERT INTO section (id, position, area, heading_az, heading_en, heading_ru, text_az, text_en, text_ru) "
        "VALUES (?, (SELECT coalesce(max(position) + 1, 0) FROM section), ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET area = excluded.area, heading_az = excluded.heading_az, "
        "heading_en = excluded.heading_en, heading_ru = excluded.heading_ru, text_az = excluded.text_az, "
        "text_en = excluded.text_en, text_ru = excluded.text_ru",
        section.id, section.area, section.heading, section.text);
}

template <>
void Rows<Section>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM section WHERE id = ?", id);
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
void Rows<DetailedRecommendation>::put(Statements& statements, const DetailedRecommendation& detailed) {
    statements.run("INSERT INTO detailed_recommendation (id, position, area, theme_az, theme_en, theme_ru) VALUES "
                   "(?, (SELECT coalesce(max(position) + 1, 0) FROM detailed_recommendation), ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET area = excluded.area, theme_az = excluded.theme_az, "
                   "theme_en = excluded.theme_en, theme_ru = excluded.theme_ru",
                   detailed.id, detailed.area, detailed.theme);
    for (std::size_t i = 0; i < detailed.items.size(); ++i) {
        statements.run("INSERT INTO detailed_recommendation_item (recommendation, position, text_az, text_en, text_ru) "
                       "VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (recommendation, position) DO UPDATE SET text_az = excluded.text_az, "
                       "text_en = excluded.text_en, text_ru = excluded.text_ru",
                       detailed.id, i, detailed.items[i]);
    }
    statements.run("DELETE FROM detailed_recommendation_item WHERE recommendation = ? AND position >= ?", detailed.id,
                   detailed.items.size());
}

template <>
void Rows<DetailedRecommendation>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM detailed_recommendation_item WHERE recommendation = ?", id);
    statements.run("DELETE FROM detailed_recommendation WHERE id = ?", id);
}

} // namespace meyar::document
