// A small assessment with something of every kind, and surroundings that give the same file at every run. Free of
// Catch2, for programs that are no tests themselves.
#pragma once

#include "document/document.h"
#include "model/assessment.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace meyar::tests {

using namespace meyar::model;
using namespace meyar::document;

inline LocalText inThree(const std::string& text) {
    LocalText out(Language::Az, text + " az");
    out.set(Language::En, text);
    out.set(Language::Ru, text + " ру");
    return out;
}

/// Two areas, three indicators, three recommendations of which Q takes words.
inline Framework smallFramework() {
    Framework framework;
    framework.id = FrameworkId{"small"};
    framework.version = "1.2";
    framework.title = inThree("Small");
    framework.description = inThree("For tests");
    framework.scale = {{"met", one, inThree("Met")}, {"partly", half, inThree("Partly")}, {"not_met", PerMille{0}, {}}};
    framework.levelWeights = {PerMille{600}, PerMille{400}};
    framework.areas = {{AreaId{"law"}, "1", inThree("Law"), one},
                       {AreaId{"care"}, "2", inThree("Care"), PerMille{1500}}};
    for (const auto& [id, area] : {std::pair{"1.1", "law"}, std::pair{"1.2", "law"}, std::pair{"2.1", "care"}}) {
        Indicator indicator{IndicatorId{id}, AreaId{area}, inThree(id), PerMille{750}, Origin::Report, {}};
        for (std::size_t slot = 0; slot < cellsPerIndicator; ++slot) {
            indicator.cells[slot] = {inThree(std::string(id) + std::string(slotText(slot))),
                                     slot == 0 ? Origin::Report : Origin::Meyar};
        }
        framework.indicators.push_back(indicator);
    }
    framework.recommendations = {
        {Letter{"B"}, inThree("Bee"), Origin::Report, false, {*parseLink("2.1/O"), *parseLink("1.1")}},
        {Letter{"A"}, inThree("Aye"), Origin::Meyar, false, {*parseLink("1.2/F2")}},
        {Letter{"Q"}, inThree("Other"), Origin::Report, true, {}}};
    framework.recommendations[0].links[1].weight = PerMille{250};
    return framework;
}

inline CellId cell(const std::string& name) {
    return parseCell(name).value();
}

inline Assessment fullAssessment() {
    Details details;
    details.title = inThree("Title");
    details.country = LocalText(Language::Az, "Azərbaycan");
    details.period = "2014-2016";
    details.language = Language::Ru;
    details.note = LocalText(Language::En, "Line one\nline 'two' \"three\"");
    details.organisation = inThree("Office");
    details.fictional = true;
    Assessment out = emptyAssessment(smallFramework(), details);
    out.assessors = {{AssessorId{"z"}, "Zeynəb"}, {AssessorId{"a"}, "Anar"}};
    out.sources = {{SourceId{"Int 2"}, SourceKind::Interview, "An interview", "", std::nullopt, true},
                   {SourceId{"Aze 30"}, SourceKind::Statistics, "Figures", "Office", 2014, false}};
    Cell& first = out.cells[0];
    first.ratings = {{AssessorId{"z"}, Answer::grade(1), "seen", Confidence::High},
                     {AssessorId{"a"}, Answer::notApplicable(), "", std::nullopt}};
    first.agreed = Agreement{Answer::grade(2), "talked over"};
    first.shading = ShadingOverride{false, "enough"};
    first.citations = {{CitationId{"c9"}, SourceId{"Aze 30"}, "p. 7", "«quote»", true, "2014"},
                       {CitationId{"c1"}, SourceId{"Int 2"}, "", "", false, ""}};
    out.cells[11].ratings = {{AssessorId{"a"}, Answer::insufficientEvidence(), "", Confidence::Low}};
    out.sections = {{SectionId{"s2"}, AreaId{"care"}, inThree("Second"), LocalText(Language::En, "As [@Int 2] says.")},
                    {SectionId{"s1"}, AreaId{"law"}, inThree("First"), {}}};
    out.survey.respondents = 7;
    out.survey.questions = {{QuestionId{"7.1"},
                             AreaId{"law"},
                             inThree("Asked?"),
                             7,
                             6,
                             LocalText(Language::En, "a note"),
                             {{inThree("Yes"), 4, false}, {inThree("No idea"), std::nullopt, true}},
                             {1, 4, 1}}};
    out.constituencies = {{ConstituencyId{"table"}, inThree("Table"), 2, true, 9, {{Letter{"A"}, 4}, {Letter{"Q"}, 1}}},
                          {ConstituencyId{"group"}, inThree("Group"), 2, false, std::nullopt, {}}};
    out.ballots = {{BallotId{"b2"}, ConstituencyId{"group"}, "R1", {Letter{"B"}, Letter{"Q"}}, "a word", std::nullopt},
                   {BallotId{"b1"}, ConstituencyId{"group"}, "R2", {Letter{"A"}}, "", "spoilt"},
                   {BallotId{"b3"}, ConstituencyId{"group"}, "R2", {Letter{"A"}}, "", std::nullopt}};
    out.detailed = {
        {DetailId{"d1"}, AreaId{"care"}, inThree("Theme"), {inThree("do"), LocalText(Language::En, "then")}}};
    out.ranking = {RankBy::Balanced, PerMille{650}, 2};
    out.report.language = Language::Az;
    out.report.parts.erase(ReportPart::Detail);
    return out;
}

/// A clock that stands still, ids that count; the first id of a new file is its lineage.
inline Surroundings steadySurroundings() {
    auto count = std::make_shared<int>(0);
    return {[] { return std::string("2026-03-01T09:30:00Z"); }, [count] { return "new-" + std::to_string(++*count); },
            "Aydan"};
}

} // namespace meyar::tests
