#include "method/check.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using model::Finding;
using model::Severity;

namespace {

std::vector<Finding> found(const model::Assessment& a) {
    return check(a, method::score(a));
}

std::vector<Finding> withCode(const model::Assessment& a, const std::string& code) {
    std::vector<Finding> out;
    for (Finding& finding : found(a)) {
        if (finding.code == code) out.push_back(std::move(finding));
    }
    return out;
}

/// One indicator, every cell met, with a rationale and a citation of the one source: nothing to find.
model::Assessment soundAssessment() {
    model::Assessment a = assessment(framework({1}));
    a.sources.push_back({model::SourceId{"Aze 30"}, model::SourceKind::Document, "A law", "", 2005, false});
    rateIndicator(a, "1.1", met, met, met, met);
    for (model::Cell& cell : a.cells) {
        cell.ratings[0].rationale = "read";
        model::Citation citation;
        citation.source = model::SourceId{"Aze 30"};
        cell.citations.push_back(std::move(citation));
    }
    return a;
}

model::Section section(const std::string& id, const std::string& text) {
    return {model::SectionId{id}, model::AreaId{"area-1"}, english("Heading"), english(text)};
}

using Values = decltype(Finding::values);

} // namespace

TEST_CASE("a sound assessment has nothing to find") {
    CHECK(found(soundAssessment()).empty());
}

TEST_CASE("a cell that nobody judged is found and not asked for a rationale or a source") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/O2") = {};
    CHECK(found(a) == std::vector<Finding>{{Severity::Warning, "unrated", "1.1/O2", {}}});
}

TEST_CASE("a judgement that was carried over and not looked at since is noted") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/F2").notReReviewed = true;
    CHECK(found(a) == std::vector<Finding>{{Severity::Note, "not_re_reviewed", "1.1/F2", {}}});
}

TEST_CASE("a disputed cell is found with the grades that were given") {
    model::Assessment a = soundAssessment();
    rate(a, "1.1/O2", {notMet, insufficient, notMet});
    const std::vector<Finding> disputes = withCode(a, "disputed");
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].place == "1.1/O2");
    CHECK(disputes[0].values == Values{{"ratings", "4"}, {"grades", "met, not_met, insufficient_evidence"}});
}

TEST_CASE("a grade without a rationale is a note") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/F1").ratings[0].rationale.clear();
    CHECK(found(a) == std::vector<Finding>{{Severity::Note, "unjustified", "1.1/F1", {}}});
}

TEST_CASE("the words of the agreement justify a grade, those for another grade do not") {
    model::Assessment a = soundAssessment();
    model::Cell& cell = cellOf(a, "1.1/F1");
    cell.agreed = model::Agreement{partly, ""};
    CHECK(withCode(a, "unjustified").size() == 1);
    cell.agreed->why = "half of the offices";
    CHECK(withCode(a, "unjustified").empty());
}

TEST_CASE("a grade without a citation is a warning") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/F1").citations.clear();
    CHECK(found(a) == std::vector<Finding>{{Severity::Warning, "uncited", "1.1/F1", {}}});
}

TEST_CASE("not applicable needs a reason") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/F2").ratings = {{model::AssessorId{"a1"}, notApplicable, "", {}}};
    CHECK(found(a) == std::vector<Finding>{{Severity::Error, "not_applicable_without_reason", "1.1/F2", {}}});
    cellOf(a, "1.1/F2").ratings[0].rationale = "no such border";
    CHECK(found(a).empty());
}

TEST_CASE("an override of the shading needs a reason") {
    model::Assessment a = soundAssessment();
    cellOf(a, "1.1/F1").shading = model::ShadingOverride{true, ""};
    CHECK(found(a) == std::vector<Finding>{{Severity::Error, "override_without_reason", "1.1/F1", {}}});
}

TEST_CASE("the findings of an indicator stand after its cells, with its id") {
    model::Assessment a = soundAssessment();
    for (const char* cell : {"1.1/F1", "1.1/O1"})
        cellOf(a, cell).ratings[0].answer = notMet;
    cellOf(a, "1.1/O2").ratings[0].answer = notMet;
    CHECK(found(a) == std::vector<Finding>{{Severity::Warning, "level2_without_level1", "1.1", {}}});
    cellOf(a, "1.1/F1").ratings[0].answer = met;
    CHECK(found(a) == std::vector<Finding>{{Severity::Note, "law_ahead_of_practice", "1.1", {}}});
}

TEST_CASE("the findings of the survey are among them") {
    model::Assessment a = soundAssessment();
    a.survey.respondents = 7;
    model::Question question;
    question.id = model::QuestionId{"7.1.1"};
    question.base = 7;
    question.answered = 6;
    question.options.push_back({english("agree"), 4, false});
    a.survey.questions.push_back(std::move(question));
    CHECK(found(a) ==
          std::vector<Finding>{{Severity::Warning, "counts_do_not_sum", "7.1.1", {{"sum", "4"}, {"answered", "6"}}}});
}

TEST_CASE("a constituency without shares is named") {
    model::Assessment a = soundAssessment();
    addTotals(a, "unspecified", {}, {});
    CHECK(found(a) == std::vector<Finding>{{Severity::Warning, "constituency_without_voters", "unspecified", {}}});
}

TEST_CASE("a text that cites what is not among the sources is an error, once a section") {
    model::Assessment a = soundAssessment();
    a.sections.push_back(section("s1", "Seen [@Aze 30, p. 7; @Aze 31] and again [@Aze 31, p. 2]."));
    CHECK(found(a) == std::vector<Finding>{{Severity::Error, "unknown_source_in_text", "s1", {{"source", "Aze 31"}}}});
}

TEST_CASE("a citation that is not read as one is told as it is written, in each language") {
    model::Assessment a = soundAssessment();
    a.sections.push_back(section("s1", "Seen [see @Aze 30, p. 7]."));
    CHECK(found(a) ==
          std::vector<Finding>{{Severity::Warning, "unread_citation", "s1", {{"text", "[see @Aze 30, p. 7]"}}}});
}

TEST_CASE("names and titles that every door refuses today are told of a file that has them") {
    model::Assessment a = soundAssessment();
    a.sources.push_back({model::SourceId{"Int 4, 5"}, model::SourceKind::Interview, " ", "", {}, true});
    a.sections.push_back(section("s1", "Words."));
    a.sections.back().heading = english("\u00a0");
    a.details.title = {};
    std::vector<std::string> codes;
    for (const Finding& finding : found(a))
        codes.push_back(finding.code + " " + finding.place);
    CHECK(codes == std::vector<std::string>{"unused_source Int 4, 5", "untitled_assessment /details/title",
                                            "uncitable_id Int 4, 5", "untitled_source Int 4, 5",
                                            "untitled_section s1"});
}

TEST_CASE("people and sources whose names no door takes today are told, each with what it reads like") {
    model::Assessment a = soundAssessment();
    for (const char* name : {" N. D.", "two\nlines", " ", "n. d."})
        a.assessors.push_back({model::AssessorId{"p" + std::to_string(a.assessors.size())}, name});
    a.sources.push_back({model::SourceId{"aze 30"}, model::SourceKind::Document, "Again", "", {}, false});
    a.sections.push_back(section("s1", "Words [@aze 30]."));
    a.details.title.set(model::Language::Ru, "Two\nlines");
    a.details.language = model::Language::Ru;
    model::Constituency groups{model::ConstituencyId{"g1"}, {}, 3, false, {}, {}};
    groups.name.set(model::Language::Ru, "Two  blanks");
    a.constituencies.push_back(groups);
    a.ballots.push_back({model::BallotId{"b1"}, groups.id, "R\n1", {model::Letter{"A"}}, {}, {}});
    std::vector<std::string> told;
    for (const Finding& finding : found(a))
        if (finding.code != "missing_translation") told.push_back(finding.code + " " + finding.place);
    const std::string first = std::to_string(a.assessors.size() - 4);
    CHECK(told == std::vector<std::string>{"hidden_character /details/title", "untidy_name p" + first,
                                           "hidden_character p" + std::to_string(a.assessors.size() - 3),
                                           "unnamed_assessor p" + std::to_string(a.assessors.size() - 2),
                                           "alike_sources aze 30", "untidy_name g1", "hidden_character R\n1"});
    a.assessors[a.assessors.size() - 4].name = "N. D.";
    CHECK(withCode(a, "alike_assessors") == std::vector<Finding>{{Severity::Warning,
                                                                  "alike_assessors",
                                                                  a.assessors.back().id.text(),
                                                                  {{"name", "n. d."}, {"other", "N. D."}}}});
    a.constituencies.push_back(
        {model::ConstituencyId{"g2"}, {model::Language::En, "TWO BLANKS"}, 3, false, {}, {}}); // read for the Russian
    a.constituencies.front().name = {model::Language::Ru, "Two blanks"};
    CHECK(withCode(a, "alike_constituencies") ==
          std::vector<Finding>{
              {Severity::Warning, "alike_constituencies", "g2", {{"name", "TWO BLANKS"}, {"other", "Two blanks"}}}});
    CHECK(withCode(a, "alike_sources").front().values == Values{{"name", "aze 30"}, {"other", "Aze 30"}});
}

TEST_CASE("a source that nothing cites is a note; a text may be what cites it") {
    model::Assessment a = soundAssessment();
    a.sources.push_back({model::SourceId{"Interview 4"}, model::SourceKind::Interview, "An interview", "", {}, true});
    CHECK(found(a) == std::vector<Finding>{{Severity::Note, "unused_source", "Interview 4", {}}});
    a.sections.push_back(section("s1", "Told so [@Interview 4]."));
    CHECK(found(a).empty());
}

TEST_CASE("a text must stand in each language that the title stands in") {
    model::Assessment a = soundAssessment();
    a.details.title.set(model::Language::Az, "Sınaq");
    a.details.country.set(model::Language::Az, "Heç yer");
    a.sections.push_back(section("s1", "Words."));
    CHECK(found(a) == std::vector<Finding>{
                          {Severity::Warning, "missing_translation", "/findings/s1/heading", {{"languages", "az"}}},
                          {Severity::Warning, "missing_translation", "/findings/s1/text", {{"languages", "az"}}}});
}

TEST_CASE("a text must stand in the language of the assessment; an empty one asks for nothing") {
    model::Assessment a = soundAssessment();
    a.details.language = model::Language::Ru;
    a.details.title.set(model::Language::Ru, "Проба");
    CHECK(found(a) ==
          std::vector<Finding>{{Severity::Warning, "missing_translation", "/details/country", {{"languages", "ru"}}}});
}

TEST_CASE("findings stand in framework order, then survey, votes, sources and translations") {
    model::Assessment a = assessment(framework({1}));
    rateIndicator(a, "1.1", notMet, met, met, met);
    cellOf(a, "1.1/O2") = {};
    a.details.title.set(model::Language::Az, "Sınaq");
    a.survey.questions.push_back({});
    a.survey.questions[0].answered = 1;
    addConstituency(a, "empty");
    a.sources.push_back({model::SourceId{"Aze 30"}, model::SourceKind::Document, "A law", "", {}, false});
    std::vector<std::string> codes;
    for (const Finding& finding : found(a))
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{
                       "unjustified", "uncited", "unjustified", "uncited", "unjustified", "uncited", "unrated",
                       "practice_without_legal_basis", "level2_without_level1", "answered_exceeds_base",
                       "constituency_without_voters", "unused_source", "missing_translation", "missing_translation"});
}
