// What may never change a result, and what may change it in one direction only.
#include "method/drawn.h"
#include "method/results.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace meyar;
using namespace meyar::test;
using method::RankBy;

namespace {

/// What a ranking says of one recommendation.
using Said = std::tuple<int, bool, int, int, method::DecidedBy, method::TopPlace, std::string>;

/// By title, which keeps its recommendation through any change of letters or order.
std::map<std::string, Said> said(const model::Assessment& a, RankBy by) {
    std::map<std::string, Said> out;
    for (const method::RankedItem& item : method::results(a, {by, model::half, 2}).ranking.items) {
        const std::string& title = a.framework.recommendations[item.recommendation].title.in(model::Language::En);
        out[title] = {item.rank,      item.shared, item.rankLow,         item.rankHigh,
                      item.decidedBy, item.place,  item.figure.get_str()};
    }
    return out;
}

template <class Items>
void shuffle(Items& items, Draw& draw) {
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[draw(i)]);
}

/// A to Z, B to A, C to M, Q to B: no order of letters is kept.
model::Letter renamed(const model::Letter& old) {
    static const std::map<model::Letter, model::Letter> names{
        {letter("A"), letter("Z")}, {letter("B"), letter("A")}, {letter("C"), letter("M")}, {letter("Q"), letter("B")}};
    return names.at(old);
}

void rename(model::Assessment& a) {
    for (model::Recommendation& item : a.framework.recommendations)
        item.letter = renamed(item.letter);
    for (model::Constituency& constituency : a.constituencies) {
        std::map<model::Letter, std::int64_t> dots;
        for (const auto& [old, count] : constituency.dots)
            dots[renamed(old)] = count;
        constituency.dots = std::move(dots);
    }
    for (model::Ballot& ballot : a.ballots) {
        for (model::Letter& choice : ballot.choices)
            choice = renamed(choice);
    }
}

model::Assessment drawnWithBallots(Draw& draw) {
    model::Assessment a = drawnAssessment(draw, true);
    addConstituency(a, "survey");
    for (int i = 0; i < 5; ++i)
        cast(a, "survey", std::array{"AB", "CQ", "B", "AC", "ABQ"}[draw(5)]);
    return a;
}

void raise(model::Cell& cell) {
    for (model::Rating& rating : cell.ratings) {
        if (rating.answer.isGrade() && rating.answer.place() > 0)
            rating.answer = model::Answer::grade(rating.answer.place() - 1);
    }
}

bool neverLower(const std::optional<method::Bounds>& after, const std::optional<method::Bounds>& before) {
    if (!before || !after) return before.has_value() == after.has_value();
    return after->low >= before->low && after->high >= before->high;
}

} // namespace

TEST_CASE("no order of recommendations, links, constituencies or ballots changes a rank") {
    Draw draw(21);
    for (int round = 0; round < 40; ++round) {
        const model::Assessment a = drawnWithBallots(draw);
        model::Assessment shuffled = a;
        shuffle(shuffled.framework.recommendations, draw);
        for (model::Recommendation& item : shuffled.framework.recommendations)
            shuffle(item.links, draw);
        shuffle(shuffled.constituencies, draw);
        shuffle(shuffled.ballots, draw);
        for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced})
            CHECK(said(shuffled, by) == said(a, by));
    }
}

TEST_CASE("no letter changes a rank") {
    Draw draw(22);
    for (int round = 0; round < 40; ++round) {
        const model::Assessment a = drawnWithBallots(draw);
        model::Assessment other = a;
        rename(other);
        for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced})
            CHECK(said(other, by) == said(a, by));
    }
}

TEST_CASE("the order of assessors and of ratings changes nothing") {
    Draw draw(23);
    for (int round = 0; round < 20; ++round) {
        const model::Assessment a = drawnAssessment(draw, false);
        model::Assessment shuffled = a;
        for (model::Cell& cell : shuffled.cells)
            shuffle(cell.ratings, draw);
        CHECK(method::score(shuffled).cells == method::score(a).cells);
    }
}

TEST_CASE("a better grade never lowers a score or a level and never raises a need or a severity") {
    Draw draw(24);
    for (int round = 0; round < 20; ++round) {
        const model::Assessment a = drawnAssessment(draw, true);
        const method::Scorecard before = method::score(a);
        for (std::size_t cell = 0; cell < a.cells.size(); ++cell) {
            model::Assessment better = a;
            raise(better.cells[cell]);
            const method::Scorecard after = method::score(better);
            CHECK(neverLower(after.overall.framework, before.overall.framework));
            CHECK(neverLower(after.overall.operational, before.overall.operational));
            for (std::size_t i = 0; i < before.areas.size(); ++i) {
                CHECK(neverLower(after.areas[i].framework, before.areas[i].framework));
                CHECK(neverLower(after.areas[i].operational, before.areas[i].operational));
            }
            for (std::size_t i = 0; i < before.indicators.size(); ++i) {
                CHECK(after.indicators[i].framework.levelLow >= before.indicators[i].framework.levelLow);
                CHECK(after.indicators[i].operational.levelHigh >= before.indicators[i].operational.levelHigh);
            }
            for (std::size_t i = 0; i < a.framework.recommendations.size(); ++i) {
                CHECK(neverLower(need(a.framework, before, i), need(a.framework, after, i)));
            }
            CHECK(neverLower(severityOf(a.framework, cell, before.cells[cell]).exact(),
                             severityOf(a.framework, cell, after.cells[cell]).exact()));
        }
    }
}

TEST_CASE("the same assessment gives the same results at every call") {
    Draw draw(25);
    const model::Assessment a = drawnWithBallots(draw);
    CHECK(said(a, RankBy::Balanced) == said(a, RankBy::Balanced));
    CHECK(method::score(a).cells == method::score(a).cells);
}
