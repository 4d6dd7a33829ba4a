// The shape of a .meyar file, as a ladder of append-only steps: new files climb it whole, older files climb the rest.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace meyar::document {

using SchemaStep = const char*; ///< the SQL of one step, schema/NNNN.sql

/// Every step, in order; a file that climbed n of them says user_version n.
std::span<const SchemaStep> schemaLadder();

/// What a .meyar file says of itself in its SQLite header: "Mey1".
inline constexpr std::int32_t applicationId = 0x4D657931;

/// The version of files that bear digests and are written through a log, and of all later ones. Older ones are written
/// through a journal, as the programs that know them expect.
inline constexpr std::size_t firstWithDigests = 3;

/// Runs the steps of `ladder` above the file's user_version and sets it. The caller holds the transaction.
void climb(SQLite::Database& database, std::span<const SchemaStep> ladder);

/// Every object of the schema with its SQL, in a fixed order; equal for files of the same shape only.
std::string schemaText(SQLite::Database& database);
/// What schemaText gives after these steps.
std::string schemaTextAfter(std::span<const SchemaStep> steps);

} // namespace meyar::document
