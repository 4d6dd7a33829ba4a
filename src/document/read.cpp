#include "document/read.h"

#include "document/connection.h"
#include "document/file.h"
#include "document/memory.h"
#include "document/open.h"
#include "document/schema.h"
#include "document/statements.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>

#include <sqlite3.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// In memory, where it can be brought up to the newest schema while the file stays as it is.
SQLite::Database copyOf(const std::filesystem::path& path, const std::string& place) {
    SQLite::Database file = connectTo(path, Access::ReadOnly);
    requireOurHeader(file, path, place, schemaLadder().size());
    requireOwnJournal(path, place);
    SQLite::Database copy = connectTo(":memory:");
    SQLite::Backup backup(copy, file);
    if (backup.executeStep(-1) != SQLITE_DONE) throw Error(ErrorKind::Locked, place);
    return copy;
}

model::Assessment readChecked(const std::filesystem::path& path, const std::string& place) {
    SQLite::Database copy = copyOf(path, place);
    const auto ladder = schemaLadder();
    const auto version = static_cast<std::size_t>(copy.execAndGet("PRAGMA user_version").getInt());
    requireSound(copy, ladder.first(std::min(version, ladder.size())), place);
    Transaction transaction(copy);
    climb(copy, ladder);
    Statements statements(copy);
    model::Assessment assessment = readAll(statements).assessment;
    transaction.commit();
    return assessment;
}

} // namespace

model::Assessment readFile(const std::filesystem::path& path) {
    const std::string place = path.string();
    requireReadable(path, place);
    try {
        return readChecked(path, place);
    } catch (const SQLite::Exception& failure) {
        // Only rolling back what a crash left half done would need to write.
        const bool halfDone = (failure.getErrorCode() & 0xFF) == SQLITE_READONLY;
        if (halfDone) throw Error(ErrorKind::CannotRead, place, "a change was left half done in it");
        throw errorFrom(failure, place, ErrorKind::CannotRead);
    } catch (const BadRow& failure) {
        throw Error(ErrorKind::Damaged, place, failure.what());
    }
}

} // namespace meyar::document
