#include "exchange/schema_check.h"

#include "exchange/json_text.h"
#include "exchange/schema_words.h"
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

#include <algorithm>
#include <utility>
#include <vector>

namespace meyar::exchange {

using nlohmann::json;

namespace {

// std::regex recurses once a character and uniqueItems compares every pair: sizes are bounded before either sees them.
constexpr std::size_t longestText = 10'000;
constexpr std::size_t longestArray = 2'000;

constexpr std::size_t mostValues = 2'000'000;

/// Looks for what is beyond all measure. Where it is found is worked out in words only then.
class Sizes {
public:
    Sizes(const std::string& path, Faults& faults) : m_path(path), m_faults(faults) {}

    struct Step {
        const Step* before;
        const JsonCursor& at;
        bool member;
    };

    /// False once there are too many values to go on.
    bool look(const JsonValue& value, const Step* last) {
        if (++m_values > mostValues) {
            m_faults.add("too_long", m_path, {{"limit", std::to_string(mostValues)}});
            return false;
        }
        if (value.isString()) {
            // Escapes only make a text longer.
            if (value.raw().size() > longestText + 2 && value.string().size() > longestText) tooLong(last, longestText);
            return true;
        }
        if (!value.isObject() && !value.isArray()) return true;
        if (value.isArray()) {
            std::size_t items = 0;
            for (JsonCursor cursor(value); cursor.next();)
                ++items;
            if (items > longestArray) {
                tooLong(last, longestArray);
                return true;
            }
        }
        if (value.isArray()) {
            for (JsonCursor cursor(value); cursor.next();) {
                const Step step{last, cursor, false};
                if (!look(cursor.value(), &step)) return false;
            }
            return true;
        }
        // By key, as all faults come; most objects have few members.
        std::vector<JsonCursor> members;
        for (JsonCursor cursor(value); cursor.next();)
            members.push_back(cursor);
        std::sort(members.begin(), members.end(),
                  [](const JsonCursor& a, const JsonCursor& b) { return a.key() < b.key(); });
        return std::all_of(members.begin(), members.end(), [&](const JsonCursor& cursor) {
            const Step step{last, cursor, true};
            return look(cursor.value(), &step);
        });
    }

private:
    std::string pathOf(const Step* step) const {
        if (!step) return m_path;
        const std::string before = pathOf(step->before);
        return step->member ? pointerTo(before, step->at.key()) : pointerTo(before, step->at.index());
    }
    void tooLong(const Step* step, std::size_t limit) {
        if (m_faults.full()) return m_faults.countUnlisted();
        m_faults.add("too_long", pathOf(step), {{"limit", std::to_string(limit)}});
    }

    const std::string& m_path;
    Faults& m_faults;
    std::size_t m_values = 0;
};

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
    for (std::size_t i = 1; i < context.size(); ++i)
        out = pointerTo(out, schemaStep(context[i]));
    return out;
}

/// The faults that a schema finds.
class SchemaFaults {
public:
    SchemaFaults(const valijson::Schema& schema, const json& schemaJson, const std::string& path, Faults& faults)
        : m_schema(schema), m_json(schemaJson), m_path(path), m_faults(faults) {}

    bool allows(const json& value) {
        return m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
    }
    void nameAll(const json& value) {
        nameThose(value, [](std::vector<std::string>&) { return true; });
    }
    /// Those for which `wanted` is true of the steps that lead to them, the first of which is the root; it may change
    /// them.
    template <class Wanted>
    void nameThose(const json& value, Wanted wanted) {
        valijson::ValidationResults results;
        m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(value), &results);
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            if (onlyRepeats(error.description)) continue;
            SchemaFault fault = schemaFault(m_json, value, error.context, error.description);
            if (!wanted(error.context)) continue;
            std::string place = pointerOf(error.context, m_path);
            if (!fault.member.empty()) place = pointerTo(place, fault.member);
            m_faults.add(std::move(fault.code), std::move(place), std::move(fault.values));
        }
    }

private:
    const valijson::Schema& m_schema;
    const json& m_json;
    const std::string& m_path;
    Faults& m_faults;
    valijson::Validator m_validator;
};

/// The lists of a framework that may be long, each within the items of another list.
constexpr std::pair<const char*, const char*> nested[] = {{"areas", "indicators"}, {"recommendations", "links"}};
constexpr std::size_t mostNestedAtOnce = 10'000;

/// The list that a member is; null if it is none.
json* listIn(json& value, const char* key) {
    if (!value.is_object()) return nullptr;
    const auto found = value.find(key);
    return found != value.end() && found->is_array() ? &*found : nullptr;
}

std::size_t nestedItems(json& value) {
    std::size_t items = 0;
    for (const auto& [outer, inner] : nested) {
        json* const list = listIn(value, outer);
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            if (const json* const within = listIn((*list)[i], inner)) items += within->size();
        }
    }
    return items;
}

/// The validator collects whatever it finds, a few hundred bytes a fault. So that a hostile file does not fill the
/// memory with millions, the inner lists are taken out and looked at one after another, until the faults are enough.
void nameBitByBit(SchemaFaults& found, json& value, Faults& faults) {
    std::vector<std::vector<json>> taken;
    for (const auto& [outer, inner] : nested) {
        json* const list = listIn(value, outer);
        taken.emplace_back(list ? list->size() : 0, json::array());
        for (std::size_t i = 0; i < taken.back().size(); ++i) {
            if (json* const within = listIn((*list)[i], inner)) within->swap(taken.back()[i]);
        }
    }
    found.nameAll(value);
    for (std::size_t n = 0; n < taken.size(); ++n) {
        const auto& [outer, inner] = nested[n];
        const std::string steps[] = {std::string("[") + outer + "]", "[0]", std::string("[") + inner + "]"};
        for (std::size_t i = 0; i < taken[n].size() && !faults.full(); ++i) {
            if (taken[n][i].empty()) continue;
            json alone = {{outer, json::array({value[outer][i]})}};
            alone[outer][0][inner].swap(taken[n][i]);
            found.nameThose(alone, [&](std::vector<std::string>& context) {
                if (context.size() < 4 || !std::equal(std::begin(steps), std::end(steps), context.begin() + 1))
                    return false; // of the rest of the file, which was looked at above
                context[2] = "[" + std::to_string(i) + "]";
                return true;
            });
        }
    }
}

} // namespace

void checkSizes(const JsonValue& value, const std::string& path, Faults& faults) {
    Sizes(path, faults).look(value, nullptr);
}

void checkSchema(json& value, std::string_view schemaText, const std::string& path, Faults& faults) {
    JsonText schemaRead(schemaText);
    if (!schemaRead.sound()) {
        throw model::Error(model::ErrorKind::BadContent, "framework.schema.json", {}, schemaRead.takeFaults().take());
    }
    const json schemaJson = treeOf(schemaRead.root());
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    try {
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    } catch (const std::exception& failure) {
        throw model::Error(model::ErrorKind::BadContent, "framework.schema.json", failure.what());
    }
    SchemaFaults found(schema, schemaJson, path, faults);
    if (found.allows(value)) return;
    if (nestedItems(value) <= mostNestedAtOnce)
        found.nameAll(value);
    else
        nameBitByBit(found, value, faults);
    // Never let a refused file pass because its only fault was filtered out above.
    if (faults.empty()) faults.add("schema", path, {{"reason", "not valid against the schema"}});
}

} // namespace meyar::exchange
