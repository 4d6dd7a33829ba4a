#include "document/rows.h"

namespace meyar::document {

model::Details readDetails(Statements& statements) {
    Query row =
        statements.ask("SELECT title_az, title_en, title_ru, country_az, country_en, country_ru, period, language, "
                       "note_az, note_en, note_ru, fictional FROM details");
    if (!row.next()) throw BadRow("details: no row");
    model::Details details;
    details.title = row.localText();
    details.country = row.localText();
    details.period = row.text();
    details.language = readWord(model::parseLanguage, row.text(), "details");
    details.note = row.localText();
    details.fictional = row.flag();
    Query way = statements.ask("SELECT blind FROM way_of_working");
    details.blind = way.next() && way.flag();
    Query organisation = statements.ask("SELECT name_az, name_en, name_ru FROM organisation");
    if (organisation.next()) details.organisation = organisation.localText();
    return details;
}

void putDetails(Statements& statements, const model::Details& details) {
    statements.run(
        "INSERT INTO details (row, title_az, title_en, title_ru, country_az, country_en, country_ru, period, "
        "language, note_az, note_en, note_ru, fictional) "
        "VALUES ('details', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO UPDATE SET "
        "title_az = excluded.title_az, title_en = excluded.title_en, title_ru = excluded.title_ru, "
        "country_az = excluded.country_az, country_en = excluded.country_en, country_ru = excluded.country_ru, "
        "period = excluded.period, language = excluded.language, note_az = excluded.note_az, "
        "note_en = excluded.note_en, note_ru = excluded.note_ru, fictional = excluded.fictional",
        details.title, details.country, details.period, model::code(details.language), details.note, details.fictional);
    if (details.organisation.empty()) {
        statements.run("DELETE FROM organisation");
    } else {
        statements.run("INSERT INTO organisation (row, name_az, name_en, name_ru) VALUES ('organisation', ?, ?, ?) "
                       "ON CONFLICT (row) DO UPDATE SET name_az = excluded.name_az, name_en = excluded.name_en, "
                       "name_ru = excluded.name_ru",
                       details.organisation);
    }
    if (!details.blind) return statements.run("DELETE FROM way_of_working");
    statements.run("INSERT INTO way_of_working (row, blind) VALUES ('way_of_working', 1) "
                   "ON CONFLICT (row) DO UPDATE SET blind = excluded.blind");
}

} // namespace meyar::document
