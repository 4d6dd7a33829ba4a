#include "exchange/schema_check.h"

#include "exchange/json_text.h"
#include "model/error.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace meyar::exchange {

using nlohmann::json;

namespace {

// std::regex recurses once a character and uniqueItems compares every pair: sizes are bounded before either sees them.
constexpr std::size_t longestText = 10'000;
constexpr std::size_t longestArray = 2'000;

bool startsWith(const std::string& text, std::string_view start) {
    return text.compare(0, start.size(), start) == 0;
}

/// The validator also reports each level above a fault; those say nothing new.
bool onlyRepeats(const std::string& description) {
    return startsWith(description, "Failed to validate item #") ||
           startsWith(description, "Failed to validate against schema associated with");
}

/// "[areas]", "[0]" after the root become "/areas/0".
std::string pointerOf(const std::vector<std::string>& context, const std::string& path) {
    std::string out = path;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string& step = context[i];
        const bool bracketed = step.size() >= 2 && step.front() == '[' && step.back() == ']';
        out = pointerTo(out, bracketed ? std::string_view(step).substr(1, step.size() - 2) : std::string_view(step));
    }
    return out;
}

/// What a missing or unwanted member is called, quoted last in the description.
std::string memberNamed(const std::string& description) {
    const std::size_t first = description.rfind(": '");
    if (startsWith(description, "Object contains a property") && first != std::string::npos) {
        return description.substr(first + 3, description.rfind('\'') - first - 3);
    }
    if (startsWith(description, "Missing required property '")) {
        const std::size_t open = description.find('\'');
        return description.substr(open + 1, description.rfind('\'') - open - 1);
    }
    return {};
}

} // namespace

void checkSizes(const json& value, const std::string& path, Faults& faults) {
    const bool text = value.is_string() && value.get_ref<const std::string&>().size() > longestText;
    if (text || (value.is_array() && value.size() > longestArray)) {
        faults.add("too_long", path, {{"limit", std::to_string(text ? longestText : longestArray)}});
        return;
    }
    if (value.is_object()) {
        for (const auto& [key, member] : value.items())
            checkSizes(member, pointerTo(path, key), faults);
    }
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            checkSizes(value[i], pointerTo(path, i), faults);
    }
}

void checkSchema(const json& value, std::string_view schemaText, const std::string& path, Faults& faults) {
    const ParsedJson schemaJson = parseJson(schemaText);
    if (!schemaJson.faults.empty()) {
        throw model::Error(model::ErrorKind::BadContent, "framework.schema.json", {}, schemaJson.faults);
    }
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    try {
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson.value), schema);
    } catch (const std::exception& failure) {
        throw model::Error(model::ErrorKind::BadContent, "framework.schema.json", failure.what());
    }
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results)) return;

    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (onlyRepeats(error.description)) continue;
        std::string place = pointerOf(error.context, path);
        if (const std::string member = memberNamed(error.description); !member.empty())
            place = pointerTo(place, member);
        faults.add("schema", std::move(place), {{"reason", error.description}});
    }
    // Never let a refused file pass because its only fault was filtered out above.
    if (faults.empty()) faults.add("schema", path, {{"reason", "not valid against the schema"}});
}

} // namespace meyar::exchange
