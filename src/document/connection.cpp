#include "document/connection.h"

#include <sqlite3.h>

namespace meyar::document {

namespace {

/// A program may hold the file for a moment (a virus scanner, a backup); a person waits no longer than this.
constexpr int busyMilliseconds = 250;
/// No text or changeset of an assessment comes near this; a file that claims more is not to fill our memory.
constexpr int longestValue = 256 * 1024 * 1024;

void configure(sqlite3* handle, int option, int value) {
    sqlite3_db_config(handle, option, value, nullptr);
}

} // namespace

SQLite::Database connectTo(const std::filesystem::path& file, Access access) {
    // A document belongs to one thread at a time, so SQLite need not lock on every call.
    const int mode = access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    SQLite::Database database(file.string(), mode | SQLite::OPEN_NOMUTEX, busyMilliseconds);
    sqlite3* handle = database.getHandle();
    configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(handle, 1);
    return database;
}

void makeDurable(SQLite::Database& database) {
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA cache_size = -65536"); // KiB: the checks and the reading pass over the whole file
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA temp_store = MEMORY"); // nothing of the assessment in the system's temporary folder
}

model::Error errorFrom(const SQLite::Exception& failure, const std::string& place, model::ErrorKind otherwise) {
    const auto said = [&](model::ErrorKind kind) { return model::Error(kind, place, failure.what()); };
    switch (failure.getErrorCode() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return said(model::ErrorKind::Locked);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return said(model::ErrorKind::Damaged);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return said(model::ErrorKind::ReadOnly);
    case SQLITE_FULL:
        return said(model::ErrorKind::CannotWrite);
    default:
        return said(otherwise);
    }
}

Transaction::Transaction(SQLite::Database& database) : m_database(database) {
    m_database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    rollBack();
}

void Transaction::commit() {
    m_database.exec("COMMIT");
    m_open = false;
}

void Transaction::rollBack() noexcept {
    if (!m_open) return;
    m_open = false;
    // After a failed write SQLite may have left the transaction by itself; there is then nothing to roll back.
    if (sqlite3_get_autocommit(m_database.getHandle()) == 0) m_database.tryExec("ROLLBACK");
}

} // namespace meyar::document
