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

namespace meyar::document {

/// A text that may not go into a file: not UTF-8, or with a NUL inside.
struct UncleanText : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A row that does not mean anything; what() says which and why.
struct BadRow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One run of a kept statement. Values are bound and read in the order of the SQL; the statement is reset at the end.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(&statement) {}
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    void bind(const std::string& text); ///< throws UncleanText
    void bind(std::string_view text) { bind(std::string(text)); }
    void bind(const char* text) { bind(std::string(text)); }
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
    int smallInteger(); ///< throws BadRow beyond int
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
    SQLite::Statement* m_statement;
    int m_bound = 0;
    int m_read = 0;
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
        ask(sql, values...).run();
    }

    SQLite::Database& database() { return m_database; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    SQLite::Statement& kept(std::string_view sql);

    SQLite::Database& m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, Hash, std::equal_to<>> m_kept;
};

} // namespace meyar::document
