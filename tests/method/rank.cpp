#include "method/results.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace meyar;
using namespace meyar::test;
using method::DecidedBy;
using method::fraction;
using method::RankBy;
using method::RankedItem;
using method::Ranking;
using method::RankOptions;
using method::TopPlace;

namespace {

/// Recommendation A is linked to 1.1, B to 1.2 and so on; those in `unlinked` to nothing.
model::Assessment lettersLinkedInOrder(const std::string& letters, const std::string& unlinked = "") {
    model::Framework out = framework({static_cast<int>(letters.size())});
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::string indicator = "1." + std::to_string(i + 1);
        if (unlinked.find(letters[i]) == std::string::npos) {
            addRecommendation(out, std::string(1, letters[i]), {indicator.c_str()});
        } else {
            addRecommendation(out, std::string(1, letters[i]), {});
        }
    }
    return assessment(std::move(out));
}

/// Rates all four cells of the indicator that a letter is linked to.
void rateAll(model::Assessment& a, const std::string& letter, model::Answer answer) {
    const auto place = a.framework.findRecommendation(model::Letter{letter}).value();
    const std::string& id = a.framework.indicators[place].id.text();
    rateIndicator(a, id, answer, answer, answer, answer);
}

/// Disputes all four cells, so that need lies between the two grades' severities.
void disputeAll(model::Assessment& a, const std::string& letter, model::Answer one, model::Answer other) {
    rateAll(a, letter, one);
    rateAll(a, letter, other);
}

Ranking ranked(const model::Assessment& a, const RankOptions& options = {}) {
    return rank(a, method::score(a), method::tally(a), options);
}

/// "J 1, A 2=, B 2=": the whole order in one line.
std::string order(const model::Assessment& a, const Ranking& ranking) {
    std::string out;
    for (const RankedItem& item : ranking.items) {
        if (!out.empty()) out += ", ";
        out += a.framework.recommendations[item.recommendation].letter.text() + " " + std::to_string(item.rank);
        if (item.shared) out += "=";
    }
    return out;
}

const RankedItem& itemOf(const model::Assessment& a, const Ranking& ranking, const char* wanted) {
    const auto place = a.framework.findRecommendation(letter(wanted)).value();
    for (const RankedItem& item : ranking.items) {
        if (item.recommendation == place) return item;
    }
    throw std::out_of_range(wanted);
}

void checkRange(const RankedItem& item, int low, int high) {
    CHECK(item.rankLow == low);
    CHECK(item.rankHigh == high);
}

} // namespace

TEST_CASE("more dots stand before fewer, decided by the figure") {
    model::Assessment a = lettersLinkedInOrder("ABC");
    addTotals(a, "chart", {}, {{letter("A"), 1}, {letter("B"), 3}, {letter("C"), 2}});
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "B 1, C 2, A 3");
    for (const RankedItem& item : ranking.items)
        CHECK(item.decidedBy == DecidedBy::Figure);
}

TEST_CASE("equal dots with needs still open share the rank, and the next rank is skipped") {
    model::Assessment a = lettersLinkedInOrder("ABCD");
    addTotals(a, "chart", {}, {{letter("A"), 3}, {letter("B"), 2}, {letter("C"), 2}, {letter("D"), 1}});
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "A 1, B 2=, C 2=, D 4");
    CHECK(itemOf(a, ranking, "B").decidedBy == DecidedBy::Tie);
    CHECK(itemOf(a, ranking, "D").decidedBy == DecidedBy::Figure);
}

TEST_CASE("need tells equal figures apart where its bounds leave no doubt") {
    model::Assessment a = lettersLinkedInOrder("AB");
    rateAll(a, "A", partly);
    rateAll(a, "B", notMet);
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "B 1, A 2");
    CHECK(ranking.items[0].decidedBy == DecidedBy::Need);
    CHECK(ranking.items[1].decidedBy == DecidedBy::Need);
}

TEST_CASE("an unseen cell counts as unjudged, and the needs that it is part of tell nothing apart") {
    model::Assessment a = lettersLinkedInOrder("ABCD");
    addTotals(a, "chart", {}, {{letter("C"), 1}, {letter("D"), 1}});
    rateAll(a, "A", partly);
    rateAll(a, "B", notMet);
    rateAll(a, "C", partly);
    rateAll(a, "D", notMet);
    REQUIRE(order(a, ranked(a)) == "D 1, C 2, B 3, A 4");
    method::Unseen unseen(a.cells.size(), false);
    unseen[1] = true; // one of the four cells of A
    const method::Results seen = method::results(a, {}, unseen);
    CHECK(order(a, seen.ranking) == "D 1, C 2, A 3=, B 3=");
    CHECK_FALSE(itemOf(a, seen.ranking, "A").need);
    CHECK(itemOf(a, seen.ranking, "A").decidedBy == DecidedBy::Tie);
    CHECK(itemOf(a, seen.ranking, "B").need == method::Bounds{fraction(1, 1), fraction(1, 1)});
    CHECK(itemOf(a, seen.ranking, "D").decidedBy == DecidedBy::Need);
    CHECK(seen.scorecard.cells[1] == method::CellStanding());
    CHECK(seen.scorecard.overall.agreed == 15);
    CHECK(seen.scorecard.overall.shaded == 15);
    CHECK(seen.gaps.gaps.size() == 15);
}

TEST_CASE("whatever an unseen cell holds, what is worked out is the same") {
    const auto worked = [](const model::Answer answer) {
        model::Assessment a = lettersLinkedInOrder("ABC");
        rateAll(a, "A", answer);
        rateAll(a, "B", partly);
        method::Unseen unseen(a.cells.size(), false);
        std::fill(unseen.begin(), unseen.begin() + 4, true);
        std::string told;
        for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced}) {
            const method::Results seen = method::results(a, {by, model::half, 3}, unseen);
            told += order(a, seen.ranking) + ";";
            for (const RankedItem& item : seen.ranking.items)
                told += item.figure.get_str() + "," + std::to_string(item.rankLow) + "," +
                        std::to_string(item.rankHigh) + ";";
        }
        return told;
    };
    CHECK(worked(met) == worked(notMet));
    CHECK(worked(met) == worked(model::Answer::notApplicable()));
}

TEST_CASE("needs that touch leave a tie") {
    model::Assessment a = lettersLinkedInOrder("AB");
    disputeAll(a, "A", met, partly);    // need in [0, 1/2]
    disputeAll(a, "B", partly, notMet); // need in [1/2, 1]
    CHECK(order(a, ranked(a)) == "A 1=, B 1=");
}

TEST_CASE("overlap passes on: the first and last of a chain share the rank though they do not meet") {
    model::Assessment a = lettersLinkedInOrder("ABCD");
    rateAll(a, "A", notMet);         // 1
    disputeAll(a, "B", met, notMet); // [0, 1] bridges A and C
    rateAll(a, "C", partly);         // 1/2
    addTotals(a, "chart", {}, {{letter("D"), 1}});
    CHECK(order(a, ranked(a)) == "D 1, A 2=, B 2=, C 2=");
}

TEST_CASE("clusters are ordered, and within one the rank is shared") {
    model::Assessment a = lettersLinkedInOrder("ABCD");
    rateAll(a, "A", met);
    rateAll(a, "B", notMet);
    rateAll(a, "C", partly);
    rateAll(a, "D", notMet);
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "B 1=, D 1=, C 3, A 4");
    CHECK(itemOf(a, ranking, "B").decidedBy == DecidedBy::Tie);
    CHECK(itemOf(a, ranking, "C").decidedBy == DecidedBy::Need);
}

TEST_CASE("an absent need may be anything, so it ties with all of its figure") {
    model::Assessment a = lettersLinkedInOrder("ABQ", "Q");
    rateAll(a, "A", notMet);
    rateAll(a, "B", met);
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "A 1=, B 1=, Q 1=");
    CHECK_FALSE(itemOf(a, ranking, "Q").need.has_value());
}

TEST_CASE("need weighs the linked cells and leaves out those that do not apply") {
    model::Framework one = framework({2});
    one.indicators[1].weight = model::PerMille{3000};
    addRecommendation(one, "A", {"1.1/F", "1.2/O2"});
    one.recommendations[0].links[1].weight = model::PerMille{2000};
    model::Assessment a = assessment(std::move(one));
    rateIndicator(a, "1.1", partly, notApplicable, notMet, notMet);
    rateIndicator(a, "1.2", notMet, notMet, notMet, insufficient);
    // 1.1/F1: weight 1/2 * 1/2 missing; 1.2/O2: weight 3/2 * 2, all of it open
    CHECK(need(a.framework, method::score(a), 0) == bounds(fraction(1, 14), fraction(13, 14)));
}

TEST_CASE("a cell that two links name counts once, with the heavier link, whatever their order") {
    for (const bool cellFirst : {true, false}) {
        model::Framework one = framework({1});
        addRecommendation(one, "A", {"1.1/F1", "1.1/F"});
        one.recommendations[0].links[0].weight = model::PerMille{3000};
        if (!cellFirst) std::swap(one.recommendations[0].links[0], one.recommendations[0].links[1]);
        model::Assessment a = assessment(std::move(one));
        rateIndicator(a, "1.1", notMet, met, met, met);
        CHECK(need(a.framework, method::score(a), 0) == exactly(fraction(3, 4)));
    }
}

TEST_CASE("need is absent when nothing is linked, or nothing linked applies") {
    model::Framework one = framework({1});
    addRecommendation(one, "A", {"1.1"});
    addRecommendation(one, "Q", {});
    model::Assessment a = assessment(std::move(one));
    rateIndicator(a, "1.1", notApplicable, notApplicable, notApplicable, notApplicable);
    CHECK_FALSE(need(a.framework, method::score(a), 0).has_value());
    CHECK_FALSE(need(a.framework, method::score(a), 1).has_value());
}

TEST_CASE("need with the heaviest weights on many cells stays exact") {
    model::Framework heavy = framework({200});
    heavy.areas[0].weight = model::PerMille{10000};
    addRecommendation(heavy, "A", {});
    for (model::Indicator& indicator : heavy.indicators) {
        indicator.weight = model::PerMille{10000};
        heavy.recommendations[0].links.push_back({indicator.id, {}, {}, model::PerMille{10000}});
    }
    model::Assessment a = assessment(std::move(heavy));
    for (const model::Indicator& indicator : a.framework.indicators) {
        rateIndicator(a, indicator.id.text(), notMet, notMet, notMet, partly);
    }
    CHECK(need(a.framework, method::score(a), 0) == exactly(fraction(7, 8)));
}

TEST_CASE("shares rank by support, which each constituency feeds alike") {
    model::Assessment a = lettersLinkedInOrder("AB");
    addConstituency(a, "survey");
    addConstituency(a, "workshop");
    for (int i = 0; i < 10; ++i)
        cast(a, "survey", i < 6 ? "A" : "C");
    cast(a, "workshop", "B");
    CHECK(order(a, ranked(a, {RankBy::Dots, model::half, 3})) == "A 1, B 2");
    CHECK(order(a, ranked(a, {RankBy::Shares, model::half, 3})) == "B 1, A 2");
    CHECK(ranked(a, {RankBy::Shares, model::half, 3}).items[0].figure == fraction(1, 2));
}

TEST_CASE("shares without any support leave need to decide") {
    model::Assessment a = lettersLinkedInOrder("AB");
    addTotals(a, "chart", {}, {{letter("A"), 9}});
    rateAll(a, "A", met);
    rateAll(a, "B", notMet);
    const Ranking ranking = ranked(a, {RankBy::Shares, model::half, 3});
    CHECK(order(a, ranking) == "B 1, A 2");
    CHECK(ranking.leftOutOfSupport.size() == 1);
}

TEST_CASE("the balance weighs support against need at its midpoint") {
    model::Assessment a = lettersLinkedInOrder("AB");
    addTotals(a, "survey", 10, {{letter("A"), 5}, {letter("B"), 2}});
    rateAll(a, "A", partly);
    disputeAll(a, "B", partly, notMet);
    const Ranking even = ranked(a, {RankBy::Balanced, model::half, 3});
    CHECK(itemOf(a, even, "A").figure == fraction(1, 2));   // (1/2 + 1/2) / 2
    CHECK(itemOf(a, even, "B").figure == fraction(19, 40)); // (1/5 + 3/4) / 2
    CHECK(order(a, even) == "A 1, B 2");
    CHECK(order(a, ranked(a, {RankBy::Balanced, model::PerMille{200}, 3})) == "B 1, A 2");
}

TEST_CASE("the balance without a need is support alone") {
    model::Assessment a = lettersLinkedInOrder("AQ", "Q");
    addTotals(a, "survey", 10, {{letter("A"), 5}, {letter("Q"), 4}});
    rateAll(a, "A", met);
    const Ranking ranking = ranked(a, {RankBy::Balanced, model::half, 3});
    CHECK(itemOf(a, ranking, "Q").figure == fraction(2, 5));
    CHECK(itemOf(a, ranking, "A").figure == fraction(1, 4));
}

TEST_CASE("the balance without support is need alone") {
    model::Assessment a = lettersLinkedInOrder("AQ", "Q");
    rateAll(a, "A", partly);
    const Ranking ranking = ranked(a, {RankBy::Balanced, model::half, 3});
    CHECK(itemOf(a, ranking, "A").figure == fraction(1, 2));
    CHECK(itemOf(a, ranking, "Q").figure == 0);
}

TEST_CASE("the range of ranks follows the bounds of need through the balance") {
    model::Assessment a = lettersLinkedInOrder("ABC");
    addTotals(a, "survey", 10, {{letter("A"), 8}, {letter("B"), 6}});
    rateAll(a, "A", partly);
    rateAll(a, "C", met);
    const Ranking ranking = ranked(a, {RankBy::Balanced, model::half, 3}); // A 13/20, B 3/10..4/5, C 0
    CHECK(order(a, ranking) == "A 1, B 2, C 3");
    checkRange(itemOf(a, ranking, "A"), 1, 2);
    checkRange(itemOf(a, ranking, "B"), 1, 2);
    checkRange(itemOf(a, ranking, "C"), 3, 3);
}

TEST_CASE("with dots the range of ranks moves within equal dots only") {
    model::Assessment a = lettersLinkedInOrder("ABCD");
    addTotals(a, "chart", {}, {{letter("A"), 3}, {letter("B"), 2}, {letter("C"), 2}, {letter("D"), 2}});
    rateAll(a, "B", notMet);
    disputeAll(a, "C", partly, notMet);
    rateAll(a, "D", met);
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) == "A 1, B 2=, C 2=, D 4");
    checkRange(itemOf(a, ranking, "A"), 1, 1);
    checkRange(itemOf(a, ranking, "B"), 2, 2);
    checkRange(itemOf(a, ranking, "C"), 2, 3);
    checkRange(itemOf(a, ranking, "D"), 4, 4);
}

TEST_CASE("the range of ranks holds the shared rank even of one who can only be beaten") {
    model::Assessment a = lettersLinkedInOrder("ABC");
    rateAll(a, "A", notMet);         // 1
    disputeAll(a, "B", met, notMet); // [0, 1]
    rateAll(a, "C", partly);         // 1/2, surely behind A
    const RankedItem item = itemOf(a, ranked(a), "C");
    CHECK(item.rank == 1);
    checkRange(item, 1, 3);
}

TEST_CASE("an absent need leaves a tie that no evidence will settle, so its range is one rank") {
    model::Assessment a = lettersLinkedInOrder("ABQ", "Q");
    rateAll(a, "A", notMet);
    rateAll(a, "B", met);
    const Ranking ranking = ranked(a);
    for (const RankedItem& item : ranking.items)
        checkRange(item, 1, 1);
}

TEST_CASE("an absent need ties the balance too, where another may come up to it") {
    model::Assessment a = lettersLinkedInOrder("ABQ", "Q");
    addTotals(a, "survey", 10, {{letter("B"), 5}, {letter("Q"), 5}});
    rateAll(a, "A", notMet);         // 1/2, all of it need
    disputeAll(a, "B", met, partly); // 1/4 to 1/2; there it meets A and Q, and Q lets need decide nothing
    const Ranking ranking = ranked(a, {RankBy::Balanced, model::half, 3});
    CHECK(order(a, ranking) == "A 1=, Q 1=, B 3");
    checkRange(itemOf(a, ranking, "B"), 1, 3);
    checkRange(itemOf(a, ranking, "A"), 1, 1);
}

TEST_CASE("a certain need has its rank for range") {
    model::Assessment a = lettersLinkedInOrder("ABC");
    rateAll(a, "A", notMet);
    rateAll(a, "B", met);
    rateAll(a, "C", partly);
    for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced}) {
        const Ranking ranking = ranked(a, {by, model::half, 3});
        for (const RankedItem& item : ranking.items)
            checkRange(item, item.rank, item.rank);
    }
}

TEST_CASE("a place in the top is certain when all that share its rank fit") {
    model::Assessment a = lettersLinkedInOrder("ABCDE");
    addTotals(a, "chart", {},
              {{letter("A"), 9}, {letter("B"), 5}, {letter("C"), 5}, {letter("D"), 5}, {letter("E"), 1}});
    const auto placesAt = [&](int top) {
        std::string out;
        const Ranking ranking = ranked(a, {RankBy::Dots, model::half, top});
        for (const RankedItem& item : ranking.items) {
            out += item.place == TopPlace::Certain ? 'c' : item.place == TopPlace::Tied ? 't' : 'o';
        }
        return out + std::to_string(ranking.placesLeft);
    };
    CHECK(placesAt(1) == "coooo0");
    CHECK(placesAt(2) == "cttto1");
    CHECK(placesAt(3) == "cttto2");
    CHECK(placesAt(4) == "cccco0");
    CHECK(placesAt(5) == "ccccc0");
    CHECK(placesAt(9) == "ccccc0");
}

TEST_CASE("the published table: J first, four share second, two share sixth, ten share eighth") {
    model::Assessment a = lettersLinkedInOrder("ABCDEFGHIJKLMNOPQ", "Q");
    addTotals(a, "survey", 7, {{letter("J"), 3}, {letter("L"), 1}});
    addTotals(a, "workshop", {}, {{letter("J"), 3}, {letter("L"), 2}});
    addTotals(a, "unspecified", {},
              {{letter("A"), 3}, {letter("B"), 3}, {letter("E"), 3}, {letter("G"), 2}, {letter("N"), 2}});
    const Ranking ranking = ranked(a);
    CHECK(order(a, ranking) ==
          "J 1, A 2=, B 2=, E 2=, L 2=, G 6=, N 6=, C 8=, D 8=, F 8=, H 8=, I 8=, K 8=, M 8=, O 8=, "
          "P 8=, Q 8=");
    CHECK(itemOf(a, ranking, "J").place == TopPlace::Certain);
    for (const char* tied : {"A", "B", "E", "L"})
        CHECK(itemOf(a, ranking, tied).place == TopPlace::Tied);
    CHECK(itemOf(a, ranking, "G").place == TopPlace::Out);
    CHECK(ranking.placesLeft == 2);
}

TEST_CASE("without recommendations there is nothing to rank") {
    CHECK(ranked(assessment(framework({1}))).items.empty());
}

TEST_CASE("methods are read back by their own code") {
    for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced})
        CHECK(method::parseRankBy(code(by)) == by);
    CHECK_FALSE(method::parseRankBy("votes").has_value());
}
