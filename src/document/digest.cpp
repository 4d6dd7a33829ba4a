#include "document/digest.h"

#include "document/digest_rows.h"
#include "document/statements.h"

#include <map>

namespace meyar::document {

namespace {

/// What a changeset did to the digests of parts.
class Changes {
public:
    explicit Changes(SQLite::Database& database) : m_database(database) {}

    void add(sqlite3_changeset_iter* row) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        if (table != m_table) {
            m_table = table;
            m_shape = shapeOf(m_database, table);
            m_rows = prepare(m_database, m_shape.byKey);
        }
        m_whole = m_whole && columns == m_shape.columns;
        if (!m_whole) return;
        sqlite3_value* owner = nullptr;
        (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(row, m_shape.owner, &owner);
        const std::string key(reinterpret_cast<const char*>(sqlite3_value_text(owner)),
                              static_cast<std::size_t>(sqlite3_value_bytes(owner)));
        DigestSum& part = m_parts[partName(partNumber(key), table)];
        if (operation == SQLITE_UPDATE) return addUpdate(row, part);
        m_canonical.restart(table);
        for (int column = 0; column < m_shape.columns; ++column) {
            sqlite3_value* value = nullptr;
            (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(row, column, &value);
            m_canonical.value(value);
        }
        combine(part, m_canonical.digest());
    }

    /// False for a changeset of an older schema, which lacks the columns that its tables have grown since.
    bool whole() const { return m_whole; }
    const std::map<std::string, DigestSum>& parts() const { return m_parts; }

private:
    /// An update names the changed values only; the others are read from the row as it is now.
    void addUpdate(sqlite3_changeset_iter* row, DigestSum& part) {
        find(row);
        if (!step(m_rows)) throw BadRow("digest: a changed row is gone");
        m_canonical.restart(m_table);
        for (int column = 0; column < m_shape.columns; ++column)
            m_canonical.value(sqlite3_column_value(m_rows.get(), column));
        combine(part, m_canonical.digest());
        m_canonical.restart(m_table);
        for (int column = 0; column < m_shape.columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3changeset_old(row, column, &before);
            m_canonical.value(before ? before : sqlite3_column_value(m_rows.get(), column));
        }
        combine(part, m_canonical.digest());
    }

    void find(sqlite3_changeset_iter* row) {
        sqlite3_reset(m_rows.get());
        int bound = 0;
        unsigned char* keys = nullptr;
        int count = 0;
        sqlite3changeset_pk(row, &keys, &count);
        for (int column = 0; column < count; ++column) {
            if (keys[column] == 0) continue;
            sqlite3_value* value = nullptr;
            sqlite3changeset_old(row, column, &value);
            sqlite3_bind_value(m_rows.get(), ++bound, value);
        }
    }

    SQLite::Database& m_database;
    std::map<std::string, DigestSum> m_parts;
    std::string m_table;
    TableShape m_shape;
    Prepared m_rows;
    Canonical m_canonical;
    bool m_whole = true;
};

void putPart(Statements& statements, const std::string& part, const DigestSum& change) {
    DigestSum value = change;
    {
        Query row = statements.ask("SELECT value FROM digest WHERE part = ?", part);
        if (row.next()) combine(value, sumOf(row.blob()));
    }
    if (isZero(value)) return statements.run("DELETE FROM digest WHERE part = ?", part);
    Query put = statements.ask(
        "INSERT INTO digest (part, value) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET value = excluded.value", part);
    put.bindBlob(digestOf(value));
    put.run();
}

void putAllParts(Statements& statements) {
    statements.run("DELETE FROM digest");
    for (const auto& [part, value] : partsOf(statements.database()))
        putPart(statements, part, value);
}

void putSeal(Statements& statements, const Digest& head, const Digest& base) {
    Query put = statements.ask("INSERT INTO seal (row, head, base) VALUES ('seal', ?, ?) "
                               "ON CONFLICT (row) DO UPDATE SET head = excluded.head, base = excluded.base");
    put.bindBlob(head);
    put.bindBlob(base);
    put.run();
}

void putLink(Statements& statements, std::int64_t number, const Digest& link) {
    Query put = statements.ask("INSERT INTO chain (number, value) VALUES (?, ?)", number);
    put.bindBlob(link);
    put.run();
}

} // namespace

Seal readSeal(Statements& statements) {
    Query row = statements.ask("SELECT head, base FROM seal");
    if (!row.next()) throw BadRow("seal: there is none");
    Seal seal;
    seal.head = row.blob();
    seal.base = row.blob();
    return seal;
}

void sealAct(Statements& statements, const Changeset& changes, const Digest& base) {
    SQLite::Database& database = statements.database();
    Changes changed(database);
    forEachRowIn(changes, [&](sqlite3_changeset_iter* row) { changed.add(row); });
    if (!changed.whole()) putAllParts(statements);
    for (const auto& [part, change] : changed.parts()) {
        if (changed.whole() && !isZero(change)) putPart(statements, part, change);
    }
    const Prepared act = prepare(database, std::string(actColumns) + "ORDER BY number DESC LIMIT 1");
    if (!step(act)) throw BadRow("history: there is no act");
    const DigestSum link = linkOf(sumOf(readSeal(statements).head), act);
    putLink(statements, sqlite3_column_int64(act.get(), ActNumber), digestOf(link));
    putSeal(statements, digestOf(link), base);
}

void sealWhole(Statements& statements) {
    SQLite::Database& database = statements.database();
    putAllParts(statements);
    statements.run("DELETE FROM chain");
    DigestSum link = firstLink(database);
    const Prepared acts = prepare(database, std::string(actColumns) + "ORDER BY number");
    while (step(acts)) {
        link = linkOf(link, acts);
        putLink(statements, sqlite3_column_int64(acts.get(), ActNumber), digestOf(link));
    }
    putSeal(statements, digestOf(link), digestOf(link));
}

} // namespace meyar::document
