// Bounds against brute force: every grade that the open cells may take, tried one by one.
#include "method/drawn.h"
#include "method/results.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace meyar;
using namespace meyar::test;
using method::Bounds;
using method::Exact;
using method::RankBy;

namespace {

/// Calls `visit` with every assessment in which each unknown or disputed cell has one of the grades that it may have.
void forEveryCompletion(const model::Assessment& of, const std::function<void(const model::Assessment&)>& visit) {
    model::Assessment a = of;
    const method::Scorecard card = method::score(of);
    const std::function<void(std::size_t)> settle = [&](std::size_t cell) {
        if (cell == a.cells.size()) return visit(a);
        const method::CellStanding& standing = card.cells[cell];
        if (!standing.applicable() || standing.low == standing.high) return settle(cell + 1);
        for (std::size_t grade = 0; grade < a.framework.scale.size(); ++grade) {
            const model::PerMille value = a.framework.scale[grade].value;
            if (value < standing.low || value > standing.high) continue;
            a.cells[cell].agreed = model::Agreement{model::Answer::grade(grade), ""};
            settle(cell + 1);
        }
        a.cells[cell].agreed = of.cells[cell].agreed;
    };
    settle(0);
}

/// The lowest and highest value seen.
class Seen {
public:
    void see(const std::optional<Bounds>& value) {
        if (!value) return;
        REQUIRE(value->single());
        if (!m_bounds) m_bounds = value;
        m_bounds->low = std::min(m_bounds->low, value->low);
        m_bounds->high = std::max(m_bounds->high, value->high);
    }
    const std::optional<Bounds>& bounds() const { return m_bounds; }

private:
    std::optional<Bounds> m_bounds;
};

std::optional<Bounds> asBounds(const method::TrackScore& track) {
    if (!track.score) return std::nullopt;
    return track.score->exact();
}

/// Every figure of the matrix that has bounds, in a fixed order.
std::vector<std::optional<Bounds>> figuresOf(const model::Assessment& a) {
    const method::Scorecard card = method::score(a);
    std::vector<std::optional<Bounds>> out;
    for (const method::IndicatorScore& indicator : card.indicators) {
        out.push_back(asBounds(indicator.framework));
        out.push_back(asBounds(indicator.operational));
        for (const method::TrackScore* track : {&indicator.framework, &indicator.operational}) {
            out.push_back(Bounds{Exact(track->levelLow), Exact(track->levelHigh)});
        }
    }
    for (const method::AreaScore& area : card.areas)
        out.insert(out.end(), {area.framework, area.operational, area.gap});
    out.insert(out.end(), {card.overall.framework, card.overall.operational, card.overall.gap});
    for (std::size_t i = 0; i < a.framework.recommendations.size(); ++i)
        out.push_back(need(a.framework, card, i));
    for (std::size_t cell = 0; cell < a.cells.size(); ++cell) {
        out.push_back(severityOf(a.framework, cell, card.cells[cell]).exact());
    }
    return out;
}

std::vector<int> ranksOf(const model::Assessment& a, RankBy by) {
    std::vector<int> out(a.framework.recommendations.size());
    for (const method::RankedItem& item : method::results(a, {by, model::half, 3}).ranking.items)
        out[item.recommendation] = item.rank;
    return out;
}

struct RankRange {
    int low = 1000;
    int high = 0;
};

std::vector<RankRange> rankRangesOf(const model::Assessment& a, RankBy by) {
    std::vector<RankRange> out(a.framework.recommendations.size());
    forEveryCompletion(a, [&](const model::Assessment& completed) {
        const std::vector<int> ranks = ranksOf(completed, by);
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            out[i].low = std::min(out[i].low, ranks[i]);
            out[i].high = std::max(out[i].high, ranks[i]);
        }
    });
    return out;
}

bool finds(const method::IndicatorScore& indicator, method::IndicatorFinding wanted) {
    return std::count(indicator.findings.begin(), indicator.findings.end(), wanted) > 0;
}

} // namespace

TEST_CASE("bounds are the lowest and the highest value that the open cells allow") {
    Draw draw(11);
    for (int round = 0; round < 25; ++round) {
        const model::Assessment a = drawnAssessment(draw, true);
        const auto figures = figuresOf(a);
        std::vector<Seen> seen(figures.size());
        forEveryCompletion(a, [&](const model::Assessment& completed) {
            const auto values = figuresOf(completed);
            for (std::size_t i = 0; i < values.size(); ++i)
                seen[i].see(values[i]);
        });
        for (std::size_t i = 0; i < figures.size(); ++i) {
            INFO("round " << round << ", figure " << i);
            CHECK(figures[i] == seen[i].bounds());
        }
    }
}

TEST_CASE("a finding is reported exactly when every value of the open cells bears it out") {
    Draw draw(12);
    for (int round = 0; round < 25; ++round) {
        const model::Assessment a = drawnAssessment(draw, false);
        const method::Scorecard card = method::score(a);
        for (const auto finding :
             {method::IndicatorFinding::LawAheadOfPractice, method::IndicatorFinding::PracticeWithoutLegalBasis,
              method::IndicatorFinding::Level2WithoutLevel1}) {
            std::vector<bool> always(card.indicators.size(), true);
            forEveryCompletion(a, [&](const model::Assessment& completed) {
                const method::Scorecard then = method::score(completed);
                for (std::size_t i = 0; i < always.size(); ++i)
                    always[i] = always[i] && finds(then.indicators[i], finding);
            });
            for (std::size_t i = 0; i < always.size(); ++i)
                CHECK(finds(card.indicators[i], finding) == always[i]);
        }
    }
}

TEST_CASE("the range of ranks is the range that the open cells allow, when no two recommendations share a cell") {
    Draw draw(13);
    for (int round = 0; round < 25; ++round) {
        const model::Assessment a = drawnAssessment(draw, false);
        for (const RankBy by : {RankBy::Dots, RankBy::Shares, RankBy::Balanced}) {
            const std::vector<RankRange> seen = rankRangesOf(a, by);
            for (const method::RankedItem& item : method::results(a, {by, model::half, 3}).ranking.items) {
                INFO("round " << round << ", " << code(by) << ", recommendation " << item.recommendation);
                CHECK(item.rankLow == std::min(seen[item.recommendation].low, item.rank));
                CHECK(item.rankHigh == std::max(seen[item.recommendation].high, item.rank));
            }
        }
    }
}

TEST_CASE("the range of ranks holds every rank that the open cells allow, when recommendations share cells") {
    Draw draw(14);
    for (int round = 0; round < 15; ++round) {
        const model::Assessment a = drawnAssessment(draw, true);
        for (const RankBy by : {RankBy::Dots, RankBy::Balanced}) {
            const std::vector<RankRange> seen = rankRangesOf(a, by);
            for (const method::RankedItem& item : method::results(a, {by, model::half, 3}).ranking.items) {
                CHECK(item.rankLow <= seen[item.recommendation].low);
                CHECK(item.rankHigh >= seen[item.recommendation].high);
            }
        }
    }
}
