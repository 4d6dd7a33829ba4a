#include "document/file.h"

#include "document/schema.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

#include <sqlite3.h>
#include <sys/stat.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};
/// Begins a journal, and ends one that names a super-journal (section 3.1 of the same page).
constexpr std::string_view journalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};

/// The database header, https://www.sqlite.org/fileformat.html, section 1.3; numbers are big-endian.
struct Header {
    std::array<std::uint8_t, headerSize> bytes{};

    std::uint32_t number(std::size_t offset) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | bytes[offset + i];
        return value;
    }
    std::uint32_t pageSize() const {
        const std::uint32_t size = static_cast<std::uint32_t>(bytes[16]) << 8 | bytes[17];
        return size == 1 ? 65536 : size;
    }
    bool startsAsSqlite() const { return std::equal(magic.begin(), magic.end(), bytes.begin()); }
    bool usesWriteAheadLog() const { return bytes[18] != 1 || bytes[19] != 1; }
    std::uint32_t changes() const { return number(24); }
    std::uint32_t pages() const { return number(28); }
    std::uint32_t encoding() const { return number(56); }
    std::uint32_t userVersion() const { return number(60); }
    std::uint32_t application() const { return number(68); }
    std::uint32_t pagesValidFor() const { return number(92); }
};

struct FileStart {
    Header header;
    std::uint64_t size = 0;
};

FileStart readStart(SQLite::Database& database, const std::string& place) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (!file || !file->pMethods) throw Error(ErrorKind::CannotRead, place, "no open file");
    FileStart start;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK) throw Error(ErrorKind::CannotRead, place, "no size");
    start.size = static_cast<std::uint64_t>(size);
    const int count = static_cast<int>(std::min<std::uint64_t>(start.size, headerSize));
    if (count > 0 && file->pMethods->xRead(file, start.header.bytes.data(), count, 0) != SQLITE_OK) {
        throw Error(ErrorKind::CannotRead, place, "the first bytes");
    }
    return start;
}

std::string journalOf(const std::filesystem::path& file) {
    return file.string() + "-journal";
}

/// A journal that was left behind holds pages of the state before; SQLite then mends the file, whatever its size says
/// now.
bool hasJournal(const std::filesystem::path& file) {
    struct stat facts {};
    return ::stat(journalOf(file).c_str(), &facts) == 0 && facts.st_size > 0;
}

bool isCutShort(const FileStart& start) {
    const Header& header = start.header;
    const std::uint64_t said = static_cast<std::uint64_t>(header.pages()) * header.pageSize();
    return header.changes() == header.pagesValidFor() && start.size < said;
}

} // namespace

std::size_t requireOurHeader(SQLite::Database& database, const std::filesystem::path& file, const std::string& place,
                             std::size_t newest) {
    const FileStart start = readStart(database, place);
    const Header& header = start.header;
    if (!header.startsAsSqlite()) throw Error(ErrorKind::NotOurs, place, "not an SQLite file");
    if (start.size < headerSize) throw Error(ErrorKind::Damaged, place, "cut short");
    if (header.application() != static_cast<std::uint32_t>(applicationId)) {
        throw Error(ErrorKind::NotOurs, place, "another program's SQLite file");
    }
    const std::uint32_t version = header.userVersion();
    if (version > newest) {
        throw Error(ErrorKind::Newer, place, "schema " + std::to_string(version));
    }
    if (version == 0) throw Error(ErrorKind::Damaged, place, "no schema version");
    if (header.usesWriteAheadLog()) throw Error(ErrorKind::Damaged, place, "in write-ahead mode");
    if (header.encoding() != 1) throw Error(ErrorKind::Damaged, place, "not in UTF-8");
    if (isCutShort(start) && !hasJournal(file)) throw Error(ErrorKind::Damaged, place, "cut short");
    return version;
}

void requireOwnJournal(const std::filesystem::path& file, const std::string& place) {
    std::ifstream journal(journalOf(file), std::ios::binary | std::ios::ate);
    const auto length = static_cast<std::streamoff>(journalMagic.size());
    if (!journal || journal.tellg() < 2 * length) return;
    std::string end(journalMagic.size(), '\0');
    journal.seekg(-length, std::ios::end);
    journal.read(end.data(), length);
    if (end == journalMagic) throw Error(ErrorKind::Damaged, place, "its journal names another file");
}

} // namespace meyar::document
