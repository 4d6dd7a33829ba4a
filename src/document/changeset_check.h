// A changeset comes out of a file that somebody else may have written, and SQLite's session extension trusts what it is
// given: it can loop on a torn one, and would write to any table that one names.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string_view>

namespace meyar::document {

/// Throws BadRow unless `bytes` are a whole changeset (format: sqlite3session.h and sqlite3session.c, "CHANGESET
/// FORMAT") of data tables as `database` has them, every value within the bytes.
void requireChangeset(SQLite::Database& database, std::string_view bytes);

} // namespace meyar::document
