#include "method/tally.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using method::fraction;
using method::Tally;

namespace {

model::Assessment threeLetters() {
    model::Framework one = framework({1});
    for (const char* letter : {"A", "B", "C"})
        addRecommendation(one, letter, {});
    return assessment(std::move(one));
}

using Dots = std::vector<std::int64_t>;

} // namespace

TEST_CASE("dots are counted a letter and a constituency, side by side and summed") {
    model::Assessment a = threeLetters();
    addConstituency(a, "survey");
    addConstituency(a, "workshop");
    for (const char* choices : {"AB", "A", "ABC"})
        cast(a, "survey", choices);
    cast(a, "workshop", "B");
    const Tally votes = method::tally(a);
    CHECK(votes.constituencies[0].dots == Dots{3, 2, 1});
    CHECK(votes.constituencies[1].dots == Dots{0, 1, 0});
    CHECK(votes.totals == Dots{3, 3, 1});
    CHECK(votes.dotsOf(0, 1) == 2);
}

TEST_CASE("void ballots are counted apart and give no dots") {
    model::Assessment a = threeLetters();
    addConstituency(a, "survey");
    cast(a, "survey", "A");
    cast(a, "survey", "AB").voidWhy = "two ballots in one envelope";
    const Tally votes = method::tally(a);
    CHECK(votes.constituencies[0].ballots == 2);
    CHECK(votes.constituencies[0].valid == 1);
    CHECK(votes.constituencies[0].voided == 1);
    CHECK(votes.constituencies[0].voters == 1);
    CHECK(votes.totals == Dots{1, 0, 0});
}

TEST_CASE("shares are of valid ballots and never of ticks") {
    model::Assessment a = threeLetters();
    addConstituency(a, "survey");
    for (const char* choices : {"ABC", "A", "B", "C"})
        cast(a, "survey", choices);
    CHECK(support(method::tally(a), 0) == fraction(1, 2));
}

TEST_CASE("each constituency counts alike in support, whatever its size") {
    model::Assessment a = threeLetters();
    addConstituency(a, "survey");
    addConstituency(a, "workshop");
    for (int i = 0; i < 8; ++i)
        cast(a, "survey", i < 2 ? "A" : "B");
    cast(a, "workshop", "A");
    CHECK(support(method::tally(a), 0) == fraction(5, 8)); // (2/8 + 1/1) / 2
}

TEST_CASE("recorded totals stand beside ballots and share by the known number of voters") {
    model::Assessment a = threeLetters();
    addTotals(a, "chart", 7, {{letter("A"), 3}, {letter("C"), 1}});
    const Tally votes = method::tally(a);
    CHECK(votes.constituencies[0].totalsOnly);
    CHECK(votes.constituencies[0].ballots == 0);
    CHECK(votes.constituencies[0].dots == Dots{3, 0, 1});
    CHECK(support(votes, 0) == fraction(3, 7));
    CHECK(leftOutOfSupport(votes).empty());
}

TEST_CASE("totals without a number of voters count as dots and are left out of support") {
    model::Assessment a = threeLetters();
    addConstituency(a, "survey");
    cast(a, "survey", "A");
    addTotals(a, "unspecified", std::nullopt, {{letter("B"), 3}});
    const Tally votes = method::tally(a);
    CHECK(votes.totals == Dots{1, 3, 0});
    CHECK(support(votes, 0) == fraction(1, 1));
    CHECK(support(votes, 1) == fraction(0, 1));
    CHECK(leftOutOfSupport(votes) == std::vector{model::ConstituencyId{"unspecified"}});
}

TEST_CASE("a constituency with no valid ballot has no shares and is named") {
    model::Assessment a = threeLetters();
    addConstituency(a, "empty");
    addConstituency(a, "voided");
    cast(a, "voided", "A").voidWhy = "blank";
    const Tally votes = method::tally(a);
    CHECK_FALSE(support(votes, 0).has_value());
    CHECK(leftOutOfSupport(votes).size() == 2);
    CHECK_FALSE(votes.constituencies[1].voters.has_value());
}

TEST_CASE("without constituencies there are no dots and no support") {
    const Tally votes = method::tally(threeLetters());
    CHECK(votes.constituencies.empty());
    CHECK(votes.totals == Dots{0, 0, 0});
    CHECK_FALSE(support(votes, 0).has_value());
}
