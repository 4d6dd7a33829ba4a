#include "build.h"

using namespace meyar::tests;

namespace {

using Codes = std::vector<std::string>;

/// The codes that refuse `edit` on the full assessment, which must then stand as it did.
Codes refused(const Edit& edit) {
    OpenDocument open;
    const Outcome outcome = open->apply(edit);
    CHECK_FALSE(outcome.changed);
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->history().empty());
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
    return codesOf(outcome);
}

std::string choicesNamedBy(const Edit& edit) {
    OpenDocument open;
    for (const Finding& finding : open->apply(edit).refusals) {
        for (const auto& [name, value] : finding.values) {
            if (name == "choices") return value;
        }
    }
    return {};
}

Constituency constituency(const std::string& id) {
    return {ConstituencyId{id}, inThree("Name"), 2, false, std::nullopt, {}};
}

Ballot ballot(std::vector<Letter> choices) {
    return {{}, ConstituencyId{"group"}, "R9", std::move(choices), "", std::nullopt};
}

const CellId noCell{IndicatorId{"9.9"}, Track::Framework, Level::One};
const Rating rating{AssessorId{"z"}, Answer::grade(0), "", std::nullopt};

} // namespace

TEST_CASE("details without a title are refused") {
    Details details = fullAssessment().details;
    details.title = LocalText(Language::En, "  ");
    CHECK(refused(ChangeDetails{details}) == Codes{"empty_title"});
    details.title = LocalText(Language::En, "\u00a0\u200b"); // nothing to be seen either
    CHECK(refused(ChangeDetails{details}) == Codes{"empty_title"});
    details.title = LocalText(Language::En, "Two\nlines");
    CHECK(refused(ChangeDetails{details}) == Codes{"hidden_character"});
}

TEST_CASE("assessors are refused") {
    CHECK(refused(AddAssessor{{}, " "}) == Codes{"empty_name"});
    CHECK(refused(AddAssessor{{}, "Leyla\u202e"}) == Codes{"hidden_character"});
    CHECK(refused(RenameAssessor{AssessorId{"z"}, "Ley\nla"}) == Codes{"hidden_character"});
    CHECK(refused(RenameAssessor{AssessorId{"z"}, "Ley\u00a0la"}) == Codes{"hidden_character"});
    CHECK(refused(AddAssessor{{}, " Leyla"}) == Codes{"untidy_name"});
    CHECK(refused(AddAssessor{{}, "Leyla "}) == Codes{"untidy_name"});
    CHECK(refused(AddAssessor{{}, "L.  N."}) == Codes{"untidy_name"});
    CHECK(refused(AddAssessor{{}, "Anar"}) == Codes{"name_taken"});
    CHECK(refused(AddAssessor{{}, "ANAR"}) == Codes{"name_taken"}); // nobody would tell the two apart
    CHECK(refused(AddAssessor{AssessorId{"a"}, "Leyla"}) == Codes{"id_taken"});
    CHECK(refused(RenameAssessor{AssessorId{"x"}, "Leyla"}) == Codes{"unknown_assessor"});
    CHECK(refused(RenameAssessor{AssessorId{"z"}, ""}) == Codes{"empty_name"});
    CHECK(refused(RenameAssessor{AssessorId{"z"}, "Anar"}) == Codes{"name_taken"});
    CHECK(refused(RemoveAssessor{AssessorId{"x"}}) == Codes{"unknown_assessor"});
    CHECK(refused(RemoveAssessor{AssessorId{"z"}}) == Codes{"assessor_in_use"});
}

TEST_CASE("judgements are refused") {
    CHECK(refused(Rate{noCell, rating}) == Codes{"unknown_cell"});
    CHECK(refused(Rate{cell("1.1/F1"), {AssessorId{"x"}, Answer::grade(0), "", {}}}) == Codes{"unknown_assessor"});
    CHECK(refused(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(3), "", {}}}) == Codes{"unknown_grade"});
    CHECK(refused(ClearRating{cell("1.1/F2"), AssessorId{"z"}}) == Codes{"not_rated"});
    CHECK(refused(ClearRating{noCell, AssessorId{"z"}}) == Codes{"unknown_cell"});
    CHECK(refused(Agree{noCell, std::nullopt}) == Codes{"unknown_cell"});
    CHECK(refused(Agree{cell("1.1/F1"), Agreement{Answer::grade(7), ""}}) == Codes{"unknown_grade"});
    CHECK(refused(ConfirmReview{noCell}) == Codes{"unknown_cell"});
    CHECK(refused(Shade{noCell, std::nullopt}) == Codes{"unknown_cell"});
    CHECK(refused(Shade{cell("1.1/F1"), ShadingOverride{true, ""}}) == Codes{"override_without_reason"});
}

TEST_CASE("evidence is refused") {
    const Source none;
    CHECK(refused(PutSource{none}) == Codes{"empty_id", "empty_title"});
    CHECK(refused(PutSource{fullAssessment().sources[0], true}) == Codes{"source_exists"});
    Source alike = fullAssessment().sources.back();
    alike.id = SourceId{"aze 30"}; // nobody would tell it from "Aze 30", and no citation of one finds the other
    CHECK(refused(PutSource{alike, true}) == Codes{"source_exists"});
    CHECK(refused(RenameSource{SourceId{"Int 2"}, SourceId{"AZE 30"}}) == Codes{"source_exists"});
    CHECK(refused(RemoveSource{SourceId{"x"}}) == Codes{"unknown_source"});
    CHECK(refused(RemoveSource{SourceId{"Aze 30"}}) == Codes{"source_in_use"});
    CHECK(refused(Cite{cell("1.1/F1"), {{}, SourceId{"x"}, "", "", false, ""}}) == Codes{"unknown_source"});
    CHECK(refused(Cite{noCell, {{}, SourceId{"Int 2"}, "", "", false, ""}}) == Codes{"unknown_cell"});
    CHECK(refused(RemoveCitation{CitationId{"x"}}) == Codes{"unknown_citation"});
}

TEST_CASE("a source that only a finding's text cites is in use") {
    OpenDocument open;
    open->apply(RemoveCitation{CitationId{"c1"}});
    CHECK(codesOf(open->apply(RemoveSource{SourceId{"Int 2"}})) == Codes{"source_in_use"});
}

TEST_CASE("words are refused") {
    CHECK(refused(PutSection{{{}, AreaId{"x"}, {}, {}}}) == Codes{"unknown_area", "empty_heading"});
    CHECK(refused(RemoveSection{SectionId{"x"}}) == Codes{"unknown_section"});
    CHECK(refused(MoveSection{SectionId{"x"}, 0}) == Codes{"unknown_section"});
    CHECK(refused(PutDetailedRecommendation{{{}, AreaId{"x"}, {}, {}}}) == Codes{"unknown_area", "empty_heading"});
    CHECK(refused(RemoveDetailedRecommendation{DetailId{"x"}}) == Codes{"unknown_detail"});
}

TEST_CASE("survey counts are refused") {
    CHECK(refused(SetRespondents{-1}) == Codes{"negative_count"});
    Question question = fullAssessment().survey.questions[0];
    question.options[0].count = -2;
    CHECK(refused(PutQuestion{question}) == Codes{"negative_count"});
    question.options[0].count = highestCount + 1;
    CHECK(refused(PutQuestion{question}) == Codes{"count_too_high"});
    CHECK(refused(SetRespondents{highestCount + 1}) == Codes{"count_too_high"});
    CHECK(OpenDocument()->apply(SetRespondents{highestCount}).changed);
    CHECK(refused(PutQuestion{{}}) == Codes{"empty_id", "unknown_area"});
    CHECK(refused(RemoveQuestion{QuestionId{"x"}}) == Codes{"unknown_question"});
}

TEST_CASE("constituencies are refused") {
    CHECK(refused(PutConstituency{{}}) == Codes{"empty_id", "empty_name"});
    CHECK(refused(PutConstituency{constituency("group"), true}) == Codes{"constituency_exists"});
    CHECK(refused(PutConstituency{constituency(" new")}) == Codes{"untidy_name"});
    Constituency lines = constituency("new");
    lines.name.set(Language::Ru, "\u041a\u0440\u0443\u0433\n");
    CHECK(refused(PutConstituency{lines}) == Codes{"hidden_character"});
    Constituency alike = constituency("new");
    alike.name = {Language::En, "TABLE"};
    CHECK(refused(PutConstituency{alike, true}) == Codes{"constituency_name_taken"});
    Constituency wanted = constituency("new");
    wanted.maxChoices = 0;
    CHECK(refused(PutConstituency{wanted}) == Codes{"bad_max_choices"});
    wanted.maxChoices = 4;
    CHECK(refused(PutConstituency{wanted}) == Codes{"bad_max_choices"});
    wanted = constituency("new");
    wanted.voters = -1;
    CHECK(refused(PutConstituency{wanted}) == Codes{"negative_count"});
    wanted.voters = highestCount + 1;
    CHECK(refused(PutConstituency{wanted}) == Codes{"count_too_high"});
    wanted = constituency("new");
    wanted.dots = {{Letter{"A"}, INT64_MAX}};
    CHECK(refused(PutConstituency{wanted}) == Codes{"count_too_high"});
    wanted = constituency("new");
    wanted.dots = {{Letter{"X"}, 1}, {Letter{"A"}, -1}};
    CHECK(refused(PutConstituency{wanted}) == Codes{"negative_count", "unknown_letter"});
    CHECK(refused(RemoveConstituency{ConstituencyId{"x"}}) == Codes{"unknown_constituency"});
}

TEST_CASE("a constituency with ballots cannot turn to totals, nor allow fewer choices than a ballot has") {
    Constituency wanted = constituency("group");
    wanted.totalsOnly = true;
    CHECK(refused(PutConstituency{wanted}) == Codes{"ballots_in_the_way"});
    wanted = constituency("group");
    wanted.maxChoices = 1;
    CHECK(refused(PutConstituency{wanted}) == Codes{"ballots_in_the_way"});
}

TEST_CASE("ballots are refused") {
    const Letter a{"A"}, b{"B"}, q{"Q"};
    CHECK(refused(CastBallot{ballot({b, a, q})}) == Codes{"too_many_choices"});
    CHECK(refused(CastBallot{ballot({a, a})}) == Codes{"repeated_letter"});
    CHECK(refused(CastBallot{ballot({Letter{"X"}})}) == Codes{"unknown_letter"});
    CHECK(refused(CastBallot{ballot({})}) == Codes{"no_choice"});
    Ballot second = ballot({a});
    second.voter = "R1";
    CHECK(refused(CastBallot{second}) == Codes{"second_ballot"});
    second.constituency = ConstituencyId{"table"};
    CHECK(refused(CastBallot{second}) == Codes{"totals_only_constituency"});
    second.constituency = ConstituencyId{"x"};
    CHECK(refused(CastBallot{second}) == Codes{"unknown_constituency"});
    Ballot blank = ballot({a, b, q});
    blank.voidWhy = " ";
    CHECK(refused(CastBallot{blank}) == Codes{"void_without_reason"});
    CHECK(refused(VoidBallot{BallotId{"x"}, "torn"}) == Codes{"unknown_ballot"});
    CHECK(refused(VoidBallot{BallotId{"b1"}, "torn"}) == Codes{"already_void"});
    CHECK(refused(VoidBallot{BallotId{"b2"}, ""}) == Codes{"void_without_reason"});
}

TEST_CASE("dots are refused") {
    const ConstituencyId table{"table"};
    CHECK(refused(SetDots{ConstituencyId{"x"}, Letter{"A"}, 1}) == Codes{"unknown_constituency"});
    CHECK(refused(SetDots{ConstituencyId{"group"}, Letter{"A"}, 1}) == Codes{"ballots_in_the_way"});
    CHECK(refused(SetDots{table, Letter{"X"}, 1}) == Codes{"unknown_letter"});
    CHECK(refused(SetDots{table, Letter{"A"}, -1}) == Codes{"negative_count"});
    CHECK(refused(SetDots{table, Letter{"A"}, highestCount + 1}) == Codes{"count_too_high"});
    CHECK(refused(SetDots{table, Letter{"A"}, 10}) == Codes{"dots_exceed_voters"});
}

TEST_CASE("dots are refused that the voters could not have given together") {
    OpenDocument open; // nine voters of two choices; five dots are given
    CHECK(open->apply(SetDots{ConstituencyId{"table"}, Letter{"B"}, 9}).changed);
    CHECK(codesOf(open->apply(SetDots{ConstituencyId{"table"}, Letter{"A"}, 9})) == Codes{"dots_exceed_voters"});
}

TEST_CASE("a text that is not UTF-8 is refused") {
    CHECK(refused(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(0), "caf\xe9", {}}}) == Codes{"unclean_text"});
    CHECK(refused(AddAssessor{{}, "\xed\xa0\x80"}) == Codes{"unclean_text"});
}

TEST_CASE("a refusal names the valid choices") {
    CHECK(choicesNamedBy(Rate{noCell, rating}) == "1.1, 1.2, 2.1");
    CHECK(choicesNamedBy(Rate{cell("1.1/F1"), {AssessorId{"x"}, Answer::grade(0), "", {}}}) == "Zeynəb, Anar");
    CHECK(choicesNamedBy(Agree{cell("1.1/F1"), Agreement{Answer::grade(7), ""}}) ==
          "met, partly, not_met, insufficient_evidence, not_applicable");
    CHECK(choicesNamedBy(PutSection{{{}, AreaId{"x"}, inThree("H"), {}}}) == "law, care");
    CHECK(choicesNamedBy(SetDots{ConstituencyId{"x"}, Letter{"A"}, 1}) == "table, group");
    CHECK(choicesNamedBy(SetDots{ConstituencyId{"table"}, Letter{"X"}, 1}) == "B, A, Q");
}

TEST_CASE("a text with a noncharacter is refused, wherever an edit brings it") {
    const std::string bad = "Seen\xEF\xBF\xBF here";
    const LocalText local(Language::Ru, bad);
    const Codes refusal{"noncharacter"};
    Details details = fullAssessment().details;
    details.note = local;
    CHECK(refused(ChangeDetails{details}) == refusal);
    CHECK(refused(AddAssessor{{}, bad}) == refusal);
    CHECK(refused(RenameAssessor{AssessorId{"z"}, bad}) == refusal);
    CHECK(refused(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(0), bad, {}}}) == refusal);
    CHECK(refused(Agree{cell("1.1/F1"), Agreement{Answer::grade(0), bad}}) == refusal);
    CHECK(refused(Shade{cell("1.1/F1"), ShadingOverride{true, bad}}) == refusal);
    for (const Source& source : {Source{SourceId{bad}, SourceKind::Document, "T", "", {}, false},
                                 Source{SourceId{"New"}, SourceKind::Document, bad, "", {}, false},
                                 Source{SourceId{"New"}, SourceKind::Document, "T", bad, {}, false}})
        CHECK(refused(PutSource{source}) == refusal);
    const SourceId known = fullAssessment().sources.front().id;
    for (const Citation& citation : {Citation{{}, known, bad, "", false, ""}, Citation{{}, known, "", bad, false, ""},
                                     Citation{{}, known, "", "", false, bad}})
        CHECK(refused(Cite{cell("1.1/F1"), citation}) == refusal);
    const AreaId area = fullAssessment().framework.areas.front().id;
    CHECK(refused(PutSection{{{}, area, local, inThree("Text")}}) == refusal);
    CHECK(refused(PutSection{{{}, area, inThree("Heading"), local}}) == refusal);
    CHECK(refused(PutDetailedRecommendation{{{}, area, inThree("Theme"), {local}}}) == refusal);
    CHECK(refused(PutQuestion{{QuestionId{"n"}, area, inThree("Text"), 1, 1, {}, {{local, 1, false}}, {}}}) == refusal);
    Constituency named = constituency("new");
    named.name = local;
    CHECK(refused(PutConstituency{named}) == refusal);
    Ballot cast = ballot({Letter{"A"}});
    cast.voter = bad;
    CHECK(refused(CastBallot{cast}) == refusal);
    Area renamed = fullAssessment().framework.areas.front();
    renamed.title = local;
    CHECK(refused(PutArea{renamed}) == refusal);
    Indicator reworded = fullAssessment().framework.indicators.front();
    reworded.cells[2].text = local;
    CHECK(refused(PutIndicator{reworded}) == refusal);
    Recommendation retitled = fullAssessment().framework.recommendations.front();
    retitled.title = local;
    CHECK(refused(PutRecommendation{retitled}) == refusal);
    Framework taken = fullAssessment().framework;
    taken.description = local;
    CHECK(refused(TakeFramework{taken}) == refusal);
}

TEST_CASE("what refuses a noncharacter names it, the words around it and the thing") {
    OpenDocument open;
    const auto refusals =
        open->apply(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(0), "Seen\xF0\x9F\xBF\xBF here", {}}})
            .refusals;
    REQUIRE(refusals.size() == 1);
    CHECK(refusals[0].place == "1.1/F1");
    CHECK(refusals[0].values ==
          decltype(refusals[0].values){{"character", "U+1FFFF"}, {"text", "Seen\xEF\xBF\xBD here"}});
}

TEST_CASE("a file that holds a noncharacter already opens, and what is beside it can be edited") {
    Assessment assessment = fullAssessment();
    assessment.assessors.front().name += "\xEF\xBF\xBF";
    assessment.sources.front().title += "\xEF\xBF\xBE";
    OpenDocument open(assessment);
    open.reopen();
    CHECK(open.assessment().assessors.front().name.ends_with("\xEF\xBF\xBF"));
    CHECK(open->apply(Rate{cell("1.1/F1"), {AssessorId{"z"}, Answer::grade(0), "Seen", {}}}).changed);
    open.reopen();
    CHECK(open->undo());
    CHECK(open->apply(RenameAssessor{open.assessment().assessors.front().id, "Mended"}).changed);
}

TEST_CASE("a source that no text could cite is refused, and one that is there already can be corrected") {
    const auto named = [](const char* id) {
        PutSource edit;
        edit.source.id = SourceId{id};
        edit.source.title = "Title";
        return edit;
    };
    CHECK(refused(named("a]b")) == Codes{"uncitable_id"});
    CHECK(refused(named("a, b")) == Codes{"uncitable_id"});
    CHECK(refused(named("@a")) == Codes{"uncitable_id"});
    CHECK(refused(named("a\u202eb")) == Codes{"hidden_character"});
    CHECK(refused(named("a\nb")) == Codes{"hidden_character"});
    CHECK(refused(named(" ")) == Codes{"empty_id"});

    Assessment old = fullAssessment();
    old.sources.push_back(named("a]b").source);
    OpenDocument open(old);
    PutSource edit = named("a]b");
    edit.source.title = "Another title";
    CHECK(open->apply(edit).changed);
    CHECK(open->apply(RemoveSource{SourceId{"a]b"}}).changed);
}
