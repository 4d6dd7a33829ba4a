#include "document/read.h"

#include "document/connection.h"
#include "document/digest.h"
#include "document/file.h"
#include "document/history.h"
#include "document/image.h"
#include "document/open.h"
#include "document/soundness.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

namespace meyar::document {

namespace {

using model::Error;
using model::ErrorKind;

std::string columnsOf(SQLite::Database& database, const std::string& table) {
    SQLite::Statement rows(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, table);
    std::string names;
    while (rows.executeStep())
        names += (names.empty() ? "" : ", ") + rows.getColumn(0).getString();
    return names;
}

std::vector<std::string> tablesOf(SQLite::Database& database) {
    SQLite::Statement rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    std::vector<std::string> names;
    while (rows.executeStep())
        names.push_back(rows.getColumn(0).getString());
    return names;
}

std::string sqlOf(SQLite::Database& database, const std::string& table) {
    SQLite::Statement row(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
    row.bind(1, table);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

/// A newer step may add tables, and columns at the end of a table: what this program knows is then where it was.
void requireKnownTables(SQLite::Database& database, std::span<const SchemaStep> ladder, const std::string& place) {
    const auto ours = connectInMemory();
    climb(*ours, ladder);
    for (const std::string& table : tablesOf(*ours)) {
        if (!(columnsOf(database, table) + ", ").starts_with(columnsOf(*ours, table) + ", "))
            throw Error(ErrorKind::Newer, place, "table " + table);
    }
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (verdict != "ok") throw Error(ErrorKind::Damaged, place, verdict);
}

void copyRows(SQLite::Database& from, SQLite::Database& to, const std::string& table, const char* order) {
    SQLite::Statement rows(from, "SELECT * FROM " + table + order);
    const int columns = rows.getColumnCount();
    std::string marks = "?";
    for (int column = 1; column < columns; ++column)
        marks += ", ?";
    SQLite::Statement put(to, "INSERT OR IGNORE INTO " + table + " VALUES (" + marks + ")");
    while (rows.executeStep()) {
        for (int column = 0; column < columns; ++column) {
            const SQLite::Column value = rows.getColumn(column);
            if (value.isInteger())
                put.bind(column + 1, value.getInt64());
            else if (value.isText())
                put.bind(column + 1, value.getString());
            else if (value.isBlob())
                put.bind(column + 1, value.getBlob(), value.getBytes());
        }
        put.exec();
        put.reset();
        put.clearBindings();
    }
}

/// Removes the rows that refer to what is not there; false when there were none.
bool removeOrphans(SQLite::Database& database) {
    std::set<std::array<std::string, 4>> references; ///< table, column, table that it refers to, its column
    SQLite::Statement orphans(
        database, "SELECT f.\"table\", k.\"from\", k.\"table\", k.\"to\" FROM pragma_foreign_key_check AS f, "
                  "pragma_foreign_key_list(f.\"table\") AS k WHERE k.id = f.fkid");
    while (orphans.executeStep()) {
        references.insert({orphans.getColumn(0).getString(), orphans.getColumn(1).getString(),
                           orphans.getColumn(2).getString(), orphans.getColumn(3).getString()});
    }
    for (const auto& [table, column, parent, key] : references)
        database.exec("DELETE FROM " + table + " WHERE " + column + " NOT IN (SELECT " + key + " FROM " + parent + ")");
    return !references.empty();
}

/// What can still be read of a broken file: each table from both ends up to where it breaks, without rows that belong
/// to lost ones.
std::unique_ptr<SQLite::Database> salvaged(SQLite::Database& broken, std::span<const SchemaStep> climbed) {
    auto saved = connectInMemory();
    climb(*saved, climbed);
    saved->exec("PRAGMA foreign_keys = OFF");
    for (const std::string& table : tablesOf(*saved)) {
        if (sqlOf(broken, table) != sqlOf(*saved, table)) continue; // somebody else's: no row of it is asked for
        for (const char* order : {"", " ORDER BY 1 DESC"}) {
            try {
                copyRows(broken, *saved, table, order);
                break; // all of it
            } catch (const SQLite::Exception&) {
            }
        }
    }
    while (removeOrphans(*saved)) { // which may make others
    }
    // What there is once is there, if empty. A framework cannot be made up.
    saved->exec("INSERT OR IGNORE INTO survey (row, respondents) VALUES ('survey', 0)");
    saved->exec(
        "INSERT OR IGNORE INTO details (row, title_az, title_en, title_ru, country_az, country_en, country_ru, period, "
        "language, note_az, note_en, note_ru, fictional) "
        "VALUES ('details', '', '', '', '', '', '', '', 'en', '', '', '', 0)");
    saved->exec("PRAGMA foreign_keys = ON");
    return saved;
}

/// A history that cannot be read is damage; the assessment is there all the same.
void noteHistory(OpenFile& file) {
    try {
        requireHistory(*file.statements);
    } catch (const BadRow& failure) {
        if (file.damage.empty())
            file.damage.push_back({model::Severity::Error, "broken_file", {}, {{"cause", failure.what()}}});
    }
}

/// In memory, where it can be brought up to the newest schema while the file stays as it is.
OpenFile readChecked(const std::filesystem::path& path, std::span<const SchemaStep> ladder, const std::string& place) {
    Image image = readImage(path, place);
    const std::string start = image.file.substr(0, headerBytes);
    const std::uint64_t size = image.file.size();
    const bool journal = !image.journal.empty();
    Settled settled = settle(std::move(image), ladder, place);
    const std::size_t anyVersion = std::numeric_limits<std::uint32_t>::max();
    const std::size_t version = requireOurHeader(settled.bytes, settled.bytes.size(), true, place, anyVersion);
    OpenFile file;
    file.version = version;
    // A journal takes back a file that had grown; a log that was being folded in may have made it larger already.
    const std::uint64_t behind = bytesBehind(start, size, pagesIn(settled.bytes));
    if (behind > 0 && (!journal || settled.journalIsStrange)) file.notes.push_back(bytesBehindNote(behind));
    if (settled.logIsStrange || settled.journalIsStrange) {
        const std::filesystem::path beside = settled.logIsStrange ? logOf(path) : journalOf(path);
        file.notes.push_back({model::Severity::Warning, "strange_log", {}, {{"name", beside.filename().string()}}});
    }
    if (settled.logIsDamaged)
        file.notes.push_back(
            {model::Severity::Warning, "damaged_log", {}, {{"name", logOf(path).filename().string()}}});
    std::error_code failure;
    for (const std::filesystem::path& beside : {logOf(resolved(path)), journalOf(resolved(path))}) {
        const auto status = std::filesystem::symlink_status(beside, failure);
        if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
            file.notes.push_back({model::Severity::Warning, "strange_log", {}, {{"name", beside.filename().string()}}});
    }
    // Its log, if there is one, is beside one of the names only.
    if (std::filesystem::hard_link_count(path, failure) > 1 && !failure)
        file.notes.push_back({model::Severity::Warning, "several_names", {}, {}});
    file.database = connectInMemory(settled.bytes);
    if (version > ladder.size()) {
        requireKnownTables(*file.database, ladder, place);
        file.notes.push_back({model::Severity::Warning, "newer_file", {}, {}});
    } else {
        const auto read = [&] {
            file.statements.reset();
            if (version >= firstWithDigests) file.damage = changedContent(*file.database);
            file.statements = std::make_unique<Statements>(*file.database);
            if (version == ladder.size()) file.memory = readAll(*file.statements);
        };
        try {
            requireOurTables(*file.database, ladder.first(version), place);
            whileChecked(settled.bytes, ladder.first(version), place, read);
        } catch (const Error& error) {
            file.statements.reset();
            file.database = salvaged(*file.database, ladder.first(version));
            read();
            file.damage.insert(file.damage.begin(),
                               {model::Severity::Error, "broken_file", {}, {{"cause", error.cause()}}});
        }
    }
    if (version < ladder.size()) {
        Transaction transaction(*file.database);
        climb(*file.database, ladder);
        if (ladder.size() >= firstWithDigests) sealWhole(*file.statements);
        transaction.commit();
    }
    if (version != ladder.size()) {
        file.statements = std::make_unique<Statements>(*file.database);
        file.memory = readAll(*file.statements);
    }
    noteHistory(file);
    // Of a file without digests only what a crash left tells that it may be a mixture of two states.
    if (!settled.sound && file.damage.empty() && version <= ladder.size())
        file.damage.push_back({model::Severity::Error,
                               "broken_file",
                               {},
                               {{"cause", "what a crash left beside it does not make it whole"}}});
    return file;
}

} // namespace

OpenFile openToRead(const std::filesystem::path& path, std::span<const SchemaStep> ladder) {
    const std::string place = path.string();
    return asErrorOf(place, [&] { return readChecked(path, ladder, place); });
}

model::Assessment readFile(const std::filesystem::path& path) {
    OpenFile file = openToRead(path);
    if (file.damage.empty()) return std::move(file.memory.assessment);
    throw damagedError(path.string(), std::move(file.damage));
}

bool Verified::isWhole() const {
    return std::all_of(findings.begin(), findings.end(), [](const model::Finding& finding) {
        return finding.code == "several_names" || finding.code == "newer_file";
    });
}

Verified verifyFile(const std::filesystem::path& path) {
    Verified verified;
    try {
        OpenFile file = openToRead(path);
        verified.findings = std::move(file.damage);
        verified.findings.insert(verified.findings.end(), file.notes.begin(), file.notes.end());
        verified.hasDigests = file.version >= firstWithDigests;
        verified.acts = static_cast<std::size_t>(file.database->execAndGet("SELECT count(*) FROM history").getInt64());
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Damaged) throw;
        verified.findings.push_back({model::Severity::Error, "broken_file", {}, {{"cause", error.cause()}}});
    }
    return verified;
}

} // namespace meyar::document
