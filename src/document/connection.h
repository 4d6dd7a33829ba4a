// An SQLite connection set up for files that are hostile until checked, and its failures said as model::Error.
#pragma once

#include "model/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>

namespace meyar::document {

class MemoryFiles;

/// Opens without creating; nothing is read yet. SQLite takes no lock of its own: the caller holds the file (HeldFile).
/// `file` is absolute. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> connectTo(const std::filesystem::path& file);
std::unique_ptr<SQLite::Database> connectTo(const MemoryFiles& files);
/// A database in memory with these bytes of a whole file, without a log. Throws SQLite::Exception, std::bad_alloc.
std::unique_ptr<SQLite::Database> connectInMemory(std::string_view bytes);
/// So many bytes are wanted behind those of a WholeFile: what makes the bytes can reserve them.
inline constexpr std::size_t roomBehind = 256;

/// The same without a copy, to be read only: the bytes live longer and are as before when it ends.
class WholeFile {
public:
    explicit WholeFile(std::string& bytes);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    SQLite::Database& database() const { return *m_database; }

private:
    void giveBack();

    std::string& m_bytes;
    std::size_t m_size;
    std::string m_modes; ///< what the header said of how changes are written
    std::unique_ptr<SQLite::Database> m_database;
};
/// An empty database in memory.
std::unique_ptr<SQLite::Database> connectInMemory();

/// How edits are made to last: every commit on disk before it returns, the file ours alone. `fileSize` in bytes: all of
/// the file is kept in memory, so that it can be saved elsewhere should it go.
void makeDurable(SQLite::Database& database, std::uintmax_t fileSize);

/// The database as the bytes of a file, what is in its log included. Throws SQLite::Exception, std::bad_alloc.
std::string bytesOf(SQLite::Database& database);

/// Brings the log into the file and empties it. False when the disk did not take all of it: the log then stays.
bool foldLog(SQLite::Database& database);
/// Why foldLog gave false: CannotWrite, with a finding not_folded (values log, the name of the log, which has what was
/// saved, and cause) and the diskFindings behind it. `systemNumber` is errno after it, which may be 0.
model::Error foldError(SQLite::Database& database, const std::filesystem::path& file, const std::string& place,
                       int systemNumber);
/// Whether closing will touch neither the file nor its log, or bring the log into the file.
void leaveLogAtClosing(SQLite::Database& database, bool leave = true);

/// The Error that a failure of SQLite means for the file at `place`; `otherwise` where SQLite's code tells nothing
/// more. `systemNumber` is the system's error number behind it, 0 where none is known.
model::Error errorFrom(const SQLite::Exception& failure, const std::string& place, model::ErrorKind otherwise,
                       int systemNumber = 0);

/// Rolls back unless committed, also where SQLite itself has already rolled back.
class Transaction {
public:
    explicit Transaction(SQLite::Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();
    void rollBack() noexcept;

private:
    SQLite::Database& m_database;
    bool m_open = true;
};

} // namespace meyar::document
