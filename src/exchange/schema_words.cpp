#include "exchange/schema_words.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace meyar::exchange {

using nlohmann::json;

namespace {

constexpr std::size_t longestGiven = 60; ///< bytes of a value that a message repeats

/// The patterns of the framework's schema, and what they are of. The one that two of them share is looked at apart.
constexpr std::array<std::pair<std::string_view, const char*>, 7> patterns{{
    {R"(\S)", "empty_text"},
    {"^[A-Z]$", "bad_letter"},
    {R"(^[0-9]+\.[0-9]+$)", "bad_indicator_id"},
    {R"(^[0-9]+(\.[0-9]+){0,2}$)", "bad_version"},
    {"^[0-9]+$", "bad_area_number"},
    {"^[a-z_]+$", "bad_grade"},
    {R"(^[0-9]+\.[0-9]+(/[FO][12]?)?$)", "bad_link"},
}};
constexpr std::string_view hyphenated = "^[a-z][a-z0-9-]*$";

bool startsWith(const std::string& text, std::string_view start) {
    return text.compare(0, start.size(), start) == 0;
}

const json* memberOf(const json* value, std::string_view key) {
    if (!value || !value->is_object()) return nullptr;
    const auto found = value->find(std::string(key));
    return found == value->end() ? nullptr : &*found;
}

/// The schema itself, where it only refers to a definition.
const json* followed(const json& root, const json* schema) {
    constexpr std::string_view start = "#/definitions/";
    while (const json* const reference = memberOf(schema, "$ref")) {
        const std::string name = reference->get<std::string>();
        if (!startsWith(name, start)) return nullptr;
        schema = memberOf(memberOf(&root, "definitions"), std::string_view(name).substr(start.size()));
    }
    return schema;
}

/// What the schema says of the value to which the steps lead.
const json* schemaAt(const json& root, const std::vector<std::string>& context) {
    const json* schema = followed(root, &root);
    for (std::size_t i = 1; i < context.size() && schema; ++i) {
        const json* const member = memberOf(memberOf(schema, "properties"), schemaStep(context[i]));
        schema = followed(root, member ? member : memberOf(schema, "items"));
    }
    return schema;
}

const json* valueAt(const json& document, const std::vector<std::string>& context) {
    const json* value = &document;
    for (std::size_t i = 1; i < context.size() && value; ++i) {
        const std::string_view step = schemaStep(context[i]);
        if (value->is_array()) {
            std::size_t index = 0;
            const auto [rest, failure] = std::from_chars(step.data(), step.data() + step.size(), index);
            value = failure == std::errc() && index < value->size() ? &(*value)[index] : nullptr;
        } else {
            value = memberOf(value, step);
        }
    }
    return value;
}

/// A value in a message: a text without its quotes, cut at the end of a character.
std::string shown(const json* value) {
    if (!value) return {};
    std::string text = value->is_string() ? value->get<std::string>() : value->dump();
    if (text.size() <= longestGiven) return text;
    std::size_t end = longestGiven;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

std::string typeOf(const json* value) {
    return value ? value->type_name() : "null";
}

std::string listed(const json* choices) {
    std::string out;
    if (choices && choices->is_array()) {
        for (const json& choice : *choices)
            out += (out.empty() ? "" : ", ") + shown(&choice);
    }
    return out;
}

std::string keysOf(const json* properties) {
    std::string out;
    if (properties && properties->is_object()) {
        for (const auto& [key, unused] : properties->items())
            out += (out.empty() ? "" : ", ") + key;
    }
    return out;
}

/// What is between `before` and the last quotation mark; the key may have some of its own.
std::string quotedAfter(const std::string& description, std::string_view before) {
    const std::size_t begin = description.find(before);
    const std::size_t end = description.rfind('\'');
    if (begin == std::string::npos || end < begin + before.size()) return {};
    return description.substr(begin + before.size(), end - begin - before.size());
}

std::string codeOfPattern(const json* pattern, std::size_t steps) {
    const std::string text = pattern ? pattern->get<std::string>() : std::string();
    if (text == hyphenated) return steps == 2 ? "bad_framework_id" : "bad_area_id";
    for (const auto& [each, code] : patterns) {
        if (text == each) return code;
    }
    return "schema";
}

} // namespace

std::string_view schemaStep(const std::string& step) {
    const bool bracketed = step.size() >= 2 && step.front() == '[' && step.back() == ']';
    return bracketed ? std::string_view(step).substr(1, step.size() - 2) : std::string_view(step);
}

SchemaFault schemaFault(const json& schema, const json& document, const std::vector<std::string>& context,
                        const std::string& description) {
    const json* const rule = schemaAt(schema, context);
    const json* const value = valueAt(document, context);
    const auto says = [&](std::string_view start) { return startsWith(description, start); };
    const auto limit = [&](const char* key) { return shown(memberOf(rule, key)); };
    if (says("Missing required property '")) {
        const std::string key = quotedAfter(description, "property '");
        return {key, "missing_key", {{"key", key}}};
    }
    if (says("Object contains a property")) {
        const std::string key = quotedAfter(description, ": '");
        return {key, "unknown_key", {{"key", key}, {"choices", keysOf(memberOf(rule, "properties"))}}};
    }
    if (says("Value type not permitted"))
        return {{},
                "wrong_type",
                {{"expected", limit("type")}, {"found", value && value->is_number() ? shown(value) : typeOf(value)}}};
    if (says("Failed to match against any enum"))
        return {{}, "unknown_choice", {{"given", shown(value)}, {"choices", listed(memberOf(rule, "enum"))}}};
    if (says("Expected number"))
        return {{}, "out_of_range", {{"given", shown(value)}, {"low", limit("minimum")}, {"high", limit("maximum")}}};
    if (says("Array should contain no more")) return {{}, "too_many", {{"limit", limit("maxItems")}}};
    if (says("Array should contain no fewer")) return {{}, "too_few", {{"limit", limit("minItems")}}};
    if (says("String should be no more")) return {{}, "too_long", {{"limit", limit("maxLength")}}};
    if (says("Object should have no fewer")) return {{}, "empty_text", {}};
    if (says("Elements at indexes")) return {{}, "not_unique", {}};
    if (says("Target should not validate")) return {{}, "bad_grade", {{"given", shown(value)}}};
    if (says("Failed to match regex"))
        return {{},
                codeOfPattern(memberOf(rule, "pattern"), context.size()),
                {{"given", shown(value)}, {"reason", description}}};
    return {{}, "schema", {{"reason", description}}};
}

} // namespace meyar::exchange
