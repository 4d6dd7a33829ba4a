#include "exchange/json_node.h"

#include "model/blank.h"

#include <algorithm>
#include <cassert>

namespace meyar::exchange {

using model::isBlank;
using model::Language;
using model::LocalText;

Path Path::with(std::uint32_t step, bool key) const {
    assert(m_length < longest);
    Path out = *this;
    out.m_steps[m_length] = step;
    if (key) out.m_keys = static_cast<std::uint16_t>(m_keys | (1u << m_length));
    out.m_length = static_cast<std::uint8_t>(m_length + 1);
    return out;
}

std::string Path::in(const JsonText& text) const {
    std::string out;
    for (std::size_t i = 0; i < m_length; ++i) {
        const bool key = (m_keys >> i & 1u) != 0;
        out = key ? pointerTo(out, text.keyAt(m_steps[i])) : pointerTo(out, std::size_t{m_steps[i]});
    }
    return out;
}

void Node::fault(const char* code, FindingValues values) const {
    if (m_faults->full()) return m_faults->countUnlisted();
    m_faults->add(code, path(), std::move(values));
}

void Node::wrongType(const char* expected) const {
    fault("wrong_type", {{"expected", expected}, {"found", std::string(exchange::text(m_value.kind()))}});
}

std::string Node::text() const {
    if (isString()) return m_value.string();
    wrongType("string");
    return {};
}

std::string Node::nonEmptyText() const {
    std::string given = text();
    if (isString() && isBlank(given)) fault("empty_text");
    return given;
}

bool Node::truth() const {
    if (m_value.kind() == JsonKind::Boolean) return m_value.isTrue();
    wrongType("boolean");
    return false;
}

std::int64_t Node::whole(std::int64_t low, std::int64_t high) const {
    constexpr std::size_t mostShown = 40; // of a number that may have any length
    if (m_value.kind() != JsonKind::Number) {
        wrongType("integer");
        return low;
    }
    const auto given = m_value.integer();
    if (given && *given >= low && *given <= high) return *given;
    const std::string_view written = m_value.raw();
    std::string shown(written.substr(0, mostShown));
    if (shown.size() < written.size()) shown += "…";
    if (m_value.isWhole())
        fault("out_of_range", {{"given", shown}, {"low", std::to_string(low)}, {"high", std::to_string(high)}});
    else
        fault("wrong_type", {{"expected", "integer"}, {"found", shown}});
    return low;
}

LocalText Node::localText() const {
    LocalText out;
    if (!isObject()) {
        wrongType("object");
        return out;
    }
    const auto take = [&](const std::string& key, const Node& member) {
        const auto language = model::parseLanguage(key);
        if (!language)
            member.fault("unknown_language", {{"language", key}, {"choices", "az, en, ru"}, {"subject", key}});
        else
            out.set(*language, member.text());
    };
    bool regular = true;
    for (JsonCursor cursor(m_value); regular && cursor.next();)
        regular = cursor.value().isString() && model::parseLanguage(cursor.key()).has_value();
    if (regular) {
        for (JsonCursor cursor(m_value); cursor.next();)
            out.set(*model::parseLanguage(cursor.key()), cursor.value().string());
        return out;
    }
    for (const auto& [key, member] : membersByKey()) // faults come by key
        take(key, member);
    return out;
}

LocalText Node::nonEmptyLocalText() const {
    LocalText out = localText();
    if (isObject() && isBlank(out)) fault("empty_text");
    return out;
}

Items Node::items() const {
    if (isArray()) return Items(*this);
    wrongType("array");
    return Items(std::nullopt);
}

std::optional<Node> Node::member(std::string_view key) const {
    if (!isObject()) return std::nullopt;
    for (JsonCursor cursor(m_value); cursor.next();) {
        if (cursor.keyIs(key)) return at(cursor);
    }
    return std::nullopt;
}

std::vector<std::pair<std::string, Node>> Node::membersByKey() const {
    std::vector<std::pair<std::string, Node>> out;
    for (JsonCursor cursor(m_value); cursor.next();)
        out.emplace_back(cursor.key(), at(cursor));
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return out;
}

Members::Members(const Node& node, std::initializer_list<std::string_view> known)
    : m_node(node), m_object(node.isObject()) {
    assert(known.size() <= mostKnown);
    if (!m_object) {
        node.wrongType("object");
        return;
    }
    bool strange = false;
    for (JsonCursor cursor(node.value()); cursor.next();) {
        const auto* name =
            std::find_if(known.begin(), known.end(), [&](std::string_view each) { return cursor.keyIs(each); });
        if (name == known.end())
            strange = true;
        else
            m_found[m_count++] = {*name, cursor};
    }
    if (!strange) return;
    for (const auto& [key, member] : node.membersByKey()) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        member.fault("unknown_key",
                     {{"key", key}, {"choices", joined(known, [](std::string_view word) { return word; })}});
    }
}

std::optional<Node> Members::find(std::string_view key) const {
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_found[i].first == key) return m_node.at(*m_found[i].second);
    }
    return std::nullopt;
}

std::optional<Node> Members::need(std::string_view key) const {
    auto found = find(key);
    if (!found && m_object)
        m_node.faults().add("missing_key", pointerTo(m_node.path(), key), {{"key", std::string(key)}});
    return found;
}

bool Distinct::add(const Node& node, const std::string& id, const char* code, const std::string& key) {
    if (m_seen.insert(key.empty() ? id : key).second) return true;
    node.fault(code, {{"id", id}, {"subject", id}});
    return false;
}

} // namespace meyar::exchange
