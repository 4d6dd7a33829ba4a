#include "model/framework.h"

#include "model/find.h"

#include <algorithm>

namespace meyar::model {

std::string_view text(Origin origin) {
    return origin == Origin::Report ? "report" : "meyar";
}

std::optional<Origin> parseOrigin(std::string_view word) {
    if (word == "report") return Origin::Report;
    if (word == "meyar") return Origin::Meyar;
    return std::nullopt;
}

bool Link::covers(std::size_t slot) const {
    return (!track || *track == trackOfSlot(slot)) && (!level || *level == levelOfSlot(slot));
}

std::string text(const Link& link) {
    if (!link.track) return link.indicator.text();
    const Level level = link.level.value_or(Level::One);
    const std::string_view cell = slotText(slot(*link.track, level));
    return link.indicator.text() + "/" + std::string(link.level ? cell : cell.substr(0, 1));
}

std::optional<Link> parseLink(std::string_view word) {
    if (const auto cell = parseCell(word)) return Link{cell->indicator, cell->track, cell->level, one};
    const std::size_t slash = word.rfind('/');
    if (slash == std::string_view::npos) {
        if (word.empty()) return std::nullopt;
        return Link{IndicatorId{std::string(word)}, std::nullopt, std::nullopt, one};
    }
    const std::string_view track = word.substr(slash + 1);
    if (slash == 0 || (track != "F" && track != "O")) return std::nullopt;
    return Link{IndicatorId{std::string(word.substr(0, slash))}, track == "F" ? Track::Framework : Track::Operational,
                std::nullopt, one};
}

CellId Framework::cellAt(std::size_t place) const {
    return {indicators[place / cellsPerIndicator].id, trackOfSlot(place), levelOfSlot(place)};
}

const Statement& Framework::statementAt(std::size_t place) const {
    return indicators[place / cellsPerIndicator].cells[place % cellsPerIndicator];
}

std::span<const Indicator> Framework::indicatorsOf(std::size_t area) const {
    const auto ofArea = [&](const Indicator& indicator) { return indicator.area == areas[area].id; };
    const auto first = std::find_if(indicators.begin(), indicators.end(), ofArea);
    const auto last = std::find_if_not(first, indicators.end(), ofArea);
    return {first, last};
}

std::optional<std::size_t> Framework::findArea(const AreaId& wanted) const {
    return firstWithId(areas, wanted);
}

std::optional<std::size_t> Framework::findIndicator(const IndicatorId& wanted) const {
    return firstWithId(indicators, wanted);
}

std::optional<std::size_t> Framework::findCell(const CellId& cell) const {
    const auto indicator = findIndicator(cell.indicator);
    if (!indicator) return std::nullopt;
    return *indicator * cellsPerIndicator + slot(cell.track, cell.level);
}

std::optional<std::size_t> Framework::findRecommendation(const Letter& letter) const {
    return firstWhere(recommendations, [&](const Recommendation& item) { return item.letter == letter; });
}

} // namespace meyar::model
