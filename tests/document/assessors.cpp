// Two names for one person become one; an assessor goes with all grades.
#include "build.h"

using namespace meyar::tests;

namespace {

const AssessorId zeyneb{"z"};
const AssessorId anar{"a"};

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("merged assessors are one, with the ratings of both; undo parts them again") {
    OpenDocument open;
    open->apply(ClearRating{cell("1.1/F1"), anar}); // they disagreed there
    const Assessment before = open.assessment();
    const Rating moved = before.cells[11].ratings[0];
    REQUIRE(open->apply(MergeAssessors{anar, zeyneb}).changed);
    REQUIRE(open.assessment().assessors.size() == 1);
    CHECK(open.assessment().assessors[0].name == "Zeynəb");
    REQUIRE(open.assessment().cells[11].ratings.size() == 1);
    CHECK(open.assessment().cells[11].ratings[0].assessor == zeyneb);
    CHECK(open.assessment().cells[11].ratings[0].answer == moved.answer);
    CHECK(open.assessment().cells[11].ratings[0].confidence == moved.confidence);
    CHECK(open->history().back().place == "Anar → Zeynəb");
    open->undo();
    CHECK(open.assessment() == before);
}

TEST_CASE("assessors who graded a cell differently are merged only when it is said whose grade stays") {
    OpenDocument open;
    const Outcome refused = open->apply(MergeAssessors{anar, zeyneb});
    REQUIRE(codesOf(refused) == Codes{"graded_by_both"});
    CHECK(refused.refusals[0].place == "Anar");
    CHECK(refused.refusals[0].values ==
          decltype(Finding::values){{"other", "Zeynəb"}, {"count", "1"}, {"cells", "1.1/F1"}});
    REQUIRE(open->apply(MergeAssessors{anar, zeyneb, true}).changed);
    CHECK(open.assessment().cells[0].ratings == std::vector<Rating>{fullAssessment().cells[0].ratings[0]});
}

TEST_CASE("where both gave the same grade, the reasons of both are kept") {
    OpenDocument open;
    open->apply(Rate{cell("1.1/F1"), {anar, Answer::grade(1), "heard", Confidence::Low}});
    REQUIRE(open->apply(MergeAssessors{anar, zeyneb}).changed);
    const Rating& both = open.assessment().cells[0].ratings.at(0);
    CHECK(both.rationale == "seen\nheard");
    CHECK(both.confidence == Confidence::High);
}

TEST_CASE("what is to review stays so when assessors are merged") {
    Assessment carried = fullAssessment();
    carried.cells[11].notReReviewed = true;
    OpenDocument open(carried);
    open->apply(MergeAssessors{anar, zeyneb, true});
    CHECK(open.assessment().cells[11].isToReview(open.assessment().cells[11].ratings.at(0)));
}

TEST_CASE("nobody is merged with themselves or with nobody") {
    OpenDocument open;
    CHECK(codesOf(open->apply(MergeAssessors{anar, anar})) == Codes{"merged_with_itself"});
    CHECK(codesOf(open->apply(MergeAssessors{anar, AssessorId{"x"}})) == Codes{"unknown_assessor"});
    CHECK(codesOf(open->apply(MergeAssessors{AssessorId{"x"}, anar})) == Codes{"unknown_assessor"});
}

TEST_CASE("an assessor who judged is removed with all grades, and comes back with them") {
    OpenDocument open;
    CHECK(codesOf(open->apply(RemoveAssessor{anar})) == Codes{"assessor_in_use"});
    REQUIRE(open->apply(RemoveAssessor{anar, true}).changed);
    CHECK(open.assessment().assessors.size() == 1);
    CHECK(open.assessment().cells[11].ratings.empty());
    CHECK(open.assessment().cells[0].ratings.size() == 1);
    open->undo();
    CHECK(open.assessment() == fullAssessment());
}
