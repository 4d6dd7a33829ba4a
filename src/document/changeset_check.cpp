#include "document/changeset_check.h"

#include "document/changeset.h"
#include "document/statements.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace meyar::document {

namespace {

[[noreturn]] void fail(const char* why) {
    throw BadRow(std::string("history: a changeset ") + why);
}

/// Takes bytes from the front and never past the end.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_left(bytes) {}

    bool done() const { return m_left.empty(); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(take(1).front()); }
    std::string_view take(std::size_t count) {
        if (count > m_left.size()) fail("is cut short");
        const std::string_view taken = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return taken;
    }
    /// SQLite's variable-length integer; nothing we store needs more than four bytes of seven bits.
    std::size_t varint() {
        std::size_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const std::uint8_t next = byte();
            value = value << 7 | (next & 0x7Fu);
            if (next < 0x80) return value;
        }
        fail("has a number out of range");
    }
    std::string_view textToNul() {
        const std::size_t end = m_left.find('\0');
        if (end == std::string_view::npos) fail("is cut short");
        const std::string_view text = take(end);
        take(1);
        return text;
    }

private:
    std::string_view m_left;
};

/// Which columns of a table are its key, in column order.
std::vector<bool> keyColumns(SQLite::Database& database, const std::string& table) {
    SQLite::Statement rows(database, "SELECT pk > 0 FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, table);
    std::vector<bool> keys;
    while (rows.executeStep())
        keys.push_back(rows.getColumn(0).getInt() != 0);
    return keys;
}

/// After the 'T': how many columns, which are the key, and the name. The table may have grown columns since.
std::vector<bool> readTable(SQLite::Database& database, Bytes& bytes) {
    const std::size_t columns = bytes.varint();
    std::vector<bool> keys;
    for (const char key : bytes.take(columns))
        keys.push_back(key != 0);
    const std::string table(bytes.textToNul());
    if (std::find(dataTables.begin(), dataTables.end(), table) == dataTables.end()) fail("is about no data table");
    const std::vector<bool> actual = keyColumns(database, table);
    if (keys.size() > actual.size() || !std::equal(keys.begin(), keys.end(), actual.begin())) {
        fail("is about other columns");
    }
    return keys;
}

/// Reads one value; says whether there is one (in an update, unchanged columns have none).
bool readValue(Bytes& bytes) {
    switch (bytes.byte()) {
    case 0:
        return false;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        bytes.take(8);
        return true;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        bytes.take(bytes.varint());
        return true;
    case SQLITE_NULL:
        return true;
    default:
        fail("has a value of no type");
    }
}

/// The values of one row before or after; `update` leaves out what did not change. The old row of an update names its
/// key, the new row does not.
void readRow(Bytes& bytes, const std::vector<bool>& keys, bool update, bool old) {
    for (const bool key : keys) {
        const bool present = readValue(bytes);
        if (!update && !present) fail("lacks a value");
        if (update && key && present != old) fail("does not name its row");
    }
}

} // namespace

void requireChangeset(SQLite::Database& database, std::string_view all) {
    if (all.empty()) fail("is empty");
    Bytes bytes(all);
    std::vector<bool> keys;
    while (!bytes.done()) {
        const std::uint8_t what = bytes.byte();
        if (what == 'T') {
            keys = readTable(database, bytes);
            continue;
        }
        if (keys.empty()) fail("is about no table");
        if (bytes.byte() > 1) fail("has an unknown mark"); // whether a trigger or a foreign key made the change
        switch (what) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            readRow(bytes, keys, false, true);
            break;
        case SQLITE_UPDATE:
            readRow(bytes, keys, true, true);
            readRow(bytes, keys, true, false);
            break;
        default:
            fail("has an unknown operation");
        }
    }
}

} // namespace meyar::document
