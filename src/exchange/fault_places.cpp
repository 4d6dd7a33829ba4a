#include "exchange/fault_places.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace meyar::exchange {

namespace {

using Words = std::vector<std::string>;

Items listIn(const Node& node, std::string_view key) {
    const auto member = node.member(key);
    return Items(member && member->isArray() ? member : std::nullopt);
}

/// The short text of a member; "#3" where there is none.
std::string idOf(const Node& node, std::string_view key, std::size_t place) {
    constexpr std::size_t longestId = 64;
    const auto id = node.member(key);
    if (id && id->isString()) {
        std::string text = id->value().string();
        if (!text.empty() && text.size() <= longestId) return text;
    }
    return "#" + std::to_string(place + 1);
}

Words idsIn(const Node& framework, std::string_view list, std::string_view key) {
    Words ids;
    for (const Node& item : listIn(framework, list))
        ids.push_back(idOf(item, key, ids.size()));
    return ids;
}

Words stepsOf(std::string_view path) {
    Words steps;
    while (!path.empty()) {
        const std::size_t end = path.find('/', 1);
        steps.emplace_back(path.substr(1, end == std::string_view::npos ? end : end - 1));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    }
    return steps;
}

class Places {
public:
    explicit Places(const Node& framework)
        : m_path(framework.path()), m_areas(idsIn(framework, "areas", "number")),
          m_grades(idsIn(framework, "grades", "id")), m_letters(idsIn(framework, "recommendations", "letter")) {
        for (const Node& area : listIn(framework, "areas"))
            m_indicators.push_back(idsIn(area, "indicators", "id"));
    }

    void name(model::Finding& fault) const {
        if (!std::string_view(fault.place).starts_with(m_path)) return;
        const Words steps = stepsOf(std::string_view(fault.place).substr(m_path.size()));
        std::size_t next = 0;
        auto [kind, id] = thingAt(steps, next);
        const std::string part = next < steps.size() ? steps[next] : std::string();
        const bool inLanguage = next + 2 == steps.size() && model::parseLanguage(steps[next + 1]);
        fault.values.emplace_back("at_kind", std::move(kind));
        fault.values.emplace_back("at", std::move(id));
        fault.values.emplace_back("at_part", part);
        fault.values.emplace_back("at_language", inLanguage ? steps[next + 1] : std::string());
    }

private:
    using Thing = std::pair<std::string, std::string>;

    /// The innermost thing with a name of its own on the way; `next` is the step below it.
    Thing thingAt(const Words& steps, std::size_t& next) const {
        const auto within = [&](std::size_t at, std::string_view list, const Words& names) {
            const bool is = at + 1 < steps.size() && steps[at] == list;
            return is ? placeIn(steps[at + 1], names.size()) : std::nullopt;
        };
        if (const auto grade = within(0, "grades", m_grades)) return found(next, 2, "grade", m_grades[*grade]);
        if (const auto letter = within(0, "recommendations", m_letters))
            return found(next, 2, "recommendation", m_letters[*letter]);
        const auto area = within(0, "areas", m_areas);
        if (!area) return found(next, 0, "framework", {});
        const Words& indicators = m_indicators[*area];
        const auto indicator = within(2, "indicators", indicators);
        if (!indicator) return found(next, 2, "area", m_areas[*area]);
        const std::string& id = indicators[*indicator];
        const std::string whole = id.front() == '#' ? m_areas[*area] + ", " + id : id;
        if (steps.size() < 6 || steps[4] != "cells") return found(next, 4, "indicator", whole);
        return found(next, 6, "cell", whole + "/" + steps[5]);
    }

    static Thing found(std::size_t& next, std::size_t step, const char* kind, std::string id) {
        next = step;
        return {kind, std::move(id)};
    }
    static std::optional<std::size_t> placeIn(const std::string& step, std::size_t count) {
        std::size_t place = 0;
        const auto [end, failure] = std::from_chars(step.data(), step.data() + step.size(), place);
        const bool whole = failure == std::errc() && end == step.data() + step.size();
        return whole && place < count ? std::optional(place) : std::nullopt;
    }

    std::string m_path;
    Words m_areas, m_grades, m_letters;
    std::vector<Words> m_indicators;
};

} // namespace

void nameFaults(Faults& faults, const Node& framework) {
    if (faults.empty() || !framework.isObject()) return;
    const Places places(framework);
    for (model::Finding& fault : faults.listed())
        places.name(fault);
}

} // namespace meyar::exchange
