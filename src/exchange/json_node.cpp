#include "exchange/json_node.h"

#include <algorithm>

namespace meyar::exchange {

using model::Finding;
using model::Language;
using model::LocalText;
using model::Severity;
using nlohmann::json;

namespace {

constexpr std::size_t mostListed = 1000;

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isBlank(const LocalText& text) {
    return std::all_of(model::allLanguages.begin(), model::allLanguages.end(),
                       [&](Language language) { return isBlank(text.exactly(language)); });
}

} // namespace

void Faults::add(std::string code, std::string place, FindingValues values) {
    if (m_found.size() >= mostListed) {
        ++m_unlisted;
        return;
    }
    m_found.push_back({Severity::Error, std::move(code), std::move(place), std::move(values)});
}

void Faults::add(std::vector<Finding> findings) {
    for (Finding& finding : findings)
        add(std::move(finding.code), std::move(finding.place), std::move(finding.values));
}

std::vector<Finding> Faults::take() {
    if (m_unlisted > 0) {
        m_found.push_back({Severity::Error, "more_faults", "", {{"n", std::to_string(m_unlisted)}}});
    }
    return std::move(m_found);
}

void Node::fault(std::string code, FindingValues values) const {
    m_faults->add(std::move(code), m_path, std::move(values));
}

void Node::wrongType(const char* expected) const {
    fault("wrong_type", {{"expected", expected}, {"found", m_value->is_number() ? "number" : m_value->type_name()}});
}

std::string Node::text() const {
    if (m_value->is_string()) return m_value->get<std::string>();
    wrongType("string");
    return {};
}

std::string Node::nonEmptyText() const {
    std::string given = text();
    if (m_value->is_string() && isBlank(given)) fault("empty_text");
    return given;
}

bool Node::truth() const {
    if (m_value->is_boolean()) return m_value->get<bool>();
    wrongType("boolean");
    return false;
}

std::int64_t Node::whole(std::int64_t low, std::int64_t high) const {
    if (!m_value->is_number_integer()) {
        wrongType("integer");
        return low;
    }
    const bool tooLarge = m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > std::uint64_t{INT64_MAX};
    const std::int64_t given = tooLarge ? INT64_MAX : m_value->get<std::int64_t>();
    if (!tooLarge && given >= low && given <= high) return given;
    if (high == INT64_MAX)
        fault("too_small", {{"given", m_value->dump()}, {"low", std::to_string(low)}});
    else
        fault("out_of_range",
              {{"given", m_value->dump()}, {"low", std::to_string(low)}, {"high", std::to_string(high)}});
    return low;
}

LocalText Node::localText() const {
    LocalText out;
    if (!m_value->is_object()) {
        wrongType("object");
        return out;
    }
    for (const auto& [key, value] : m_value->items()) {
        const Node member(value, pointerTo(m_path, key), *m_faults);
        const auto language = model::parseLanguage(key);
        if (!language)
            member.fault("unknown_language", {{"language", key}, {"choices", "az, en, ru"}, {"subject", key}});
        else
            out.set(*language, member.text());
    }
    return out;
}

LocalText Node::nonEmptyLocalText() const {
    LocalText out = localText();
    if (m_value->is_object() && isBlank(out)) fault("empty_text");
    return out;
}

std::vector<Node> Node::items() const {
    std::vector<Node> out;
    if (!m_value->is_array()) {
        wrongType("array");
        return out;
    }
    out.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        out.emplace_back((*m_value)[i], pointerTo(m_path, i), *m_faults);
    return out;
}

Node Node::child(const std::string& key) const {
    return {m_value->at(key), pointerTo(m_path, key), *m_faults};
}

Members::Members(const Node& node, std::initializer_list<std::string_view> known)
    : m_node(node), m_object(node.json().is_object()) {
    if (!m_object) {
        node.fault("wrong_type", {{"expected", "object"}, {"found", node.json().type_name()}});
        return;
    }
    for (const auto& [key, value] : node.json().items()) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        Node(value, pointerTo(node.path(), key), node.faults())
            .fault("unknown_key",
                   {{"key", key}, {"choices", joined(known, [](std::string_view word) { return word; })}});
    }
}

std::optional<Node> Members::find(const std::string& key) const {
    if (!m_object || !m_node.json().contains(key)) return std::nullopt;
    return m_node.child(key);
}

std::optional<Node> Members::need(const std::string& key) const {
    auto found = find(key);
    if (!found && m_object) m_node.faults().add("missing_key", pointerTo(m_node.path(), key), {{"key", key}});
    return found;
}

bool Distinct::add(const Node& node, const std::string& id, const std::string& code) {
    if (m_seen.insert(id).second) return true;
    node.fault(code, {{"id", id}, {"subject", id}});
    return false;
}

} // namespace meyar::exchange
