// The JSON that verbs print: keys in the order given, exact decimals, two-space indent. (Files are the exchange
// room's.)
#pragma once

#include "method/exact.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace meyar::cli {

class Json {
public:
    using Members = std::vector<std::pair<std::string, Json>>;
    using Items = std::vector<Json>;

    Json() = default; ///< null
    Json(bool value) : m_value(value) {}
    Json(int value) : m_value(std::int64_t{value}) {}
    Json(std::int64_t value) : m_value(value) {}
    Json(std::size_t value) : m_value(static_cast<std::int64_t>(value)) {}
    Json(const char* text) : m_value(std::string(text)) {}
    Json(std::string_view text) : m_value(std::string(text)) {}
    Json(std::string text) : m_value(std::move(text)) {}
    Json(Items items) : m_value(std::move(items)) {}
    template <class Value>
    Json(const std::optional<Value>& value) {
        if (value) *this = Json(*value);
    }

    static Json object(std::initializer_list<std::pair<std::string, Json>> members);
    static Json array() { return Json(Items()); }
    /// Rounded half away from zero to `places` decimals; zeros at the end are left out.
    static Json number(const method::Exact& value, int places = 6);
    static Json number(const std::optional<method::Exact>& value, int places = 6);

    void set(std::string key, Json value); ///< on an object
    void add(Json value);                  ///< on an array

    /// The document with a final newline. Bytes that are not UTF-8 become U+FFFD.
    void print(std::ostream& out) const;

private:
    struct Decimal {
        std::string digits;
    };
    void print(std::ostream& out, int depth) const;

    std::variant<std::nullptr_t, bool, std::int64_t, Decimal, std::string, Items, Members> m_value = nullptr;
};

} // namespace meyar::cli
