#include "document/file.h"

#include "document/connection.h"
#include "document/held_file.h"
#include "document/image.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

#include <fcntl.h>
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

[[noreturn]] void cannotWrite(const std::filesystem::path& target) {
    throw Error(ErrorKind::CannotWrite, target.string(), systemCause(), diskFindings(errno));
}

/// Whether the names in the folder survive a loss of power from here on. Some file systems cannot sync a folder.
void bringFolderToDisk(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// A file that has no name yet; the system removes it with the last descriptor.
class Draft {
public:
    Draft(const std::filesystem::path& target, unsigned mode) : m_target(target) {
        const std::filesystem::path folder = folderOf(target);
        m_descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
        if (m_descriptor >= 0) return;
        if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) cannotWrite(target);
        // A file system without nameless files (FAT on a stick, some network ones).
        m_name = hiddenName();
        m_descriptor = ::open(m_name.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
        if (m_descriptor < 0) cannotWrite(target);
    }
    ~Draft() {
        if (!m_name.empty()) ::unlink(m_name.c_str());
        ::close(m_descriptor);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) cannotWrite(m_target);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        if (::fsync(m_descriptor) != 0) cannotWrite(m_target);
    }
    void setMode(unsigned mode) const { (void)::fchmod(m_descriptor, mode); }

    void takeFreeName(const std::filesystem::path& target) {
        if (!m_name.empty()) {
            if (::renameat2(AT_FDCWD, m_name.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0)
                return m_name.clear();
            if (errno != EINVAL && errno != ENOSYS) return refuse();
            // Without that call: hold the name with an empty file, then replace it.
            const int placeholder = ::open(target.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
            if (placeholder < 0) return refuse();
            ::close(placeholder);
            if (::rename(m_name.c_str(), target.c_str()) != 0) return refuse();
            return m_name.clear();
        }
        if (!giveName(target)) refuse();
    }

    void replace(const std::filesystem::path& target) {
        if (m_name.empty()) {
            const std::filesystem::path name = hiddenName();
            if (!giveName(name)) cannotWrite(m_target);
            m_name = name;
        }
        if (::rename(m_name.c_str(), target.c_str()) != 0) cannotWrite(m_target);
        m_name.clear();
    }

private:
    [[noreturn]] void refuse() const {
        if (errno == EEXIST) throw Error(ErrorKind::Exists, m_target.string());
        cannotWrite(m_target);
    }
    bool giveName(const std::filesystem::path& name) const {
        const std::string ours = "/proc/self/fd/" + std::to_string(m_descriptor);
        return ::linkat(AT_FDCWD, ours.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
    }
    /// A free name beside the target, for the moment between a link and a rename.
    std::filesystem::path hiddenName() const {
        std::filesystem::path name;
        for (int number = 0; name.empty() || std::filesystem::exists(name); ++number)
            name = folderOf(m_target) /
                   (".meyar-" + std::to_string(::getpid()) + "-" + std::to_string(number) + ".part");
        return name;
    }

    std::filesystem::path m_target;
    std::filesystem::path m_name;
    int m_descriptor = -1;
};

bool hasFile(const std::filesystem::path& path) {
    struct stat facts {};
    return ::lstat(path.c_str(), &facts) == 0;
}

/// The file that another is to replace: not one that a program has open.
class ReplacedFile {
public:
    ReplacedFile(const std::filesystem::path& path, const std::string& place)
        : m_descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {
        if (m_descriptor < 0 && errno == ENOENT) return;
        if (m_descriptor < 0) throw Error(ErrorKind::CannotWrite, place, systemCause());
        struct stat facts {};
        if (::fstat(m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            ::close(m_descriptor);
            throw Error(ErrorKind::CannotWrite, place, "not an ordinary file");
        }
        m_mode = facts.st_mode & 0777;
        if (isOpenElsewhere(m_descriptor)) {
            ::close(m_descriptor);
            throw Error(ErrorKind::Locked, place);
        }
    }
    ~ReplacedFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    std::optional<unsigned> mode() const { return m_mode; }

private:
    int m_descriptor;
    std::optional<unsigned> m_mode;
};

/// SQLite's log takes the name of its file and four letters more.
void requireNameForLog(const std::filesystem::path& target) {
    const long longest = ::pathconf(folderOf(target).c_str(), _PC_NAME_MAX);
    if (longest > 0 && target.filename().string().size() + std::string_view("-wal").size() > static_cast<std::size_t>(longest)) {
        errno = ENAMETOOLONG;
        cannotWrite(target);
    }
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

std::vector<model::Finding> putInPlace(const std::string& bytes, const std::filesystem::path& named, Target which,
                                       unsigned mode) {
    const std::filesystem::path target = resolved(named);
    requireNameForLog(target);
    if (which == Target::MustBeFree) {
        std::error_code failure;
        if (std::filesystem::exists(std::filesystem::symlink_status(named, failure))) throw Error(ErrorKind::Exists, named.string());
        Draft draft(target, mode);
        draft.write(bytes);
        std::vector<model::Finding> notes = setAside(target, {{}, hasFile(logOf(target)), hasFile(journalOf(target))});
        draft.takeFreeName(target);
        bringFolderToDisk(folderOf(target));
        return notes;
    }
    const ReplacedFile replaced(target, named.string());
    Draft draft(target, mode);
    draft.write(bytes);
    if (const auto former = replaced.mode()) draft.setMode(*former & mode);
    draft.replace(target);
    // Should the program end here, the next opening finds that they do not belong to the file.
    ::unlink(logOf(target).c_str());
    ::unlink(journalOf(target).c_str());
    bringFolderToDisk(folderOf(target));
    return {};
}

} // namespace meyar::document
