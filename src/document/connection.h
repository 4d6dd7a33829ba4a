// An SQLite connection set up for files that are hostile until checked, and its failures said as model::Error.
#pragma once

#include "model/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace meyar::document {

enum class Access { ReadWrite, ReadOnly };

/// Opens without creating; nothing is read under a lock yet. Throws SQLite::Exception.
SQLite::Database connectTo(const std::filesystem::path& file, Access access = Access::ReadWrite);

/// How edits are made to last: a rollback journal, every commit on disk before it returns, the file ours alone.
void makeDurable(SQLite::Database& database);

/// The Error that a failure of SQLite means for the file at `place`; `otherwise` where SQLite's code tells nothing
/// more.
model::Error errorFrom(const SQLite::Exception& failure, const std::string& place, model::ErrorKind otherwise);

/// Rolls back unless committed, also where SQLite itself has already rolled back.
class Transaction {
public:
    explicit Transaction(SQLite::Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();
    void rollBack() noexcept;

private:
    SQLite::Database& m_database;
    bool m_open = true;
};

} // namespace meyar::document
