#include "document/held_file.h"

#include "document/file.h"
#include "document/image.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <linux/limits.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

/// The bytes that SQLite locks, https://www.sqlite.org/src/file/src/os.h: pending, reserved, and the shared range.
constexpr off_t firstLockByte = 0x40000000;
constexpr off_t lockBytes = 2 + 510;

/// Where the file says who has it: an extended attribute is no content, and leaves no file behind after a crash.
constexpr const char* holderAttribute = "user.meyar.open";

std::int64_t nanoseconds(const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool lockWhole(int descriptor) {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = firstLockByte;
    lock.l_len = lockBytes;
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

/// A program may hold the file for a moment (a virus scanner, a backup); a person waits no longer than this.
bool lockSoon(int descriptor) {
    constexpr int attempts = 10;
    constexpr auto pause = std::chrono::milliseconds(25);
    for (int attempt = 1; !lockWhole(descriptor); ++attempt) {
        if (attempt == attempts || (errno != EAGAIN && errno != EACCES)) return false;
        const int failure = errno;
        std::this_thread::sleep_for(pause);
        errno = failure;
    }
    return true;
}

void sayWhoHolds(int descriptor, const Holder& holder) {
    std::string text;
    for (const std::string& field : {holder.program, holder.person, holder.machine, holder.since})
        text += field + '\n';
    // A file system without attributes tells nobody; the lock holds all the same.
    (void)::fsetxattr(descriptor, holderAttribute, text.data(), text.size(), 0);
}

std::optional<Holder> whoHolds(int descriptor) {
    std::array<char, 1024> bytes{};
    const ssize_t size = ::fgetxattr(descriptor, holderAttribute, bytes.data(), bytes.size());
    if (size <= 0) return std::nullopt;
    Holder holder;
    std::string_view left(bytes.data(), static_cast<std::size_t>(size));
    for (std::string* field : {&holder.program, &holder.person, &holder.machine, &holder.since}) {
        const std::size_t end = left.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        *field = left.substr(0, end);
        left.remove_prefix(end + 1);
    }
    return holder;
}

[[noreturn]] void refuseAsLocked(int descriptor, const std::string& place) {
    const auto holder = whoHolds(descriptor);
    if (!holder) throw Error(ErrorKind::Locked, place);
    throw Error(ErrorKind::Locked, place,
                holder->program + ", " + holder->person + ", " + holder->machine + ", " + holder->since,
                {{model::Severity::Error,
                  "open_elsewhere",
                  {},
                  {{"program", holder->program},
                   {"person", holder->person},
                   {"machine", holder->machine},
                   {"since", holder->since}}}});
}

} // namespace

Holder thisProgram(const std::string& person, const std::string& now) {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return {::program_invocation_short_name, person, host.data(), now};
}

std::filesystem::path resolved(const std::filesystem::path& path) {
    std::error_code failure;
    std::filesystem::path whole = std::filesystem::weakly_canonical(path, failure);
    if (!failure && whole.is_absolute()) return whole;
    whole = std::filesystem::absolute(path, failure);
    if (!failure) return whole;
    throw Error(ErrorKind::CannotRead, path.string(), failure.message(),
                {{model::Severity::Error, "no_current_folder", {}, {}}});
}

bool isOpenElsewhere(int descriptor) {
    return !lockWhole(descriptor) && (errno == EAGAIN || errno == EACCES);
}

HeldFile HeldFile::take(const std::filesystem::path& path, const Holder& holder) {
    const std::string place = path.string();
    requireUsable(resolved(path), place); // behind a link it is the other folder that has to take the log
    HeldFile file(resolved(path), ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    std::error_code failure;
    file.m_given = std::filesystem::absolute(path, failure);
    if (file.m_descriptor < 0) {
        const bool readOnly = errno == EROFS || errno == EACCES || errno == EPERM || errno == ETXTBSY;
        throw Error(readOnly ? ErrorKind::ReadOnly : ErrorKind::CannotRead, place, std::strerror(errno));
    }
    struct stat facts {};
    if (::fstat(file.m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        throw Error(ErrorKind::NotOurs, place, "not a file");
    // The log is found by the file's name: under the other name its changes would be missing.
    if (facts.st_nlink > 1) throw Error(ErrorKind::ReadOnly, place, "the file has several names (hard links)");
    if (!lockSoon(file.m_descriptor)) {
        if (errno == EAGAIN || errno == EACCES) refuseAsLocked(file.m_descriptor, place);
        throw Error(ErrorKind::ReadOnly, place, std::string("the file system takes no locks: ") + std::strerror(errno));
    }
    file.m_locked = true;
    sayWhoHolds(file.m_descriptor, holder);
    file.leave();
    return file;
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_given(std::move(other.m_given)),
      m_descriptor(std::exchange(other.m_descriptor, -1)), m_locked(other.m_locked), m_file(other.m_file),
      m_log(other.m_log), m_sealAt(other.m_sealAt), m_marks(std::move(other.m_marks)) {}

HeldFile::~HeldFile() {
    if (m_descriptor < 0) return;
    if (m_locked) (void)::fremovexattr(m_descriptor, holderAttribute); // what another program says of itself stays
    ::close(m_descriptor);
}

std::filesystem::path HeldFile::log() const {
    return logOf(m_path);
}

std::optional<HeldFile::Seen> HeldFile::look(const std::filesystem::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
    return Seen{facts.st_dev, facts.st_ino, facts.st_size, nanoseconds(facts.st_mtim)};
}

std::optional<HeldFile::Seen> HeldFile::lookAtOurs() const {
    struct stat facts {};
    if (::fstat(m_descriptor, &facts) != 0) return std::nullopt;
    return Seen{facts.st_dev, facts.st_ino, facts.st_size, nanoseconds(facts.st_mtim)};
}

/// The header, and the page with the seal.
std::string HeldFile::marks() const {
    constexpr std::size_t headerSize = 100, pageSize = 4096;
    std::string bytes(headerSize + pageSize, '\0');
    (void)!::pread(m_descriptor, bytes.data(), headerSize, 0);
    (void)!::pread(m_descriptor, bytes.data() + headerSize, pageSize, m_sealAt);
    return bytes;
}

void HeldFile::leave() {
    m_file = lookAtOurs().value_or(Seen{});
    leaveLog();
    m_marks = marks();
}

void HeldFile::leaveLog() {
    const auto made = look(log());
    if (made && (!m_log || made->inode != m_log->inode)) closeLogToOthers();
    m_log = made;
}

/// SQLite gives a new log the bits of its file, and the system gives it the group and the access list that the folder
/// has for new files: not always the file's. Through the name: a descriptor of our own that is closed drops SQLite's
/// locks.
void HeldFile::closeLogToOthers() const {
    const std::string name = log().string();
    struct stat file {};
    struct stat made {};
    if (::fstat(m_descriptor, &file) != 0 || ::stat(name.c_str(), &made) != 0) return;
    const bool inGroup = made.st_gid == file.st_gid || ::chown(name.c_str(), static_cast<uid_t>(-1), file.st_gid) == 0;
    if (!inGroup || !giveList(name)) (void)!::chmod(name.c_str(), made.st_mode & S_IRWXU);
}

/// Gives the file of that name the access list of ours, or none as ours has none.
bool HeldFile::giveList(const std::string& name) const {
    std::string list(XATTR_SIZE_MAX, '\0');
    const ssize_t length = ::fgetxattr(m_descriptor, files::accessList, list.data(), list.size());
    if (length > 0)
        return ::setxattr(name.c_str(), files::accessList, list.data(), static_cast<std::size_t>(length), 0) == 0;
    return ::removexattr(name.c_str(), files::accessList) == 0 || errno == ENODATA || errno == ENOTSUP;
}

files::Readers HeldFile::readers() const {
    return files::readersOf("/proc/self/fd/" + std::to_string(m_descriptor)); // also when it has no name
}

std::optional<Change> HeldFile::changeOfName(const std::optional<Seen>& named) const {
    const auto given = m_given.empty() || m_given == m_path ? named : look(m_given);
    if (!named || !given) return Change::Gone;
    const auto isOurs = [&](const Seen& seen) { return seen.device == m_file.device && seen.inode == m_file.inode; };
    return isOurs(*named) && isOurs(*given) ? std::nullopt : std::optional(Change::Replaced);
}

bool HeldFile::hasItsName() const {
    return !changeOfName(look(m_path));
}

bool HeldFile::hasSomeName() const {
    struct stat facts {};
    return ::fstat(m_descriptor, &facts) == 0 && facts.st_nlink > 0;
}

bool HeldFile::contentIsOurs() const {
    return lookAtOurs() == m_file && marks() == m_marks;
}

std::uint64_t HeldFile::bytesAppended() const {
    const auto ours = lookAtOurs();
    return ours && ours->size > m_file.size ? static_cast<std::uint64_t>(ours->size - m_file.size) : 0;
}

std::optional<Change> HeldFile::change(bool logMayHaveGrown) const {
    const auto named = look(m_path);
    if (const auto change = changeOfName(named)) return change;
    if (*named != m_file || marks() != m_marks) return Change::Overwritten;
    if (m_log) {
        const auto log = look(this->log());
        if (!log || log->device != m_log->device || log->inode != m_log->inode) return Change::LogGone;
        if (logMayHaveGrown ? log->size < m_log->size : log->size != m_log->size) return Change::LogGone;
    }
    return std::nullopt;
}

bool HeldFile::cutLog() const {
    const auto log = look(this->log());
    if (!m_log || !log || log->inode != m_log->inode || log->size <= m_log->size) return true;
    const int descriptor = ::open(this->log().c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return false;
    const bool cut = ::ftruncate(descriptor, m_log->size) == 0;
    const bool lasts = cut && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return lasts;
}

void HeldFile::removeLog() const {
    const auto log = look(this->log());
    if (m_log && log && log->device == m_log->device && log->inode == m_log->inode) ::unlink(this->log().c_str());
}

void HeldFile::removeEmptyLog() const {
    const auto log = look(this->log());
    if (log && log->size == 0) removeLog();
}

} // namespace meyar::document
