// A value of a JSON file together with its place in it. Each reading function reports what is off and then carries on
// with a harmless value, so that one pass finds every fault.
#pragma once

#include "exchange/faults.h"
#include "exchange/json_text.h"
#include "model/text.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace meyar::exchange {

/// The steps that lead to a value from the root: worked out in words only where a fault is found.
class Path {
public:
    Path item(std::size_t index) const { return with(static_cast<std::uint32_t>(index), false); }
    Path member(std::uint32_t keyPlace) const { return with(keyPlace, true); }
    std::string in(const JsonText& text) const; ///< "/areas/0/title"

private:
    static constexpr std::size_t longest = 12; ///< the readers know nothing that lies deeper
    Path with(std::uint32_t step, bool key) const;

    std::array<std::uint32_t, longest> m_steps{}; ///< an index, or the place of a key
    std::uint16_t m_keys = 0;                     ///< a bit a step: it is a key
    std::uint8_t m_length = 0;
};

class Items;

class Node {
public:
    /// The root of a sound text.
    Node(const JsonText& text, Faults& faults) : Node(text, text.root(), {}, faults) {}

    const JsonValue& value() const { return m_value; }
    std::string path() const { return m_path.in(*m_text); }
    Faults& faults() const { return *m_faults; }
    void fault(const char* code, FindingValues values = {}) const;
    /// The fault that a rule of the model found here, if it found one.
    void refuse(const std::optional<model::Finding>& found) const {
        if (found) fault(found->code.c_str(), found->values);
    }

    bool isString() const { return m_value.isString(); }
    bool isArray() const { return m_value.isArray(); }
    bool isObject() const { return m_value.isObject(); }

    std::string text() const;         ///< faults: wrong_type
    std::string nonEmptyText() const; ///< faults: wrong_type, empty_text
    bool truth() const;               ///< faults: wrong_type
    /// Faults: wrong_type, out_of_range; then gives `low`.
    std::int64_t whole(std::int64_t low, std::int64_t high) const;
    model::LocalText localText() const;         ///< faults: wrong_type, unknown_language
    model::LocalText nonEmptyLocalText() const; ///< and empty_text
    Items items() const;                        ///< faults: wrong_type; then there are none
    /// The member of that key, if this is an object that has it.
    std::optional<Node> member(std::string_view key) const;
    /// All members of an object, by key.
    std::vector<std::pair<std::string, Node>> membersByKey() const;
    void wrongType(const char* expected) const;

    /// The text as one of `choices`; when `parse` does not know it, a fault `code` with the values NAME,
    /// choices and subject.
    template <class Parse>
    auto choice(Parse parse, const std::string& choices, const char* code = "unknown_choice",
                const char* name = "given") const -> decltype(parse(std::string_view{})) {
        if (!isString()) {
            wrongType("string");
            return std::nullopt;
        }
        const std::string given = m_value.string();
        auto parsed = parse(std::string_view{given});
        if (!parsed) fault(code, {{name, given}, {"choices", choices}, {"subject", given}});
        return parsed;
    }

private:
    friend class Items;
    friend class Members;
    Node(const JsonText& text, JsonValue value, Path path, Faults& faults)
        : m_text(&text), m_value(value), m_path(path), m_faults(&faults) {}
    Node at(const JsonCursor& member) const {
        return {*m_text, member.value(), m_path.member(member.keyPlace()), *m_faults};
    }

    const JsonText* m_text;
    JsonValue m_value;
    Path m_path;
    Faults* m_faults;
};

/// The items of a list, made one by one. Valid as long as its node's text and faults.
class Items {
public:
    class Iterator {
    public:
        explicit Iterator(const Node* list) : m_list(list) {
            if (m_list) m_cursor.emplace(m_list->value());
            ++*this;
        }
        Node operator*() const {
            return {*m_list->m_text, m_cursor->value(), m_list->m_path.item(m_cursor->index()), *m_list->m_faults};
        }
        Iterator& operator++() {
            if (m_list && !m_cursor->next()) m_list = nullptr;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_list == other.m_list; }

    private:
        const Node* m_list; ///< null: behind the last item
        std::optional<JsonCursor> m_cursor;
    };
    explicit Items(const std::optional<Node>& list) : m_list(list) {}
    Iterator begin() const { return Iterator(m_list ? &*m_list : nullptr); }
    Iterator end() const { return Iterator(nullptr); }

private:
    std::optional<Node> m_list;
};

/// An object and the keys that it may have. Faults on opening: wrong_type, unknown_key.
class Members {
public:
    static constexpr std::size_t mostKnown = 16;
    /// `known` are literals: they are kept.
    Members(const Node& node, std::initializer_list<std::string_view> known);

    std::optional<Node> find(std::string_view key) const;
    std::optional<Node> need(std::string_view key) const; ///< faults: missing_key

private:
    Node m_node;
    bool m_object;
    std::array<std::pair<std::string_view, std::optional<JsonCursor>>, mostKnown> m_found;
    std::size_t m_count = 0;
};

/// Ids seen so far in a list that may not repeat them.
class Distinct {
public:
    /// False, and a fault `code`, when `id` was there before. With a `key` two are one when their keys are.
    bool add(const Node& node, const std::string& id, const char* code = "duplicate_id", const std::string& key = {});

private:
    std::unordered_set<std::string> m_seen;
};

/// "met, partly, not_met".
template <class Items, class Word>
std::string joined(const Items& items, Word word) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += ", ";
        out += std::string(word(item));
    }
    return out;
}

} // namespace meyar::exchange
