#include "document/open.h"

#include "document/connection.h"
#include "document/document.h"
#include "document/file.h"
#include "document/schema.h"

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// Takes the lock that we keep until the file is closed, and rolls back what a crash left half done.
void lock(SQLite::Database& database) {
    makeDurable(database);
    database.exec("BEGIN EXCLUSIVE");
    database.exec("COMMIT"); // in exclusive mode the lock outlives the transaction
}

/// Only our own tables, and sound ones: no trigger, view or check of somebody else's is ever run.
void requireSound(SQLite::Database& database, int version, const std::string& place) {
    if (schemaText(database) != schemaTextAt(static_cast<std::size_t>(version))) {
        throw Error(ErrorKind::Damaged, place, "its tables are not those of schema " + std::to_string(version));
    }
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") throw Error(ErrorKind::Damaged, place, verdict);
    SQLite::Statement orphans(database, "PRAGMA foreign_key_check");
    if (orphans.executeStep()) {
        const std::string table = orphans.getColumn(0).getString();
        throw Error(ErrorKind::Damaged, place, table + ": a row belongs to nothing");
    }
}

/// Brings an older file up to date, after a copy of it was put beside it.
void migrate(SQLite::Database& database, const std::filesystem::path& path, int version) {
    copyTo(database, path.string() + ".bak-v" + std::to_string(version));
    database.exec("PRAGMA foreign_keys = OFF"); // a step may rebuild a table; the keys are checked before the commit
    Transaction transaction(database);
    climb(database, schemaLadder());
    requireSound(database, schemaVersion(), path.string());
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
}

OpenFile openChecked(const std::filesystem::path& path) {
    const std::string place = path.string();
    OpenFile file;
    file.database = std::make_unique<SQLite::Database>(connectTo(path));
    requireOurHeader(*file.database, path, place);
    lock(*file.database);
    // Again, under the lock: another program may have written meanwhile, or a journal may have been rolled back.
    const int version = requireOurHeader(*file.database, path, place);
    requireSound(*file.database, version, place);
    file.statements = std::make_unique<Statements>(*file.database);
    if (version < schemaVersion()) migrate(*file.database, path, version);
    file.memory = readAll(*file.statements);
    return file;
}

} // namespace

OpenFile openFile(const std::filesystem::path& path) {
    const std::string place = path.string();
    requireUsable(path, place);
    try {
        return openChecked(path);
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, place, ErrorKind::CannotRead);
    } catch (const BadRow& failure) {
        throw Error(ErrorKind::Damaged, place, failure.what());
    }
}

} // namespace meyar::document
