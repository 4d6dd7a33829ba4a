#include "build.h"

using namespace meyar::tests;

namespace {

using Codes = std::vector<std::string>;

/// Applies an edit that must be accepted, sees that the file says the same, and that undo takes it back whole.
Outcome applied(OpenDocument& open, const Edit& edit) {
    const Assessment before = open.assessment();
    const Outcome outcome = open->apply(edit);
    CHECK(codesOf(outcome) == Codes{});
    CHECK(outcome.changed);
    const Assessment after = open.assessment();
    open.reopen();
    CHECK(open.assessment() == after);
    open->undo();
    CHECK(open.assessment() == before);
    open->redo();
    CHECK(open.assessment() == after);
    return outcome;
}

} // namespace

TEST_CASE("every edit has a name of its own") {
    CHECK(name(Edit{ChangeDetails{}}) == "change_details");
    CHECK(name(Edit{Rate{}}) == "rate");
    CHECK(name(Edit{CastBallot{}}) == "cast_ballot");
    CHECK(name(Edit{SetDots{}}) == "set_dots");
}

TEST_CASE("details change") {
    OpenDocument open;
    Details details = fullAssessment().details;
    details.title.set(Language::Az, "Yeni");
    details.language = Language::Az;
    details.fictional = false;
    CHECK(applied(open, ChangeDetails{details}).touched.kinds == std::set{Kind::Details});
    CHECK(open.assessment().details == details);
}

TEST_CASE("an assessor is added at the end under a new id") {
    OpenDocument open;
    const Outcome outcome = applied(open, AddAssessor{{}, "Leyla"});
    CHECK(outcome.madeId == "new-2");
    CHECK(open.assessment().assessors.back() == Assessor{AssessorId{"new-2"}, "Leyla"});
}

TEST_CASE("an assessor is renamed in place") {
    OpenDocument open;
    applied(open, RenameAssessor{AssessorId{"z"}, "Zeynəb Ə."});
    CHECK(open.assessment().assessors[0].name == "Zeynəb Ə.");
}

TEST_CASE("a rating is new or takes the place of the former one") {
    OpenDocument open;
    const Rating rating{AssessorId{"z"}, Answer::grade(0), "read it", std::nullopt};
    const Outcome outcome = applied(open, Rate{cell("1.1/F1"), rating});
    CHECK(outcome.touched == Touched{{Kind::Cells}, {0}});
    CHECK(open.assessment().cells[0].ratings[0] == rating);
    CHECK(open.assessment().cells[0].ratings.size() == 2);
}

TEST_CASE("ratings stand in the order of the assessors whoever rates first") {
    OpenDocument open;
    open->apply(Rate{cell("2.1/O2"), {AssessorId{"z"}, Answer::grade(0), "", std::nullopt}});
    CHECK(open.assessment().cells[11].ratings[0].assessor == AssessorId{"z"});
}

TEST_CASE("a rating is cleared") {
    OpenDocument open;
    applied(open, ClearRating{cell("1.1/F1"), AssessorId{"z"}});
    CHECK(open.assessment().cells[0].ratings.size() == 1);
}

TEST_CASE("a consensus is recorded and cleared") {
    OpenDocument open;
    applied(open, Agree{cell("2.1/F2"), Agreement{Answer::notApplicable(), "no such law"}});
    CHECK(open.assessment().cells[9].agreed == Agreement{Answer::notApplicable(), "no such law"});
    applied(open, Agree{cell("2.1/F2"), std::nullopt});
    CHECK_FALSE(open.assessment().cells[9].agreed);
}

TEST_CASE("the shading is overridden and goes back to automatic") {
    OpenDocument open;
    applied(open, Shade{cell("2.1/F2"), ShadingOverride{true, "weak"}});
    CHECK(open.assessment().cells[9].shading == ShadingOverride{true, "weak"});
    applied(open, Shade{cell("2.1/F2"), std::nullopt});
    CHECK_FALSE(open.assessment().cells[9].shading);
}

TEST_CASE("a source is added at the end or changed in place") {
    OpenDocument open;
    const Source added{SourceId{"Law 1"}, SourceKind::Document, "The law", "Parliament", 2005, false};
    CHECK(applied(open, PutSource{added, true}).touched.kinds == std::set{Kind::Sources});
    CHECK(open.assessment().sources.back() == added);
    const Source changed{SourceId{"Int 2"}, SourceKind::Interview, "Officer", "", 2015, true};
    applied(open, PutSource{changed});
    CHECK(open.assessment().sources.front() == changed);
}

TEST_CASE("a source that nothing cites is removed") {
    OpenDocument open;
    open->apply(PutSource{{SourceId{"Law 1"}, SourceKind::Document, "The law", "", std::nullopt, false}});
    applied(open, RemoveSource{SourceId{"Law 1"}});
    CHECK(open.assessment().sources == fullAssessment().sources);
}

TEST_CASE("a citation is added under a new id at the end of its cell") {
    OpenDocument open;
    const Outcome outcome = applied(open, Cite{cell("1.1/F1"), {{}, SourceId{"Int 2"}, "p. 1", "q", true, "2015"}});
    CHECK(outcome.madeId == "new-2");
    CHECK(outcome.touched == Touched{{Kind::Cells}, {0}});
    CHECK(open.assessment().cells[0].citations.back() ==
          Citation{CitationId{"new-2"}, SourceId{"Int 2"}, "p. 1", "q", true, "2015"});
}

TEST_CASE("a citation of the same id changes in place") {
    OpenDocument open;
    applied(open, Cite{cell("1.1/F1"), {CitationId{"c9"}, SourceId{"Int 2"}, "", "", false, ""}});
    CHECK(open.assessment().cells[0].citations[0].source == SourceId{"Int 2"});
    CHECK(open.assessment().cells[0].citations.size() == 2);
}

TEST_CASE("a citation that moves to another cell touches both") {
    OpenDocument open;
    const Outcome outcome = applied(open, Cite{cell("2.1/O2"), fullAssessment().cells[0].citations[0]});
    CHECK(outcome.touched.cells == std::vector<std::size_t>{0, 11});
    CHECK(open.assessment().cells[0].citations.size() == 1);
    CHECK(open.assessment().cells[11].citations[0].id == CitationId{"c9"});
}

TEST_CASE("a citation is removed by its id alone") {
    OpenDocument open;
    CHECK(applied(open, RemoveCitation{CitationId{"c9"}}).touched.cells == std::vector<std::size_t>{0});
    CHECK(open.assessment().cells[0].citations.size() == 1);
    CHECK(open->history()[0].place == "1.1/F1");
}

TEST_CASE("a section is added, changed and removed") {
    OpenDocument open;
    const Section added{SectionId{"s3"}, AreaId{"law"}, inThree("Third"), inThree("text")};
    applied(open, PutSection{added});
    CHECK(open.assessment().sections.back() == added);
    const Section changed{SectionId{"s2"}, AreaId{"law"}, inThree("New"), {}};
    applied(open, PutSection{changed});
    CHECK(open.assessment().sections.front() == changed);
    applied(open, RemoveSection{SectionId{"s1"}});
    CHECK(open.assessment().sections == std::vector{changed, added});
}

TEST_CASE("a new section goes to the end of its area, not of the list") {
    OpenDocument open; // care: s2; law: s1
    applied(open, PutSection{{SectionId{"s3"}, AreaId{"care"}, inThree("Third"), {}}});
    const auto& sections = open.assessment().sections;
    REQUIRE(sections.size() == 3);
    CHECK(sections[1].id == SectionId{"s3"});
    CHECK(sections[2].id == SectionId{"s1"});
}

TEST_CASE("a section moves within its area and leaves those of others alone") {
    OpenDocument open;
    for (const char* id : {"s3", "s4"})
        open->apply(PutSection{{SectionId{id}, AreaId{"law"}, inThree(id), {}}});
    const auto order = [&] {
        std::string ids;
        for (const Section& section : open.assessment().sections)
            ids += section.id.text() + " ";
        return ids;
    };
    CHECK(order() == "s2 s1 s3 s4 ");
    applied(open, MoveSection{SectionId{"s4"}, 0});
    CHECK(order() == "s2 s4 s1 s3 ");
    applied(open, MoveSection{SectionId{"s4"}, 99});
    CHECK(order() == "s2 s1 s3 s4 ");
    CHECK(open->history().back().edit == "move_section");
    CHECK(open->history().back().place == "law");
    CHECK_FALSE(open->apply(MoveSection{SectionId{"s2"}, 3}).changed);
}

TEST_CASE("an assessor without ratings is removed and comes back to the same place") {
    OpenDocument open;
    open->apply(ClearRating{cell("1.1/F1"), AssessorId{"z"}});
    applied(open, RemoveAssessor{AssessorId{"z"}});
    CHECK(open.assessment().assessors.size() == 1);
    CHECK(open->history().back().place == "Zeynəb");
}

TEST_CASE("the blind way of working is switched on and off") {
    OpenDocument open;
    Details details = open.assessment().details;
    details.blind = true;
    CHECK(applied(open, ChangeDetails{details}).touched.kinds == std::set{Kind::Details});
    CHECK(open.assessment().details.blind);
    details.blind = false;
    applied(open, ChangeDetails{details});
    CHECK_FALSE(open.assessment().details.blind);
}

TEST_CASE("a detailed recommendation is added, changed and removed") {
    OpenDocument open;
    const Outcome outcome =
        applied(open, PutDetailedRecommendation{{{}, AreaId{"law"}, inThree("T"), {inThree("one")}}});
    CHECK(outcome.madeId == "new-2");
    CHECK(open.assessment().detailed.back().items.size() == 1);
    const DetailedRecommendation changed{DetailId{"d1"}, AreaId{"law"}, inThree("T2"), {inThree("only")}};
    applied(open, PutDetailedRecommendation{changed});
    CHECK(open.assessment().detailed.front() == changed);
    applied(open, RemoveDetailedRecommendation{DetailId{"d1"}});
    CHECK(open.assessment().detailed.size() == 1);
}

TEST_CASE("respondents are set") {
    OpenDocument open;
    CHECK(applied(open, SetRespondents{12}).touched.kinds == std::set{Kind::Survey});
    CHECK(open.assessment().survey.respondents == 12);
}

TEST_CASE("a question is added, changed with fewer options, and removed") {
    OpenDocument open;
    const Question added{QuestionId{"7.2"}, AreaId{"care"}, inThree("And?"), 5, 5, {}, {{inThree("A"), 5, false}}, {}};
    applied(open, PutQuestion{added});
    CHECK(open.assessment().survey.questions.back() == added);
    Question changed = fullAssessment().survey.questions[0];
    changed.options.pop_back();
    changed.unplaced = {2};
    applied(open, PutQuestion{changed});
    CHECK(open.assessment().survey.questions.front() == changed);
    applied(open, RemoveQuestion{QuestionId{"7.1"}});
    CHECK(open.assessment().survey.questions == std::vector{added});
}

TEST_CASE("a constituency is added and changed") {
    OpenDocument open;
    const Constituency added{ConstituencyId{"g2"}, inThree("Second"), 3, false, std::nullopt, {}};
    applied(open, PutConstituency{added, true});
    CHECK(open.assessment().constituencies.back() == added);
    Constituency changed = fullAssessment().constituencies[0];
    changed.dots = {{Letter{"A"}, 5}, {Letter{"B"}, 1}};
    changed.voters = std::nullopt;
    applied(open, PutConstituency{changed});
    CHECK(open.assessment().constituencies.front() == changed);
}

TEST_CASE("a constituency that is counted from ballots keeps no dots") {
    OpenDocument open;
    Constituency changed = fullAssessment().constituencies[0];
    changed.totalsOnly = false;
    applied(open, PutConstituency{changed});
    CHECK(open.assessment().constituencies.front().dots.empty());
}

TEST_CASE("a constituency goes with its dots") {
    OpenDocument open;
    applied(open, RemoveConstituency{ConstituencyId{"table"}});
    CHECK(open.assessment().constituencies.size() == 1);
}

TEST_CASE("a ballot is cast with its letters in framework order") {
    OpenDocument open;
    const Outcome outcome = applied(
        open, CastBallot{{{}, ConstituencyId{"group"}, "R9", {Letter{"Q"}, Letter{"B"}}, "more", std::nullopt}});
    CHECK(outcome.touched.kinds == std::set{Kind::Ballots});
    CHECK(open.assessment().ballots.back() ==
          Ballot{BallotId{"new-2"}, ConstituencyId{"group"}, "R9", {Letter{"B"}, Letter{"Q"}}, "more", std::nullopt});
}

TEST_CASE("a ballot of the same id changes in place") {
    OpenDocument open;
    applied(open, CastBallot{{BallotId{"b2"}, ConstituencyId{"group"}, "R1", {Letter{"A"}}, "", std::nullopt}});
    CHECK(open.assessment().ballots[0].choices == std::vector{Letter{"A"}});
}

TEST_CASE("a ballot that is void from the start may have what spoils it") {
    OpenDocument open;
    applied(
        open,
        CastBallot{{{}, ConstituencyId{"group"}, "R1", {Letter{"B"}, Letter{"A"}, Letter{"Q"}}, "", "three choices"}});
    CHECK(open.assessment().ballots.back().voidWhy == "three choices");
}

TEST_CASE("a ballot is voided with its reason and stays") {
    OpenDocument open;
    applied(open, VoidBallot{BallotId{"b2"}, "torn"});
    CHECK(open.assessment().ballots[0].voidWhy == "torn");
    CHECK(open->history()[0].place == "group R1");
}

TEST_CASE("dots are set, and zero leaves none") {
    OpenDocument open;
    CHECK(applied(open, SetDots{ConstituencyId{"table"}, Letter{"B"}, 3}).touched.kinds ==
          std::set{Kind::Constituencies});
    CHECK(open.assessment().constituencies[0].dots.at(Letter{"B"}) == 3);
    applied(open, SetDots{ConstituencyId{"table"}, Letter{"B"}, 0});
    CHECK(open.assessment().constituencies[0].dots == fullAssessment().constituencies[0].dots);
}

TEST_CASE("setting dots makes a constituency without ballots one of totals") {
    OpenDocument open;
    open->apply(PutConstituency{{ConstituencyId{"g2"}, inThree("Second"), 3, false, std::nullopt, {}}});
    applied(open, SetDots{ConstituencyId{"g2"}, Letter{"B"}, 3});
    CHECK(open.assessment().constituencies.back().totalsOnly);
}

TEST_CASE("an edit that says what stands already writes nothing") {
    OpenDocument open;
    const Assessment full = fullAssessment();
    const std::vector<Edit> edits{
        ChangeDetails{full.details},           Rate{cell("1.1/F1"), full.cells[0].ratings[0]},
        PutQuestion{full.survey.questions[0]}, PutConstituency{full.constituencies[0]},
        CastBallot{full.ballots[0]},           Cite{cell("1.1/F1"), full.cells[0].citations[0]},
        Agree{cell("2.1/F2"), std::nullopt},   SetDots{ConstituencyId{"table"}, Letter{"A"}, 4}};
    for (const Edit& edit : edits) {
        INFO(name(edit));
        const Outcome outcome = open->apply(edit);
        CHECK(codesOf(outcome) == Codes{});
        CHECK_FALSE(outcome.changed);
        CHECK(outcome.touched == Touched{});
    }
    CHECK(open->history().empty());
    CHECK(open.assessment() == full);
}
