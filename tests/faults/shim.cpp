// Loaded before libc (LD_PRELOAD): counts the calls that change files of one folder, and fails, delays or records them,
// or ends the process at one. What each variable does is in README.md.
#include "shim_state.h"

#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <sys/uio.h>

namespace {

using namespace meyar::faults;

/// The real function of that name, which the shim's hides.
template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}
#define NEXT(name) (next<decltype(&::name)>(#name))

std::string pathOf(int file) {
    std::array<char, PATH_MAX> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = ::readlink(link.c_str(), target.data(), target.size() - 1);
    return length < 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(length));
}

std::string pathAt(int folder, const char* path) {
    if (path[0] == '/') return path;
    if (folder != AT_FDCWD) return pathOf(folder) + "/" + path;
    std::array<char, PATH_MAX> here{};
    return std::string(::getcwd(here.data(), here.size()) ? here.data() : "") + "/" + path;
}

bool watched(int file) {
    return !shim().folder.empty() && shim().watches(pathOf(file));
}

// -- writing

template <class Put>
ssize_t put(int file, const iovec* parts, int count, off64_t offset, Put real) {
    if (!watched(file)) return real(parts, count);
    const Lock lock(shim().mutex);
    std::string all;
    for (int part = 0; part < count; ++part)
        all.append(static_cast<const char*>(parts[part].iov_base), parts[part].iov_len);
    const ShimState::Fate fate = shim().fateOf(Write);
    if (fate == ShimState::Fate::Failed) return -1;
    const std::size_t length = fate == ShimState::Fate::Done ? all.size() : all.size() / 2;
    const iovec whole{all.data(), length};
    const bool appends = offset < 0 && (::fcntl(file, F_GETFL) & O_APPEND) != 0;
    const off64_t start = offset >= 0 ? offset : ::lseek64(file, 0, appends ? SEEK_END : SEEK_CUR);
    const ssize_t done = real(&whole, 1);
    if (fate == ShimState::Fate::Torn) ShimState::die();
    if (done > 0)
        shim().record(LogHeader{Op::Write, 0, 0, static_cast<std::uint32_t>(done), shim().idOf(file), start}, {}, {},
                      all.data());
    return done;
}

int sync(int file, int (*real)(int)) {
    if (!watched(file)) return real(file);
    const Lock lock(shim().mutex);
    if (shim().fateOf(Sync) != ShimState::Fate::Done) return -1;
    if (shim().replaceAt != 0 && shim().counts[Sync] == shim().replaceAt)
        ::syscall(SYS_rename, shim().replaceFrom.c_str(), shim().replaceTo.c_str());
    if (shim().syncDelay > 0) ::usleep(shim().syncDelay);
    const int done = real(file);
    struct stat facts {};
    if (done != 0 || ::fstat(file, &facts) != 0) return done;
    if (S_ISDIR(facts.st_mode)) {
        shim().record(Op::SyncFolder);
    } else {
        shim().record(Op::Sync, shim().idOf(file));
    }
    return done;
}

int cut(int file, off64_t length, int (*real)(int, off64_t)) {
    if (!watched(file)) return real(file, length);
    const Lock lock(shim().mutex);
    if (shim().fateOf(Truncate) != ShimState::Fate::Done) return -1;
    const int done = real(file, length);
    if (done == 0) shim().record(Op::Truncate, shim().idOf(file), length);
    return done;
}

// -- names

template <class Open>
int make(int folder, const char* path, int flags, Open real) {
    const bool anonymous = (flags & O_TMPFILE) == O_TMPFILE;
    if ((flags & (O_CREAT | O_TRUNC)) == 0 && !anonymous) return real();
    const std::string whole = pathAt(folder, path);
    if (!shim().watches(whole)) return real();
    const Lock lock(shim().mutex);
    struct stat before {};
    const bool isNew = anonymous || ::stat(whole.c_str(), &before) != 0;
    // Opening a file that is there creates nothing: only a truncation then counts as a change.
    const bool empties = !isNew && (flags & O_TRUNC) != 0 && before.st_size > 0;
    if (!isNew && !empties) return real();
    if (shim().fateOf(isNew ? Create : Truncate) != ShimState::Fate::Done) return -1;
    const int file = real();
    struct stat facts {};
    if (file < 0 || ::fstat(file, &facts) != 0) return file;
    if (isNew) {
        shim().record(Op::Create, shim().newId(facts), 0, anonymous ? "" : shim().nameIn(whole));
    } else {
        shim().record(Op::Truncate, shim().idOf(file), 0);
    }
    return file;
}

/// mkstemp chooses the name itself; it is looked up after the file was made.
template <class Make>
int makeTemporary(const char* name, Make real) {
    if (!shim().watches(pathAt(AT_FDCWD, name))) return real();
    const Lock lock(shim().mutex);
    if (shim().fateOf(Create) != ShimState::Fate::Done) return -1;
    const int file = real();
    struct stat facts {};
    if (file >= 0 && ::fstat(file, &facts) == 0)
        shim().record(Op::Create, shim().newId(facts), 0, shim().nameIn(pathOf(file)));
    return file;
}

template <class Move>
int move(const std::string& from, const std::string& to, Move real) {
    if (!shim().watches(from) && !shim().watches(to)) return real();
    const Lock lock(shim().mutex);
    if (shim().fateOf(Rename) != ShimState::Fate::Done) return -1;
    const int done = real();
    if (done == 0) shim().record(Op::Rename, shim().idOf(to), 0, shim().nameIn(from), shim().nameIn(to));
    return done;
}

template <class MakeLink>
int linkTo(const std::string& to, MakeLink real) {
    if (!shim().watches(to)) return real();
    const Lock lock(shim().mutex);
    if (shim().fateOf(Rename) != ShimState::Fate::Done) return -1;
    const int done = real();
    if (done == 0) shim().record(Op::Link, shim().idOf(to), 0, {}, shim().nameIn(to));
    return done;
}

template <class Remove>
int removeName(const std::string& path, Remove real) {
    if (!shim().watches(path)) return real();
    const Lock lock(shim().mutex);
    struct stat facts {};
    if (::lstat(path.c_str(), &facts) != 0) return real();
    if (shim().fateOf(Unlink) != ShimState::Fate::Done) return -1;
    const int done = real();
    if (done == 0) shim().record(Op::Unlink, 0, 0, shim().nameIn(path));
    return done;
}

mode_t modeIn(int flags, va_list arguments) {
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

/// At once, so that the counts and the record of a program that changes nothing are there too.
__attribute__((constructor)) static void begin() {
    shim();
}

#define SHOWN extern "C" __attribute__((visibility("default")))

/// For the program under test: `number` is acknowledged from here on.
SHOWN void meyarFaultMark(std::int64_t number) {
    const Lock lock(shim().mutex);
    shim().record(Op::Mark, 0, number);
}

SHOWN ssize_t write(int file, const void* bytes, std::size_t count) {
    const iovec part{const_cast<void*>(bytes), count};
    return put(file, &part, 1, -1,
               [=](const iovec* parts, int) { return NEXT(write)(file, parts->iov_base, parts->iov_len); });
}
SHOWN ssize_t writev(int file, const iovec* given, int count) {
    return put(file, given, count, -1, [=](const iovec* parts, int n) { return NEXT(writev)(file, parts, n); });
}
#define SHIM_PWRITE(name)                                                                                              \
    SHOWN ssize_t name(int file, const void* bytes, std::size_t count, off64_t offset) {                               \
        const iovec part{const_cast<void*>(bytes), count};                                                             \
        return put(file, &part, 1, offset, [=](const iovec* parts, int) {                                              \
            return NEXT(name)(file, parts->iov_base, parts->iov_len, offset);                                          \
        });                                                                                                            \
    }
SHIM_PWRITE(pwrite)
SHIM_PWRITE(pwrite64)
#define SHIM_PWRITEV(name)                                                                                             \
    SHOWN ssize_t name(int file, const iovec* given, int count, off64_t offset) {                                      \
        return put(file, given, count, offset,                                                                         \
                   [=](const iovec* parts, int n) { return NEXT(name)(file, parts, n, offset); });                     \
    }
SHIM_PWRITEV(pwritev)
SHIM_PWRITEV(pwritev64)

SHOWN int fsync(int file) {
    return sync(file, NEXT(fsync));
}
SHOWN int fdatasync(int file) {
    return sync(file, NEXT(fdatasync));
}
SHOWN int ftruncate(int file, off64_t length) noexcept {
    return cut(file, length, NEXT(ftruncate));
}
SHOWN int ftruncate64(int file, off64_t length) noexcept {
    return cut(file, length, NEXT(ftruncate64));
}

#define SHIM_OPEN(name)                                                                                                \
    SHOWN int name(const char* path, int flags, ...) {                                                                 \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeIn(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return make(AT_FDCWD, path, flags, [=] { return NEXT(name)(path, flags, mode); });                             \
    }
SHIM_OPEN(open)
SHIM_OPEN(open64)
#define SHIM_OPENAT(name)                                                                                              \
    SHOWN int name(int folder, const char* path, int flags, ...) {                                                     \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeIn(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return make(folder, path, flags, [=] { return NEXT(name)(folder, path, flags, mode); });                       \
    }
SHIM_OPENAT(openat)
SHIM_OPENAT(openat64)

#define SHIM_MKSTEMP(name)                                                                                             \
    SHOWN int name(char* path) {                                                                                       \
        return makeTemporary(path, [=] { return NEXT(name)(path); });                                                  \
    }
SHIM_MKSTEMP(mkstemp)
SHIM_MKSTEMP(mkstemp64)
SHOWN int mkostemp(char* path, int flags) {
    return makeTemporary(path, [=] { return NEXT(mkostemp)(path, flags); });
}

/// libc opens the file by an internal call here, so the flags are derived from the mode.
#define SHIM_FOPEN(name)                                                                                               \
    SHOWN FILE* name(const char* path, const char* mode) {                                                             \
        FILE* stream = nullptr;                                                                                        \
        const int flags = mode[0] == 'w' ? O_CREAT | O_TRUNC : mode[0] == 'a' ? O_CREAT : 0;                           \
        make(AT_FDCWD, path, flags, [&] {                                                                              \
            stream = NEXT(name)(path, mode);                                                                           \
            return stream ? ::fileno(stream) : -1;                                                                     \
        });                                                                                                            \
        return stream;                                                                                                 \
    }
SHIM_FOPEN(fopen)
SHIM_FOPEN(fopen64)

SHOWN int rename(const char* from, const char* to) noexcept {
    return move(pathAt(AT_FDCWD, from), pathAt(AT_FDCWD, to), [=] { return NEXT(rename)(from, to); });
}
SHOWN int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept {
    return move(pathAt(fromFolder, from), pathAt(toFolder, to),
                [=] { return NEXT(renameat)(fromFolder, from, toFolder, to); });
}
SHOWN int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    return move(pathAt(fromFolder, from), pathAt(toFolder, to),
                [=] { return NEXT(renameat2)(fromFolder, from, toFolder, to, flags); });
}
SHOWN int link(const char* from, const char* to) noexcept {
    return linkTo(pathAt(AT_FDCWD, to), [=] { return NEXT(link)(from, to); });
}
SHOWN int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    return linkTo(pathAt(toFolder, to), [=] { return NEXT(linkat)(fromFolder, from, toFolder, to, flags); });
}
SHOWN int unlink(const char* path) noexcept {
    return removeName(pathAt(AT_FDCWD, path), [=] { return NEXT(unlink)(path); });
}
SHOWN int unlinkat(int folder, const char* path, int flags) noexcept {
    return removeName(pathAt(folder, path), [=] { return NEXT(unlinkat)(folder, path, flags); });
}
SHOWN int remove(const char* path) noexcept {
    return removeName(pathAt(AT_FDCWD, path), [=] { return NEXT(remove)(path); });
}
