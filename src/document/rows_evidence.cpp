#include "document/rows.h"

namespace meyar::document {

using model::Assessor;
using model::Source;

template <>
const char* const Rows<Assessor>::select = "SELECT position, id, name FROM assessor";

template <>
Assessor Rows<Assessor>::read(Query& row) {
    return {row.id<model::AssessorId>(), row.text()};
}

template <>
void Rows<Assessor>::readParts(Statements&, Assessor&) {}

template <>
void Rows<Assessor>::put(Statements& statements, const Assessor& assessor, NewPosition position) {
    static const std::string insert =
        "INSERT INTO assessor (id, position, name) VALUES (?1, coalesce(?2, (SELECT position FROM assessor "
        "WHERE id = ?1), (SELECT max(position) + 1 FROM assessor), 0), ?3)";
    static const std::string orChange = insert + " ON CONFLICT (id) DO UPDATE SET name = excluded.name";
    statements.run(position ? insert : orChange, assessor.id, position, assessor.name);
}

template <>
const char* const Rows<Source>::select = "SELECT position, id, kind, title, author, year, confidential FROM source";

template <>
Source Rows<Source>::read(Query& row) {
    Source source;
    source.id = row.id<model::SourceId>();
    source.kind = readWord(model::parseSourceKind, row.text(), "source " + source.id.text());
    source.title = row.text();
    source.author = row.text();
    if (row.isNull())
        row.skip();
    else
        source.year = row.smallInteger();
    source.confidential = row.flag();
    return source;
}

template <>
void Rows<Source>::readParts(Statements&, Source&) {}

template <>
void Rows<Source>::put(Statements& statements, const Source& source, NewPosition position) {
    static const std::string insert =
        "INSERT INTO source (id, position, kind, title, author, year, confidential) VALUES (?1, coalesce(?2, "
        "(SELECT position FROM source WHERE id = ?1), (SELECT max(position) + 1 FROM source), 0), ?3, ?4, "
        "?5, ?6, ?7)";
    static const std::string orChange =
        insert + " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, author = "
                 "excluded.author, year = excluded.year, confidential = excluded.confidential";
    statements.run(position ? insert : orChange, source.id, position, model::text(source.kind), source.title,
                   source.author, source.year, source.confidential);
}

template <>
void Rows<Source>::remove(Statements& statements, const std::string& id) {
    statements.run("DELETE FROM source WHERE id = ?", id);
}

} // namespace meyar::document
