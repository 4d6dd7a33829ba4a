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

namespace meyar::document {

/// Only our own tables, and sound ones: no trigger, view or check of somebody else's is ever run. Reads everything.
/// Throws Error Damaged, SQLite::Exception.
void requireSound(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place);

/// The same of the bytes of a whole file, in a thread of its own while `act` runs: both read everything. Throws what the
/// check found, else what `act` threw. `bytes` are not used by others until it returns; then they are as before.
template <class Act>
void whileChecked(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place, Act act);

/// The check as whileChecked begins it.
std::future<void> checkBeside(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place);

/// Error Damaged with these findings, of which there is one at least; the cause names the first.
model::Error damagedError(const std::string& place, std::vector<model::Finding> findings);

template <class Act>
void whileChecked(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place, Act act) {
    std::future<void> check = checkBeside(bytes, climbed, place);
    std::exception_ptr failure;
    try {
        act();
    } catch (...) {
        failure = std::current_exception();
    }
    check.get();
    if (failure) std::rethrow_exception(failure);
}

} // namespace meyar::document
