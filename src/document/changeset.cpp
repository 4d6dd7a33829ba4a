#include "document/changed_row.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>

namespace meyar::document {

namespace {

/// Failures of the session extension other than of memory are failures of the file, said as SQLiteCpp says them.
void require(int result, const char* what) {
    if (result != SQLITE_OK) throw SQLite::Exception(what, result);
}

/// Takes over bytes that SQLite allocated.
Changeset takeBytes(void* bytes, int size) {
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, &sqlite3_free);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

/// The C API takes bytes as void*, though it does not write to them.
void* bytesOf(const Changeset& changeset) {
    return const_cast<char*>(changeset.data());
}

int sizeOf(const Changeset& changeset) {
    return static_cast<int>(changeset.size());
}

bool same(sqlite3_value* a, sqlite3_value* b) {
    return sqlite3_value_type(a) == sqlite3_value_type(b) && asText(a) == asText(b);
}

} // namespace

std::vector<std::string> columnNames(SQLite::Database& database, std::string_view table) {
    SQLite::Statement rows(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, std::string(table));
    std::vector<std::string> names;
    while (rows.executeStep())
        names.push_back(rows.getColumn(0).getString());
    return names;
}

Session::Session(SQLite::Database& database) {
    require(sqlite3session_create(database.getHandle(), "main", &m_session), "session");
    for (const std::string_view table : dataTables) {
        const int result = sqlite3session_attach(m_session, table.data());
        if (result == SQLITE_OK) continue;
        sqlite3session_delete(m_session);
        require(result, "session");
    }
}

Session::~Session() {
    sqlite3session_delete(m_session);
}

Changeset Session::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(m_session, &size, &bytes), "changeset");
    return takeBytes(bytes, size);
}

ChangesetSum::ChangesetSum() {
    require(sqlite3changegroup_new(&m_group), "changegroup");
}

ChangesetSum::~ChangesetSum() {
    sqlite3changegroup_delete(m_group);
}

void ChangesetSum::add(const Changeset& changeset) {
    require(sqlite3changegroup_add(m_group, sizeOf(changeset), bytesOf(changeset)), "changegroup");
}

Changeset ChangesetSum::total() const {
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3changegroup_output(m_group, &size, &bytes), "changegroup");
    return takeBytes(bytes, size);
}

Changeset inverted(const Changeset& changeset) {
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3changeset_invert(sizeOf(changeset), bytesOf(changeset), &size, &bytes), "changeset");
    return takeBytes(bytes, size);
}

void applyChangeset(SQLite::Database& database, const Changeset& changeset) {
    const auto onConflict = [](void* conflicts, int, sqlite3_changeset_iter*) {
        *static_cast<bool*>(conflicts) = true;
        return SQLITE_CHANGESET_ABORT;
    };
    bool conflicts = false;
    const int result = sqlite3changeset_apply(database.getHandle(), sizeOf(changeset), bytesOf(changeset), nullptr,
                                              onConflict, &conflicts);
    if (conflicts) throw BadRow("history: the rows are not as the changeset expects");
    require(result, "changeset");
}

namespace {

/// A row that is not as the changeset expects, in nothing but its place in a list.
class MovedRow {
public:
    MovedRow(SQLite::Database& database, sqlite3_changeset_iter* row) : m_row(row) {
        const char* table = nullptr;
        sqlite3changeset_op(row, &table, &m_columns, &m_operation, nullptr);
        const std::vector<std::string> names = columnNames(database, table);
        m_position = static_cast<int>(std::find(names.begin(), names.end(), "position") - names.begin());
    }

    bool onlyMoved() const {
        for (int column = 0; column < m_columns; ++column) {
            sqlite3_value* expected = nullptr;
            sqlite3_value* found = nullptr;
            sqlite3changeset_old(m_row, column, &expected);
            sqlite3changeset_conflict(m_row, column, &found);
            if (expected && column != m_position && !same(expected, found)) return false;
        }
        return true;
    }
    /// Whether the changeset wants no more than to move the row.
    bool wantsOnlyToMove() const {
        if (m_operation != SQLITE_UPDATE) return false;
        for (int column = 0; column < m_columns; ++column) {
            sqlite3_value* wanted = nullptr;
            sqlite3changeset_new(m_row, column, &wanted);
            if (wanted && column != m_position) return false;
        }
        return true;
    }

private:
    sqlite3_changeset_iter* m_row;
    int m_columns = 0;
    int m_operation = 0;
    int m_position = 0;
};

} // namespace

bool applyIfUnchanged(SQLite::Database& database, const Changeset& changeset) {
    const auto onConflict = [](void* given, int kind, sqlite3_changeset_iter* row) {
        if (kind != SQLITE_CHANGESET_DATA) return SQLITE_CHANGESET_ABORT;
        const MovedRow moved(*static_cast<SQLite::Database*>(given), row);
        if (!moved.onlyMoved()) return SQLITE_CHANGESET_ABORT;
        return moved.wantsOnlyToMove() ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_REPLACE;
    };
    const int result = sqlite3changeset_apply(database.getHandle(), sizeOf(changeset), bytesOf(changeset), nullptr,
                                              onConflict, &database);
    if (result == SQLITE_ABORT || (result & 0xFF) == SQLITE_CONSTRAINT) return false;
    require(result, "changeset");
    return true;
}

void forEachRowIn(const Changeset& changeset, const std::function<void(sqlite3_changeset_iter*)>& visit) {
    sqlite3_changeset_iter* raw = nullptr;
    require(sqlite3changeset_start(&raw, sizeOf(changeset), bytesOf(changeset)), "changeset");
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    int step = sqlite3changeset_next(raw);
    for (; step == SQLITE_ROW; step = sqlite3changeset_next(raw))
        visit(raw);
    if (step != SQLITE_DONE) throw BadRow("history: a changeset cannot be read");
}

Owners ownersIn(const Changeset& changeset) {
    Owners owners;
    forEachRow(changeset, [&](const ChangedRow& row) { owners.emplace(kindOfTable(row.table()), row.ownerText()); });
    return owners;
}

std::vector<ValueChange> valuesIn(SQLite::Database& database, const Changeset& changeset) {
    std::map<std::string, std::vector<std::string>, std::less<>> columnsOf;
    std::vector<ValueChange> changes;
    forEachRow(changeset, [&](const ChangedRow& row) {
        auto names = columnsOf.find(row.table());
        if (names == columnsOf.end()) {
            names = columnsOf.emplace(row.table(), columnNames(database, row.table())).first;
        }
        std::string key;
        for (int column = 0; column < row.columns(); ++column) {
            if (!row.isKey(column)) continue;
            if (!key.empty()) key += ' ';
            key += row.keyText(column);
        }
        for (int column = 0; column < row.columns(); ++column) {
            if (row.isKey(column) || static_cast<std::size_t>(column) >= names->second.size()) continue;
            ValueChange change{std::string(row.table()), key, names->second[static_cast<std::size_t>(column)],
                               row.before(column), row.after(column)};
            if (change.before != change.after) changes.push_back(std::move(change));
        }
    });
    return changes;
}

} // namespace meyar::document
