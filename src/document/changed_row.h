// One row of a changeset: its name, what was done to it, its values before and after.
#pragma once

#include "document/changeset.h"

#include <sqlite3.h>

#include <optional>
#include <string>
#include <string_view>

namespace meyar::document {

/// Absent for null.
inline std::optional<std::string> asText(sqlite3_value* value) {
    if (!value || sqlite3_value_type(value) == SQLITE_NULL) return std::nullopt;
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return std::string(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

class ChangedRow {
public:
    explicit ChangedRow(sqlite3_changeset_iter* iterator) : m_iterator(iterator) {
        sqlite3changeset_op(iterator, &m_table, &m_columns, &m_operation, nullptr);
    }

    std::string_view table() const { return m_table; }
    int columns() const { return m_columns; }
    int operation() const { return m_operation; } ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    bool isKey(int column) const {
        unsigned char* keys = nullptr;
        int count = 0;
        sqlite3changeset_pk(m_iterator, &keys, &count);
        return column < count && keys[column] != 0;
    }
    /// Of an update: whether it gave the column another value.
    bool changes(int column) const {
        sqlite3_value* value = nullptr;
        if (m_operation == SQLITE_UPDATE) sqlite3changeset_new(m_iterator, column, &value);
        return value != nullptr;
    }
    /// Absent when null, and in an update when the column did not change.
    std::optional<std::string> before(int column) const {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_INSERT) sqlite3changeset_old(m_iterator, column, &value);
        return asText(value);
    }
    std::optional<std::string> after(int column) const {
        sqlite3_value* value = nullptr;
        if (m_operation != SQLITE_DELETE) sqlite3changeset_new(m_iterator, column, &value);
        return asText(value);
    }
    /// A key column's value; an update gives it as the old one.
    std::string keyText(int column) const {
        return (m_operation == SQLITE_INSERT ? after(column) : before(column)).value_or(std::string());
    }

    /// "rating 5.1/F2 a".
    std::string name() const {
        std::string name = m_table;
        for (int column = 0; column < m_columns; ++column) {
            if (isKey(column)) name += ' ' + keyText(column);
        }
        return name;
    }
    /// The first key column's value.
    std::string ownerText() const {
        int column = 0;
        while (column + 1 < m_columns && !isKey(column))
            ++column;
        return keyText(column);
    }
    int keyColumns() const {
        int count = 0;
        for (int column = 0; column < m_columns; ++column)
            count += isKey(column) ? 1 : 0;
        return count;
    }

private:
    sqlite3_changeset_iter* m_iterator;
    const char* m_table = "";
    int m_columns = 0;
    int m_operation = 0;
};

template <class Visit>
void forEachRow(const Changeset& changeset, Visit visit) {
    forEachRowIn(changeset, [&](sqlite3_changeset_iter* row) { visit(ChangedRow(row)); });
}

} // namespace meyar::document
