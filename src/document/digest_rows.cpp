#include "document/digest_rows.h"

#include "document/changeset.h"

#include <algorithm>

#include <sodium.h>

namespace meyar::document {

namespace {

DigestSum hashOf(std::string_view bytes) {
    static const int ready = sodium_init(); // chooses the fastest code for this processor
    static_cast<void>(ready);
    DigestSum digest;
    crypto_generichash_blake2b(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                               bytes.size(), nullptr, 0);
    return digest;
}

} // namespace

void combine(DigestSum& sum, const DigestSum& other) {
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] ^= other[i];
}

bool isZero(const DigestSum& sum) {
    return sum == DigestSum{};
}

DigestSum sumOf(std::string_view digest) {
    DigestSum sum{};
    if (digest.size() == sum.size()) std::copy(digest.begin(), digest.end(), sum.begin());
    return sum;
}

Digest digestOf(const DigestSum& sum) {
    return {sum.begin(), sum.end()};
}

void Canonical::restart(std::string_view title) {
    m_bytes.clear();
    text(title);
}

/// The type and eight bytes, the lowest first.
void Canonical::head(char type, std::uint64_t number) {
    std::array<char, 9> bytes{type};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i + 1] = static_cast<char>(number >> 8 * i & 0xFF);
    m_bytes.append(bytes.data(), bytes.size());
}

void Canonical::sized(char type, std::string_view bytes) {
    head(type, bytes.size());
    m_bytes += bytes;
}

void Canonical::value(sqlite3_value* value) {
    const int type = value ? sqlite3_value_type(value) : SQLITE_NULL;
    if (type == SQLITE_INTEGER) return integer(sqlite3_value_int64(value));
    if (type != SQLITE_TEXT && type != SQLITE_BLOB) return null();
    // Of a text too: asked for as one, SQLite copies it to put a zero behind.
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    sized(type == SQLITE_TEXT ? 't' : 'b', {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))});
}

DigestSum Canonical::digest() const {
    return hashOf(m_bytes);
}

std::size_t partNumber(std::string_view key) {
    unsigned char hash[crypto_generichash_blake2b_BYTES_MIN];
    crypto_generichash_blake2b(hash, sizeof hash, reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                               nullptr, 0);
    return hash[0];
}

std::string partName(std::size_t number, std::string_view table) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string name{digits[number >> 4], digits[number & 0x0F], ' '};
    name += table;
    return name;
}

TableShape shapeOf(SQLite::Database& database, const std::string& table) {
    TableShape shape;
    std::string where;
    const Prepared columns = prepare(database, "SELECT name, pk FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (step(columns)) {
        if (sqlite3_column_int(columns.get(), 1) > 0) {
            if (where.empty()) {
                shape.owner = shape.columns;
                shape.single = bytesIn(columns, 0) == "row";
            }
            where += (where.empty() ? " WHERE " : " AND ") + std::string(bytesIn(columns, 0)) + " = ?";
        }
        ++shape.columns;
    }
    shape.byKey = "SELECT * FROM " + table + where;
    return shape;
}

PartDigests partsOf(SQLite::Database& database) {
    PartDigests parts;
    Canonical canonical;
    std::string lastKey;
    for (const std::string_view table : dataTables) {
        const std::string name(table);
        const TableShape shape = shapeOf(database, name);
        if (shape.columns == 0) continue; // a later step brings it
        const Prepared rows = prepare(database, "SELECT * FROM " + name);
        std::array<DigestSum, partsOfTable> sums{};
        DigestSum* sum = nullptr;
        while (step(rows)) {
            canonical.restart(name);
            for (int column = 0; column < shape.columns; ++column)
                canonical.value(sqlite3_column_value(rows.get(), column));
            const std::string_view key = bytesIn(rows, shape.owner);
            if (!sum || key != lastKey) { // rows come in the order of their keys
                lastKey = key;
                sum = &sums[partNumber(key)];
            }
            combine(*sum, canonical.digest());
        }
        for (std::size_t number = 0; number < sums.size(); ++number) {
            if (!isZero(sums[number])) parts.emplace(partName(number, table), sums[number]);
        }
    }
    return parts;
}

DigestSum firstLink(SQLite::Database& database) {
    const Prepared lineage = prepare(database, "SELECT id FROM lineage");
    Canonical canonical;
    canonical.restart("meyar");
    while (step(lineage))
        canonical.text(bytesIn(lineage, 0));
    return canonical.digest();
}

const char* const actColumns = "SELECT number, id, act, edit_number, author, at, edit, place, changeset, status "
                               "FROM history ";

DigestSum linkOf(const DigestSum& before, const Prepared& act) {
    Canonical canonical;
    canonical.restart("act");
    canonical.blob({reinterpret_cast<const char*>(before.data()), before.size()});
    for (int column = 0; column < ActStatus; ++column) // the status changes later; it follows from the acts
        canonical.value(sqlite3_column_value(act.get(), column));
    return canonical.digest();
}

} // namespace meyar::document
