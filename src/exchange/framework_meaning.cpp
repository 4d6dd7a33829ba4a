#include "exchange/framework_meaning.h"

#include "model/framework_faults.h"

namespace meyar::exchange {

using model::FrameworkOutline;
using model::Placed;
using nlohmann::json;

namespace {

/// A view of a value for checks of meaning: members of the wrong form are simply not there.
std::vector<Node> members(const Node& node, const std::string& key) {
    if (!node.json().is_object() || !node.json().contains(key) || !node.json().at(key).is_array()) return {};
    return node.child(key).items();
}

void addText(const Node& node, const std::string& key, std::vector<Placed>& out) {
    if (!node.json().is_object() || !node.json().contains(key) || !node.json().at(key).is_string()) return;
    const Node member = node.child(key);
    out.push_back({member.text(), member.path()});
}

bool isSmallInteger(const json& value) {
    return value.is_number_integer() && value >= -1'000'000 && value <= 1'000'000;
}

void outlineGrades(const Node& framework, FrameworkOutline& outline) {
    const std::vector<Node> grades = members(framework, "grades");
    outline.gradeCount = grades.size();
    bool readable = true;
    for (const Node& grade : grades) {
        addText(grade, "id", outline.gradeIds);
        const json& value = grade.json();
        readable = readable && value.is_object() && value.contains("value") && isSmallInteger(value.at("value"));
        if (readable) outline.gradeValues.emplace_back(value.at("value").get<int>(), grade.child("value").path());
    }
}

void outlineLevelWeights(const Node& framework, FrameworkOutline& outline) {
    const std::vector<Node> weights = members(framework, "level_weights");
    if (weights.size() != 2 || !isSmallInteger(weights[0].json()) || !isSmallInteger(weights[1].json())) return;
    outline.levelWeightsSum = {weights[0].json().get<int>() + weights[1].json().get<int>(),
                               framework.child("level_weights").path()};
}

void outlineAreas(const Node& framework, FrameworkOutline& outline) {
    for (const Node& area : members(framework, "areas")) {
        addText(area, "id", outline.areaIds);
        addText(area, "number", outline.areaNumbers);
        for (const Node& indicator : members(area, "indicators"))
            addText(indicator, "id", outline.indicatorIds);
    }
}

void outlineRecommendations(const Node& framework, FrameworkOutline& outline) {
    for (const Node& recommendation : members(framework, "recommendations")) {
        addText(recommendation, "letter", outline.letters);
        outline.links.emplace_back();
        for (const Node& link : members(recommendation, "links"))
            addText(link, "to", outline.links.back());
    }
}

} // namespace

void checkFrameworkMeaning(const Node& framework, Faults& faults) {
    FrameworkOutline outline;
    outlineGrades(framework, outline);
    outlineLevelWeights(framework, outline);
    outlineAreas(framework, outline);
    outlineRecommendations(framework, outline);
    faults.add(model::faultsOfMeaning(outline));
}

} // namespace meyar::exchange
