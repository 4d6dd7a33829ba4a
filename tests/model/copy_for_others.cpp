#include "model/copy_for_others.h"

#include <catch2/catch.hpp>

#include <string>

using namespace meyar::model;

namespace {

const Wording words(Language::En, {{"copy.assessor", {"Assessor {n}"}}});
constexpr CopyChoices onlyConfidential{true, true, false};
constexpr CopyChoices onlyNames{true, false, true};

Source source(const char* id, const char* title, const char* author, bool confidential) {
    return {SourceId{id}, SourceKind::Interview, title, author, {}, confidential};
}

/// One area, one indicator; two public sources and a confidential one.
Assessment small() {
    Framework framework;
    framework.id = FrameworkId{"small"};
    framework.scale = {{"met", one, {}}, {"not_met", PerMille{0}, {}}};
    framework.areas = {{AreaId{"law"}, "1", LocalText(Language::En, "Law"), one}};
    framework.indicators = {{IndicatorId{"1.1"}, AreaId{"law"}, {}, one, Origin::Report, {}}};
    Details details;
    details.title = LocalText(Language::En, "Needs");
    Assessment made = emptyAssessment(framework, details);
    made.sources = {source("Act", "The act", "Parliament", false),
                    source("Int 2", "Talk at the shelter", "Anna K.", true), source("Rep", "Report", "", false)};
    return made;
}

/// A section's text as it leaves without confidential sources.
std::string cleaned(const std::string& text) {
    Assessment assessment = small();
    assessment.sections = {{SectionId{"s"}, AreaId{"law"}, {}, LocalText(Language::Az, text)}};
    return copyForOthers(assessment, onlyConfidential, words).assessment.sections.at(0).text.exactly(Language::Az);
}

Assessment withVotes() {
    Assessment assessment = small();
    assessment.constituencies = {{ConstituencyId{"g1"}, {}, 2, false, {}, {}},
                                 {ConstituencyId{"g2"}, {}, 2, false, {}, {}}};
    assessment.ballots = {{BallotId{"anna"}, ConstituencyId{"g1"}, "Anna", {}, "", "Anna left the room"},
                          {BallotId{"b"}, ConstituencyId{"g1"}, "Boris", {Letter{"A"}}, "More shelters", {}},
                          {BallotId{"c"}, ConstituencyId{"g2"}, "Boris", {Letter{"A"}}, "", {}},
                          {BallotId{"d"}, ConstituencyId{"g1"}, "Anna", {Letter{"B"}}, "", {}}};
    return assessment;
}

} // namespace

TEST_CASE("confidential sources go with their citations on cells; all others stay in order") {
    Assessment assessment = small();
    assessment.cells[0].citations = {
        {CitationId{"x"}, SourceId{"Act"}, "p. 1", "", false, ""},
        {CitationId{"anna-1"}, SourceId{"Int 2"}, "shelter, 4 May", "They said", false, ""},
        {CitationId{"z"}, SourceId{"Rep"}, "", "", true, "2015"}};
    const CopyForOthers copy = copyForOthers(assessment, onlyConfidential, words);
    REQUIRE(copy.assessment.sources.size() == 2);
    CHECK(copy.assessment.sources[0] == assessment.sources[0]);
    CHECK(copy.assessment.sources[1] == assessment.sources[2]);
    const auto& left = copy.assessment.cells[0].citations;
    REQUIRE(left.size() == 2);
    CHECK(left[0] == Citation{CitationId{"1"}, SourceId{"Act"}, "p. 1", "", false, ""});
    CHECK(left[1] == Citation{CitationId{"2"}, SourceId{"Rep"}, "", "", true, "2015"});
    CHECK(copy.leftOut == LeftOut{1, 1, 0, 0, 0, 0, 0});
}

TEST_CASE("citation fields lose the confidential sources, and sentences stay readable") {
    const auto [before, after] = GENERATE(table<std::string, std::string>({
        {"It lacks [@Int 2, p. 3].", "It lacks."},
        {"It lacks [@Int 2, p. 3]", "It lacks"},
        {"It lacks\u00a0[@Int 2], since", "It lacks, since"},
        {"It lacks [@Int 2] a law.", "It lacks a law."},
        {"It lacks [@Int 2]a law.", "It lacks a law."},
        {"It lacks [@Int 2] [@Int 2, p. 4].", "It lacks."},
        {"It lacks [@Int 2][@Act].", "It lacks [@Act]."},
        {"It lacks [@Act, p. 1; @Int 2, p. 3; @Rep].", "It lacks [@Act, p. 1; @Rep]."},
        {"It lacks ([@Int 2]).", "It lacks."},
        {"[@Int 2] says so.", "(…) says so."},
        {"One.\n\n- [@Int 2]\n- Two [@Int 2]\n", "One.\n\n- (…)\n- Two\n"},
        {"It lacks [@int  2].", "It lacks."},
        {"It lacks [@Int 2, shelter; Act].", "It lacks."},                  // no field: its second part has no @
        {"It lacks [@Int 2, shelter\nof X.\n\nThen.", "It lacks\n\nThen."}, // not closed: the paragraph may be place
        {"It has [@Act, p. 7] and [x](y) and [@].", "It has [@Act, p. 7] and [x](y) and [@]."},
    }));
    CHECK(cleaned(before) == after);
}

TEST_CASE("a citation that is not written well goes with its place") {
    const auto [before, after] = GENERATE(table<std::string, std::string>({
        {"It lacks [@Int 2 shelter].", "It lacks."},
        {"It lacks [@Int 2: shelter].", "It lacks."},
        {"It lacks [@Int 2، shelter].", "It lacks."},
        {"It lacks [@{Int 2}, shelter].", "It lacks."},
        {"It lacks [@Int 2s shelter].", "It lacks."},
        {"It lacks [@Int 20 x].", "It lacks [@Int 20 x]."},
        {"It lacks [see @Int 2, shelter].", "It lacks."},
        {"It lacks [see [note @Int 2, x] shelter].", "It lacks."},
        {"It lacks [@Int 2, a [b] shelter].", "It lacks."},
        {"It lacks [see [@Act, p. 1] and @Int 2, shelter].", "It lacks."},
        {"It lacks [@Int 2](shelter (old)), so.", "It lacks, so."},
        {"It lacks [@Act; @Int 2](shelter).", "It lacks [@Act]."},
        {"It lacks [@Act, p. 1](x).", "It lacks [@Act, p. 1](x)."},
        {"[@Act, cf. @Int 2, shelter]", "[@Act, cf. (…)]"},
        {"[@Act, and Int 2, shelter]", "[@Act, and (…)]"},
        {"It lacks [@Act and @Int 2, shelter].", "It lacks."}, // a semicolon is missing
        {"It lacks [@Act (see @Int 2, shelter)].", "It lacks."},
        {"It lacks [@Act and Int 2, shelter].", "It lacks."},
        {"It lacks [@Foo @Int 2, shelter].", "It lacks."},
        {"It lacks [@Foo and Anna K., shelter].", "It lacks."},
        {"As @Int 2 said.", "As (…) said."},
        {"@Int 2, x [see\n\n@Int 2, camp] end", "(…) end"},
        {"As @Int 2, from the shelter, said. So it is.\n\nThen.", "As (…)\n\nThen."},
        {"(as @Int 2: shelter) it lacks.", "(as (…)) it lacks."},
        {"[@see Talk at the shelter; 4 May] It lacks.", "(…) It lacks."},
        {"Write to office@int2.az, please.", "Write to office@int2.az, please."},
    }));
    CHECK(cleaned(before) == after);
}

TEST_CASE("a short name without a letter is cut where a citation names it") {
    Assessment assessment = small();
    assessment.sources[1].id = SourceId{"72_16"};
    const LocalText text(Language::En, "As @72_16 says [see @72_16, x].");
    assessment.sections = {{SectionId{"s"}, AreaId{"law"}, {}, text}};
    const CopyForOthers copy = copyForOthers(assessment, onlyConfidential, words);
    CHECK(copy.assessment.sections[0].text.in(Language::En) == "As (…) says.");
}

TEST_CASE("a citation that is not written well is counted when it goes") {
    Assessment assessment = small();
    const LocalText text(Language::En, "So [see @Int 2, x], @Int 2: y.");
    assessment.sections = {{SectionId{"s"}, AreaId{"law"}, {}, text}};
    CHECK(copyForOthers(assessment, onlyConfidential, words).leftOut == LeftOut{1, 1, 1, 0, 0, 0, 0});
}

TEST_CASE("mentions of a confidential source's short name, title and author become a mark") {
    CHECK(cleaned("As Int 2 said, and ANNA K. too.") == "As (…) said, and (…) too.");
    CHECK(cleaned("See *Talk at the shelter*, Int 20, Annals.") == "See *(…)*, Int 20, Annals.");
    CHECK(cleaned("[@Act, as Int 2 says]") == "[@Act, as (…) says]");
}

TEST_CASE("what a source that stays shares with a confidential one is left alone") {
    Assessment assessment = small();
    assessment.sources[1].author = "Parliament";
    assessment.details.note = LocalText(Language::En, "Parliament and Int 2");
    CHECK(copyForOthers(assessment, onlyConfidential, words).assessment.details.note.in(Language::En) ==
          "Parliament and (…)");
}

TEST_CASE("mentions go from findings, detailed recommendations, notes, reasons, places and quotes, and are counted") {
    Assessment assessment = withVotes();
    const LocalText text(Language::Ru, "Int 2");
    assessment.details.note = text;
    assessment.sections = {{SectionId{"s"}, AreaId{"law"}, text, text}};
    assessment.detailed = {{DetailId{"d"}, AreaId{"law"}, text, {text, text}}};
    assessment.survey = {9, {{QuestionId{"q"}, AreaId{"law"}, {}, 9, 9, text, {}, {}}}};
    assessment.assessors = {{AssessorId{"a"}, "A"}};
    Cell& cell = assessment.cells[0];
    cell.ratings = {{AssessorId{"a"}, Answer::grade(0), "Int 2", {}}};
    cell.agreed = Agreement{Answer::grade(0), "Int 2"};
    cell.shading = ShadingOverride{true, "Int 2"};
    cell.citations = {{CitationId{"x"}, SourceId{"Act"}, "Int 2", "Int 2", false, ""}};
    assessment.ballots[0].voidWhy = "Int 2";
    assessment.ballots[1].other = "Int 2";
    const CopyForOthers copy = copyForOthers(assessment, onlyConfidential, words);
    CHECK(copy.leftOut.mentions == 14);
    const Assessment& left = copy.assessment;
    for (const LocalText& each :
         {left.details.note, left.sections[0].heading, left.sections[0].text, left.detailed[0].theme,
          left.detailed[0].items[0], left.detailed[0].items[1], left.survey.questions[0].note})
        CHECK(each == LocalText(Language::Ru, "(…)"));
    for (const std::string& each : {left.cells[0].ratings[0].rationale, left.cells[0].agreed->why,
                                    left.cells[0].shading->why, left.cells[0].citations[0].at,
                                    left.cells[0].citations[0].quote, *left.ballots[0].voidWhy, left.ballots[1].other})
        CHECK(each == "(…)");
}

TEST_CASE("names of things lose citations, and nothing else") {
    Assessment assessment = withVotes();
    const std::string typed = "So Int 2 [@Int 2, shelter]", left = "So Int 2";
    const LocalText text(Language::Ru, typed);
    assessment.details.title = assessment.details.country = text;
    assessment.assessors = {{AssessorId{"a"}, typed}};
    assessment.constituencies[0].name = text;
    assessment.sources[0].title = assessment.sources[0].author = typed;
    assessment.survey = {9, {{QuestionId{"q"}, AreaId{"law"}, text, 9, 9, {}, {{text, {}, false}}, {}}}};
    assessment.cells[0].citations = {{CitationId{"x"}, SourceId{"Act"}, "", "", false, typed}};
    const Assessment copy = copyForOthers(assessment, onlyConfidential, words).assessment;
    for (const LocalText& each : {copy.details.title, copy.details.country, copy.constituencies[0].name,
                                  copy.survey.questions[0].text, copy.survey.questions[0].options[0].label})
        CHECK(each == LocalText(Language::Ru, left));
    for (const std::string& each :
         {copy.assessors[0].name, copy.sources[0].title, copy.sources[0].author, copy.cells[0].citations[0].speaksFor})
        CHECK(each == left);
}

TEST_CASE("without names assessors are numbered, their ids too, and their ratings stay theirs") {
    Assessment assessment = small();
    assessment.assessors = {{AssessorId{"zoe"}, "Zoe"}, {AssessorId{"anna"}, "Anna"}};
    assessment.cells[0].ratings = {{AssessorId{"zoe"}, Answer::grade(0), "Yes.", Confidence::High},
                                   {AssessorId{"anna"}, Answer::grade(1), "", {}}};
    const CopyForOthers copy = copyForOthers(assessment, onlyNames, words);
    CHECK(copy.assessment.assessors ==
          std::vector<Assessor>{{AssessorId{"1"}, "Assessor 1"}, {AssessorId{"2"}, "Assessor 2"}});
    CHECK(copy.assessment.cells[0].ratings ==
          std::vector<Rating>{{AssessorId{"1"}, Answer::grade(0), "Yes.", Confidence::High},
                              {AssessorId{"2"}, Answer::grade(1), "", {}}});
    CHECK(copy.assessment.sources == assessment.sources);
    CHECK(copy.leftOut == LeftOut{0, 0, 0, 2, 0, 0, 0});
}

TEST_CASE("without names voters are numbered within their body, and their words and the reasons for voiding go") {
    const CopyForOthers copy = copyForOthers(withVotes(), onlyNames, words);
    CHECK(copy.assessment.ballots ==
          std::vector<Ballot>{{BallotId{"1"}, ConstituencyId{"g1"}, "1", {}, "", "(…)"},
                              {BallotId{"2"}, ConstituencyId{"g1"}, "2", {Letter{"A"}}, "", {}},
                              {BallotId{"3"}, ConstituencyId{"g2"}, "1", {Letter{"A"}}, "", {}},
                              {BallotId{"4"}, ConstituencyId{"g1"}, "1", {Letter{"B"}}, "", {}}});
    CHECK(copy.leftOut == LeftOut{0, 0, 0, 0, 3, 1, 1});
}

TEST_CASE("ids that nobody reads become numbers, since they may hold a name") {
    Assessment assessment = small();
    assessment.sections = {{SectionId{"anna"}, AreaId{"law"}, {}, {}}};
    assessment.detailed = {{DetailId{"anna"}, AreaId{"law"}, {}, {}}};
    for (const CopyChoices& choices : {onlyConfidential, onlyNames}) {
        const Assessment copy = copyForOthers(assessment, choices, words).assessment;
        CHECK(copy.sections[0].id.text() == "1");
        CHECK(copy.detailed[0].id.text() == "1");
    }
}

TEST_CASE("without the history alone the assessment leaves as it is") {
    const Assessment assessment = withVotes();
    const CopyForOthers copy = copyForOthers(assessment, {true, false, false}, words);
    CHECK(copy.assessment == assessment);
    CHECK(copy.leftOut == LeftOut{});
}

TEST_CASE("a text in several languages counts once") {
    Assessment assessment = small();
    LocalText text(Language::Az, "Int 2 [@Int 2], Int 2");
    text.set(Language::En, "Int 2 [@Int 2; @Int 2]");
    assessment.sections = {{SectionId{"s"}, AreaId{"law"}, {}, text}};
    CHECK(copyForOthers(assessment, onlyConfidential, words).leftOut == LeftOut{1, 2, 2, 0, 0, 0, 0});
}

TEST_CASE("what was left out is told in words, a phrase for each kind that there was") {
    const Wording english(Language::En,
                          {{"copy.acts", {"{n} act", "{n} acts"}},
                           {"copy.sources", {"{n} source", "{n} sources"}},
                           {"copy.with_citations", {"{sources} with {n} citation", "{sources} with {n} citations"}},
                           {"copy.assessors", {"{n} name", "{n} names"}}});
    LeftOut leftOut;
    leftOut.sources = 3;
    leftOut.citations = 7;
    leftOut.assessors = 1;
    leftOut.acts = 2;
    CHECK(worded(leftOut, english) == std::vector<std::string>{"2 acts", "3 sources with 7 citations", "1 name"});
    CHECK(worded({}, english).empty());
}
