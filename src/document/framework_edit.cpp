#include "document/framework_edit.h"

#include "model/find.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace meyar::document {

namespace {

using model::Area;
using model::Framework;
using model::Indicator;
using model::Recommendation;

template <class Items>
auto at(Items& items, std::size_t place) {
    return items.begin() + static_cast<std::ptrdiff_t>(std::min(place, items.size()));
}

/// Where in the list of all indicators the `place`-th of an area stands, or would stand.
std::size_t placeInArea(const Framework& framework, const model::AreaId& area, std::size_t place) {
    std::size_t before = 0; // indicators of the areas before
    std::size_t inside = 0;
    const std::size_t areaPlace = framework.findArea(area).value_or(framework.areas.size());
    for (const Indicator& indicator : framework.indicators) {
        inside += indicator.area == area ? 1 : 0;
        before += framework.findArea(indicator.area).value_or(0) < areaPlace ? 1 : 0;
    }
    return before + std::min(place, inside);
}

constexpr std::size_t end = static_cast<std::size_t>(-1);

/// Indicators follow their areas; those of one area keep their order.
void groupByArea(Framework& framework) {
    std::vector<Indicator> grouped;
    grouped.reserve(framework.indicators.size());
    for (const Area& area : framework.areas) {
        for (Indicator& indicator : framework.indicators) {
            if (indicator.area == area.id) grouped.push_back(std::move(indicator));
        }
    }
    framework.indicators = std::move(grouped);
}

void change(Framework& framework, const ChangeFramework& edit) {
    framework.id = edit.id;
    framework.version = edit.version;
    framework.title = edit.title;
    framework.description = edit.description;
    framework.levelWeights = edit.levelWeights;
}

void change(Framework& framework, const PutArea& edit) {
    if (const auto place = framework.findArea(edit.area.id))
        framework.areas[*place] = edit.area;
    else
        framework.areas.push_back(edit.area);
}

void change(Framework& framework, const MoveArea& edit) {
    const auto from = framework.findArea(edit.id);
    if (!from) return;
    Area area = std::move(framework.areas[*from]);
    framework.areas.erase(at(framework.areas, *from));
    framework.areas.insert(at(framework.areas, edit.place), std::move(area));
    groupByArea(framework);
}

void change(Framework& framework, const RemoveArea& edit) {
    if (const auto place = framework.findArea(edit.id)) framework.areas.erase(at(framework.areas, *place));
}

void change(Framework& framework, const PutIndicator& edit) {
    if (const auto place = framework.findIndicator(edit.indicator.id)) {
        const model::AreaId area = framework.indicators[*place].area;
        framework.indicators[*place] = edit.indicator;
        framework.indicators[*place].area = area;
        return;
    }
    const std::size_t place = placeInArea(framework, edit.indicator.area, end);
    framework.indicators.insert(at(framework.indicators, place), edit.indicator);
}

void change(Framework& framework, const MoveIndicator& edit) {
    const auto from = framework.findIndicator(edit.id);
    if (!from) return;
    Indicator indicator = std::move(framework.indicators[*from]);
    indicator.area = edit.area;
    framework.indicators.erase(at(framework.indicators, *from));
    const std::size_t place = placeInArea(framework, edit.area, edit.place);
    framework.indicators.insert(at(framework.indicators, place), std::move(indicator));
}

void change(Framework& framework, const RemoveIndicator& edit) {
    std::erase_if(framework.indicators, [&](const Indicator& indicator) { return indicator.id == edit.id; });
    for (Recommendation& recommendation : framework.recommendations)
        std::erase_if(recommendation.links, [&](const model::Link& link) { return link.indicator == edit.id; });
}

void change(Framework& framework, const PutRecommendation& edit) {
    auto& list = framework.recommendations;
    if (const auto place = framework.findRecommendation(edit.recommendation.letter)) {
        list[*place] = edit.recommendation;
        return;
    }
    const auto later = [&](const Recommendation& each) { return edit.recommendation.letter < each.letter; };
    list.insert(std::find_if(list.begin(), list.end(), later), edit.recommendation);
}

void change(Framework& framework, const RemoveRecommendation& edit) {
    std::erase_if(framework.recommendations, [&](const Recommendation& each) { return each.letter == edit.letter; });
}

void change(Framework& framework, const TakeFramework& edit) {
    framework = edit.framework;
    groupByArea(framework);
}

template <class Other>
void change(Framework&, const Other&) {}

/// The number after "5." of a code of area 5; none for others.
std::optional<int> numberWithin(std::string_view id, const std::string& area) {
    const std::string start = area + ".";
    if (id.substr(0, start.size()) != start) return std::nullopt;
    int number = 0;
    const auto read = std::from_chars(id.data() + start.size(), id.data() + id.size(), number);
    if (read.ec != std::errc() || read.ptr != id.data() + id.size()) return std::nullopt;
    return number;
}

std::string nextCode(const Framework& framework, const model::AreaId& area) {
    const auto place = framework.findArea(area);
    if (!place) return {};
    const std::string& number = framework.areas[*place].number;
    int last = 0;
    for (const Indicator& indicator : framework.indicators)
        last = std::max(last, numberWithin(indicator.id.text(), number).value_or(0));
    return number + "." + std::to_string(last + 1);
}

std::string freeAreaId(const Framework& framework, const std::string& number) {
    const std::string id = "area-" + number;
    std::string free = id;
    for (int i = 2; framework.findArea(model::AreaId{free}); ++i)
        free = id + "-" + std::to_string(i);
    return free;
}

/// Empty when every letter is taken.
std::string freeLetter(const Framework& framework) {
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const std::string text(1, letter);
        if (!framework.findRecommendation(model::Letter{text})) return text;
    }
    return {};
}

} // namespace

std::optional<Framework> frameworkAfter(const Framework& before, const Edit& edit) {
    if (edit.index() < Edit(ChangeFramework{}).index()) return std::nullopt;
    Framework after = before;
    std::visit([&](const auto& one) { change(after, one); }, edit);
    return after;
}

std::string completeFrameworkEdit(const Framework& framework, Edit& edit) {
    std::string made;
    if (auto* put = std::get_if<PutArea>(&edit); put && put->area.id.empty()) {
        made = freeAreaId(framework, put->area.number);
        put->area.id = model::AreaId{made};
    }
    if (auto* put = std::get_if<PutIndicator>(&edit); put && put->indicator.id.empty()) {
        made = nextCode(framework, put->indicator.area);
        put->indicator.id = model::IndicatorId{made};
    }
    if (auto* put = std::get_if<PutRecommendation>(&edit); put && put->recommendation.letter.empty()) {
        made = freeLetter(framework);
        put->recommendation.letter = model::Letter{made};
    }
    return made;
}

} // namespace meyar::document
