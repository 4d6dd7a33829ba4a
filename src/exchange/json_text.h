// JSON text, for this room's readers only. It is read through once, with nlohmann/json, and then walked in place: no
// tree is built, so that a file of 200 MB takes little more than its own bytes. What the parser would let pass is a
// fault here: a key given twice, nesting without end, text with a NUL in it, an object beyond all measure.
#pragma once

#include "exchange/faults.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::exchange {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };
std::string_view text(JsonKind kind); ///< "null", "boolean", "number", "string", "array", "object"

class JsonText;

/// A value of a sound text: a place in it, valid as long as the text and its bytes.
class JsonValue {
public:
    JsonKind kind() const;
    bool isString() const { return kind() == JsonKind::String; }
    bool isArray() const { return kind() == JsonKind::Array; }
    bool isObject() const { return kind() == JsonKind::Object; }
    bool isTrue() const; ///< of a Boolean

    std::string string() const; ///< of a String, its escapes resolved
    bool isWhole() const;       ///< a number written without fraction or exponent, however many digits it has
    std::optional<std::int64_t> integer() const; ///< of a whole number, if 64 bits hold it
    std::string_view raw() const;                ///< as written, from its first byte to its last

private:
    friend class JsonText;
    friend class JsonCursor;
    JsonValue(const JsonText& text, std::uint32_t at, std::uint32_t container)
        : m_text(&text), m_at(at), m_container(container) {}
    std::uint32_t end() const;

    const JsonText* m_text;
    std::uint32_t m_at;        ///< of its first byte
    std::uint32_t m_container; ///< the number of the array or object that begins here, or else of the next one
};

/// Goes through the items of an array or the members of an object, as they are written.
class JsonCursor {
public:
    explicit JsonCursor(const JsonValue& container);
    bool next(); ///< false behind the last one

    JsonValue value() const { return m_value; }
    std::size_t index() const { return m_index; } ///< from 0
    std::string key() const;                      ///< of a member
    bool keyIs(std::string_view wanted) const;
    std::uint32_t keyPlace() const { return m_key; }

private:
    bool m_begun = false;
    bool m_object;
    std::size_t m_index = 0;
    std::uint32_t m_key = 0; ///< of the key's opening quote
    std::uint32_t m_keyEnd = 0;
    JsonValue m_value; ///< before the first step the container itself
};

class JsonText {
public:
    /// The most members of one object.
    static constexpr std::size_t mostMembers = 10'000;

    /// Reads `bytes`, which must outlive this, through; never throws on any bytes but std::bad_alloc.
    explicit JsonText(std::string_view bytes);
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    /// Codes: bad_json (values line, column), too_deep, duplicate_key, nul_in_text, noncharacter, too_long (value
    /// limit).
    bool sound() const { return m_faults.empty(); }
    Faults takeFaults() { return std::move(m_faults); }
    JsonValue root() const; ///< only of a sound text
    std::string keyAt(std::uint32_t place) const;

private:
    friend class JsonValue;
    friend class JsonCursor;
    /// So much is kept of an array or object, in the order in which they begin: a value is stepped over without
    /// reading it.
    struct Container {
        std::uint32_t end;   ///< behind its closing bracket
        std::uint32_t after; ///< the number of the next one that is not in it
    };
    void measure();
    std::uint32_t blanksSkipped(std::uint32_t at) const;
    std::uint32_t stringEnd(std::uint32_t at) const;

    std::string_view m_bytes;
    std::uint32_t m_root = 0;
    std::vector<Container> m_containers;
    Faults m_faults;
};

/// The value as a tree, for what needs one: the schema's check of a framework.
nlohmann::json treeOf(const JsonValue& value);

/// One step further along a JSON pointer (RFC 6901): "/areas" and "0" give "/areas/0".
std::string pointerTo(const std::string& parent, std::string_view key);
std::string pointerTo(const std::string& parent, std::size_t index);

} // namespace meyar::exchange
