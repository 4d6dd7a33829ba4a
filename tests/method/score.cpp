#include "method/score.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

#include <tuple>

using namespace meyar;
using namespace meyar::test;
using method::fraction;
using method::IndicatorFinding;
using method::MicroBounds;
using method::Scorecard;
using method::TrackScore;

namespace {

constexpr model::Answer open = insufficient; // an unknown cell

/// The framework track of an indicator whose two cells have these answers.
TrackScore track(model::Answer first, model::Answer second, int firstWeight = 500) {
    model::Framework one = framework({1});
    one.levelWeights = {model::PerMille{firstWeight}, model::PerMille{1000 - firstWeight}};
    model::Assessment a = assessment(std::move(one));
    rateIndicator(a, "1.1", first, second, met, met);
    return method::score(a).indicators.front().framework;
}

std::vector<IndicatorFinding> findingsOf(model::Answer f1, model::Answer f2, model::Answer o1, model::Answer o2) {
    model::Assessment a = assessment(framework({1}));
    rateIndicator(a, "1.1", f1, f2, o1, o2);
    return method::score(a).indicators.front().findings;
}

} // namespace

TEST_CASE("level 2 counts no further than level 1 holds") {
    const auto [first, second, low, high] = GENERATE(table<model::Answer, model::Answer, int, int>({
        {met, met, 1'000'000, 1'000'000},
        {met, partly, 750'000, 750'000},
        {met, notMet, 500'000, 500'000},
        {partly, met, 500'000, 500'000},
        {partly, partly, 500'000, 500'000},
        {partly, notMet, 250'000, 250'000},
        {notMet, met, 0, 0},
        {notMet, notMet, 0, 0},
        {met, open, 500'000, 1'000'000},
        {partly, open, 250'000, 500'000},
        {notMet, open, 0, 0},
        {open, met, 0, 1'000'000},
        {open, partly, 0, 750'000},
        {open, notMet, 0, 500'000},
        {open, open, 0, 1'000'000},
    }));
    CHECK(track(first, second).score == MicroBounds{low, high});
}

TEST_CASE("the level weights of the framework are used") {
    CHECK(track(met, partly, 600).score == MicroBounds{800'000, 800'000});
    CHECK(track(partly, met, 700).score == MicroBounds{500'000, 500'000});
    CHECK(track(met, notMet, 1000).score == MicroBounds{1'000'000, 1'000'000});
}

TEST_CASE("a track with one cell not applicable has the other's value") {
    CHECK(track(notApplicable, partly).score == MicroBounds{500'000, 500'000});
    CHECK(track(met, notApplicable, 600).score == MicroBounds{1'000'000, 1'000'000});
    CHECK(track(open, notApplicable).score == MicroBounds{0, 1'000'000});
}

TEST_CASE("a track with both cells not applicable has no score") {
    CHECK_FALSE(track(notApplicable, notApplicable).score.has_value());
}

TEST_CASE("partly does not make a level") {
    const auto [first, second, low, high] = GENERATE(table<model::Answer, model::Answer, int, int>({
        {met, met, 2, 2},
        {met, partly, 1, 1},
        {met, notMet, 1, 1},
        {partly, met, 0, 0},
        {notMet, notMet, 0, 0},
        {met, open, 1, 2},
        {open, met, 0, 2},
        {open, notMet, 0, 1},
        {notMet, open, 0, 0},
        {notApplicable, met, 2, 2},
        {notApplicable, partly, 0, 0},
        {met, notApplicable, 2, 2},
        {open, notApplicable, 0, 2},
        {notApplicable, notApplicable, 0, 0},
    }));
    CHECK(track(first, second).levelLow == low);
    CHECK(track(first, second).levelHigh == high);
}

TEST_CASE("law ahead of practice is found when its level is certainly higher") {
    const std::vector<IndicatorFinding> found{IndicatorFinding::LawAheadOfPractice};
    CHECK(findingsOf(met, met, met, notMet) == found);
    CHECK(findingsOf(met, notMet, notMet, notMet) == found);
    CHECK(findingsOf(met, met, met, open).empty());
    CHECK(findingsOf(met, open, notMet, open) == found);
    CHECK(findingsOf(met, met, met, met).empty());
}

TEST_CASE("practice without a legal basis is the reverse") {
    const std::vector<IndicatorFinding> found{IndicatorFinding::PracticeWithoutLegalBasis};
    CHECK(findingsOf(notMet, notMet, met, notMet) == found);
    CHECK(findingsOf(met, notMet, met, met) == found);
    CHECK(findingsOf(open, notMet, met, met) == found);
    CHECK(findingsOf(open, open, met, met).empty());
}

TEST_CASE("a track that does not apply is neither ahead nor behind") {
    CHECK(findingsOf(met, met, notApplicable, notApplicable).empty());
    CHECK(findingsOf(notApplicable, notApplicable, met, met).empty());
}

TEST_CASE("level 2 above level 1 is reported and not repaired") {
    const std::vector<IndicatorFinding> found{IndicatorFinding::Level2WithoutLevel1};
    CHECK(findingsOf(partly, met, notMet, notMet) == found);
    CHECK(findingsOf(notMet, notMet, notMet, partly) == found);
    CHECK(findingsOf(partly, met, partly, met) == found);
    CHECK(findingsOf(partly, open, notMet, notMet).empty());
    CHECK(findingsOf(notApplicable, met, met, met).empty());
}

TEST_CASE("an area's score is the weighted mean of its indicators, a track at a time") {
    model::Framework two = framework({2});
    two.indicators[1].weight = model::PerMille{2000};
    model::Assessment a = assessment(std::move(two));
    rateIndicator(a, "1.1", met, met, notMet, notMet); // 1 and 0
    rateIndicator(a, "1.2", met, partly, met, notMet); // 3/4 and 1/2, weight 2
    const Scorecard card = method::score(a);
    CHECK(card.areas[0].framework == exactly(fraction(5, 6)));
    CHECK(card.areas[0].operational == exactly(fraction(1, 3)));
    CHECK(card.areas[0].gap == exactly(fraction(1, 2)));
}

TEST_CASE("an indicator without a score in a track takes its weight out of the mean") {
    model::Framework two = framework({2});
    two.indicators[1].weight = model::PerMille{3000};
    model::Assessment a = assessment(std::move(two));
    rateIndicator(a, "1.1", met, met, partly, notMet);
    rateIndicator(a, "1.2", notApplicable, notApplicable, met, met);
    const Scorecard card = method::score(a);
    CHECK(card.areas[0].framework == exactly(fraction(1, 1)));
    CHECK(card.areas[0].operational == exactly(fraction(13, 16)));
}

TEST_CASE("the whole is the plain mean of the areas, whatever their size and weight") {
    model::Framework uneven = framework({1, 3});
    uneven.areas[1].weight = model::PerMille{9000};
    model::Assessment a = assessment(std::move(uneven));
    rateIndicator(a, "1.1", met, met, met, met);
    for (const char* id : {"2.1", "2.2", "2.3"})
        rateIndicator(a, id, notMet, notMet, partly, partly);
    const Scorecard card = method::score(a);
    CHECK(card.overall.framework == exactly(fraction(1, 2)));
    CHECK(card.overall.operational == exactly(fraction(3, 4)));
    CHECK(card.overall.gap == exactly(fraction(-1, 4)));
}

TEST_CASE("an area with nothing applicable has no score and does not lower the whole") {
    model::Assessment a = assessment(framework({1, 1}));
    rateIndicator(a, "1.1", met, met, met, met);
    rateIndicator(a, "2.1", notApplicable, notApplicable, notApplicable, notApplicable);
    const Scorecard card = method::score(a);
    CHECK_FALSE(card.areas[1].framework.has_value());
    CHECK_FALSE(card.areas[1].gap.has_value());
    CHECK_FALSE(card.areas[1].coverage().has_value());
    CHECK(card.overall.framework == exactly(fraction(1, 1)));
}

TEST_CASE("an area without indicators has no score, and the areas after it keep theirs") {
    model::Assessment a = assessment(framework({1, 0, 1}));
    rateIndicator(a, "1.1", met, met, met, met);
    rateIndicator(a, "3.1", notMet, notMet, notMet, notMet);
    const Scorecard card = method::score(a);
    CHECK(card.areas[1].cells == 0);
    CHECK_FALSE(card.areas[1].framework.has_value());
    CHECK(card.areas[2].framework == exactly(fraction(0, 1)));
    CHECK(card.overall.framework == exactly(fraction(1, 2)));
}

TEST_CASE("the implementation gap of open cells spans every difference") {
    model::Assessment a = assessment(framework({1}));
    rateIndicator(a, "1.1", met, open, partly, open);
    const Scorecard card = method::score(a);
    CHECK(card.areas[0].gap == bounds(fraction(0, 1), fraction(3, 4)));
}

TEST_CASE("coverage is the share of applicable cells with an agreed grade") {
    model::Assessment a = assessment(framework({2}));
    rateIndicator(a, "1.1", met, notApplicable, insufficient, partly);
    rate(a, "1.2/F1", {met, notMet});
    const method::AreaScore area = method::score(a).areas[0];
    CHECK(area.cells == 8);
    CHECK(area.applicable == 7);
    CHECK(area.agreed == 2);
    CHECK(area.disputed == 1);
    CHECK(area.unknown == 4);
    CHECK(area.shaded == 1);
    CHECK(area.coverage() == fraction(2, 7));
}

TEST_CASE("the counts of the whole are the sums over the areas") {
    model::Assessment a = assessment(framework({2, 1}));
    rateIndicator(a, "1.1", met, partly, met, notMet);
    rateIndicator(a, "2.1", notApplicable, partly, insufficient, notMet);
    const method::AreaScore whole = method::score(a).overall;
    CHECK(whole.cells == 12);
    CHECK(whole.applicable == 11);
    CHECK(whole.agreed == 6);
    CHECK(whole.shaded == 4);
    CHECK(whole.unknown == 5);
}

TEST_CASE("a framework without areas has no scores") {
    const Scorecard card = method::score(assessment(framework({})));
    CHECK(card.cells.empty());
    CHECK_FALSE(card.overall.framework.has_value());
}
