// How rows become digests: the canonical bytes of a row, the part that it belongs to, and the digests of all parts.
#pragma once

#include "document/digest.h"
#include "document/statements.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace meyar::document {

constexpr std::size_t digestBytes = 32;

/// A sum by exclusive or of digests; zero of none.
using DigestSum = std::array<unsigned char, digestBytes>;
void combine(DigestSum& sum, const DigestSum& other);
bool isZero(const DigestSum& sum);
/// Zero of what is not 32 bytes.
DigestSum sumOf(std::string_view digest);
Digest digestOf(const DigestSum& sum);

/// Values one after the other, each with its type and its length, so that no two rows give the same bytes.
class Canonical {
public:
    void restart(std::string_view title);
    void text(std::string_view text) { sized('t', text); }
    void blob(std::string_view bytes) { sized('b', bytes); }
    void integer(std::int64_t value) { head('i', static_cast<std::uint64_t>(value)); }
    void null() { m_bytes += 'n'; }
    /// A null pointer is no value. What SQLite calls REAL, which no column of ours holds, is none either.
    void value(sqlite3_value* value);
    DigestSum digest() const;

private:
    void head(char type, std::uint64_t number);
    void sized(char type, std::string_view bytes);
    std::string m_bytes;
};

/// How many parts a table has at most.
constexpr std::size_t partsOfTable = 256;
/// Which part of its table a row belongs to, by its first key column: 0 .. 255.
std::size_t partNumber(std::string_view key);
/// "7f rating"
std::string partName(std::size_t number, std::string_view table);

/// Where the first key column of a table is, and how a row of it is asked for by its key.
struct TableShape {
    int columns = 0;
    int owner = 0;       ///< the first key column
    bool single = false; ///< that column is called "row": there is one row at most
    std::string byKey;   ///< "SELECT * FROM rating WHERE cell = ? AND assessor = ?"
};
TableShape shapeOf(SQLite::Database& database, const std::string& table);

using PartDigests = std::map<std::string, DigestSum>; ///< by name of the part; none is zero

/// The digests of all parts, worked out from the rows.
PartDigests partsOf(SQLite::Database& database);

/// The first link of the chain of acts: the file's lineage.
DigestSum firstLink(SQLite::Database& database);
/// The acts as linkOf reads them; more SQL may follow.
extern const char* const actColumns;
enum ActColumn { ActNumber = 0, ActKind = 2, ActOf = 3, ActStatus = 9 };
/// The link of the act in that row of actColumns.
DigestSum linkOf(const DigestSum& before, const Prepared& act);

} // namespace meyar::document
