#include "exchange/framework_meaning.h"

#include "model/framework.h"

#include <algorithm>

namespace meyar::exchange {

using nlohmann::json;

namespace {

/// A view of a value for checks of meaning: its faults go to the list, members of the wrong form are simply not there.
std::vector<Node> members(const Node& node, const std::string& key) {
    if (!node.json().is_object() || !node.json().contains(key) || !node.json().at(key).is_array()) return {};
    return node.child(key).items();
}

std::optional<Node> textMember(const Node& node, const std::string& key) {
    if (!node.json().is_object() || !node.json().contains(key) || !node.json().at(key).is_string()) return std::nullopt;
    return node.child(key);
}

bool isSmallInteger(const json& value) {
    return value.is_number_integer() && value >= -1'000'000 && value <= 1'000'000;
}

void checkGrades(const Node& framework) {
    Distinct ids;
    int before = 0;
    const std::vector<Node> grades = members(framework, "grades");
    for (std::size_t i = 0; i < grades.size(); ++i) {
        if (const auto id = textMember(grades[i], "id")) ids.add(*id, id->text());
        const json& grade = grades[i].json();
        if (!grade.is_object() || !grade.contains("value") || !isSmallInteger(grade.at("value"))) return;
        const int value = grade.at("value").get<int>();
        const bool right =
            (i != 0 || value == 1000) && (i + 1 != grades.size() || value == 0) && (i == 0 || value < before);
        if (!right) grades[i].child("value").fault("grade_values", {{"given", std::to_string(value)}});
        before = value;
    }
}

void checkLevelWeights(const Node& framework) {
    const std::vector<Node> weights = members(framework, "level_weights");
    if (weights.size() != 2 || !isSmallInteger(weights[0].json()) || !isSmallInteger(weights[1].json())) return;
    const int sum = weights[0].json().get<int>() + weights[1].json().get<int>();
    if (sum != 1000) framework.child("level_weights").fault("level_weights_sum", {{"sum", std::to_string(sum)}});
}

/// Whether one number, written in digits of any length, is below another.
bool below(std::string_view left, std::string_view right) {
    left.remove_prefix(std::min(left.find_first_not_of('0'), left.size()));
    right.remove_prefix(std::min(right.find_first_not_of('0'), right.size()));
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

void checkIndicators(const Node& area, const std::string& number, Distinct& ids, std::set<std::string>& known) {
    for (const Node& indicator : members(area, "indicators")) {
        const auto id = textMember(indicator, "id");
        if (!id) continue;
        const std::string given = id->text();
        ids.add(*id, given);
        known.insert(given);
        const bool inside = number.empty() || given.compare(0, number.size() + 1, number + ".") == 0;
        if (!inside) id->fault("wrong_indicator_number", {{"id", given}, {"number", number}});
    }
}

void checkAreas(const Node& framework, std::set<std::string>& indicators) {
    Distinct areaIds;
    Distinct indicatorIds;
    std::string before;
    for (const Node& area : members(framework, "areas")) {
        if (const auto id = textMember(area, "id")) areaIds.add(*id, id->text());
        const auto number = textMember(area, "number");
        const std::string given = number ? number->text() : std::string();
        if (number && !before.empty() && !below(before, given)) {
            number->fault("wrong_area_order", {{"number", given}, {"before", before}});
        }
        if (number) before = given;
        checkIndicators(area, given, indicatorIds, indicators);
    }
}

void checkRecommendations(const Node& framework, const std::set<std::string>& indicators) {
    Distinct letters;
    for (const Node& recommendation : members(framework, "recommendations")) {
        if (const auto letter = textMember(recommendation, "letter")) letters.add(*letter, letter->text());
        Distinct targets;
        for (const Node& item : members(recommendation, "links")) {
            const auto to = textMember(item, "to");
            if (!to) continue;
            const auto link = model::parseLink(to->text());
            if (link) targets.add(*to, to->text());
            if (link && !indicators.contains(link->indicator.text())) to->fault("unknown_link", {{"to", to->text()}});
        }
    }
}

} // namespace

void checkFrameworkMeaning(const Node& given, Faults& faults) {
    const Node framework(given.json(), given.path(), faults);
    std::set<std::string> indicators;
    checkGrades(framework);
    checkLevelWeights(framework);
    checkAreas(framework, indicators);
    checkRecommendations(framework, indicators);
}

} // namespace meyar::exchange
