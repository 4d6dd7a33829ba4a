// Whether a file that is hostile until checked is one of ours and whole: its tables, its pages, its constraints.
#pragma once

#include "document/schema.h"
#include "model/error.h"
#include "model/finding.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <future>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace meyar::document {

/// Only our own tables: no trigger, view, check or generated column of somebody else's is ever run. Reads no row of
/// them; asked before any is read. Throws Error Damaged, SQLite::Exception.
void requireOurTables(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place);

/// The same, and that they are sound: pages, constraints, references. Reads everything.
void requireSound(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place);

/// The same of the bytes of a whole file, in a thread of its own while `act` runs: both read everything. Throws what
/// the check found, else what `act` threw; a disk that could not be read goes before both, since its bytes are zeros
/// here. `bytes` are not used by others until it returns; then they are as before.
template <class Act>
void whileChecked(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place, Act act);

/// The check as whileChecked begins it.
std::future<void> checkBeside(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place);

/// Whether these are the bytes of a sound file of today's schema in which every digest fits; afterwards they are as
/// before.
bool bytesAreWhole(std::string& bytes, const std::string& place);

/// Error Damaged with these findings, of which there is one at least; the cause names the first.
model::Error damagedError(const std::string& place, std::vector<model::Finding> findings);

template <class Act>
void whileChecked(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place, Act act) {
    std::future<void> check = checkBeside(bytes, climbed, place);
    std::exception_ptr failure;
    try {
        act();
    } catch (const SQLite::Exception& unread) {
        failure = std::current_exception();
        if ((unread.getErrorCode() & 0xFF) == SQLITE_IOERR) std::rethrow_exception(failure);
    } catch (...) {
        failure = std::current_exception();
    }
    check.get();
    if (failure) std::rethrow_exception(failure);
}

} // namespace meyar::document
