#include "document/statements.h"

#include "document/utf8.h"

#include <limits>
#include <utility>

namespace meyar::document {

Query::Query(Query&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound), m_read(other.m_read) {}

Query::~Query() {
    if (!m_statement) return;
    m_statement->tryReset();
    m_statement->clearBindings();
}

void Query::bind(const std::string& text) {
    if (!isCleanText(text)) throw UncleanText("not UTF-8");
    m_statement->bind(++m_bound, text);
}

void Query::bind(std::int64_t number) {
    m_statement->bind(++m_bound, number);
}

void Query::bind(const model::LocalText& text) {
    for (const model::Language language : model::allLanguages)
        bind(text.exactly(language));
}

void Query::bindBlob(std::string_view bytes) {
    m_statement->bind(++m_bound, bytes.data(), static_cast<int>(bytes.size()));
}

void Query::bindNull() {
    m_statement->bind(++m_bound);
}

bool Query::next() {
    m_read = 0;
    return m_statement->executeStep();
}

void Query::run() {
    while (next()) {
    }
}

std::string_view Query::textView() {
    const SQLite::Column column = m_statement->getColumn(m_read++);
    const char* bytes = column.getText();
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

std::string Query::text() {
    const std::string_view view = textView();
    if (!isCleanText(view)) throw BadRow(m_statement->getQuery() + ": a text is not UTF-8");
    return std::string(view);
}

std::int64_t Query::integer() {
    return m_statement->getColumn(m_read++).getInt64();
}

int Query::smallInteger() {
    const std::int64_t number = integer();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        throw BadRow(m_statement->getQuery() + ": a number is out of range");
    }
    return static_cast<int>(number);
}

model::LocalText Query::localText() {
    model::LocalText texts;
    for (const model::Language language : model::allLanguages)
        texts.set(language, text());
    return texts;
}

bool Query::isNull() const {
    return m_statement->isColumnNull(m_read);
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
    const SQLite::Column column = m_statement->getColumn(m_read++);
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

SQLite::Statement& Statements::kept(std::string_view sql) {
    const auto found = m_kept.find(sql);
    if (found != m_kept.end()) return *found->second;
    auto statement = std::make_unique<SQLite::Statement>(m_database, std::string(sql));
    return *m_kept.emplace(std::string(sql), std::move(statement)).first->second;
}

} // namespace meyar::document
