#include "exchange/framework_json.h"

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
        out.cells[s] = {localText(cell.at("statement")), originOf(cell)};
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

OrderedJson indicatorValue(const Indicator& indicator) {
    OrderedJson cells = OrderedJson::object();
    for (std::size_t s = 0; s < cellsPerIndicator; ++s) {
        cells[std::string(slotText(s))] = {{"statement", localTextValue(indicator.cells[s].text)},
                                           {"origin", text(indicator.cells[s].origin)}};
    }
    return {{"id", indicator.id.text()},
            {"title", localTextValue(indicator.title)},
            {"weight", indicator.weight.value()},
            {"origin", text(indicator.origin)},
            {"cells", std::move(cells)}};
}

OrderedJson areaValue(const Framework& framework, std::size_t place) {
    const Area& area = framework.areas[place];
    OrderedJson indicators = OrderedJson::array();
    for (const Indicator& indicator : framework.indicatorsOf(place))
        indicators.push_back(indicatorValue(indicator));
    return {{"id", area.id.text()},
            {"number", area.number},
            {"title", localTextValue(area.title)},
            {"weight", area.weight.value()},
            {"indicators", std::move(indicators)}};
}

OrderedJson recommendationValue(const Recommendation& recommendation) {
    OrderedJson links = OrderedJson::array();
    for (const Link& link : recommendation.links) {
        OrderedJson item = OrderedJson::object();
        item["to"] = text(link);
        item["weight"] = link.weight.value();
        links.push_back(std::move(item));
    }
    return {{"letter", recommendation.letter.text()},
            {"title", localTextValue(recommendation.title)},
            {"origin", text(recommendation.origin)},
            {"free_text", recommendation.freeText},
            {"links", std::move(links)}};
}

} // namespace

std::optional<Framework> readFrameworkValue(const Node& node, std::string_view schema) {
    Faults faults;
    checkSizes(node.json(), node.path(), faults);
    if (faults.empty()) {
        checkSchema(node.json(), schema, node.path(), faults);
        checkFrameworkMeaning(node, faults);
    }
    if (faults.empty()) return frameworkOf(node.json());
    node.faults().add(faults.take());
    return std::nullopt;
}

OrderedJson frameworkValue(const Framework& framework) {
    OrderedJson grades = OrderedJson::array();
    for (const Grade& grade : framework.scale) {
        OrderedJson item = OrderedJson::object();
        item["id"] = grade.id;
        item["value"] = grade.value.value();
        item["label"] = localTextValue(grade.label);
        grades.push_back(std::move(item));
    }
    OrderedJson out = OrderedJson::object();
    out["meyar"] = "framework";
    out["format"] = 1;
    out["id"] = framework.id.text();
    out["version"] = framework.version;
    out["title"] = localTextValue(framework.title);
    out["description"] = localTextValue(framework.description);
    out["grades"] = std::move(grades);
    out["level_weights"] = OrderedJson::array({framework.levelWeights[0].value(), framework.levelWeights[1].value()});
    out["areas"] = OrderedJson::array();
    for (std::size_t area = 0; area < framework.areas.size(); ++area)
        out["areas"].push_back(areaValue(framework, area));
    out["recommendations"] = OrderedJson::array();
    for (const Recommendation& item : framework.recommendations)
        out["recommendations"].push_back(recommendationValue(item));
    return out;
}

std::variant<Framework, std::vector<Finding>> readFramework(std::string_view text, std::string_view schema) {
    ParsedJson parsed = parseJson(text);
    if (!parsed.faults.empty()) return std::move(parsed.faults);
    Faults faults;
    auto framework = readFrameworkValue(Node(parsed.value, "", faults), schema);
    if (framework) return std::move(*framework);
    return faults.take();
}

std::string writeFramework(const Framework& framework) {
    return writtenJson(frameworkValue(framework));
}

} // namespace meyar::exchange
