#include "exchange/whole_file.h"

#include "model/error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meyar::exchange {

using model::Error;
using model::ErrorKind;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest = std::size_t{512} << 20; ///< bytes that readWhole takes

/// An open file, closed at the end of the scope.
class OpenFile {
public:
    OpenFile(const fs::path& path, int flags, mode_t mode = 0)
        : m_handle(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
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
    throw Error(ErrorKind::CannotWrite, path.string(), std::strerror(errno));
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

/// A name in the target's folder that no file has; the file that takes it is ours alone (O_EXCL).
fs::path draftPath(const fs::path& folder, int attempt) {
    return folder / (".meyar-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part");
}

/// Refuses what may not be replaced: a folder, a device, a file that we may not write.
void checkTarget(const fs::path& named, const fs::path& target, bool mustNotExist, mode_t& mode) {
    struct stat there {};
    if (::stat(target.c_str(), &there) != 0) return;
    if (mustNotExist) throw Error(ErrorKind::Exists, named.string());
    if (!S_ISREG(there.st_mode)) throw Error(ErrorKind::CannotWrite, named.string(), "not a regular file");
    if (::access(target.c_str(), W_OK) != 0) cannotWrite(named);
    mode = there.st_mode & 0777;
}

void flushFolder(const fs::path& folder) {
    // The new file is in place already; a folder that cannot be flushed (some network ones) takes nothing back.
    const OpenFile handle(folder, O_RDONLY | O_DIRECTORY);
    if (handle.isOpen()) ::fsync(handle.handle());
}

} // namespace

std::string readWhole(const fs::path& path) {
    const OpenFile file(path, O_RDONLY);
    if (!file.isOpen()) {
        const ErrorKind kind = errno == ENOENT || errno == ENOTDIR ? ErrorKind::NotFound : ErrorKind::CannotRead;
        throw Error(kind, path.string(), std::strerror(errno));
    }
    std::string bytes;
    char block[1 << 16];
    while (true) {
        const ssize_t got = ::read(file.handle(), block, sizeof block);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw Error(ErrorKind::CannotRead, path.string(), std::strerror(errno));
        if (got == 0) return bytes;
        bytes.append(block, static_cast<std::size_t>(got));
        if (bytes.size() > largest) throw Error(ErrorKind::CannotRead, path.string(), std::strerror(EFBIG));
    }
}

void writeWhole(const fs::path& path, std::string_view bytes, bool mustNotExist) {
    // Through a link the file it leads to is replaced, not the link.
    std::error_code ignored;
    const fs::path target = fs::is_symlink(path, ignored) && !mustNotExist ? fs::weakly_canonical(path, ignored) : path;
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    mode_t mode = 0666;
    const mode_t newMode = mode;
    checkTarget(path, target, mustNotExist, mode);

    for (int attempt = 0;; ++attempt) {
        const fs::path draftName = draftPath(folder, attempt);
        OpenFile file(draftName, O_WRONLY | O_CREAT | O_EXCL, newMode);
        if (!file.isOpen() && errno == EEXIST && attempt < 1000) continue;
        if (!file.isOpen()) cannotWrite(path);
        Draft draft(draftName);
        if (mode != newMode && ::fchmod(file.handle(), mode) != 0) cannotWrite(path);
        if (!writeAll(file.handle(), bytes) || ::fsync(file.handle()) != 0 || !file.close()) cannotWrite(path);
        if (mustNotExist ? !draft.moveToNew(target) : !draft.moveOver(target)) {
            if (mustNotExist && errno == EEXIST) throw Error(ErrorKind::Exists, path.string());
            cannotWrite(path);
        }
        return flushFolder(folder);
    }
}

} // namespace meyar::exchange
