// A value of a JSON file together with its place in it. Each reading function reports what is off and then carries on
// with a harmless value, so that one pass finds every fault.
#pragma once

#include "exchange/json_text.h"
#include "model/finding.h"
#include "model/text.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::exchange {

using FindingValues = decltype(model::Finding::values);

/// The faults of one file. Past a thousand only their number is kept, as a last finding `more_faults`.
class Faults {
public:
    void add(std::string code, std::string place, FindingValues values = {});
    void add(std::vector<model::Finding> findings);
    bool empty() const { return m_found.empty(); }
    std::vector<model::Finding> take();

private:
    std::vector<model::Finding> m_found;
    std::size_t m_unlisted = 0;
};

class Node {
public:
    Node(const nlohmann::json& value, std::string path, Faults& faults)
        : m_value(&value), m_path(std::move(path)), m_faults(&faults) {}

    const nlohmann::json& json() const { return *m_value; }
    const std::string& path() const { return m_path; }
    Faults& faults() const { return *m_faults; }
    void fault(std::string code, FindingValues values = {}) const;

    std::string text() const;         ///< faults: wrong_type
    std::string nonEmptyText() const; ///< faults: wrong_type, empty_text
    bool truth() const;               ///< faults: wrong_type
    /// Faults: wrong_type, out_of_range; then gives `low`.
    std::int64_t whole(std::int64_t low, std::int64_t high = INT64_MAX) const;
    model::LocalText localText() const;         ///< faults: wrong_type, unknown_language
    model::LocalText nonEmptyLocalText() const; ///< and empty_text
    std::vector<Node> items() const;            ///< faults: wrong_type
    Node child(const std::string& key) const;   ///< a member that is there

    /// The text as one of `choices`; when `parse` does not know it, a fault `code` with the values NAME,
    /// choices and subject.
    template <class Parse>
    auto choice(Parse parse, const std::string& choices, const std::string& code = "unknown_choice",
                const std::string& name = "given") const -> decltype(parse(std::string_view{})) {
        if (!json().is_string()) {
            text();
            return std::nullopt;
        }
        const auto& given = json().get_ref<const std::string&>();
        auto parsed = parse(std::string_view{given});
        if (!parsed) fault(code, {{name, given}, {"choices", choices}, {"subject", given}});
        return parsed;
    }

private:
    void wrongType(const char* expected) const;

    const nlohmann::json* m_value;
    std::string m_path;
    Faults* m_faults;
};

/// An object and the keys that it may have. Faults on opening: wrong_type, unknown_key.
class Members {
public:
    Members(const Node& node, std::initializer_list<std::string_view> known);

    std::optional<Node> find(const std::string& key) const;
    std::optional<Node> need(const std::string& key) const; ///< faults: missing_key

private:
    Node m_node;
    bool m_object;
};

/// Ids seen so far in a list that may not repeat them.
class Distinct {
public:
    /// False, and a fault `code`, when `id` was there before.
    bool add(const Node& node, const std::string& id, const std::string& code = "duplicate_id");

private:
    std::set<std::string> m_seen;
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
