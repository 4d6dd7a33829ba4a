#include "document/digest.h"

#include "document/statements.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include <sodium.h>
#include <sqlite3.h>

namespace meyar::document {

namespace {

constexpr std::size_t digestBytes = 32;
constexpr std::size_t mostNamed = 3; ///< rows named in one finding

Digest digestOf(std::string_view bytes) {
    static const int ready = sodium_init(); // chooses the fastest code for this processor
    static_cast<void>(ready);
    Digest digest(digestBytes, '\0');
    crypto_generichash_blake2b(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                               reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return digest;
}

void combine(Digest& sum, const Digest& digest) {
    if (sum.empty()) sum.assign(digestBytes, '\0');
    for (std::size_t i = 0; i < digestBytes; ++i)
        sum[i] = static_cast<char>(sum[i] ^ digest[i]);
}

bool isZero(const Digest& digest) {
    return std::all_of(digest.begin(), digest.end(), [](char byte) { return byte == 0; });
}

/// Values one after the other, each with its type and its length, so that no two rows give the same bytes.
class Canonical {
public:
    void restart(std::string_view title) {
        m_bytes.clear();
        text(title);
    }
    void text(std::string_view text) {
        m_bytes += 't';
        number(text.size());
        m_bytes += text;
    }
    void integer(std::int64_t value) {
        m_bytes += 'i';
        number(static_cast<std::uint64_t>(value));
    }
    void blob(std::string_view bytes) {
        m_bytes += 'b';
        number(bytes.size());
        m_bytes += bytes;
    }
    void null() { m_bytes += 'n'; }
    void value(sqlite3_value* value) {
        if (!value) return null();
        const auto size = [&] { return static_cast<std::size_t>(sqlite3_value_bytes(value)); };
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return integer(sqlite3_value_int64(value));
        case SQLITE_TEXT:
            return text({reinterpret_cast<const char*>(sqlite3_value_text(value)), size()});
        case SQLITE_BLOB:
            return blob({static_cast<const char*>(sqlite3_value_blob(value)), size()});
        case SQLITE_FLOAT: // no column of ours holds one
        default:
            return null();
        }
    }
    Digest digest() const { return digestOf(m_bytes); }

private:
    void number(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes += static_cast<char>(value >> shift & 0xFF);
    }
    std::string m_bytes;
};

/// "7f rating"
std::string partOf(std::string_view table, std::string_view key) {
    static constexpr char digits[] = "0123456789abcdef";
    unsigned char hash[crypto_generichash_blake2b_BYTES_MIN];
    crypto_generichash_blake2b(hash, sizeof hash, reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                               nullptr, 0);
    std::string part{digits[hash[0] >> 4], digits[hash[0] & 0x0F], ' '};
    part += table;
    return part;
}

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// The C API, since every value of the file passes here.
Statement prepare(SQLite::Database& database, const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    const int result = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &raw, nullptr);
    Statement statement(raw, &sqlite3_finalize);
    if (result != SQLITE_OK) throw SQLite::Exception(database.getHandle(), result);
    return statement;
}

bool step(SQLite::Database& database, const Statement& statement) {
    const int result = sqlite3_step(statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) throw SQLite::Exception(database.getHandle(), result);
    return result == SQLITE_ROW;
}

std::string_view bytesIn(const Statement& row, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(row.get(), column))};
}

/// Where the first key column of a table is, and how a row of it is asked for by its key.
struct TableShape {
    int columns = 0;
    int owner = 0; ///< the first key column
    std::string byKey; ///< "SELECT * FROM rating WHERE cell = ? AND assessor = ?"
};

TableShape shapeOf(SQLite::Database& database, const std::string& table) {
    TableShape shape;
    std::string where;
    const Statement columns = prepare(database, "SELECT name, pk FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (step(database, columns)) {
        if (sqlite3_column_int(columns.get(), 1) > 0) {
            if (where.empty()) shape.owner = shape.columns;
            where += (where.empty() ? " WHERE " : " AND ") + std::string(bytesIn(columns, 0)) + " = ?";
        }
        ++shape.columns;
    }
    shape.byKey = "SELECT * FROM " + table + where;
    return shape;
}

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
        Digest& part = m_parts[partOf(table, key)];
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
    const std::map<std::string, Digest>& parts() const { return m_parts; }

private:
    /// An update names the changed values only; the others are read from the row as it is now.
    void addUpdate(sqlite3_changeset_iter* row, Digest& part) {
        find(row);
        if (!step(m_database, m_rows)) throw BadRow("digest: a changed row is gone");
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
    std::map<std::string, Digest> m_parts;
    std::string m_table;
    TableShape m_shape;
    Statement m_rows{nullptr, &sqlite3_finalize};
    Canonical m_canonical;
    bool m_whole = true;
};

void putPart(Statements& statements, const std::string& part, const Digest& change) {
    Digest value = change;
    {
        Query row = statements.ask("SELECT value FROM digest WHERE part = ?", part);
        if (row.next()) combine(value, row.blob());
    }
    if (isZero(value)) return statements.run("DELETE FROM digest WHERE part = ?", part);
    Query put = statements.ask(
        "INSERT INTO digest (part, value) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET value = excluded.value", part);
    put.bindBlob(value);
    put.run();
}

/// The digests of all parts, worked out from the rows.
std::map<std::string, Digest> partsOf(SQLite::Database& database) {
    std::map<std::string, Digest> parts;
    Canonical canonical;
    std::string lastKey;
    for (const std::string_view table : dataTables) {
        const std::string name(table);
        const TableShape shape = shapeOf(database, name);
        const Statement rows = prepare(database, "SELECT * FROM " + name);
        Digest* part = nullptr;
        while (step(database, rows)) {
            canonical.restart(name);
            for (int column = 0; column < shape.columns; ++column)
                canonical.value(sqlite3_column_value(rows.get(), column));
            const std::string_view key = bytesIn(rows, shape.owner);
            if (!part || key != lastKey) {
                lastKey = key;
                part = &parts[partOf(table, key)];
            }
            combine(*part, canonical.digest());
        }
    }
    std::erase_if(parts, [](const auto& part) { return isZero(part.second); });
    return parts;
}

std::map<std::string, Digest> writtenParts(SQLite::Database& database) {
    std::map<std::string, Digest> parts;
    const Statement rows = prepare(database, "SELECT part, value FROM digest");
    while (step(database, rows))
        parts.emplace(bytesIn(rows, 0), bytesIn(rows, 1));
    return parts;
}

void putAllParts(Statements& statements) {
    statements.run("DELETE FROM digest");
    for (const auto& [part, value] : partsOf(statements.database()))
        putPart(statements, part, value);
}

Digest firstLink(SQLite::Database& database) {
    const Statement lineage = prepare(database, "SELECT id FROM lineage");
    Canonical canonical;
    canonical.restart("meyar");
    while (step(database, lineage))
        canonical.text(bytesIn(lineage, 0));
    return canonical.digest();
}

constexpr const char* actColumns = "SELECT number, id, act, edit_number, author, at, edit, place, changeset, status "
                                   "FROM history ";
constexpr int chainedColumns = 9; ///< the status changes later; it follows from the acts

Digest linkOf(const Digest& before, const Statement& act) {
    Canonical canonical;
    canonical.restart("act");
    canonical.blob(before);
    for (int column = 0; column < chainedColumns; ++column)
        canonical.value(sqlite3_column_value(act.get(), column));
    return canonical.digest();
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

// -- Finding what changed

model::Finding damage(std::string code, std::string place, decltype(model::Finding::values) values = {}) {
    return {model::Severity::Error, std::move(code), std::move(place), std::move(values)};
}

/// Some of what the rows of the parts of one table belong to: "5.1/F2, 5.3/O1 ...".
std::string ownersNamed(SQLite::Database& database, const std::string& table, const std::set<std::string>& parts) {
    const TableShape shape = shapeOf(database, table);
    const Statement rows = prepare(database, "SELECT * FROM " + table);
    std::set<std::string> named;
    bool more = false;
    while (step(database, rows)) {
        const std::string key(bytesIn(rows, shape.owner));
        if (!parts.contains(partOf(table, key)) || named.contains(key)) continue;
        more = named.size() == mostNamed;
        if (more) break;
        named.insert(key);
    }
    std::string text;
    for (const std::string& key : named)
        text += (text.empty() ? "" : ", ") + key;
    return more ? text + " …" : text;
}

void checkParts(SQLite::Database& database, std::vector<model::Finding>& findings) {
    const auto found = partsOf(database);
    const auto written = writtenParts(database);
    std::map<std::string, std::set<std::string>> changed; ///< by table
    const auto compare = [&](const auto& one, const auto& other) {
        for (const auto& [part, value] : one) {
            const auto match = other.find(part);
            if (match != other.end() && match->second == value) continue;
            changed[part.size() > 3 ? part.substr(3) : std::string("digest")].insert(part);
        }
    };
    compare(found, written);
    compare(written, found);
    for (const auto& [table, parts] : changed) {
        const bool known = std::find(dataTables.begin(), dataTables.end(), table) != dataTables.end();
        findings.push_back(known ? damage("changed_rows", table, {{"rows", ownersNamed(database, table, parts)}})
                                 : damage("changed_seal", ""));
    }
}

/// Which status an edit has follows from the acts: an undo takes the last that holds, a redo the first that was undone, and
/// a new edit drops what was undone.
class StatusByActs {
public:
    void edit(std::int64_t number) {
        for (const std::int64_t undone : m_undone)
            m_status[undone] = "dropped";
        m_undone.clear();
        m_applied.insert(number);
        m_status[number] = "applied";
    }
    /// False when the act could not be.
    bool undo(std::int64_t number) { return move(number, m_applied, true, m_undone, "undone"); }
    bool redo(std::int64_t number) { return move(number, m_undone, false, m_applied, "applied"); }
    std::string_view of(std::int64_t number) const {
        const auto found = m_status.find(number);
        return found == m_status.end() ? std::string_view() : found->second;
    }

private:
    bool move(std::int64_t number, std::set<std::int64_t>& from, bool last, std::set<std::int64_t>& to,
              std::string_view status) {
        if (from.empty() || number != (last ? *from.rbegin() : *from.begin())) return false;
        from.erase(number);
        to.insert(number);
        m_status[number] = status;
        return true;
    }
    std::set<std::int64_t> m_applied, m_undone;
    std::map<std::int64_t, std::string_view> m_status;
};

void checkHistory(SQLite::Database& database, std::vector<model::Finding>& findings) {
    const Statement acts = prepare(database, std::string(actColumns) + "ORDER BY number");
    const Statement links = prepare(database, "SELECT number, value FROM chain ORDER BY number");
    Digest link = firstLink(database);
    StatusByActs expected;
    std::map<std::int64_t, std::string> statuses;
    bool broken = false;
    std::int64_t number = 0;
    while (step(database, acts)) {
        ++number;
        const std::int64_t said = sqlite3_column_int64(acts.get(), 0);
        link = linkOf(link, acts);
        const bool linked = step(database, links) && sqlite3_column_int64(links.get(), 0) == said;
        const Digest written(linked ? bytesIn(links, 1) : std::string_view());
        if (said != number || written != link) {
            findings.push_back(damage("changed_act", std::to_string(said)));
            broken = true;
            if (written.size() == digestBytes) link = written; // what follows may be whole
            number = said;
        }
        const std::string act(bytesIn(acts, 2));
        const std::int64_t of = sqlite3_column_int64(acts.get(), 3);
        if (act == "edit") {
            expected.edit(said);
            statuses[said] = bytesIn(acts, 9);
        } else if (!(act == "undo" ? expected.undo(of) : expected.redo(of)) && !broken) {
            findings.push_back(damage("changed_act", std::to_string(said)));
            broken = true;
        }
    }
    if (step(database, links)) findings.push_back(damage("changed_act", std::to_string(number + 1)));
    for (const auto& [edit, status] : statuses) {
        if (!broken && status != expected.of(edit)) findings.push_back(damage("changed_status", std::to_string(edit)));
    }
    Statements statements(database);
    if (!broken && readSeal(statements).head != link) findings.push_back(damage("changed_seal", ""));
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
    const Statement act = prepare(database, std::string(actColumns) + "ORDER BY number DESC LIMIT 1");
    if (!step(database, act)) throw BadRow("history: there is no act");
    const Digest link = linkOf(readSeal(statements).head, act);
    putLink(statements, sqlite3_column_int64(act.get(), 0), link);
    putSeal(statements, link, base);
}

void sealWhole(Statements& statements) {
    SQLite::Database& database = statements.database();
    putAllParts(statements);
    statements.run("DELETE FROM chain");
    Digest link = firstLink(database);
    const Statement acts = prepare(database, std::string(actColumns) + "ORDER BY number");
    while (step(database, acts)) {
        link = linkOf(link, acts);
        putLink(statements, sqlite3_column_int64(acts.get(), 0), link);
    }
    putSeal(statements, link, link);
}

std::vector<model::Finding> changedContent(SQLite::Database& database) {
    std::vector<model::Finding> findings;
    checkParts(database, findings);
    checkHistory(database, findings);
    return findings;
}

} // namespace meyar::document
