// The file as the system sees it: may it be used, what does its header say, and how a finished file takes its place.
#pragma once

#include "model/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <filesystem>
#include <string>

namespace meyar::document {

/// Refuses what is not there, is no ordinary file, or may not be read. Throws Error NotFound, NotOurs, CannotRead.
void requireReadable(const std::filesystem::path& file, const std::string& place);

/// The same, and what may not be written (the folder too: the journal stands beside the file). Goes by the permission
/// bits as well, which the system does not hold against root. Throws Error NotFound, NotOurs, CannotRead, ReadOnly.
void requireUsable(const std::filesystem::path& file, const std::string& place);

/// Reads the first bytes and refuses what is not a whole Meyar file of a version up to `newest`; nothing is locked or
/// written. The bytes come through SQLite's own open file: closing another one of ours would drop the locks of a
/// document that this program has open. Returns the schema version. Throws Error NotOurs, Damaged, Newer.
std::size_t requireOurHeader(SQLite::Database& database, const std::filesystem::path& file, const std::string& place,
                             std::size_t newest);

/// Refuses a left-behind journal that names a further file: ours never do, and SQLite, when it rolls such a journal
/// back, may delete the file that it names. Throws Error Damaged.
void requireOwnJournal(const std::filesystem::path& file, const std::string& place);

/// A file beside its target that is removed again unless it takes the target's place.
class FileInTheMaking {
public:
    /// Makes an empty file. Throws Error CannotWrite.
    explicit FileInTheMaking(std::filesystem::path target);
    ~FileInTheMaking();
    FileInTheMaking(const FileInTheMaking&) = delete;
    FileInTheMaking& operator=(const FileInTheMaking&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Brings the bytes to the disk and moves the file to its target, on disk as well. Throws Error CannotWrite and,
    /// unless it may replace, Exists.
    void takeItsPlace(bool mayReplace);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// Copies the whole database to a new file beside `target`, then over it. Throws Error CannotWrite, SQLite::Exception.
void copyTo(SQLite::Database& database, const std::filesystem::path& target);

} // namespace meyar::document
