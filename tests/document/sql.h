// Behind the document's back: SQL on a closed file, as a meddler would run it.
#pragma once

#include "document/digest.h"
#include "document/statements.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace meyar::tests {

inline void runSql(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

/// As somebody would who knows the format: the digests fit again.
inline void runSqlAndSeal(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
    document::Statements statements(database);
    document::sealWhole(statements);
}

} // namespace meyar::tests
