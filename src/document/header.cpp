#include "document/file.h"

#include "document/image.h"
#include "document/schema.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

constexpr std::string_view magic{"SQLite format 3\0", 16};
/// Begins a journal, and ends one that names a super-journal (section 3.1 of the same page).
constexpr std::string_view journalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};

/// The database header, https://www.sqlite.org/fileformat.html, section 1.3; numbers are big-endian.
struct Header {
    std::array<std::uint8_t, headerBytes> bytes{};

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
    /// Through a journal (1) or a write-ahead log (2), for writing and for reading.
    bool modeIsKnown() const { return (bytes[18] == 1 || bytes[18] == 2) && bytes[19] == bytes[18]; }
    std::uint32_t changes() const { return number(24); }
    std::uint32_t pages() const { return number(28); }
    std::uint32_t encoding() const { return number(56); }
    std::uint32_t userVersion() const { return number(60); }
    std::uint32_t application() const { return number(68); }
    std::uint32_t pagesValidFor() const { return number(92); }
};

Header headerIn(std::string_view start) {
    Header header;
    std::copy_n(start.begin(), std::min(start.size(), headerBytes), header.bytes.begin());
    return header;
}

/// What cannot be opened has a cause (too many open files, say), and is not taken for something else.
std::string bytesAt(const std::filesystem::path& file, std::uintmax_t offset, std::size_t count,
                    const std::string& place) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) throw Error(ErrorKind::CannotRead, place, std::strerror(errno));
    std::string bytes(count, '\0');
    const ssize_t got = ::pread(descriptor, bytes.data(), count, static_cast<off_t>(offset));
    const int cause = errno;
    ::close(descriptor);
    if (got < 0) throw Error(ErrorKind::CannotRead, place, std::strerror(cause));
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

bool isCutShort(const Header& header, std::uint64_t size) {
    const std::uint64_t said = static_cast<std::uint64_t>(header.pages()) * header.pageSize();
    return header.changes() == header.pagesValidFor() && size < said;
}

} // namespace

model::Finding bytesBehindNote(std::uint64_t bytes) {
    return {model::Severity::Warning, "bytes_behind", {}, {{"n", std::to_string(bytes)}}};
}

std::uint32_t pagesIn(std::string_view start) {
    return headerIn(start).pages();
}

std::uint64_t bytesBehind(std::string_view start, std::uint64_t size, std::uint32_t pages) {
    const Header header = headerIn(start);
    if (header.pageSize() == 0) return 0;
    // Where the header's count does not hold, SQLite goes by the size: only a part of a page is then too much.
    if (header.changes() != header.pagesValidFor()) return size % header.pageSize();
    const std::uint64_t ours = static_cast<std::uint64_t>(std::max(header.pages(), pages)) * header.pageSize();
    return size > ours ? size - ours : 0;
}

std::size_t requireOurHeader(std::string_view start, std::uint64_t size, bool mayBeMended, const std::string& place,
                             std::size_t newest) {
    const Header header = headerIn(start);
    // What a sync leaves while it has not finished: a name with nothing in it, or only room.
    const bool blank = start.find_first_not_of('\0') == std::string_view::npos;
    if (blank) throw Error(ErrorKind::NotOurs, place, "empty", {{model::Severity::Error, "empty_file", {}, {}}});
    if (!header.startsAsSqlite()) throw Error(ErrorKind::NotOurs, place, "not an SQLite file");
    if (size < headerBytes) throw Error(ErrorKind::Damaged, place, "cut short");
    if (header.application() != static_cast<std::uint32_t>(applicationId)) {
        throw Error(ErrorKind::NotOurs, place, "another program's SQLite file");
    }
    const std::uint32_t version = header.userVersion();
    if (version > newest) {
        throw Error(ErrorKind::Newer, place, "schema " + std::to_string(version));
    }
    if (version == 0) throw Error(ErrorKind::Damaged, place, "no schema version");
    if (!header.modeIsKnown()) throw Error(ErrorKind::Damaged, place, "written in an unknown way");
    if (header.encoding() != 1) throw Error(ErrorKind::Damaged, place, "not in UTF-8");
    if (isCutShort(header, size) && !mayBeMended) throw Error(ErrorKind::Damaged, place, "cut short");
    return version;
}

std::string startOf(const std::filesystem::path& file, const std::string& place) {
    return bytesAt(file, 0, headerBytes, place);
}

std::size_t requireOurHeader(const std::filesystem::path& file, bool mayBeMended, const std::string& place,
                             std::size_t newest) {
    const std::string start = startOf(file, place);
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (failure) throw Error(ErrorKind::CannotRead, place, failure.message());
    return requireOurHeader(start, size, mayBeMended, place, newest);
}

void requireOwnJournal(const std::filesystem::path& file, const std::string& place) {
    const std::filesystem::path journal = journalOf(file);
    std::error_code absent;
    const std::uintmax_t size = std::filesystem::file_size(journal, absent);
    if (absent || size < 2 * journalMagic.size()) return;
    if (bytesAt(journal, size - journalMagic.size(), journalMagic.size(), journal.string()) == journalMagic)
        throw Error(ErrorKind::Damaged, place, "its journal names another file");
}

} // namespace meyar::document
