#include "document/connection.h"

#include "document/image.h"
#include "document/memory_files.h"
#include "document/schema.h"
#include "files/disk_findings.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

#include <sqlite3.h>

namespace meyar::document {

namespace {

/// No text or changeset of an assessment comes near this; a file that claims more is not to fill our memory.
constexpr int longestValue = 256 * 1024 * 1024;

void configure(sqlite3* handle, int option, int value) {
    sqlite3_db_config(handle, option, value, nullptr);
}

/// The two bytes of the header that say how changes are written: 1 through a journal, 2 through a log.
constexpr std::size_t logModeStart = 18;
constexpr std::size_t logModeEnd = 20;
constexpr unsigned char journalMode = 1;
constexpr char logMode = 2;

std::unique_ptr<SQLite::Database> open(const std::string& name, const char* vfs) {
    // Nobody asks how much memory it has; counting it takes a lock that threads would wait for.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    // A document belongs to one thread at a time, so SQLite need not lock on every call.
    auto database =
        std::make_unique<SQLite::Database>(name.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 0, vfs);
    sqlite3* handle = database->getHandle();
    configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(handle, 1);
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA locking_mode = EXCLUSIVE"); // a log then needs no file of shared memory
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA temp_store = MEMORY"); // nothing of the assessment in the system's temporary folder
    return database;
}

} // namespace

std::unique_ptr<SQLite::Database> connectTo(const std::filesystem::path& file) {
    return open(file.string(), "unix-none");
}

std::unique_ptr<SQLite::Database> connectTo(const MemoryFiles& files) {
    return open(files.path(), MemoryFiles::vfs());
}

std::unique_ptr<SQLite::Database> connectInMemory() {
    return open(":memory:", nullptr);
}

std::unique_ptr<SQLite::Database> connectInMemory(std::string_view bytes) {
    auto database = connectInMemory();
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (!copy) throw std::bad_alloc();
    std::copy(bytes.begin(), bytes.end(), copy);
    if (bytes.size() >= logModeEnd) std::fill_n(copy + logModeStart, logModeEnd - logModeStart, journalMode);
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    const int result = sqlite3_deserialize(database->getHandle(), "main", copy, size, size,
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK) throw SQLite::Exception("deserialize", result); // it has freed the copy
    return database;
}

WholeFile::WholeFile(std::string& bytes) : m_bytes(bytes), m_size(bytes.size()), m_database(connectInMemory()) {
    // In a damaged last page SQLite looks past its end.
    m_bytes.append(roomBehind, '\0');
    if (m_size >= logModeEnd) {
        m_modes = m_bytes.substr(logModeStart, logModeEnd - logModeStart);
        std::fill_n(m_bytes.begin() + logModeStart, m_modes.size(), static_cast<char>(journalMode));
    }
    const auto size = static_cast<sqlite3_int64>(m_size);
    const int result =
        sqlite3_deserialize(m_database->getHandle(), "main", reinterpret_cast<unsigned char*>(bytes.data()), size, size,
                            SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK) {
        giveBack();
        throw SQLite::Exception("deserialize", result);
    }
    m_database->exec("PRAGMA mmap_size = " + std::to_string(m_size)); // pages are read where they are
}

WholeFile::~WholeFile() {
    giveBack();
}

void WholeFile::giveBack() {
    m_database.reset();
    m_bytes.resize(m_size);
    std::copy(m_modes.begin(), m_modes.end(), m_bytes.begin() + logModeStart);
}

void makeDurable(SQLite::Database& database, std::uintmax_t fileSize) {
    const std::uintmax_t kibibytes = std::max<std::uintmax_t>(65536, 2 * fileSize / 1024);
    database.exec("PRAGMA cache_size = -" + std::to_string(kibibytes));
    database.exec("PRAGMA wal_autocheckpoint = 0"); // the log is folded in between edits, not within one
    database.exec("PRAGMA synchronous = EXTRA");
}

std::string bytesOf(SQLite::Database& database) {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes) throw SQLite::Exception("serialize", SQLITE_IOERR_READ);
    std::string out;
    out.reserve(static_cast<std::size_t>(size) + roomBehind);
    out.assign(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
    const bool logged = database.execAndGet("PRAGMA user_version").getInt() >= static_cast<int>(firstWithDigests);
    if (logged && out.size() >= logModeEnd) std::fill(out.begin() + logModeStart, out.begin() + logModeEnd, logMode);
    return out;
}

bool foldLog(SQLite::Database& database) {
    int frames = 0;
    int folded = 0;
    const int result =
        sqlite3_wal_checkpoint_v2(database.getHandle(), "main", SQLITE_CHECKPOINT_TRUNCATE, &frames, &folded);
    return result == SQLITE_OK;
}

model::Error foldError(SQLite::Database& database, const std::filesystem::path& file, const std::string& place,
                       int systemNumber) {
    const int code = sqlite3_errcode(database.getHandle());
    const int number = (code & 0xFF) == SQLITE_FULL ? ENOSPC : systemNumber;
    const std::string cause = number == 0 ? sqlite3_errmsg(database.getHandle()) : std::strerror(number);
    std::vector<model::Finding> findings{
        {model::Severity::Error, "not_folded", {}, {{"log", logOf(file).filename().string()}, {"cause", cause}}}};
    for (model::Finding& each : files::diskFindings(number))
        findings.push_back(std::move(each));
    return model::Error(model::ErrorKind::CannotWrite, place, cause, std::move(findings));
}

void leaveLogAtClosing(SQLite::Database& database, bool leave) {
    configure(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave ? 1 : 0);
}

model::Error errorFrom(const SQLite::Exception& failure, const std::string& place, model::ErrorKind otherwise,
                       int systemNumber) {
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
    case SQLITE_CANTOPEN: // its log: the file itself is open
        return model::Error(model::ErrorKind::CannotWrite, place,
                            systemNumber == 0 ? failure.what() : std::strerror(systemNumber),
                            files::diskFindings(systemNumber));
    case SQLITE_FULL:
        return model::Error(model::ErrorKind::CannotWrite, place, failure.what(), files::diskFindings(ENOSPC));
    case SQLITE_IOERR:
        return model::Error(otherwise, place, failure.what(), files::diskFindings(systemNumber));
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
