#include "files/whole_file.h"

#include "files/disk_findings.h"
#include "files/drafts.h"
#include "files/memory_limit.h"
#include "model/error.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

namespace meyar::files {

using model::Error;
using model::ErrorKind;
namespace fs = std::filesystem;

namespace {

constexpr const char* notRegular = "not a regular file";
constexpr int mostAttempts = 1000;

/// An open file, closed at the end of the scope.
class OpenFile {
public:
    OpenFile(const fs::path& path, int flags, mode_t mode = 0)
        : m_handle(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    OpenFile(OpenFile&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_handle >= 0) ::close(m_handle);
    }
    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }
    /// Network file systems may tell only here that a write failed.
    bool close() {
        const int handle = m_handle;
        m_handle = -1;
        return ::close(handle) == 0;
    }

private:
    int m_handle;
};

/// A file not yet moved to its place; removed unless it was.
class Draft {
public:
    explicit Draft(fs::path path) : m_path(std::move(path)) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (!m_moved) ::unlink(m_path.c_str());
    }
    const fs::path& path() const { return m_path; }
    bool moveOver(const fs::path& target) { return m_moved = ::rename(m_path.c_str(), target.c_str()) == 0; }
    bool moveToNew(const fs::path& target) {
        m_moved = ::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0;
        const bool unsupported = !m_moved && (errno == EINVAL || errno == ENOSYS);
        if (!unsupported) return m_moved;
        if (::access(target.c_str(), F_OK) != 0) return moveOver(target);
        errno = EEXIST;
        return false;
    }

private:
    fs::path m_path;
    bool m_moved = false;
};

[[noreturn]] void cannotWrite(const fs::path& path) {
    throw Error(ErrorKind::CannotWrite, path.string(), std::strerror(errno), diskFindings(errno));
}

bool writeAll(int handle, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Permissions in another group: to that, those whom `original` lets in as its group are others like all.
mode_t withoutGroup(mode_t mode, unsigned original) {
    const mode_t group = original >> 3 & S_IRWXO;
    const mode_t others = mode & S_IRWXO & group;
    return (mode & S_IRWXU) | (mode & others << 3) | others;
}

/// Where and how a file is written.
struct Target {
    fs::path named;  ///< as the caller says
    fs::path file;   ///< the same, behind links
    fs::path folder; ///< that it lies in
    Placing placing;
    mode_t mode = 0; ///< of the file that is replaced; 0: there is none

    mode_t newMode() const { return static_cast<mode_t>(placing.readers.mode); }
};

/// Whether the file is a .meyar file, whatever its name ends in: docs/file-format.md, "Telling one from other files".
bool beginsAsDocument(const fs::path& path) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    constexpr std::string_view application("Mey1");
    constexpr std::size_t applicationAt = 68;
    const OpenFile file(path, O_RDONLY | O_NONBLOCK);
    std::array<char, applicationAt + application.size()> start{};
    if (!file.isOpen() || ::pread(file.handle(), start.data(), start.size(), 0) != static_cast<ssize_t>(start.size()))
        return false;
    const std::string_view bytes(start.data(), start.size());
    return bytes.starts_with(magic) && bytes.substr(applicationAt) == application;
}

/// Refuses what may not be replaced: a folder, a device, a file that we may not write, an assessment.
void checkTarget(Target& target) {
    struct stat there {};
    if (::stat(target.file.c_str(), &there) != 0) return;
    if (target.placing.mustNotExist) throw Error(ErrorKind::Exists, target.named.string());
    if (!S_ISREG(there.st_mode))
        throw Error(ErrorKind::CannotWrite, target.named.string(), notRegular, kindFindings(there.st_mode));
    if (::access(target.file.c_str(), W_OK) != 0) cannotWrite(target.named);
    if (!target.placing.mayReplaceDocument && beginsAsDocument(target.file))
        throw Error(ErrorKind::CannotWrite, target.named.string(), "an assessment",
                    {{model::Severity::Error, "over_document", target.file.filename().string(), {}}});
    target.mode = there.st_mode & target.newMode();
}

[[noreturn]] void cannotTakePlace(const Target& target) {
    if (target.placing.mustNotExist && errno == EEXIST) throw Error(ErrorKind::Exists, target.named.string());
    cannotWrite(target.named);
}

/// The group of the folder, and an access list that is given to what is made there, would let in others.
bool keepTo(const Readers& readers, int handle) {
    struct stat facts {};
    if (::fstat(handle, &facts) != 0) return false;
    const bool hasList = ::fgetxattr(handle, accessList, nullptr, 0) > 0;
    if (hasList && ::fremovexattr(handle, accessList) != 0) return false;
    mode_t mode = facts.st_mode & (hasList ? S_IRWXU : ACCESSPERMS);
    const bool sameGroup =
        facts.st_gid == *readers.group || ::fchown(handle, static_cast<uid_t>(-1), *readers.group) == 0;
    if (!sameGroup) mode = withoutGroup(mode, readers.mode);
    return ::fchmod(handle, mode) == 0;
}

/// Gives the open file all its bytes and brings them to the disk.
void fill(const OpenFile& file, const Target& target, const Produce& produce) {
    if (target.mode != 0 && ::fchmod(file.handle(), target.mode) != 0) cannotWrite(target.named);
    if (target.placing.readers.group && !keepTo(target.placing.readers, file.handle())) cannotWrite(target.named);
    produce([&](std::string_view bytes) {
        if (!writeAll(file.handle(), bytes)) cannotWrite(target.named);
    });
    if (::fsync(file.handle()) != 0) cannotWrite(target.named);
}

/// Gives a file without a name that one; false with errno.
bool nameIt(const OpenFile& file, const fs::path& name) {
    const std::string open = "/proc/self/fd/" + std::to_string(file.handle());
    return ::linkat(AT_FDCWD, open.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

/// Writes a file that has no name before it is whole: a program that is killed leaves nothing. False when the file
/// system cannot do that.
bool writeNameless(const Target& target, const Produce& produce) {
    OpenFile file(target.folder, O_TMPFILE | O_WRONLY, target.newMode());
    if (!file.isOpen()) return false;
    fill(file, target, produce);
    if (nameIt(file, target.file)) return true;
    if (errno != EEXIST) return false;
    if (target.placing.mustNotExist) cannotTakePlace(target);
    // Only a name can be moved over another one: this one lives for the blink between two calls.
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const fs::path name = draftPath(target.folder, attempt);
        if (nameIt(file, name)) {
            Draft draft(name);
            if (!draft.moveOver(target.file)) cannotWrite(target.named);
            return true;
        }
        if (errno != EEXIST) return false;
    }
    cannotWrite(target.named);
}

void writeNamed(const Target& target, const Produce& produce) {
    for (int attempt = 0;; ++attempt) {
        const fs::path name = draftPath(target.folder, attempt);
        OpenFile file(name, O_WRONLY | O_CREAT | O_EXCL, target.newMode());
        if (!file.isOpen() && errno == EEXIST && attempt < mostAttempts) continue;
        if (!file.isOpen()) cannotWrite(target.named);
        Draft draft(name);
        fill(file, target, produce);
        if (!file.close()) cannotWrite(target.named);
        if (target.placing.mustNotExist ? !draft.moveToNew(target.file) : !draft.moveOver(target.file))
            cannotTakePlace(target);
        return;
    }
}

void flushFolder(const fs::path& folder) {
    // The new file is in place already; a folder that cannot be flushed (some network ones) takes nothing back.
    const OpenFile handle(folder, O_RDONLY | O_DIRECTORY);
    if (handle.isOpen()) ::fsync(handle.handle());
}

[[noreturn]] void cannotRead(const fs::path& path, int cause) {
    const ErrorKind kind = cause == ENOENT || cause == ENOTDIR ? ErrorKind::NotFound : ErrorKind::CannotRead;
    throw Error(kind, path.string(), std::strerror(cause));
}

[[noreturn]] void tooLarge(const fs::path& path) {
    const std::string limit = std::to_string(largestRead >> 20) + " MB";
    throw Error(ErrorKind::CannotRead, path.string(), std::strerror(EFBIG), tooLargeFindings(limit));
}

void requireRegular(const fs::path& path, const struct stat& facts) {
    if (S_ISREG(facts.st_mode)) return;
    throw Error(ErrorKind::CannotRead, path.string(),
                S_ISDIR(facts.st_mode) ? std::string(std::strerror(EISDIR)) : notRegular, kindFindings(facts.st_mode));
}

std::string readAll(const fs::path& path) {
    // Opening alone can make a device act: what is no file is not even opened.
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) cannotRead(path, errno);
    requireRegular(path, facts);
    // Another thing may have taken its place since: a pipe opened like this does not wait for its writer.
    const OpenFile file(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen() || ::fstat(file.handle(), &facts) != 0) cannotRead(path, errno);
    requireRegular(path, facts);
    if (facts.st_size > static_cast<off_t>(largestRead)) tooLarge(path);

    // In one piece, and one byte more, which finds the end; a file that grows meanwhile is read on.
    std::string bytes(static_cast<std::size_t>(facts.st_size) + 1, '\0');
    std::size_t filled = 0;
    while (true) {
        if (filled == bytes.size()) bytes.resize(filled + (std::size_t{1} << 16));
        const ssize_t got = ::read(file.handle(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) cannotRead(path, errno);
        filled += static_cast<std::size_t>(got);
        if (filled > largestRead) tooLarge(path);
        if (got > 0) continue;
        bytes.resize(filled);
        return bytes;
    }
}

} // namespace

std::string readWhole(const fs::path& path) {
    return withMemory(path, [&] { return readAll(path); });
}

std::optional<std::string> readIfPossible(const fs::path& path) {
    try {
        return readWhole(path);
    } catch (const Error&) {
        return std::nullopt;
    }
}

Readers readersOf(const fs::path& original) {
    constexpr unsigned ownerOnly = 0600; // who may write the new file, also where the original is to be read only
    struct stat facts {};
    if (::stat(original.c_str(), &facts) != 0) return {ownerOnly};
    // With an access list the group's bits are the most that any of the list may do.
    Readers readers(::getxattr(original.c_str(), accessList, nullptr, 0) > 0 ? ownerOnly
                                                                             : (facts.st_mode & 0666) | ownerOnly);
    readers.group = facts.st_gid;
    return readers;
}

void writeWhole(const fs::path& path, const Produce& produce, Placing placing) {
    // Through a link the file it leads to is replaced, not the link.
    std::error_code ignored;
    const fs::path file =
        fs::is_symlink(path, ignored) && !placing.mustNotExist ? fs::weakly_canonical(path, ignored) : path;
    Target target{path, file, file.has_parent_path() ? file.parent_path() : fs::path("."), placing};
    checkTarget(target);
    sweepDrafts(target.folder);
    if (!writeNameless(target, produce)) writeNamed(target, produce);
    flushFolder(target.folder);
}

void writeWhole(const fs::path& path, std::string_view bytes, Placing placing) {
    writeWhole(
        path, [&](const Sink& sink) { sink(bytes); }, placing);
}

} // namespace meyar::files
