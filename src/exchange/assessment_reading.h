// The assessment while it is read from JSON: what is known so far and lookups by id. One function a part of the file;
// the order of the calls matters, for later parts name things of earlier ones.
#pragma once

#include "exchange/json_node.h"
#include "model/assessment.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace meyar::exchange {

struct Reading {
    explicit Reading(model::Framework framework);

    model::Assessment assessment;
    std::unordered_map<std::string, std::size_t> cells;     ///< "5.1/F2" to its place
    std::unordered_map<std::string, std::size_t> assessors; ///< id to place
    std::unordered_map<std::string, std::size_t> sources;
    std::unordered_map<std::string, std::size_t> constituencies;
    std::unordered_map<std::string, std::size_t> letters;
    std::unordered_set<std::string> areas;
    std::string areaChoices;
    std::string indicatorChoices;
    std::string letterChoices;
    std::string gradeChoices;

    /// The area that a node names; fault unknown_area.
    model::AreaId area(const Node& node) const;
};

/// The ids of a list in its order, for a fault that names the valid ones; "..." when they are many.
template <class Item>
std::string choicesAmong(const std::vector<Item>& items) {
    constexpr std::size_t most = 200;
    if (items.size() > most) return "...";
    return joined(items, [](const Item& item) { return item.id.text(); });
}

model::Details readDetails(const Node& node);
void readAssessors(const Node& list, Reading& reading);
void readSources(const Node& list, Reading& reading);
void readCells(const Node& list, Reading& reading);
void readFindings(const Node& list, Reading& reading);
void readSurvey(const Node& survey, Reading& reading);
void readConstituencies(const Node& list, Reading& reading);
void readBallots(const Node& list, Reading& reading);
void readDetailed(const Node& list, Reading& reading);
void readRanking(const Node& ranking, Reading& reading);
void readReport(const Node& report, Reading& reading);

} // namespace meyar::exchange
