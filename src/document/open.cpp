#include "document/open.h"

#include "document/connection.h"
#include "document/file.h"

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

/// A copy of the file as it is, under the first free of the names "NAME.bak-v1", "NAME.bak-v1-2", ...
void backUp(SQLite::Database& database, const std::filesystem::path& path, std::size_t version) {
    const std::string name = path.string() + ".bak-v" + std::to_string(version);
    std::filesystem::path target = name;
    for (int number = 2; std::filesystem::exists(target); ++number)
        target = name + "-" + std::to_string(number);
    copyTo(database, target);
}

void migrate(SQLite::Database& database, const std::filesystem::path& path, std::size_t version,
             std::span<const SchemaStep> ladder) {
    backUp(database, path, version);
    database.exec("PRAGMA foreign_keys = OFF"); // a step may rebuild a table; the keys are checked before the commit
    Transaction transaction(database);
    climb(database, ladder);
    requireSound(database, ladder, path.string());
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
}

OpenFile openChecked(const std::filesystem::path& path, std::span<const SchemaStep> ladder) {
    const std::string place = path.string();
    OpenFile file;
    file.database = std::make_unique<SQLite::Database>(connectTo(path));
    requireOurHeader(*file.database, path, place, ladder.size());
    requireOwnJournal(path, place);
    lock(*file.database);
    // Again, under the lock: another program may have written meanwhile, or a journal may have been rolled back.
    const std::size_t version = requireOurHeader(*file.database, path, place, ladder.size());
    requireSound(*file.database, ladder.first(version), place);
    file.statements = std::make_unique<Statements>(*file.database);
    if (version < ladder.size()) migrate(*file.database, path, version, ladder);
    file.memory = readAll(*file.statements);
    return file;
}

} // namespace

void requireSound(SQLite::Database& database, std::span<const SchemaStep> climbed, const std::string& place) {
    if (schemaText(database) != schemaTextAfter(climbed)) {
        throw Error(ErrorKind::Damaged, place, "its tables are not those of schema " + std::to_string(climbed.size()));
    }
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") throw Error(ErrorKind::Damaged, place, verdict);
    SQLite::Statement orphans(database, "PRAGMA foreign_key_check");
    if (orphans.executeStep()) {
        const std::string table = orphans.getColumn(0).getString();
        throw Error(ErrorKind::Damaged, place, table + ": a row belongs to nothing");
    }
}

OpenFile openFile(const std::filesystem::path& path, std::span<const SchemaStep> ladder) {
    const std::string place = path.string();
    requireUsable(path, place);
    try {
        return openChecked(path, ladder);
    } catch (const SQLite::Exception& failure) {
        throw errorFrom(failure, place, ErrorKind::CannotRead);
    } catch (const BadRow& failure) {
        throw Error(ErrorKind::Damaged, place, failure.what());
    }
}

} // namespace meyar::document
