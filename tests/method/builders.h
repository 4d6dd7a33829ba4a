// Small assessments for the tests of the method: "1.1" to "A.I", every weight 1, three grades, nothing recorded.
#pragma once

#include "method/exact.h"
#include "model/assessment.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace meyar::test {

inline constexpr model::Answer met = model::Answer::grade(0);
inline constexpr model::Answer partly = model::Answer::grade(1);
inline constexpr model::Answer notMet = model::Answer::grade(2);
inline constexpr model::Answer notApplicable = model::Answer::notApplicable();
inline constexpr model::Answer insufficient = model::Answer::insufficientEvidence();

inline model::LocalText english(std::string text) {
    return {model::Language::En, std::move(text)};
}

inline model::Scale threeGrades() {
    return {{"met", model::one, english("Met")},
            {"partly", model::half, english("Partly")},
            {"not_met", model::PerMille{0}, english("Not met")}};
}

/// `indicatorsOfAreas` {2, 1}: areas 1 and 2 with indicators 1.1, 1.2 and 2.1.
inline model::Framework framework(std::initializer_list<int> indicatorsOfAreas) {
    model::Framework out;
    out.id = model::FrameworkId{"test"};
    out.version = "1.0";
    out.scale = threeGrades();
    for (const int indicators : indicatorsOfAreas) {
        const std::string number = std::to_string(out.areas.size() + 1);
        out.areas.push_back({model::AreaId{"area-" + number}, number, english("Area " + number), model::one});
        for (int i = 1; i <= indicators; ++i) {
            model::Indicator indicator;
            indicator.id = model::IndicatorId{number + "." + std::to_string(i)};
            indicator.area = out.areas.back().id;
            out.indicators.push_back(std::move(indicator));
        }
    }
    return out;
}

inline model::Assessment assessment(model::Framework of) {
    return model::emptyAssessment(std::move(of),
                                  {english("Test"), english("Nowhere"), "2016", model::Language::En, {}, {}, true});
}

inline std::size_t placeOf(const model::Assessment& assessment, const std::string& cell) {
    return assessment.framework.findCell(model::parseCell(cell).value()).value();
}
inline model::Cell& cellOf(model::Assessment& assessment, const std::string& cell) {
    return assessment.cells[placeOf(assessment, cell)];
}

/// Records one rating a given answer, by assessors a1, a2, ...
inline void rate(model::Assessment& assessment, const std::string& cell, std::initializer_list<model::Answer> answers) {
    for (const model::Answer answer : answers) {
        std::vector<model::Rating>& ratings = cellOf(assessment, cell).ratings;
        ratings.push_back({model::AssessorId{"a" + std::to_string(ratings.size() + 1)}, answer, {}, {}});
    }
}
/// Rates the four cells of an indicator: F1, F2, O1, O2.
inline void rateIndicator(model::Assessment& assessment, const std::string& indicator, model::Answer f1,
                          model::Answer f2, model::Answer o1, model::Answer o2) {
    rate(assessment, indicator + "/F1", {f1});
    rate(assessment, indicator + "/F2", {f2});
    rate(assessment, indicator + "/O1", {o1});
    rate(assessment, indicator + "/O2", {o2});
}

inline void addRecommendation(model::Framework& framework, const std::string& letter,
                              std::initializer_list<const char*> links) {
    model::Recommendation item{model::Letter{letter}, english("Recommendation " + letter), {}, false, {}};
    for (const char* link : links)
        item.links.push_back(model::parseLink(link).value());
    framework.recommendations.push_back(std::move(item));
}

inline void addConstituency(model::Assessment& assessment, const std::string& id) {
    assessment.constituencies.push_back({model::ConstituencyId{id}, english(id), 3, false, {}, {}});
}
inline void addTotals(model::Assessment& assessment, const std::string& id, std::optional<std::int64_t> voters,
                      std::map<model::Letter, std::int64_t> dots) {
    assessment.constituencies.push_back({model::ConstituencyId{id}, english(id), 3, true, voters, std::move(dots)});
}

/// Casts a ballot for the letters of `choices`, "AJ" for A and J.
inline model::Ballot& cast(model::Assessment& assessment, const std::string& constituency, const std::string& choices) {
    model::Ballot ballot;
    ballot.id = model::BallotId{"b" + std::to_string(assessment.ballots.size() + 1)};
    ballot.constituency = model::ConstituencyId{constituency};
    ballot.voter = "R" + std::to_string(assessment.ballots.size() + 1);
    for (const char letter : choices)
        ballot.choices.emplace_back(std::string(1, letter));
    assessment.ballots.push_back(std::move(ballot));
    return assessment.ballots.back();
}

inline model::Letter letter(const char* text) {
    return model::Letter{text};
}

inline method::Bounds bounds(const method::Exact& low, const method::Exact& high) {
    return {low, high};
}
inline method::Bounds exactly(const method::Exact& value) {
    return {value, value};
}

} // namespace meyar::test
