// Several edits as one act.
#include "build.h"

using namespace meyar::tests;

namespace {

Edit rate(const std::string& name, const std::string& by) {
    return Rate{cell(name), {AssessorId{by}, Answer::grade(0), "", std::nullopt}};
}

} // namespace

TEST_CASE("a later edit of an act sees what the earlier ones did") {
    OpenDocument open;
    const Outcome outcome = open->apply({AddAssessor{AssessorId{"l"}, "Leyla"}, rate("1.2/O1", "l")});
    CHECK(codesOf(outcome).empty());
    CHECK(outcome.touched == Touched{{Kind::Assessors, Kind::Cells}, {6}});
    CHECK(open.assessment().cells[6].ratings[0].assessor == AssessorId{"l"});
}

TEST_CASE("an act of several edits is undone as one") {
    OpenDocument open;
    open->apply({AddAssessor{AssessorId{"l"}, "Leyla"}, rate("1.2/O1", "l"), rate("1.2/O2", "l")});
    CHECK(open->history().size() == 1);
    open->undo();
    CHECK(open.assessment() == fullAssessment());
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("an act is refused whole when one of its edits is") {
    OpenDocument open;
    const Outcome outcome =
        open->apply({AddAssessor{AssessorId{"l"}, "Leyla"}, rate("1.2/O1", "l"), rate("1.2/O1", "x")});
    CHECK(codesOf(outcome) == std::vector<std::string>{"unknown_assessor"});
    CHECK_FALSE(outcome.changed);
    CHECK(outcome.madeId.empty());
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->history().empty());
    open.reopen();
    CHECK(open.assessment() == fullAssessment());
}

TEST_CASE("edits that cancel each other write nothing") {
    OpenDocument open;
    const Outcome outcome = open->apply({rate("1.2/O1", "z"), ClearRating{cell("1.2/O1"), AssessorId{"z"}}});
    CHECK(codesOf(outcome).empty());
    CHECK_FALSE(outcome.changed);
    CHECK(open.assessment() == fullAssessment());
    CHECK(open->history().empty());
}

TEST_CASE("no edits are no act") {
    OpenDocument open;
    CHECK_FALSE(open->apply(std::vector<Edit>{}).changed);
    CHECK(open->history().empty());
}

TEST_CASE("an act is named after its edits when they are alike, and by their places") {
    OpenDocument open;
    open->apply({rate("1.2/O1", "z"), rate("1.2/O2", "z")});
    open->apply({AddAssessor{{}, "Leyla"}, SetRespondents{1}});
    const auto history = open->history();
    CHECK(history[0].edit == "rate");
    CHECK(history[0].place == "1.2/O1, 1.2/O2");
    CHECK(history[1].edit == "several");
    CHECK(history[1].place == "Leyla");
}

TEST_CASE("an act of many places names the first of them") {
    OpenDocument open;
    open->apply(
        {rate("1.1/F2", "z"), rate("1.2/F2", "z"), rate("1.2/O1", "z"), rate("1.2/O2", "z"), rate("1.1/F2", "a")});
    CHECK(open->history()[0].place == "1.1/F2, 1.2/F2, 1.2/O1, …");
}

TEST_CASE("a voter's second ballot within one act is refused") {
    OpenDocument open;
    const Ballot ballot{{}, ConstituencyId{"group"}, "R9", {Letter{"A"}}, "", std::nullopt};
    CHECK(codesOf(open->apply({CastBallot{ballot}, CastBallot{ballot}})) == std::vector<std::string>{"second_ballot"});
}
