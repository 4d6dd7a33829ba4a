#include "model/ballot_faults.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Assessment withConstituencies() {
    Framework framework;
    for (const char* letter : {"A", "B", "C", "D", "Q"}) {
        framework.recommendations.push_back({Letter{letter}, {}, Origin::Report, std::string(letter) == "Q", {}});
    }
    Assessment out = emptyAssessment(std::move(framework), {});
    out.constituencies.push_back({ConstituencyId{"survey"}, {}, 3, false, {}, {}});
    out.constituencies.push_back({ConstituencyId{"chart"}, {}, 3, true, {}, {}});
    return out;
}

Ballot ballot(const std::string& letters, const std::string& voter = "R1") {
    Ballot out;
    out.id = BallotId{"new"};
    out.constituency = ConstituencyId{"survey"};
    out.voter = voter;
    for (const char letter : letters)
        out.choices.emplace_back(std::string(1, letter));
    return out;
}

std::vector<std::string> faults(const Assessment& assessment, const Ballot& of) {
    std::vector<std::string> out;
    for (const Finding& finding : faultsOfBallot(assessment, of)) {
        CHECK(finding.severity == Severity::Error);
        out.push_back(finding.code);
    }
    return out;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("a ballot of up to the maximum of distinct letters may be cast") {
    const Assessment a = withConstituencies();
    for (const char* letters : {"A", "AB", "ABQ"})
        CHECK(faults(a, ballot(letters)).empty());
}

TEST_CASE("each fault of a ballot is told") {
    const Assessment a = withConstituencies();
    CHECK(faults(a, ballot("ABCD")) == Codes{"too_many_choices"});
    CHECK(faults(a, ballot("ABA")) == Codes{"repeated_letter"});
    CHECK(faults(a, ballot("AX")) == Codes{"unknown_letter"});
    CHECK(faults(a, ballot("")) == Codes{"no_choice"});
    Ballot empty = ballot("");
    empty.voter.clear();
    CHECK(faults(a, empty) == Codes{"no_voter"}); // the sentence on choices names the voter
    CHECK(faults(a, ballot("A", "")) == Codes{"no_voter"});
}

TEST_CASE("all faults are told at once") {
    CHECK(faults(withConstituencies(), ballot("AAXB", "")) ==
          Codes{"no_voter", "too_many_choices", "repeated_letter", "unknown_letter"});
}

TEST_CASE("an unknown letter is refused with the letters there are") {
    const std::vector<Finding> found = faultsOfBallot(withConstituencies(), ballot("X"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].values == decltype(Finding::values){{"letter", "X"}, {"choices", "A, B, C, D, Q"}});
}

TEST_CASE("a voter's code has no hidden character and no blank that nobody sees") {
    const Assessment a = withConstituencies();
    CHECK(faults(a, ballot("A", " R1")) == Codes{"untidy_name"});
    CHECK(faults(a, ballot("A", "R  1")) == Codes{"untidy_name"});
    CHECK(faults(a, ballot("A", "R\n1")) == Codes{"hidden_character"});
    CHECK(faults(a, ballot("A", "R\u00a01")) == Codes{"hidden_character"});
    CHECK(faults(a, ballot("A", "R 1")).empty());
    CHECK(faults(a, ballot("A", " \n")) == Codes{"no_voter"});
}

TEST_CASE("words need a letter that takes them") {
    const Assessment a = withConstituencies();
    Ballot words = ballot("AQ");
    words.other = "hotlines";
    CHECK(faults(a, words).empty());
    words.other.clear(); // the letter needs no words
    CHECK(faults(a, words).empty());
    words.other = "hotlines";
    words.choices.pop_back();
    CHECK(faults(a, words) == Codes{"other_without_free_text"});
}

TEST_CASE("a constituency must be known and must take ballots") {
    const Assessment a = withConstituencies();
    Ballot stray = ballot("A");
    stray.constituency = ConstituencyId{"chart"};
    CHECK(faults(a, stray) == Codes{"totals_only_constituency"});
    stray.constituency = ConstituencyId{"other"};
    CHECK(faults(a, stray) == Codes{"unknown_constituency"});
    CHECK(faultsOfBallot(a, stray)[0].values == decltype(Finding::values){{"choices", "survey, chart"}});
}

TEST_CASE("a voter has one ballot a constituency, unless it is void or the one being changed") {
    Assessment a = withConstituencies();
    a.ballots.push_back(ballot("A"));
    a.ballots[0].id = BallotId{"old"};
    CHECK(faults(a, ballot("B")) == Codes{"second_ballot"});
    CHECK(faults(a, ballot("B", "R2")).empty());

    Ballot changed = ballot("B");
    changed.id = BallotId{"old"};
    CHECK(faults(a, changed).empty());

    a.ballots[0].voidWhy = "illegible";
    CHECK(faults(a, ballot("B")).empty());
}
