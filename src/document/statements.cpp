#include "document/statements.h"

#include "document/utf8.h"
#include "model/quantity.h"

#include <limits>
#include <utility>

namespace meyar::document {

Prepared prepare(SQLite::Database& database, std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int result =
        sqlite3_prepare_v2(database.getHandle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    Prepared statement(raw);
    if (result != SQLITE_OK) throw SQLite::Exception(database.getHandle(), result);
    return statement;
}

namespace {

bool stepTo(sqlite3_stmt* statement) {
    const int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) throw SQLite::Exception(sqlite3_db_handle(statement), result);
    return result == SQLITE_ROW;
}

} // namespace

bool step(const Prepared& statement) {
    return stepTo(statement.get());
}

std::string_view bytesIn(const Prepared& row, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(row.get(), column))};
}

Query::Query(Query&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_how(other.m_how), m_bound(other.m_bound),
      m_read(other.m_read), m_over(other.m_over) {}

Query::~Query() {
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Query::require(int result) {
    if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_db_handle(m_statement), result);
}

void Query::bind(std::string_view text) {
    if (!isCleanText(text)) throw UncleanText("not UTF-8");
    const char* bytes = text.data() ? text.data() : ""; // a null pointer would bind no text at all
    require(sqlite3_bind_text64(m_statement, ++m_bound, bytes, text.size(), ofBound(), SQLITE_UTF8));
}

void Query::bind(std::int64_t number) {
    require(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

void Query::bind(const model::LocalText& text) {
    for (const model::Language language : model::allLanguages)
        bind(text.exactly(language));
}

void Query::bindBlob(std::string_view bytes) {
    require(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data() ? bytes.data() : "", bytes.size(), ofBound()));
}

void Query::bindNull() {
    require(sqlite3_bind_null(m_statement, ++m_bound));
}

bool Query::next() {
    m_read = 0;
    m_over = m_over || !stepTo(m_statement); // SQLite would begin again
    return !m_over;
}

void Query::run() {
    while (next()) {
    }
}

std::string_view Query::textView() {
    const int column = m_read++;
    // Asked for as a text, a text is copied to put a zero behind; as a blob it is not.
    const bool isText = sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
    const auto* bytes = static_cast<const char*>(isText ? sqlite3_column_blob(m_statement, column)
                                                        : sqlite3_column_text(m_statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string Query::text() {
    const std::string_view view = textView();
    if (!isCleanText(view)) throw BadRow(std::string(sqlite3_sql(m_statement)) + ": a text is not UTF-8");
    return std::string(view);
}

std::int64_t Query::integer() {
    return sqlite3_column_int64(m_statement, m_read++);
}

int Query::smallInteger() {
    const std::int64_t number = integer();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        throw BadRow(std::string(sqlite3_sql(m_statement)) + ": a number is out of range");
    }
    return static_cast<int>(number);
}

std::int64_t Query::count() {
    const std::int64_t number = integer();
    if (number < 0 || number > model::highestCount) {
        throw BadRow(std::string(sqlite3_sql(m_statement)) + ": " + std::to_string(number) + " is no count");
    }
    return number;
}

std::optional<std::int64_t> Query::optionalCount() {
    if (!isNull()) return count();
    skip();
    return std::nullopt;
}

model::LocalText Query::localText() {
    model::LocalText texts;
    for (const model::Language language : model::allLanguages)
        texts.set(language, text());
    return texts;
}

bool Query::isNull() const {
    return sqlite3_column_type(m_statement, m_read) == SQLITE_NULL;
}

std::optional<std::string> Query::optionalText() {
    if (!isNull()) return text();
    skip();
    return std::nullopt;
}

std::optional<std::int64_t> Query::optionalInteger() {
    if (!isNull()) return integer();
    skip();
    return std::nullopt;
}

std::string Query::blob() {
    const int column = m_read++;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

sqlite3_stmt* Statements::kept(std::string_view sql) {
    const auto found = m_kept.find(sql);
    if (found != m_kept.end()) return found->second.get();
    return m_kept.emplace(std::string(sql), prepare(m_database, sql)).first->second.get();
}

BulkInsert::BulkInsert(Statements& statements, const std::string& into, const std::string& row, std::size_t rows)
    : m_statements(statements), m_one(into + row), m_many(m_one), m_left(rows) {
    for (std::size_t i = 1; i < atOnce; ++i)
        m_many += ", " + row;
}

/// The rows that make no full statement go first, one by one.
void BulkInsert::begin() {
    if (m_open > 0) return;
    const bool many = m_left > 0 && m_left % atOnce == 0;
    m_query.emplace(m_statements.ask(many ? m_many : m_one));
    m_open = many ? atOnce : 1;
}

void BulkInsert::end() {
    if (m_left > 0) --m_left;
    if (--m_open > 0) return;
    m_query->run();
    m_query.reset();
}

} // namespace meyar::document
