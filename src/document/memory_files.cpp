#include "document/memory_files.h"

#include "document/file.h"

#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <stdexcept>

#include <sqlite3.h>

namespace meyar::document {

namespace {

using Bytes = std::shared_ptr<std::string>;

/// Every file of every MemoryFiles, by its name.
struct Shelf {
    std::mutex mutex;
    std::map<std::string, Bytes> files;
};

Shelf& shelf() {
    static Shelf all;
    return all;
}

/// What SQLite allocates for an open file; it wants the base at the front.
struct OpenMemory {
    sqlite3_file base;
    Bytes* bytes;
};

std::string& bytesOf(sqlite3_file* file) {
    return **reinterpret_cast<OpenMemory*>(file)->bytes;
}

int closeFile(sqlite3_file* file) {
    auto* open = reinterpret_cast<OpenMemory*>(file);
    delete open->bytes;
    open->bytes = nullptr;
    return SQLITE_OK;
}

int readFrom(sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
    const std::string& bytes = bytesOf(file);
    const auto wanted = static_cast<std::size_t>(count);
    const auto start = std::min(static_cast<std::size_t>(offset), bytes.size());
    const std::size_t there = std::min(wanted, bytes.size() - start);
    std::memcpy(to, bytes.data() + start, there);
    if (there == wanted) return SQLITE_OK;
    std::memset(static_cast<char*>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeTo(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
    // A crafted journal names pages far behind the end; on a disk there would be a hole.
    if (offset + count > largestFile) return SQLITE_IOERR_WRITE;
    try {
        std::string& bytes = bytesOf(file);
        const std::size_t end = static_cast<std::size_t>(offset) + static_cast<std::size_t>(count);
        if (bytes.size() < end) bytes.resize(end);
        std::memcpy(bytes.data() + offset, from, static_cast<std::size_t>(count));
        return SQLITE_OK;
    } catch (const std::exception&) { // of memory or of a length; it must not pass through SQLite
        return SQLITE_IOERR_NOMEM;
    }
}

int truncateTo(sqlite3_file* file, sqlite3_int64 size) {
    std::string& bytes = bytesOf(file);
    if (static_cast<std::size_t>(size) < bytes.size()) bytes.resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int sizeOf(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(bytesOf(file).size());
    return SQLITE_OK;
}

int nothing(sqlite3_file*, int) {
    return SQLITE_OK;
}

int notReserved(sqlite3_file*, int* reserved) {
    *reserved = 0;
    return SQLITE_OK;
}

int noControl(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*) {
    return 4096;
}

int characteristics(sqlite3_file*) {
    return 0;
}

/// Version 1: without shared memory, so that a log needs the exclusive locking mode.
const sqlite3_io_methods methods{1,       closeFile, readFrom,    writeTo,   truncateTo, nothing,         sizeOf,
                                 nothing, nothing,   notReserved, noControl, sectorSize, characteristics, nullptr,
                                 nullptr, nullptr,   nullptr,     nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    auto* open = reinterpret_cast<OpenMemory*>(file);
    open->base.pMethods = nullptr;
    try {
        Bytes bytes;
        if (!name) {
            bytes = std::make_shared<std::string>(); // a temporary file
        } else {
            const std::lock_guard lock(shelf().mutex);
            const auto found = shelf().files.find(name);
            if (found != shelf().files.end()) bytes = found->second;
            if (!bytes && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
            if (!bytes) bytes = shelf().files[name] = std::make_shared<std::string>();
        }
        open->bytes = new Bytes(std::move(bytes));
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
    open->base.pMethods = &methods;
    if (flagsOut) *flagsOut = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int) {
    const std::lock_guard lock(shelf().mutex);
    return shelf().files.erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs*, const char* name, int, int* result) {
    const std::lock_guard lock(shelf().mutex);
    *result = shelf().files.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

/// What has nothing to do with files is the system's.
sqlite3_vfs* made() {
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(OpenMemory);
    vfs.zName = "meyar-memory";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&vfs, 0);
    return &vfs;
}

} // namespace

const char* MemoryFiles::vfs() {
    static const sqlite3_vfs* vfs = made();
    return vfs->zName;
}

MemoryFiles::MemoryFiles() {
    static std::atomic<int> count = 0;
    m_path = "/" + std::to_string(++count);
}

MemoryFiles::~MemoryFiles() {
    const std::lock_guard lock(shelf().mutex);
    for (const char* suffix : {"", "-journal", "-wal"})
        shelf().files.erase(m_path + suffix);
}

std::string& MemoryFiles::operator[](const std::string& suffix) {
    const std::lock_guard lock(shelf().mutex);
    Bytes& bytes = shelf().files[m_path + suffix];
    if (!bytes) bytes = std::make_shared<std::string>();
    return *bytes;
}

} // namespace meyar::document
