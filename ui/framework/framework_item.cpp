#include "framework/framework_item.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

namespace {

std::optional<std::size_t> placeOf(const model::Framework& framework, const FrameworkItem& item) {
    switch (item.kind) {
    case Kind::Area:
        return framework.findArea(model::AreaId(item.id));
    case Kind::Indicator:
        return framework.findIndicator(model::IndicatorId(item.id));
    case Kind::Recommendation:
        return framework.findRecommendation(model::Letter(item.id));
    default:
        return 0;
    }
}

int numberIn(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::size_t judgementsIn(const model::Cell& cell) {
    return cell.ratings.size() + (cell.agreed ? 1 : 0);
}

} // namespace

bool isThere(const model::Framework& framework, const FrameworkItem& item) {
    return placeOf(framework, item).has_value();
}

std::vector<ItemText> textsOf(const FrameworkItem& item) {
    if (item.kind == Kind::Recommendations) return {};
    std::vector<ItemText> texts{{ItemText::Kind::Title}};
    if (item.kind == Kind::Indicator) {
        for (const auto kind : {ItemText::Kind::Statement, ItemText::Kind::Guidance}) {
            for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot)
                texts.push_back({kind, slot});
        }
    }
    if (item.kind == Kind::Framework) texts.push_back({ItemText::Kind::Description});
    return texts;
}

const model::LocalText& textAt(const model::Framework& framework, const FrameworkItem& item, const ItemText& text) {
    const auto place = placeOf(framework, item);
    assert(place);
    if (item.kind == Kind::Area) return framework.areas[*place].title;
    if (item.kind == Kind::Recommendation) return framework.recommendations[*place].title;
    if (item.kind == Kind::Framework) {
        return text.kind == ItemText::Kind::Description ? framework.description : framework.title;
    }
    const model::Indicator& indicator = framework.indicators[*place];
    if (text.kind == ItemText::Kind::Guidance) return indicator.cells[text.place].guidance;
    return text.kind == ItemText::Kind::Statement ? indicator.cells[text.place].text : indicator.title;
}

std::vector<const model::LocalText*> textsAt(const model::Framework& framework, Kind kind, std::size_t place) {
    if (kind == Kind::Area) return {&framework.areas[place].title};
    if (kind == Kind::Recommendation) return {&framework.recommendations[place].title};
    if (kind == Kind::Recommendations) return {};
    if (kind == Kind::Framework) return {&framework.title, &framework.description};
    const model::Indicator& indicator = framework.indicators[place];
    std::vector<const model::LocalText*> texts{&indicator.title};
    for (const model::Statement& statement : indicator.cells) {
        texts.push_back(&statement.text);
        if (!statement.guidance.empty()) texts.push_back(&statement.guidance);
    }
    return texts;
}

Missing missingIn(const std::vector<const model::LocalText*>& texts) {
    Missing missing{};
    for (const model::LocalText* text : texts) {
        for (std::size_t i = 0; i < model::allLanguages.size(); ++i)
            missing[i] += text->exactly(model::allLanguages[i]).empty() ? 1 : 0;
    }
    return missing;
}

int sum(const Missing& missing) {
    int all = 0;
    for (const int count : missing)
        all += count;
    return all;
}

std::size_t judgementsOf(const model::Assessment& assessment, const FrameworkItem& item) {
    const model::Framework& framework = assessment.framework;
    std::size_t count = 0;
    for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
        const model::Indicator& indicator = framework.indicators[i];
        const bool within = (item.kind == Kind::Indicator && indicator.id.text() == item.id) ||
                            (item.kind == Kind::Area && indicator.area.text() == item.id);
        for (std::size_t slot = 0; within && slot < model::cellsPerIndicator; ++slot)
            count += judgementsIn(assessment.cells[i * model::cellsPerIndicator + slot]);
    }
    return count;
}

std::string nextAreaNumber(const model::Framework& framework) {
    int highest = 0;
    for (const model::Area& area : framework.areas)
        highest = std::max(highest, numberIn(area.number));
    return std::to_string(highest + 1);
}

std::string nextIndicatorId(const model::Framework& framework, const model::Area& area) {
    const std::string before = area.number + ".";
    int highest = 0;
    for (const model::Indicator& indicator : framework.indicators) {
        const std::string& id = indicator.id.text();
        if (id.starts_with(before)) highest = std::max(highest, numberIn(std::string_view(id).substr(before.size())));
    }
    return before + std::to_string(highest + 1);
}

std::string nextLetter(const model::Framework& framework) {
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const std::string text(1, letter);
        if (!framework.findRecommendation(model::Letter(text))) return text;
    }
    return {};
}

} // namespace meyar::ui
