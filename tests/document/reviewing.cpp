// What was carried over from an earlier round or wording is looked at rating by rating.
#include "build.h"

using namespace meyar::tests;

namespace {

const AssessorId zeyneb{"z"};
const AssessorId anar{"a"};
const CellId first = cell("1.1/F1"); ///< rated by both, and agreed on

/// Everything is carried over.
struct Carried : OpenDocument {
    Carried() : OpenDocument(carried()) {}

    static Assessment carried() {
        Assessment out = fullAssessment();
        for (Cell& cell : out.cells)
            cell.notReReviewed = cell.judged();
        return out;
    }
    const Cell& held(std::size_t place = 0) const { return assessment().cells[place]; }
    void apply(const Edit& edit) {
        const Outcome outcome = document->apply(edit);
        REQUIRE_FALSE(outcome.refused());
        REQUIRE(outcome.changed);
        const Assessment now = assessment();
        reopen();
        CHECK(assessment() == now); // the file tells the same
    }
    void rate(const AssessorId& assessor, std::size_t grade) {
        apply(Rate{first, {assessor, Answer::grade(grade), "looked again", std::nullopt}});
    }
    /// Who is still to look at the first cell: "za".
    std::string left() const {
        std::string out;
        for (const Rating& rating : held().ratings)
            out += held().isToReview(rating) ? rating.assessor.text() : "";
        return out;
    }
};

} // namespace

TEST_CASE("the first new rating of a cell ends the consensus that was carried over, and leaves the others to review") {
    Carried open;
    REQUIRE(open.left() == "za");
    REQUIRE(open.held().isAgreedToReview());
    open.rate(zeyneb, 0);
    CHECK_FALSE(open.held().agreed);
    CHECK(open.held().notReReviewed);
    CHECK(open.left() == "a");
    CHECK(open->undo());
    CHECK(open.held() == Carried::carried().cells[0]);
    CHECK(open->redo());
    CHECK(open.left() == "a");
    open.rate(anar, 1);
    CHECK(open.left().empty());
    CHECK_FALSE(open.held().notReReviewed);
    CHECK_FALSE(open.held().ratings[0].reviewed); // which means something in a cell to review only
    CHECK(open.held(11).notReReviewed);
}

TEST_CASE("a rating that says what it said is a new one too") {
    Carried open;
    open.apply(Rate{first, open.held().ratings[0]});
    CHECK_FALSE(open.held().agreed);
    CHECK(open.left() == "a");
}

TEST_CASE("each assessor says of their own rating that it holds; the consensus holds when all do") {
    Carried open;
    open.apply(ConfirmReview{first, anar});
    CHECK(open.left() == "z");
    CHECK(open.held().agreed);
    CHECK_FALSE(open->apply(ConfirmReview{first, anar}).changed);
    open.apply(ConfirmReview{first, zeyneb});
    CHECK_FALSE(open.held().notReReviewed);
    CHECK(open.held().agreed == Carried::carried().cells[0].agreed);
    CHECK(codesOf(open->apply(ConfirmReview{cell("1.2/F1"), anar})) == std::vector<std::string>{"not_rated"});
}

TEST_CASE("all of a cell is confirmed at once") {
    Carried open;
    open.apply(ConfirmReview{first});
    CHECK_FALSE(open.held().notReReviewed);
    CHECK(open.held().agreed);
    CHECK_FALSE(open->apply(ConfirmReview{first}).changed);
}

TEST_CASE("a new consensus leaves ratings to review, and stays when they are looked at") {
    Carried open;
    const Agreement found{Answer::grade(0), "met in spring"};
    open.apply(Agree{first, found});
    CHECK(open.held().agreed->answer == found.answer);
    CHECK_FALSE(open.held().isAgreedToReview());
    CHECK(open.left() == "za");
    open.rate(zeyneb, 0);
    CHECK(open.held().agreed);
    CHECK(open.left() == "a");
    open.rate(anar, 2);
    CHECK(open.held().agreed == found);
    CHECK_FALSE(open.held().notReReviewed);
}

TEST_CASE("a new assessor's rating ends the consensus too, and the ratings of the last round stay to review") {
    Carried open;
    REQUIRE(open->apply(AddAssessor{AssessorId{"n"}, "Nigar"}).changed);
    open.rate(AssessorId{"n"}, 1);
    CHECK_FALSE(open.held().agreed);
    CHECK(open.left() == "za");
    CHECK(open.held().notReReviewed);
}

TEST_CASE("a rating that is taken back is no longer to review, nor is a cell without any judgement") {
    Carried open;
    open.apply(ClearRating{first, anar});
    CHECK(open.left() == "z");
    open.apply(Agree{first, std::nullopt});
    CHECK(open.held().notReReviewed);
    open.apply(ClearRating{first, zeyneb});
    CHECK_FALSE(open.held().notReReviewed);
}

TEST_CASE("a cell with nothing but a consensus is looked at by a new one") {
    Assessment carried = fullAssessment();
    carried.cells[1].agreed = Agreement{Answer::grade(1), "then"};
    carried.cells[1].notReReviewed = true;
    OpenDocument open(carried);
    REQUIRE(open->apply(Agree{cell("1.1/F2"), Agreement{Answer::grade(1), "now"}}).changed);
    CHECK_FALSE(open.assessment().cells[1].notReReviewed);
}

TEST_CASE("another wording marks what was looked at once more") {
    Carried open;
    open.rate(zeyneb, 0);
    Indicator indicator = open.assessment().framework.indicators[0];
    indicator.cells[0].text.set(Language::Ru, "иначе");
    open.apply(PutIndicator{indicator});
    CHECK(open.left() == "za");
    open->undo();
    CHECK(open.left() == "a");
}
