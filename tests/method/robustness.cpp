// Section 9: what the draws must and must not do.
#include "method/draw.h"
#include "method/drawn.h"
#include "method/results.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace meyar;
using namespace meyar::test;
using method::RankBy;
using method::Robustness;

namespace {

Robustness robustnessOf(const model::Assessment& a, const method::DrawOptions& options,
                        const method::RankOptions& by = {}) {
    const method::Results all = method::results(a, by);
    return method::robustness(a, all.scorecard, all.tally, all.ranking, options).value();
}

const method::Firmness& firmnessOf(const Robustness& all, const model::Assessment& a, const char* named) {
    const std::size_t place = a.framework.findRecommendation(letter(named)).value();
    return *std::find_if(all.items.begin(), all.items.end(),
                         [&](const method::Firmness& each) { return each.recommendation == place; });
}

/// Everything that is printed of it.
std::string printed(const Robustness& all) {
    std::string out;
    for (const method::Firmness& each : all.items) {
        out += std::to_string(each.recommendation) + ' ' + each.inTop.get_str() + ' ' + std::to_string(each.low) + ' ' +
               std::to_string(each.median) + ' ' + std::to_string(each.high) + '\n';
    }
    for (const method::Order& each : all.orders)
        out += each.holds.get_str() + ' ' + each.reversed.get_str() + '\n';
    return out;
}

/// Three voters' ballots, four recommendations.
model::Assessment voted() {
    model::Framework of = framework({1, 1});
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"2.1"});
    addRecommendation(of, "C", {});
    model::Assessment a = assessment(std::move(of));
    rateIndicator(a, "1.1", met, partly, notMet, notMet);
    rateIndicator(a, "2.1", met, met, met, partly);
    addConstituency(a, "survey");
    for (const char* choices : {"AB", "A", "AC", "B"})
        cast(a, "survey", choices);
    return a;
}

constexpr method::Vary nothing{false, false, false};

} // namespace

TEST_CASE("Where nothing varies, every draw is the ranking itself") {
    const model::Assessment a = voted();
    const Robustness all = robustnessOf(a, {.draws = 50, .vary = nothing});
    const method::Ranking ranking = method::results(a).ranking;
    REQUIRE(all.items.size() == ranking.items.size());
    for (std::size_t i = 0; i < all.items.size(); ++i) {
        CHECK(all.items[i].recommendation == ranking.items[i].recommendation);
        CHECK(all.items[i].median == ranking.items[i].rank);
        CHECK(all.items[i].low == ranking.items[i].rank);
        CHECK(all.items[i].high == ranking.items[i].rank);
        CHECK(all.items[i].inTop == method::Exact(1)); // three items, three places
    }
    for (const method::Order& order : all.orders) {
        CHECK(order.holds == method::Exact(1));
        CHECK(order.reversed == method::Exact(0));
    }
}

TEST_CASE("Drawn where nothing varies, the places of any assessment are those of the ranking") {
    Draw draw(20261122);
    for (int round = 0; round < 200; ++round) {
        const model::Assessment a = drawnAssessment(draw, round % 2 == 0);
        for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced}) {
            const method::Results all = method::results(a, {by, model::half, 2});
            const method::DrawSource source(a, all.scorecard, all.tally, all.ranking);
            method::Draw one(source, {.draws = 1, .vary = nothing});
            const std::vector<method::Place>& places = one.places(0);
            for (const method::RankedItem& item : all.ranking.items) {
                INFO("round " << round << ", recommendation " << item.recommendation);
                CHECK(places[item.recommendation].rank == item.rank);
                CHECK(places[item.recommendation].shared == item.shared);
                CHECK(places[item.recommendation].top == item.place);
            }
        }
    }
}

TEST_CASE("The number of threads changes no digit, the seed does") {
    Draw draw(7);
    model::Assessment a = drawnAssessment(draw, true);
    addConstituency(a, "survey");
    for (const char* choices : {"AB", "A", "AC", "BQ", "C", "QC", "B"})
        cast(a, "survey", choices);
    for (const RankBy by : {RankBy::Dots, RankBy::Balanced}) {
        const auto with = [&](unsigned threads, std::uint64_t seed) {
            return printed(robustnessOf(a, {.draws = 1000, .seed = seed, .threads = threads}, {by, model::half, 2}));
        };
        CHECK(with(1, 1) == with(2, 1));
        CHECK(with(1, 1) == with(7, 1));
        CHECK(with(1, 1) != with(1, 2));
    }
}

TEST_CASE("The shares of the places in the top add up to the places") {
    Draw draw(11);
    for (int round = 0; round < 20; ++round) {
        const model::Assessment a = drawnAssessment(draw, true);
        const Robustness all = robustnessOf(a, {.draws = 100}, {RankBy::Balanced, model::half, 2});
        const method::Exact sum = std::accumulate(all.items.begin(), all.items.end(), method::Exact(0),
                                                  [](const method::Exact& before, const method::Firmness& each) {
                                                      return method::Exact(before + each.inTop);
                                                  });
        CHECK(sum == method::Exact(2));
    }
}

TEST_CASE("Resampled ballots come up as often as they should") {
    // One of two ballots says A, the other B: both A 1/4, both B 1/4, one each 1/2, when need decides for A.
    model::Framework of = framework({1, 1});
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"2.1"});
    model::Assessment a = assessment(std::move(of));
    rateIndicator(a, "1.1", notMet, notMet, notMet, notMet);
    rateIndicator(a, "2.1", met, met, met, met);
    addConstituency(a, "survey");
    cast(a, "survey", "A");
    cast(a, "survey", "B");
    const Robustness all =
        robustnessOf(a, {.draws = 20000, .vary = {true, false, false}}, {RankBy::Dots, model::half, 1});
    CHECK(method::asDouble(firmnessOf(all, a, "A").inTop) == Approx(0.75).margin(0.01)); // three deviations
    CHECK(firmnessOf(all, a, "A").median == 1);
    CHECK(firmnessOf(all, a, "A").high == 2);
    REQUIRE(all.orders.size() == 1);
    CHECK(all.orders[0].holds + all.orders[0].reversed == method::Exact(1));
}

TEST_CASE("Unknown cells take every grade alike, disputed ones a grade within their interval") {
    // A has one open cell, B a cell that is partly met: A's need is above B's for one grade of three, equal for one.
    model::Framework of = framework({1, 1});
    addRecommendation(of, "A", {"1.1/F1"});
    addRecommendation(of, "B", {"2.1/F1"});
    model::Assessment a = assessment(std::move(of));
    rate(a, "2.1/F1", {partly});
    const method::DrawOptions options{.draws = 30000, .vary = {false, false, true}};
    const auto inTop = [&] {
        return method::asDouble(firmnessOf(robustnessOf(a, options, {RankBy::Dots, model::half, 1}), a, "A").inTop);
    };
    CHECK(inTop() == Approx(0.5).margin(0.01)); // 1/3 ahead, 1/3 tied for the one place, 1/3 behind
    rate(a, "1.1/F1", {partly, notMet});        // half the time tied, half ahead
    CHECK(inTop() == Approx(0.75).margin(0.01));
}

TEST_CASE("Noise on weights leaves alone what no weight can change") {
    model::Assessment a = voted();
    rate(a, "2.1/F1", {});
    const Robustness all =
        robustnessOf(a, {.draws = 500, .vary = {false, true, false}}, {RankBy::Balanced, model::PerMille{0}, 1});
    // Need alone ranks: 1.1 lacks more than 2.1 at every weight within the noise.
    CHECK(firmnessOf(all, a, "A").inTop == method::Exact(1));
}

TEST_CASE("Noise on weights turns an order that weights can turn, and no noise turns none") {
    // A lacks level 2, B level 1: whichever level weighs more decides.
    model::Framework of = framework({1, 1});
    addRecommendation(of, "A", {"1.1/F"});
    addRecommendation(of, "B", {"2.1/F"});
    model::Assessment a = assessment(std::move(of));
    rateIndicator(a, "1.1", met, notMet, met, met);
    rateIndicator(a, "2.1", notMet, met, met, met);
    const auto inTop = [&](int noise) {
        const method::DrawOptions options{.draws = 4000, .vary = {false, true, false}, .noise = model::PerMille{noise}};
        return method::asDouble(firmnessOf(robustnessOf(a, options, {RankBy::Dots, model::half, 1}), a, "A").inTop);
    };
    CHECK(inTop(250) == Approx(0.5).margin(0.03)); // nearly four deviations
    CHECK(inTop(0) == 0.5);                        // tied for the one place in every draw
    const Robustness all = robustnessOf(a, {.draws = 400, .vary = {false, true, false}});
    CHECK(all.orders[0].holds + all.orders[0].reversed > method::fraction(9, 10));
}

TEST_CASE("Recorded totals are held fixed, and it is said whose they are") {
    model::Assessment a = voted();
    addTotals(a, "chart", 5, {{letter("C"), 9}});
    const Robustness all = robustnessOf(a, {.draws = 200, .vary = {true, false, false}});
    CHECK(all.heldFixed == std::vector{model::ConstituencyId{"chart"}});
    CHECK(firmnessOf(all, a, "C").high == 1); // nine dots stand whatever four ballots say
}

TEST_CASE("An order is said to hold at every value or under every weight only where it does") {
    // Brute force over completions and over very unequal weights: a counter-example must never be found.
    Draw draw(99);
    const std::array weights{model::PerMille{1}, model::one, model::PerMille{10000}};
    int claimed = 0;
    for (int round = 0; round < 150; ++round) {
        const model::Assessment a = drawnAssessment(draw, round % 2 == 0, 3);
        const method::RankOptions by{round % 3 == 0 ? RankBy::Balanced : RankBy::Dots, model::half, 2};
        const Robustness all = robustnessOf(a, {.draws = 1}, by);
        for (const method::Order& order : all.orders) {
            if (!order.atEveryValue && !order.underEveryWeight) continue;
            ++claimed;
            for (int trial = 0; trial < 20; ++trial) {
                model::Assessment other = a;
                for (std::size_t cell = 0; cell < other.cells.size(); ++cell) {
                    const method::CellStanding standing = method::standingOf(a.framework.scale, a.cells[cell]);
                    if (standing.low == standing.high || !standing.applicable()) continue;
                    std::size_t grade = draw(3);
                    while (a.framework.scale[grade].value < standing.low ||
                           a.framework.scale[grade].value > standing.high)
                        grade = draw(3);
                    other.cells[cell].agreed = model::Agreement{model::Answer::grade(grade), {}};
                }
                const bool reweigh = order.underEveryWeight && trial % 2 == 1;
                for (std::size_t i = 0; reweigh && i < other.framework.indicators.size(); ++i)
                    other.framework.indicators[i].weight = weights[draw(3)];
                if (!reweigh && !order.atEveryValue) continue;
                const method::Ranking ranking = method::results(other, by).ranking;
                const auto rankOf = [&](std::size_t item) {
                    return std::find_if(ranking.items.begin(), ranking.items.end(),
                                        [&](auto& each) { return each.recommendation == item; })
                        ->rank;
                };
                INFO("round " << round << ": " << order.ahead << " before " << order.behind);
                CHECK(rankOf(order.ahead) < rankOf(order.behind));
            }
        }
    }
    CHECK(claimed > 50);
}

TEST_CASE("Draws can be cancelled, and tell how far they are") {
    const model::Assessment a = voted();
    const method::Results all = method::results(a);
    method::DrawProgress progress;
    REQUIRE(method::robustness(a, all.scorecard, all.tally, all.ranking, {.draws = 100}, &progress));
    CHECK(progress.done == 100);
    progress.cancelled = true;
    CHECK_FALSE(method::robustness(a, all.scorecard, all.tally, all.ranking, {.draws = 100}, &progress));
}

TEST_CASE("Numbers at random are even and the same everywhere") {
    method::Random random(1, 0);
    // Computed apart, in Python, from the published description of the generator.
    const std::uint64_t first = random.below(1'000'000'007);
    std::array<int, 6> times{};
    for (int i = 0; i < 60000; ++i)
        ++times[random.below(6)];
    for (const int each : times)
        CHECK(each == Approx(10000).margin(350)); // nearly four deviations
    CHECK(first == 269130321);
}
