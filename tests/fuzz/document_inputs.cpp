#include "document_inputs.h"

#include "target.h"

#include "document/connection.h"
#include "document/digest.h"
#include "document/statements.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace meyar::fuzz {

namespace {

/// Where a patch goes: the first bit of its offset says, where there are two.
void patch(std::string& first, std::string* second, Input input) {
    while (!input.done()) {
        std::size_t offset = 0;
        for (int i = 0; i < 4; ++i)
            offset = offset << 8 | input.byte();
        constexpr std::size_t firstBit = 0x80000000;
        std::string& whole = second && (offset & firstBit) == 0 ? *second : first;
        const std::string_view given = input.text();
        if (whole.empty()) continue;
        offset = (second ? offset & ~firstBit : offset) % whole.size();
        const std::string_view bytes = given.substr(0, whole.size() - offset);
        whole.replace(offset, bytes.size(), bytes);
    }
}

std::uint32_t bigEndian(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The checksum of a write-ahead log, https://www.sqlite.org/walformat.html, section 1.2.
class LogSum {
public:
    explicit LogSum(bool bigEndian) : m_big(bigEndian) {}
    void add(const std::string& log, std::size_t from, std::size_t length) {
        for (std::size_t at = from; at < from + length; at += 8) {
            m_sum[0] += word(log, at) + m_sum[1];
            m_sum[1] += word(log, at + 4) + m_sum[0];
        }
    }
    void put(std::string& log, std::size_t at) const {
        for (std::size_t i = 0; i < 8; ++i)
            log[at + i] = static_cast<char>(m_sum[i / 4] >> (24 - i % 4 * 8) & 0xFF);
    }

private:
    std::uint32_t word(const std::string& log, std::size_t at) const {
        const std::uint32_t value = bigEndian(log, at);
        return m_big ? value : value >> 24 | (value >> 8 & 0xFF00) | (value << 8 & 0xFF0000) | value << 24;
    }
    std::array<std::uint32_t, 2> m_sum{};
    bool m_big;
};

void sumAgain(std::string& log) {
    constexpr std::size_t headerSize = 32, frameHeaderSize = 24, saltsAt = 16, sumAt = 24;
    if (log.size() < headerSize) return;
    const std::size_t pageSize = bigEndian(log, 8);
    if (pageSize < 512 || pageSize > 65536 || pageSize % 8 != 0) return;
    LogSum sum((bigEndian(log, 0) & 1) != 0);
    sum.add(log, 0, sumAt);
    sum.put(log, sumAt);
    for (std::size_t at = headerSize; at + frameHeaderSize + pageSize <= log.size(); at += frameHeaderSize + pageSize) {
        log.replace(at + 8, 8, log, saltsAt, 8);
        sum.add(log, at, 8);
        sum.add(log, at + frameHeaderSize, pageSize);
        sum.put(log, at + 16);
    }
}

/// As a process leaves it that ends between two acts and its folding in.
Made crashedFrom(const Folder& folder, const std::string& base) {
    const auto file = folder / "crashed.meyar";
    std::ofstream(file, std::ios::binary) << base;
    document::Document document = document::Document::open(file, tests::steadySurroundings());
    document.apply(document::SetRespondents{12});
    document.apply(document::AddAssessor{model::AssessorId{"m"}, "Murad"});
    document.undo();
    return {contentOf(file), contentOf(file.string() + "-wal"), {}};
}

/// As an older program leaves it that ends while it writes.
Made olderFrom(const Folder& folder) {
    const auto file = folder / "older.meyar";
    std::filesystem::copy_file(MEYAR_SOURCE_DIR "/tests/old_files/v2.meyar", file);
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; "
                  "UPDATE statement SET text_en = text_en || hex(zeroblob(2000))");
    const Made made{contentOf(file), {}, contentOf(file.string() + "-journal")};
    database.exec("ROLLBACK");
    return made;
}

/// The value of a kind, made of what is now in the column, @c, and of the given bytes, ?1.
std::string valueOf(std::size_t kind, std::size_t offset, std::size_t length) {
    switch (kind) {
    case 0:
        return "NULL";
    case 1:
        return "CAST(CAST(?1 AS TEXT) AS INTEGER)";
    case 2:
        return "CAST(?1 AS BLOB)";
    case 6: { // some bytes of a changeset, a digest or a text
        const std::string before = "substr(CAST(@c AS BLOB), 1, " + std::to_string(offset) + ")",
                          after = "substr(CAST(@c AS BLOB), " + std::to_string(offset + length + 1) + ")",
                          bytes = before + " || CAST(?1 AS BLOB) || " + after;
        return "CASE typeof(@c) WHEN 'blob' THEN CAST(" + bytes + " AS BLOB) ELSE CAST(" + bytes + " AS TEXT) END";
    }
    default:
        return "CAST(?1 AS TEXT)";
    }
}

std::string replaced(std::string text, std::string_view what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

DocumentInputs::DocumentInputs(const Folder& folder) : m_rows(":memory:", SQLite::OPEN_READWRITE) {
    makeBaseDocument(folder / "base.meyar");
    m_base = contentOf(folder / "base.meyar");
    m_crashed = crashedFrom(folder, m_base);
    require(!m_crashed.log.empty(), "there is a log to begin from");
    m_older = olderFrom(folder);
    require(!m_older.journal.empty(), "there is a journal to begin from");
    const auto base = document::connectInMemory(m_base);
    SQLite::Backup(m_rows, *base).executeStep(-1);
    m_rows.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    m_statements = std::make_unique<document::Statements>(m_rows);
    readTables();
}

DocumentInputs::~DocumentInputs() = default;

void DocumentInputs::readTables() {
    SQLite::Statement names(m_rows, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep()) {
        Table table{names.getColumn(0).getString(), {}, 0};
        SQLite::Statement columns(m_rows, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, table.name);
        while (columns.executeStep())
            table.columns.push_back(columns.getColumn(0).getString());
        table.rows = static_cast<std::size_t>(m_rows.execAndGet("SELECT count(*) FROM " + table.name).getInt64());
        if (table.rows > 0) m_tables.push_back(table);
    }
}

/// A strict table may refuse it.
void DocumentInputs::run(const std::string& sql, std::string_view value, std::size_t places) {
    SQLite::Statement statement(m_rows, sql);
    if (places > 0) statement.bind(1, value.data(), static_cast<int>(value.size()));
    statement.tryExecuteStep();
}

void DocumentInputs::changeRow(Input& input) {
    const Table& table = m_tables[input.byte() % m_tables.size()];
    const std::size_t columnPlace = input.byte() % table.columns.size();
    const std::string column = table.columns[columnPlace];
    const std::size_t row = input.byte() % table.rows, kind = input.byte() % 10;
    std::string_view value = input.text();
    const std::string key = table.columns.front();
    const std::string which =
        " WHERE " + key + " = (SELECT " + key + " FROM " + table.name + " LIMIT 1 OFFSET " + std::to_string(row) + ")";
    if (kind == 7) return run("DELETE FROM " + table.name + which, {}, 0);
    std::size_t offset = 0;
    if (kind == 6 && !value.empty()) {
        offset = static_cast<unsigned char>(value.front());
        value.remove_prefix(1);
    }
    const std::string sql = replaced(valueOf(kind, offset, value.size()), "@c", column);
    const bool asked = sql.find("?1") != std::string::npos;
    if (kind != 8) return run("UPDATE " + table.name + " SET " + column + " = " + sql + which, value, asked ? 1 : 0);
    std::string columns; // one more row
    for (const std::string& each : table.columns)
        columns += (columns.empty() ? "" : ", ") + (each == column ? sql : each);
    run("INSERT INTO " + table.name + " SELECT " + columns + " FROM " + table.name + which, value, asked ? 1 : 0);
}

std::string DocumentInputs::changedRows(Input input, bool sealed) {
    m_rows.exec("BEGIN");
    for (int change = 0; change < 20 && !input.done(); ++change)
        changeRow(input);
    if (sealed) document::sealWhole(*m_statements);
    std::string bytes = document::bytesOf(m_rows);
    m_rows.exec("ROLLBACK");
    return bytes;
}

Made DocumentInputs::from(std::string_view input) {
    const Input rest(input.substr(std::min<std::size_t>(1, input.size())));
    const char kind = input.empty() || input.starts_with("SQLite") ? '\0' : input.front();
    Made made;
    switch (kind) {
    case 'P':
        made.file = m_base;
        patch(made.file, nullptr, rest);
        return made;
    case 'S':
    case 'R':
        made.file = changedRows(rest, kind == 'R');
        return made;
    case 'W':
    case 'X':
        made = m_crashed;
        patch(made.file, &made.log, rest);
        if (kind == 'X') sumAgain(made.log);
        return made;
    case 'J':
        made = m_older;
        patch(made.file, &made.journal, rest);
        return made;
    default:
        made.file = input;
        return made;
    }
}

} // namespace meyar::fuzz
