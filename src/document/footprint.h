// What acts did to the rows, so that a later act which builds on it is recognised.
#pragma once

#include "document/changeset.h"

#include <map>
#include <set>
#include <string>

namespace meyar::document {

class Footprint {
public:
    explicit Footprint(SQLite::Database& database) : m_database(database) {}

    void add(const Changeset& changeset);
    /// Whether a later act keeps these from being taken back: it changed a value that they gave, changed or removed a
    /// row that they made, refers to something that they brought, or removed something that would be needed again.
    /// A place in a list does not count.
    bool isBuiltOnBy(const Changeset& later);
    /// One of these is among the bytes of every changeset that builds on them.
    const std::set<std::string>& words() const { return m_words; }
    /// The tables whose rows were changed.
    const std::set<std::string>& tables() const { return m_tables; }

private:
    struct Row {
        bool whole = false;    ///< it was made or removed
        std::set<int> columns; ///< that were changed
    };
    int positionColumn(std::string_view table);

    SQLite::Database& m_database;
    std::map<std::string, Row> m_rows;
    std::set<std::string> m_brought; ///< keys of things that others refer to
    std::set<std::string> m_needed;  ///< values that were there before
    std::set<std::string> m_words;
    std::set<std::string> m_tables;
    std::map<std::string, int, std::less<>> m_positions;
};

} // namespace meyar::document
