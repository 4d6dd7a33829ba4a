// A document from anywhere is refused or read; nothing else happens. Three kinds of input:
//   SQLite format 3...   the bytes of a file
//   P                    patches of the base document: four bytes offset, one byte length, bytes
//   S                    values of its rows: table, column, row, kind (a byte each), one byte length, bytes
#include "base_document.h"
#include "target.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <functional>
#include <string_view>

using namespace meyar::fuzz;
using namespace meyar::tests;

namespace {

/// Takes from the front; zeros past the end.
class Input {
public:
    explicit Input(std::string_view bytes) : m_left(bytes) {}
    bool done() const { return m_left.empty(); }
    std::size_t byte() {
        if (m_left.empty()) return 0;
        const auto value = static_cast<unsigned char>(m_left.front());
        m_left.remove_prefix(1);
        return value;
    }
    std::string_view text() {
        const std::size_t length = std::min(byte(), m_left.size());
        const std::string_view taken = m_left.substr(0, length);
        m_left.remove_prefix(length);
        return taken;
    }

private:
    std::string_view m_left;
};

std::string patched(std::string whole, Input input) {
    while (!input.done()) {
        std::size_t offset = 0;
        for (int i = 0; i < 4; ++i)
            offset = offset << 8 | input.byte();
        offset %= whole.size();
        const std::string_view bytes = input.text().substr(0, whole.size() - offset);
        whole.replace(offset, bytes.size(), bytes);
    }
    return whole;
}

struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::size_t rows = 0;
};

std::vector<Table> tablesOf(SQLite::Database& database) {
    std::vector<Table> out;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep()) {
        Table table{names.getColumn(0).getString(), {}, 0};
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, table.name);
        while (columns.executeStep())
            table.columns.push_back(columns.getColumn(0).getString());
        table.rows = static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM " + table.name).getInt64());
        if (table.rows > 0) out.push_back(table);
    }
    return out;
}

/// The expression that a kind of value stands for; ? is the bytes.
const char* expressionOf(std::size_t kind) {
    switch (kind % 6) {
    case 0:
        return "NULLIF(?, ?)"; // nothing
    case 1:
        return "CAST(CAST(? AS TEXT) AS INTEGER)";
    case 2:
        return "CAST(? AS BLOB)";
    default:
        return "CAST(? AS TEXT)";
    }
}

void changeRow(SQLite::Database& database, const std::vector<Table>& tables, Input& input) {
    const Table& table = tables[input.byte() % tables.size()];
    const std::string column = table.columns[input.byte() % table.columns.size()];
    const std::size_t row = input.byte() % table.rows, kind = input.byte();
    const std::string value(input.text());
    const std::string key = table.columns.front();
    SQLite::Statement update(database, "UPDATE " + table.name + " SET " + column + " = " + expressionOf(kind) +
                                           " WHERE " + key + " = (SELECT " + key + " FROM " + table.name +
                                           " LIMIT 1 OFFSET " + std::to_string(row) + ")");
    for (int i = 1; i <= update.getBindParameterCount(); ++i)
        update.bind(i, value.data(), static_cast<int>(value.size()));
    update.tryExecuteStep(); // a strict table may refuse it
}

void changeRows(const std::filesystem::path& file, Input input) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;"
                  "PRAGMA journal_mode = MEMORY; BEGIN");
    const std::vector<Table> tables = tablesOf(database);
    for (int change = 0; change < 20 && !input.done(); ++change)
        changeRow(database, tables, input);
    database.exec("COMMIT");
}

/// Reads all that there is and does what a person may do; a told failure is an answer.
template <class Act>
bool answered(Act act) {
    try {
        act();
        return true;
    } catch (const Error&) {
        return false;
    }
}

void use(Document& document, const std::filesystem::path& copy, std::size_t choice) {
    for (const HistoryEntry& entry : document.history())
        answered([&] { document.changesOf(entry.number); });
    answered([&] { document.historyOf(cell("1.1/F1")); });
    // Acts cost more than all reading: each input does some of them.
    if (choice % 4 == 0) answered([&] { document.apply(SetRespondents{12}); });
    if (choice % 4 == 1) answered([&] { document.revert(1 + static_cast<std::int64_t>(choice / 4 % 8)); });
    for (std::size_t act = 0; act < choice % 3; ++act)
        answered([&] { document.undo(); });
    if (choice % 3 == 0) answered([&] { document.redo(); });
    if (choice % 16 == 2) answered([&] { document.saveCopy(copy); });
}

/// The same for the same bytes.
std::size_t choiceFor(std::string_view input) {
    return std::hash<std::string_view>()(input) / 7;
}

/// Memory equals the file, after whatever was refused.
void requireSameAgain(const std::filesystem::path& file, const Assessment& before) {
    const bool opened = answered([&] {
        const Document again = Document::open(file, steadySurroundings());
        require(again.assessment() == before, "memory equals the file");
    });
    require(opened, "a file that was open opens again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const Folder folder;
    static const std::string base = [] {
        makeBaseDocument(folder / "base.meyar");
        return contentOf(folder / "base.meyar");
    }();
    const std::filesystem::path file = folder / "f.meyar";
    const std::string_view input = textOf(bytes, size);
    const bool isPatch = input.starts_with("P"), isRows = input.starts_with("S") && !input.starts_with("SQLite");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << (isPatch  ? patched(base, Input(input.substr(1)))
                                                                : isRows ? base
                                                                         : std::string(input));
    if (isRows) changeRows(file, Input(input.substr(1)));
    std::optional<Assessment> left;
    answered([&] {
        Document document = Document::open(file, steadySurroundings());
        use(document, folder / "copy.meyar", choiceFor(input));
        left = document.assessment();
    });
    if (left) requireSameAgain(file, *left);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        if (entry.path().filename() != "base.meyar") std::filesystem::remove(entry.path());
    return 0;
}
