// A changeset that passes the check is read, inverted and applied without harm; it changes data tables only.
#include "base_document.h"
#include "target.h"

#include "document/changeset.h"
#include "document/changeset_check.h"
#include "document/footprint.h"
#include "document/statements.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

#ifdef MEYAR_FUZZ
#include "sqlite_pool.h"
#endif

using namespace meyar::fuzz;
using namespace meyar::document;

namespace {

#ifdef MEYAR_FUZZ
const SqlitePool pool;
#endif

/// The base document in memory, as Document has it open.
SQLite::Database inMemory() {
    const Folder folder;
    makeBaseDocument(folder / "base.meyar");
    SQLite::Database from((folder / "base.meyar").string(), SQLite::OPEN_READONLY);
    SQLite::Database out(":memory:", SQLite::OPEN_READWRITE);
    SQLite::Backup(out, from).executeStep(-1);
    out.exec("PRAGMA foreign_keys = ON");
    sqlite3_db_config(out.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return out;
}

std::string historyOf(SQLite::Database& database) {
    return database.execAndGet("SELECT group_concat(quote(changeset) || status) FROM history").getString();
}

template <class Act>
void inTransaction(SQLite::Database& database, Act act) {
    database.exec("BEGIN");
    try {
        act();
    } catch (const BadRow&) {
    } catch (const SQLite::Exception&) {
    }
    if (sqlite3_get_autocommit(database.getHandle()) == 0) database.exec("ROLLBACK");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static SQLite::Database database = inMemory();
    static const std::string history = historyOf(database);
    const Changeset changeset(textOf(bytes, size));
    try {
        requireChangeset(database, changeset);
    } catch (const BadRow&) {
        return 0;
    }
    inTransaction(database, [&] {
        ownersIn(changeset);
        valuesIn(database, changeset);
        Footprint footprint(database);
        footprint.add(changeset);
        footprint.isBuiltOnBy(changeset);
    });
    Changeset backwards;
    inTransaction(database, [&] { backwards = inverted(changeset); });
    for (const Changeset& each : {changeset, backwards}) {
        inTransaction(database, [&] {
            applyChangeset(database, each);
            require(historyOf(database) == history, "a changeset leaves the history alone");
        });
        inTransaction(database, [&] { applyIfUnchanged(database, each); });
    }
    return 0;
}
