// Small values for the tests of this room.
#pragma once

#include "exchange/assessment_json.h"
#include "exchange/data_directory.h"
#include "exchange/framework_json.h"
#include "files/whole_file.h"
#include "model/assessment.h"
#include "model/error.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <variant>
#include <vector>

namespace meyar::tests {

using namespace meyar::model;
using namespace meyar::exchange;
using namespace meyar::files;

inline DataDirectory data() {
    return DataDirectory(MEYAR_SOURCE_DIR "/data");
}
inline const std::string& schema() {
    static const std::string text = data().frameworkSchema();
    return text;
}

inline LocalText everywhere(const std::string& text) {
    LocalText out;
    for (const Language language : allLanguages)
        out.set(language, text + " " + std::string(code(language)));
    return out;
}

/// Two areas, three indicators, three recommendations of which C takes free text.
inline Framework smallFramework() {
    Framework out;
    out.id = FrameworkId{"small"};
    out.version = "1.0";
    out.title = everywhere("Small");
    out.description = everywhere("For tests");
    out.scale = {{"met", PerMille{1000}, everywhere("Met")},
                 {"partly", PerMille{500}, everywhere("Partly")},
                 {"not_met", PerMille{0}, everywhere("Not met")}};
    out.areas = {{AreaId{"law"}, "1", everywhere("Law"), PerMille{1000}},
                 {AreaId{"care"}, "2", everywhere("Care"), PerMille{2000}}};
    for (const auto& [id, area] : {std::pair{"1.1", "law"}, {"1.2", "law"}, {"2.1", "care"}}) {
        Indicator indicator{IndicatorId{id}, AreaId{area}, everywhere(id), PerMille{750}, Origin::Report, {}};
        for (std::size_t s = 0; s < cellsPerIndicator; ++s) {
            indicator.cells[s] = {everywhere(std::string(id) + std::string(slotText(s))),
                                  s == 0 ? Origin::Report : Origin::Meyar};
        }
        out.indicators.push_back(indicator);
    }
    const auto link = [](const char* to, int weight) {
        Link made = *parseLink(to);
        made.weight = PerMille{weight};
        return made;
    };
    out.recommendations = {
        {Letter{"A"}, everywhere("First"), Origin::Report, false, {link("1.1", 1000), link("2.1/O", 500)}},
        {Letter{"B"}, everywhere("Second"), Origin::Meyar, false, {link("1.2/F2", 1)}},
        {Letter{"C"}, everywhere("Other"), Origin::Report, true, {}}};
    return out;
}

/// One of everything that an assessment can hold, with letters that trip the careless.
inline Assessment fullAssessment() {
    Details details;
    details.title = everywhere("Ölkə \"dırnaq\" \\ тест");
    details.country = LocalText(Language::Az, "Azərbaycan");
    details.period = "2014–2016";
    details.language = Language::Az;
    details.note = LocalText(Language::Ru, "Примечание\nдве строки");
    details.organisation = everywhere("Idarə");
    details.fictional = true;
    details.blind = true;
    Assessment out = emptyAssessment(smallFramework(), details);
    out.assessors = {{AssessorId{"a1"}, "Ə. K."}, {AssessorId{"a2"}, "B"}};
    out.sources = {{SourceId{"Aze 30"}, SourceKind::Document, "A law", "Someone", 2014, false},
                   {SourceId{"Int 1"}, SourceKind::Interview, "An interview", "", std::nullopt, true}};
    Cell& first = out.cells[1];
    first.ratings = {{AssessorId{"a1"}, Answer::grade(1), "because", Confidence::High},
                     {AssessorId{"a2"}, Answer::notApplicable(), "", std::nullopt}};
    first.agreed = Agreement{Answer::grade(2), "agreed in Gəncə"};
    first.shading = ShadingOverride{false, "in force since"};
    first.citations = {{CitationId{"c1"}, SourceId{"Aze 30"}, "p. 7", "quoted", true, "2014"},
                       {CitationId{"c2"}, SourceId{"Int 1"}, "", "", false, ""}};
    out.cells[11].ratings = {{AssessorId{"a2"}, Answer::insufficientEvidence(), "", Confidence::Low}};
    out.cells[4].agreed = Agreement{Answer::grade(0), ""};
    out.cells[4].notReReviewed = true;
    out.cells[5].notReReviewed = true; // with nothing else in it
    out.cells[6].ratings = {{AssessorId{"a1"}, Answer::grade(0), "seen", std::nullopt, true},
                            {AssessorId{"a2"}, Answer::grade(0), "", std::nullopt}};
    out.cells[6].agreed = Agreement{Answer::grade(0), "again", true};
    out.cells[6].notReReviewed = true;
    out.sections = {
        {SectionId{"s1"}, AreaId{"care"}, everywhere("Heading"), LocalText(Language::En, "Text [@Aze 30, p. 7].")},
        {SectionId{"s2"}, AreaId{"law"}, everywhere("Next"), LocalText()}};
    out.survey.respondents = 7;
    out.survey.questions = {{QuestionId{"7.1"},
                             AreaId{"law"},
                             everywhere("Asked?"),
                             7,
                             6,
                             LocalText(Language::En, "n"),
                             {{everywhere("Yes"), 5, false}, {everywhere("Do not know"), std::nullopt, true}},
                             {4, 1}}};
    out.constituencies = {
        {ConstituencyId{"table"}, everywhere("Table"), 3, true, 9, {{Letter{"A"}, 4}, {Letter{"C"}, 1}}},
        {ConstituencyId{"g1"}, everywhere("Group"), 2, false, std::nullopt, {}}};
    out.ballots = {{BallotId{"b1"}, ConstituencyId{"g1"}, "R1", {Letter{"A"}, Letter{"C"}}, "a word", std::nullopt},
                   {BallotId{"b2"}, ConstituencyId{"g1"}, "R2", {Letter{"B"}}, "", "spoilt"},
                   {BallotId{"b3"}, ConstituencyId{"g1"}, "R2", {Letter{"A"}}, "", std::nullopt}};
    out.detailed = {
        {DetailId{"d1"}, AreaId{"care"}, everywhere("Theme"), {everywhere("do"), LocalText(Language::En, "then")}}};
    out.ranking = {RankBy::Shares, PerMille{300}, 2};
    out.report.language = Language::Ru;
    out.report.parts = {ReportPart::Findings, ReportPart::Ranking};
    return out;
}

inline Framework noneBundled(const FrameworkId& id, const std::string&) {
    throw Error(ErrorKind::NotFound, id.text(), "small 1.0");
}

inline std::vector<Finding> faultsOf(std::string_view json) {
    auto read = readAssessment(json, schema(), noneBundled);
    if (auto* faults = std::get_if<std::vector<Finding>>(&read)) return *faults;
    return {};
}

inline std::vector<Finding> frameworkFaultsOf(std::string_view json) {
    auto read = readFramework(json, schema());
    if (auto* faults = std::get_if<std::vector<Finding>>(&read)) return *faults;
    return {};
}

/// "code at place", for comparing whole lists of faults.
inline std::vector<std::string> briefly(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const Finding& finding : findings)
        out.push_back(finding.code + " at " + finding.place);
    std::sort(out.begin(), out.end());
    return out;
}

inline std::string valueOf(const Finding& finding, const std::string& key) {
    for (const auto& [name, value] : finding.values) {
        if (name == key) return value;
    }
    return "(none)";
}

/// The text with one spot changed; the spot must be there.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    INFO("looking for " << from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// An empty folder for one test, gone afterwards.
class Folder {
public:
    Folder() {
        std::string form = (std::filesystem::temp_directory_path() / "meyar-exchange-XXXXXX").string();
        REQUIRE(::mkdtemp(form.data()) != nullptr);
        m_path = form;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    std::size_t count() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator()));
    }

private:
    std::filesystem::path m_path;
};

} // namespace meyar::tests
