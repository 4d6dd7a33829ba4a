#include "document/file.h"

#include "document/held_file.h"
#include "document/image.h"
#include "files/disk_findings.h"
#include "files/whole_file.h"

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

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

bool isWritable(const std::filesystem::path& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 && (facts.st_mode & anyWriteBit) != 0 && ::access(path.c_str(), W_OK) == 0;
}

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
        const int cause = errno;
        struct stat facts {};
        if (m_descriptor < 0) {
            const bool odd = ::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode);
            throw Error(ErrorKind::CannotWrite, place, std::strerror(cause),
                        odd ? files::kindFindings(facts.st_mode) : files::diskFindings(cause));
        }
        if (::fstat(m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            ::close(m_descriptor);
            throw Error(ErrorKind::CannotWrite, place, "not an ordinary file", files::kindFindings(facts.st_mode));
        }
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

private:
    int m_descriptor;
};

/// SQLite's log takes the name of its file and four letters more.
void requireNameForLog(const std::filesystem::path& target) {
    const long longest = ::pathconf(folderOf(target).c_str(), _PC_NAME_MAX);
    const std::size_t size = target.filename().string().size() + std::string_view("-wal").size();
    if (longest > 0 && size > static_cast<std::size_t>(longest))
        throw Error(ErrorKind::CannotWrite, target.string(), std::strerror(ENAMETOOLONG),
                    files::diskFindings(ENAMETOOLONG));
    for (const char* ending : {"-wal", "-journal", "-shm"}) {
        if (target.filename().string().ends_with(ending))
            throw Error(ErrorKind::CannotWrite, target.string(),
                        std::string("names that end in ") + ending + " belong to logs",
                        {{model::Severity::Error, "name_of_log", {}, {{"ending", ending}}}});
    }
}

} // namespace

void requireReadable(const std::filesystem::path& file, const std::string& place) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        throw Error(absent ? ErrorKind::NotFound : ErrorKind::CannotRead, place, std::strerror(errno));
    }
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorKind::NotOurs, place, S_ISDIR(facts.st_mode) ? "a folder" : "not a file",
                    files::kindFindings(facts.st_mode));
    if (facts.st_size > largestFile)
        throw Error(ErrorKind::CannotRead, place, "larger than 1 GiB", files::tooLargeFindings("1 GiB"));
    if ((facts.st_mode & anyReadBit) == 0 || ::access(file.c_str(), R_OK) != 0) {
        throw Error(ErrorKind::CannotRead, place, "no permission to read");
    }
}

void requireUsable(const std::filesystem::path& file, const std::string& place) {
    requireReadable(file, place);
    if (!isWritable(file)) throw Error(ErrorKind::ReadOnly, place, "the file may not be written");
    if (!isWritable(folderOf(file))) throw Error(ErrorKind::ReadOnly, place, "the folder may not be written");
}

std::vector<model::Finding> putInPlace(std::string_view bytes, const std::filesystem::path& named, Target which,
                                       const files::Readers& readers) {
    const std::filesystem::path target = resolved(named);
    requireNameForLog(target);
    if (which == Target::MustBeFree) {
        struct stat facts {};
        const bool thing = ::stat(named.c_str(), &facts) == 0;
        if (hasFile(named))
            throw Error(ErrorKind::Exists, named.string(), {},
                        thing ? files::kindFindings(facts.st_mode) : std::vector<model::Finding>());
        const auto moved = setAside(target, {{}, hasFile(logOf(target)), hasFile(journalOf(target))});
        files::writeWhole(target, bytes, {true, readers});
        return notesOf(moved, target);
    }
    const ReplacedFile replaced(target, named.string());
    files::writeWhole(target, bytes, {false, readers, true});
    // Should the program end here, the next opening finds that they do not belong to the file.
    ::unlink(logOf(target).c_str());
    ::unlink(journalOf(target).c_str());
    return {};
}

} // namespace meyar::document
