#include "exchange/framework_meaning.h"

#include "model/framework_faults.h"

#include <optional>
#include <string_view>

namespace meyar::exchange {

using model::FrameworkOutline;
using model::Placed;

namespace {

/// A view of a value for checks of meaning: members of the wrong form are simply not there.
Items members(const Node& node, std::string_view key) {
    const auto member = node.member(key);
    return Items(member && member->isArray() ? member : std::nullopt);
}

void addText(const Node& node, std::string_view key, std::vector<Placed>& out) {
    const auto member = node.member(key);
    if (member && member->isString()) out.push_back({member->text(), member->path()});
}

std::optional<int> smallInteger(const std::optional<Node>& node) {
    constexpr std::int64_t largest = 1'000'000;
    const auto number = node ? node->value().integer() : std::nullopt;
    if (!number || *number < -largest || *number > largest) return std::nullopt;
    return static_cast<int>(*number);
}

void outlineGrades(const Node& framework, FrameworkOutline& outline) {
    bool readable = true;
    for (const Node& grade : members(framework, "grades")) {
        ++outline.gradeCount;
        addText(grade, "id", outline.gradeIds);
        const auto value = grade.member("value");
        const auto number = smallInteger(value);
        readable = readable && number;
        if (readable) outline.gradeValues.emplace_back(*number, value->path());
    }
}

void outlineLevelWeights(const Node& framework, FrameworkOutline& outline) {
    int sum = 0;
    std::size_t count = 0;
    for (const Node& weight : members(framework, "level_weights")) {
        const auto number = smallInteger(weight);
        if (!number) return;
        if (++count > 2) return;
        sum += *number;
    }
    if (count == 2) outline.levelWeightsSum = {sum, framework.member("level_weights")->path()};
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
