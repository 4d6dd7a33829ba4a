#include "document/file.h"

#include "document/image.h"
#include "document/schema.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

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
    /// Through a journal (1) or a write-ahead log (2), for writing and for reading.
    bool modeIsKnown() const { return (bytes[18] == 1 || bytes[18] == 2) && bytes[19] == bytes[18]; }
    std::uint32_t changes() const { return number(24); }
    std::uint32_t pages() const { return number(28); }
    std::uint32_t encoding() const { return number(56); }
    std::uint32_t userVersion() const { return number(60); }
    std::uint32_t application() const { return number(68); }
    std::uint32_t pagesValidFor() const { return number(92); }
};

bool isCutShort(const Header& header, std::uint64_t size) {
    const std::uint64_t said = static_cast<std::uint64_t>(header.pages()) * header.pageSize();
    return header.changes() == header.pagesValidFor() && size < said;
}

} // namespace

std::size_t requireOurHeader(std::string_view start, std::uint64_t size, bool mayBeMended, const std::string& place,
                             std::size_t newest) {
    Header header;
    std::copy_n(start.begin(), std::min(start.size(), headerSize), header.bytes.begin());
    if (!header.startsAsSqlite()) throw Error(ErrorKind::NotOurs, place, "not an SQLite file");
    if (size < headerSize) throw Error(ErrorKind::Damaged, place, "cut short");
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

std::size_t requireOurHeader(const std::filesystem::path& file, bool mayBeMended, const std::string& place,
                             std::size_t newest) {
    std::ifstream in(file, std::ios::binary);
    std::string start(headerSize, '\0');
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(in.gcount()));
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (failure) throw Error(ErrorKind::CannotRead, place, failure.message());
    return requireOurHeader(start, size, mayBeMended, place, newest);
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
