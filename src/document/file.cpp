#include "document/file.h"

#include <SQLiteCpp/Backup.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

constexpr mode_t anyWriteBit = S_IWUSR | S_IWGRP | S_IWOTH;
constexpr mode_t anyReadBit = S_IRUSR | S_IRGRP | S_IROTH;

std::string systemCause() {
    return std::strerror(errno);
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

bool isWritable(const std::filesystem::path& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 && (facts.st_mode & anyWriteBit) != 0 && ::access(path.c_str(), W_OK) == 0;
}

/// Whether what is in `path` survives a loss of power from here on. Some file systems cannot sync a folder; they say
/// EINVAL.
bool bringToDisk(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int failure = errno;
    ::close(descriptor);
    errno = failure;
    return synced;
}

/// Moves `from` to `to` unless there is something; false with errno otherwise.
bool moveToFreePlace(const char* from, const char* to) {
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return true;
    if (errno != EINVAL && errno != ENOSYS) return false;
    // A file system without that call (FAT on a stick): hold the place with an empty file, then replace it.
    const int placeholder = ::open(to, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (placeholder < 0) return false;
    ::close(placeholder);
    return ::rename(from, to) == 0;
}

} // namespace

void requireReadable(const std::filesystem::path& file, const std::string& place) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        throw Error(absent ? ErrorKind::NotFound : ErrorKind::CannotRead, place, systemCause());
    }
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorKind::NotOurs, place, S_ISDIR(facts.st_mode) ? "a folder" : "not a file");
    if ((facts.st_mode & anyReadBit) == 0 || ::access(file.c_str(), R_OK) != 0) {
        throw Error(ErrorKind::CannotRead, place, "no permission to read");
    }
}

void requireUsable(const std::filesystem::path& file, const std::string& place) {
    requireReadable(file, place);
    if (!isWritable(file)) throw Error(ErrorKind::ReadOnly, place, "the file may not be written");
    if (!isWritable(folderOf(file))) throw Error(ErrorKind::ReadOnly, place, "the folder may not be written");
}

FileInTheMaking::FileInTheMaking(std::filesystem::path target) : m_target(std::move(target)) {
    std::string name = m_target.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) throw Error(ErrorKind::CannotWrite, m_target.string(), systemCause());
    // mkstemp lets only the owner in; a document is as open as the person's other files.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
    ::close(descriptor);
    m_path = name;
}

FileInTheMaking::~FileInTheMaking() {
    if (m_path.empty()) return;
    ::unlink(m_path.c_str());
    ::unlink((m_path.string() + "-journal").c_str());
}

void FileInTheMaking::takeItsPlace(bool mayReplace) {
    if (!bringToDisk(m_path, O_RDWR)) throw Error(ErrorKind::CannotWrite, m_target.string(), systemCause());
    const bool moved = mayReplace ? ::rename(m_path.c_str(), m_target.c_str()) == 0
                                  : moveToFreePlace(m_path.c_str(), m_target.c_str());
    if (!moved && errno == EEXIST) throw Error(ErrorKind::Exists, m_target.string());
    if (!moved) throw Error(ErrorKind::CannotWrite, m_target.string(), systemCause());
    m_path.clear();
    bringToDisk(folderOf(m_target),
                O_RDONLY | O_DIRECTORY); // the file is there; a folder that cannot sync is no failure
}

void copyTo(SQLite::Database& database, const std::filesystem::path& target) {
    FileInTheMaking copy(target);
    {
        SQLite::Database written(copy.path().string(), SQLite::OPEN_READWRITE);
        SQLite::Backup backup(written, database);
        backup.executeStep(-1);
    }
    copy.takeItsPlace(true);
}

} // namespace meyar::document
