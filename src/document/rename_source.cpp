#include "document/rename_source.h"

#include "document/changeset.h"
#include "model/renamed_citations.h"

#include <string>

namespace meyar::document {

namespace {

/// Columns of words: no part of a key, and no name of another row.
std::vector<std::string> wordColumns(Statements& statements, const std::string& table) {
    Query columns = statements.ask("SELECT name FROM pragma_table_info(?1) WHERE pk = 0 AND type = 'TEXT' "
                                   "AND name NOT IN (SELECT \"from\" FROM pragma_foreign_key_list(?1)) ORDER BY cid",
                                   table);
    std::vector<std::string> names;
    while (columns.next())
        names.push_back(columns.text());
    return names;
}

std::vector<std::string> textsWithCitations(Statements& statements, const std::string& table,
                                            const std::string& column) {
    Query rows =
        statements.ask("SELECT DISTINCT " + column + " FROM " + table + " WHERE instr(" + column + ", '@') > 0");
    std::vector<std::string> texts;
    while (rows.next())
        texts.push_back(rows.text());
    return texts;
}

} // namespace

void renameSource(Statements& statements, const std::vector<model::Source>& sources, const model::SourceId& from,
                  const model::SourceId& to) {
    statements.run("INSERT INTO source (id, position, kind, title, author, year, confidential) "
                   "SELECT ?2, position, kind, title, author, year, confidential FROM source WHERE id = ?1",
                   from, to);
    statements.run("UPDATE citation SET source = ?2 WHERE source = ?1", from, to);
    statements.run("DELETE FROM source WHERE id = ?", from);
    const model::CitationRenaming renaming(sources, from, to);
    for (const std::string_view tableName : dataTables) {
        const std::string table(tableName);
        for (const std::string& column : wordColumns(statements, table)) {
            for (const std::string& text : textsWithCitations(statements, table, column)) {
                const std::string renamed = renaming.in(text);
                if (renamed == text) continue;
                statements.run("UPDATE " + table + " SET " + column + " = ?2 WHERE " + column + " = ?1", text, renamed);
            }
        }
    }
}

} // namespace meyar::document
