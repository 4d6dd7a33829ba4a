// Behind the document's back: SQL on a closed file, as a meddler would run it.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace meyar::tests {

inline void runSql(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

} // namespace meyar::tests
