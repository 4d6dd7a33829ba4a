#include "framework/framework_edits.h"

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

namespace {

document::ChangeFramework asItIs(const model::Framework& framework) {
    return {framework.id, framework.version, framework.title, framework.description, framework.levelWeights};
}

const model::Area& areaOf(const model::Framework& framework, const FrameworkItem& item) {
    return framework.areas[*framework.findArea(model::AreaId(item.id))];
}

const model::Indicator& indicatorOf(const model::Framework& framework, const FrameworkItem& item) {
    return framework.indicators[*framework.findIndicator(model::IndicatorId(item.id))];
}

const model::Recommendation& recommendationOf(const model::Framework& framework, const model::Letter& letter) {
    return framework.recommendations[*framework.findRecommendation(letter)];
}

std::optional<document::Edit> movedArea(const model::Framework& framework, const FrameworkItem& item, bool down) {
    const std::size_t place = *framework.findArea(model::AreaId(item.id));
    if (down ? place + 1 >= framework.areas.size() : place == 0) return std::nullopt;
    return document::MoveArea{framework.areas[place].id, down ? place + 1 : place - 1};
}

std::optional<document::Edit> movedIndicator(const model::Framework& framework, const FrameworkItem& item, bool down) {
    const model::Indicator& indicator = indicatorOf(framework, item);
    const std::size_t area = *framework.findArea(indicator.area);
    const auto siblings = framework.indicatorsOf(area);
    const auto place = static_cast<std::size_t>(&indicator - siblings.data());
    const bool atEdge = down ? place + 1 >= siblings.size() : place == 0;
    if (!atEdge) return document::MoveIndicator{indicator.id, indicator.area, down ? place + 1 : place - 1};
    if (down ? area + 1 >= framework.areas.size() : area == 0) return std::nullopt;
    const std::size_t next = down ? area + 1 : area - 1;
    return document::MoveIndicator{indicator.id, framework.areas[next].id,
                                   down ? 0 : framework.indicatorsOf(next).size()};
}

} // namespace

document::Edit withText(const model::Framework& framework, const FrameworkItem& item, const ItemText& text,
                        model::Language language, const std::string& words) {
    if (item.kind == Kind::Area) {
        model::Area area = areaOf(framework, item);
        area.title.set(language, words);
        return document::PutArea{area};
    }
    if (item.kind == Kind::Recommendation) {
        model::Recommendation recommendation = recommendationOf(framework, model::Letter(item.id));
        recommendation.title.set(language, words);
        return document::PutRecommendation{recommendation};
    }
    if (item.kind == Kind::Indicator) {
        model::Indicator indicator = indicatorOf(framework, item);
        model::Statement& cell = indicator.cells[text.place];
        const bool statement = text.kind == ItemText::Kind::Statement;
        const bool guidance = text.kind == ItemText::Kind::Guidance;
        (guidance ? cell.guidance : statement ? cell.text : indicator.title).set(language, words);
        return document::PutIndicator{indicator};
    }
    document::ChangeFramework change = asItIs(framework);
    (text.kind == ItemText::Kind::Description ? change.description : change.title).set(language, words);
    return change;
}

document::Edit withWeight(const model::Framework& framework, const FrameworkItem& item, model::PerMille weight) {
    if (item.kind == Kind::Area) {
        model::Area area = areaOf(framework, item);
        area.weight = weight;
        return document::PutArea{area};
    }
    model::Indicator indicator = indicatorOf(framework, item);
    indicator.weight = weight;
    return document::PutIndicator{indicator};
}

document::Edit withFreeText(const model::Framework& framework, const model::Letter& letter, bool freeText) {
    model::Recommendation recommendation = recommendationOf(framework, letter);
    recommendation.freeText = freeText;
    return document::PutRecommendation{recommendation};
}

document::Edit withLinks(const model::Framework& framework, const model::Letter& letter,
                         std::vector<model::Link> links) {
    model::Recommendation recommendation = recommendationOf(framework, letter);
    recommendation.links = std::move(links);
    return document::PutRecommendation{recommendation};
}

document::Edit withLevelOne(const model::Framework& framework, model::PerMille weight) {
    document::ChangeFramework change = asItIs(framework);
    change.levelWeights = {weight, model::PerMille(model::one.value() - weight.value())};
    return change;
}

document::Edit withVersion(const model::Framework& framework, const std::string& version) {
    document::ChangeFramework change = asItIs(framework);
    change.version = version;
    return change;
}

std::optional<document::Edit> removalOf(const FrameworkItem& item) {
    switch (item.kind) {
    case Kind::Area:
        return document::RemoveArea{model::AreaId(item.id)};
    case Kind::Indicator:
        return document::RemoveIndicator{model::IndicatorId(item.id)};
    case Kind::Recommendation:
        return document::RemoveRecommendation{model::Letter(item.id)};
    default:
        return std::nullopt;
    }
}

std::optional<document::Edit> moved(const model::Framework& framework, const FrameworkItem& item, bool down) {
    if (!isThere(framework, item)) return std::nullopt;
    if (item.kind == Kind::Area) return movedArea(framework, item, down);
    if (item.kind == Kind::Indicator) return movedIndicator(framework, item, down);
    return std::nullopt; // recommendations stand by their letters
}

} // namespace meyar::ui
