#include "exchange/framework_json.h"

#include "exchange/fault_places.h"
#include "exchange/framework_meaning.h"
#include "exchange/framework_value.h"
#include "exchange/json_text.h"
#include "exchange/schema_check.h"

namespace meyar::exchange {

using namespace model;
using nlohmann::json;

namespace {

PerMille perMille(const json& value) {
    return PerMille{value.get<int>()};
}
Origin originOf(const json& value) {
    return *parseOrigin(value.at("origin").get_ref<const std::string&>());
}

LocalText localText(const json& value) {
    LocalText out;
    for (const Language language : allLanguages)
        out.set(language, value.value(std::string(code(language)), std::string()));
    return out;
}

Indicator indicatorOf(const json& value, const AreaId& area) {
    Indicator out{IndicatorId{value.at("id").get<std::string>()},
                  area,
                  localText(value.at("title")),
                  perMille(value.at("weight")),
                  originOf(value),
                  {}};
    for (std::size_t s = 0; s < cellsPerIndicator; ++s) {
        const json& cell = value.at("cells").at(std::string(slotText(s)));
        const LocalText guidance = cell.contains("guidance") ? localText(cell.at("guidance")) : LocalText();
        out.cells[s] = {localText(cell.at("statement")), originOf(cell), guidance};
    }
    return out;
}

Recommendation recommendationOf(const json& value) {
    Recommendation out{Letter{value.at("letter").get<std::string>()},
                       localText(value.at("title")),
                       originOf(value),
                       value.at("free_text").get<bool>(),
                       {}};
    for (const json& item : value.at("links")) {
        Link link = *parseLink(item.at("to").get_ref<const std::string&>());
        link.weight = perMille(item.at("weight"));
        out.links.push_back(std::move(link));
    }
    return out;
}

/// Only for a value that the schema allows and that has no fault of meaning.
Framework frameworkOf(const json& value) {
    Framework out;
    out.id = FrameworkId{value.at("id").get<std::string>()};
    out.version = value.at("version").get<std::string>();
    out.title = localText(value.at("title"));
    out.description = localText(value.at("description"));
    for (const json& grade : value.at("grades")) {
        out.scale.push_back(
            {grade.at("id").get<std::string>(), perMille(grade.at("value")), localText(grade.at("label"))});
    }
    out.levelWeights = {perMille(value.at("level_weights").at(0)), perMille(value.at("level_weights").at(1))};
    for (const json& area : value.at("areas")) {
        const AreaId id{area.at("id").get<std::string>()};
        out.areas.push_back(
            {id, area.at("number").get<std::string>(), localText(area.at("title")), perMille(area.at("weight"))});
        for (const json& indicator : area.at("indicators"))
            out.indicators.push_back(indicatorOf(indicator, id));
    }
    for (const json& item : value.at("recommendations"))
        out.recommendations.push_back(recommendationOf(item));
    return out;
}

void putIndicator(JsonWriter& out, const Indicator& indicator) {
    out.openObject();
    out.member("id", indicator.id.text());
    out.member("title", indicator.title);
    out.member("weight", indicator.weight.value());
    out.member("origin", text(indicator.origin));
    out.key("cells").openObject();
    for (std::size_t s = 0; s < cellsPerIndicator; ++s) {
        out.key(slotText(s)).openObject();
        out.member("statement", indicator.cells[s].text);
        if (!indicator.cells[s].guidance.empty()) out.member("guidance", indicator.cells[s].guidance);
        out.member("origin", text(indicator.cells[s].origin));
        out.closeObject();
    }
    out.closeObject();
    out.closeObject();
}

void putArea(JsonWriter& out, const Area& area, std::span<const Indicator> indicators) {
    out.openObject();
    out.member("id", area.id.text());
    out.member("number", area.number);
    out.member("title", area.title);
    out.member("weight", area.weight.value());
    out.key("indicators").openArray();
    for (const Indicator& indicator : indicators)
        putIndicator(out, indicator);
    out.closeArray();
    out.closeObject();
}

void putRecommendation(JsonWriter& out, const Recommendation& recommendation) {
    out.openObject();
    out.member("letter", recommendation.letter.text());
    out.member("title", recommendation.title);
    out.member("origin", text(recommendation.origin));
    out.member("free_text", recommendation.freeText);
    out.key("links").openArray();
    for (const Link& link : recommendation.links) {
        out.openObject();
        out.member("to", text(link));
        out.member("weight", link.weight.value());
        out.closeObject();
    }
    out.closeArray();
    out.closeObject();
}

} // namespace

std::optional<Framework> readFrameworkValue(const Node& node, std::string_view schema) {
    Faults faults;
    checkSizes(node.value(), node.path(), faults);
    if (faults.empty()) {
        json tree = treeOf(node.value());
        checkSchema(tree, schema, node.path(), faults);
        checkFrameworkMeaning(node, faults);
        if (faults.empty()) return frameworkOf(tree);
    }
    nameFaults(faults, node);
    node.faults().add(std::move(faults));
    return std::nullopt;
}

void putFramework(JsonWriter& out, const Framework& framework) {
    out.openObject();
    out.member("meyar", "framework");
    out.member("format", 1);
    out.member("id", framework.id.text());
    out.member("version", framework.version);
    out.member("title", framework.title);
    out.member("description", framework.description);
    out.key("grades").openArray();
    for (const Grade& grade : framework.scale) {
        out.openObject();
        out.member("id", grade.id);
        out.member("value", grade.value.value());
        out.member("label", grade.label);
        out.closeObject();
    }
    out.closeArray();
    out.key("level_weights").openArray();
    for (const PerMille weight : framework.levelWeights)
        out.put(weight.value());
    out.closeArray();
    out.key("areas").openArray();
    for (std::size_t area = 0; area < framework.areas.size(); ++area)
        putArea(out, framework.areas[area], framework.indicatorsOf(area));
    out.closeArray();
    out.key("recommendations").openArray();
    for (const Recommendation& item : framework.recommendations)
        putRecommendation(out, item);
    out.closeArray();
    out.closeObject();
}

std::variant<Framework, std::vector<Finding>> readFramework(std::string_view text, std::string_view schema) {
    JsonText read(text);
    if (!read.sound()) return read.takeFaults().take();
    Faults faults;
    auto framework = readFrameworkValue(Node(read, faults), schema);
    if (framework) return std::move(*framework);
    return faults.take();
}

std::string writeFramework(const Framework& framework) {
    std::string bytes;
    const files::Sink sink = [&](std::string_view block) { bytes += block; };
    JsonWriter out(sink);
    putFramework(out, framework);
    out.finish();
    return bytes;
}

} // namespace meyar::exchange
