#include "document/soundness.h"

#include "document/connection.h"
#include "document/digest.h"
#include "document/statements.h"
#include "model/error.h"

namespace meyar::document {

using model::Error;
using model::ErrorKind;

void requireOurTables(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place) {
    if (schemaText(database) != schemaTextAfter(climbed)) {
        throw Error(ErrorKind::Damaged, place, "its tables are not those of schema " + std::to_string(climbed.size()));
    }
}

void requireSound(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place) {
    requireOurTables(database, climbed, place);
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (verdict != "ok") throw Error(ErrorKind::Damaged, place, verdict);
    SQLite::Statement orphans(database, "PRAGMA foreign_key_check");
    if (orphans.executeStep()) {
        const std::string table = orphans.getColumn(0).getString();
        throw Error(ErrorKind::Damaged, place, table + ": a row belongs to nothing");
    }
}

bool bytesAreWhole(std::string& bytes, const std::string& place) {
    try {
        const WholeFile file(bytes);
        requireSound(file.database(), schemaLadder(), place);
        return changedContent(file.database()).empty();
    } catch (const SQLite::Exception&) {
    } catch (const Error&) {
    } catch (const BadRow&) {
    }
    return false;
}

Error damagedError(const std::string& place, std::vector<model::Finding> findings) {
    const std::string cause = findings.front().code + " " + findings.front().place;
    return Error(ErrorKind::Damaged, place, cause, std::move(findings));
}

std::future<void> checkBeside(std::string& bytes, std::span<const SchemaStep> climbed, const std::string& place) {
    // Where no thread can be had, the check runs when it is asked for.
    return std::async(std::launch::async | std::launch::deferred, [&bytes, climbed, place] {
        const WholeFile file(bytes);
        requireSound(file.database(), climbed, place);
    });
}

} // namespace meyar::document
