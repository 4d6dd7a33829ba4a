// Prepared statements, kept and reused, with values in and out as the model has them.
#pragma once

#include "model/ids.h"
#include "model/quantity.h"
#include "model/text.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

namespace meyar::document {

/// A text that may not go into a file: not UTF-8, or with a NUL inside.
struct UncleanText : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A row that does not mean anything; what() says which and why.
struct BadRow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// A statement of SQLite's own interface: values pass here by the hundred thousand, and SQLiteCpp counts references for
/// each. Its failures are thrown as SQLite::Exception all the same.
using Prepared = std::unique_ptr<sqlite3_stmt, StatementEnd>;
Prepared prepare(SQLite::Database& database, std::string_view sql);
/// Steps to the next row; false after the last.
bool step(const Prepared& statement);
/// A text or a blob of the row, valid until the next step.
std::string_view bytesIn(const Prepared& row, int column);

/// One run of a kept statement. Values are bound and read in the order of the SQL; the statement is reset at the end.
class Query {
public:
    /// How long the texts and blobs that are bound live: until the call returns that binds them, or until the query
    /// ends.
    enum class Bound { Copied, Kept };
    explicit Query(sqlite3_stmt* statement, Bound bound = Bound::Copied) : m_statement(statement), m_how(bound) {}
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    void bind(std::string_view text); ///< throws UncleanText
    void bind(const std::string& text) { bind(std::string_view(text)); }
    void bind(const char* text) { bind(std::string_view(text)); }
    void bind(std::int64_t number);
    void bind(int number) { bind(static_cast<std::int64_t>(number)); }
    void bind(std::size_t number) { bind(static_cast<std::int64_t>(number)); }
    void bind(bool flag) { bind(static_cast<std::int64_t>(flag)); }
    void bind(model::PerMille weight) { bind(weight.value()); }
    void bind(const model::LocalText& text); ///< three values: az, en, ru
    template <class Tag>
    void bind(const model::Id<Tag>& id) {
        bind(id.text());
    }
    template <class Value>
    void bind(const std::optional<Value>& value) {
        if (value) return bind(*value);
        bindNull();
    }
    void bindBlob(std::string_view bytes);
    void bindNull();

    /// Steps to the next row; its values are then read from the first column on.
    bool next();
    void run();

    std::string text(); ///< throws BadRow when it is not clean
    /// Valid until the next step; not checked to be clean.
    std::string_view textView();
    std::int64_t integer();
    int smallInteger();   ///< throws BadRow beyond int
    std::int64_t count(); ///< throws BadRow unless it is 0 to highestCount
    std::optional<std::int64_t> optionalCount();
    bool flag() { return integer() != 0; }
    model::PerMille perMille() { return model::PerMille{smallInteger()}; }
    model::LocalText localText();
    template <class AnyId>
    AnyId id() {
        return AnyId{text()};
    }
    std::optional<std::string> optionalText();
    std::optional<std::int64_t> optionalInteger();
    std::string blob();
    bool isNull() const; ///< of the value that is read next
    void skip() { ++m_read; }

private:
    void require(int result);
    sqlite3_destructor_type ofBound() const { return m_how == Bound::Kept ? SQLITE_STATIC : SQLITE_TRANSIENT; }

    sqlite3_stmt* m_statement;
    Bound m_how;
    int m_bound = 0;
    int m_read = 0;
    bool m_over = false; ///< there is no further row
};

class Statements {
public:
    explicit Statements(SQLite::Database& database) : m_database(database) {}

    /// The statement of `sql` with these values bound; not stepped yet.
    template <class... Values>
    Query ask(std::string_view sql, const Values&... values) {
        Query query(kept(sql));
        (query.bind(values), ...);
        return query;
    }
    template <class... Values>
    void run(std::string_view sql, const Values&... values) {
        Query query(kept(sql), Query::Bound::Kept); // the values outlive it
        (query.bind(values), ...);
        query.run();
    }

    SQLite::Database& database() { return m_database; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    sqlite3_stmt* kept(std::string_view sql);

    SQLite::Database& m_database;
    std::unordered_map<std::string, Prepared, Hash, std::equal_to<>> m_kept;
};

/// Rows put into a table many at a time, which costs SQLite half of what they cost one by one.
class BulkInsert {
public:
    /// `into` is "INSERT INTO rating (cell, answer) VALUES ", `row` "(?, ?)"; so many `rows` will be added.
    BulkInsert(Statements& statements, const std::string& into, const std::string& row, std::size_t rows);
    template <class... Values>
    void add(const Values&... values) {
        begin();
        (m_query->bind(values), ...);
        end();
    }

private:
    static constexpr std::size_t atOnce = 32;
    void begin();
    void end();

    Statements& m_statements;
    std::string m_one, m_many;
    std::size_t m_left;     ///< rows still to add
    std::size_t m_open = 0; ///< of them, those of the statement that is being bound
    std::optional<Query> m_query;
};

} // namespace meyar::document
