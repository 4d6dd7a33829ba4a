#include "method/score.h"

#include <algorithm>

namespace meyar::method {

namespace {

using Weights = std::array<model::PerMille, 2>;

/// score = w1 v1 + w2 min(v1, v2), in millionths (section 4).
std::int64_t scoreOf(const Weights& weights, model::PerMille first, model::PerMille second) {
    return std::int64_t{weights[0].value()} * first.value() +
           std::int64_t{weights[1].value()} * std::min(first, second).value();
}

/// 2 when both are met, 1 when level 1 is, else 0 (section 4).
int levelOf(model::PerMille first, model::PerMille second) {
    if (first < model::one) return 0;
    return second < model::one ? 1 : 2;
}

/// A track of which one cell does not apply: its score is the other's value. The other cell alone decides the level,
/// and when it is met nothing more is asked: level 2 (section 4).
TrackScore scoreOfOneCell(const CellStanding& cell) {
    const auto level = [](model::PerMille value) { return value < model::one ? 0 : 2; };
    return {MicroBounds{cell.low.value() * std::int64_t{1000}, cell.high.value() * std::int64_t{1000}}, level(cell.low),
            level(cell.high)};
}

/// Score and level grow with every cell, so the ends of the cells' intervals give the ends of theirs (section 4).
TrackScore scoreOfTrack(const Weights& weights, const CellStanding& first, const CellStanding& second) {
    if (!first.applicable() && !second.applicable()) return {};
    if (!second.applicable()) return scoreOfOneCell(first);
    if (!first.applicable()) return scoreOfOneCell(second);
    return {MicroBounds{scoreOf(weights, first.low, second.low), scoreOf(weights, first.high, second.high)},
            levelOf(first.low, second.low), levelOf(first.high, second.high)};
}

bool level2CertainlyAhead(const CellStanding& first, const CellStanding& second) {
    return first.applicable() && second.applicable() && second.low > first.high;
}

IndicatorScore scoreOfIndicator(const Weights& weights, const CellStanding* cells) {
    IndicatorScore out;
    out.framework = scoreOfTrack(weights, cells[0], cells[1]);
    out.operational = scoreOfTrack(weights, cells[2], cells[3]);
    if (out.framework.score && out.operational.score) {
        if (out.framework.levelLow > out.operational.levelHigh)
            out.findings.push_back(IndicatorFinding::LawAheadOfPractice);
        if (out.operational.levelLow > out.framework.levelHigh) {
            out.findings.push_back(IndicatorFinding::PracticeWithoutLegalBasis);
        }
    }
    if (level2CertainlyAhead(cells[0], cells[1]) || level2CertainlyAhead(cells[2], cells[3])) {
        out.findings.push_back(IndicatorFinding::Level2WithoutLevel1);
    }
    return out;
}

/// Weighted mean of the scores of an area's indicators in one track (section 5). Integers: a weight is at most 10^4 and
/// a score 10^6, so nine hundred million indicators fit.
class TrackMean {
public:
    void add(model::PerMille weight, const TrackScore& track) {
        if (!track.score) return;
        m_low += weight.value() * track.score->low;
        m_high += weight.value() * track.score->high;
        m_weights += weight.value();
    }
    std::optional<Bounds> mean() const {
        if (m_weights == 0) return std::nullopt;
        const Exact all = fraction(m_weights, 1) * 1'000'000;
        return Bounds{fraction(m_low, 1) / all, fraction(m_high, 1) / all};
    }

private:
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    std::int64_t m_weights = 0;
};

void count(const CellStanding& cell, AreaScore& sums) {
    ++sums.cells;
    sums.applicable += cell.applicable() ? 1 : 0;
    sums.agreed += cell.standing == Standing::Graded ? 1 : 0;
    sums.shaded += cell.shaded ? 1 : 0;
    sums.disputed += cell.standing == Standing::Disputed ? 1 : 0;
    sums.unknown += cell.unknown() ? 1 : 0;
}

/// Framework - operational; the tracks have no cell in common, so the ends are reached (section 5).
std::optional<Bounds> implementationGap(const AreaScore& sums) {
    if (!sums.framework || !sums.operational) return std::nullopt;
    return Bounds{sums.framework->low - sums.operational->high, sums.framework->high - sums.operational->low};
}

void addCounts(const AreaScore& area, AreaScore& overall) {
    overall.cells += area.cells;
    overall.applicable += area.applicable;
    overall.agreed += area.agreed;
    overall.shaded += area.shaded;
    overall.disputed += area.disputed;
    overall.unknown += area.unknown;
}

/// The plain mean of the areas that have a score (section 5): area weights tell how severe a gap is, not how much an
/// area counts.
std::optional<Bounds> meanOfAreas(const std::vector<AreaScore>& areas, std::optional<Bounds> AreaScore::*track) {
    Bounds sum;
    std::int64_t scored = 0;
    for (const AreaScore& area : areas) {
        if (!(area.*track)) continue;
        sum.low += (area.*track)->low;
        sum.high += (area.*track)->high;
        ++scored;
    }
    if (scored == 0) return std::nullopt;
    const Exact count = fraction(scored, 1);
    return Bounds{sum.low / count, sum.high / count};
}

/// Scores the indicators from `place` on that belong to `area`, and moves `place` past them.
AreaScore scoreArea(const model::Framework& framework, const model::Area& area, std::size_t& place, Scorecard& card) {
    AreaScore sums;
    TrackMean law;
    TrackMean practice;
    for (; place < framework.indicators.size() && framework.indicators[place].area == area.id; ++place) {
        const CellStanding* cells = &card.cells[place * model::cellsPerIndicator];
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot)
            count(cells[slot], sums);
        card.indicators.push_back(scoreOfIndicator(framework.levelWeights, cells));
        law.add(framework.indicators[place].weight, card.indicators.back().framework);
        practice.add(framework.indicators[place].weight, card.indicators.back().operational);
    }
    sums.framework = law.mean();
    sums.operational = practice.mean();
    sums.gap = implementationGap(sums);
    return sums;
}

} // namespace

std::string_view code(IndicatorFinding finding) {
    switch (finding) {
    case IndicatorFinding::LawAheadOfPractice:
        return "law_ahead_of_practice";
    case IndicatorFinding::PracticeWithoutLegalBasis:
        return "practice_without_legal_basis";
    case IndicatorFinding::Level2WithoutLevel1:
        return "level2_without_level1";
    }
    return "law_ahead_of_practice";
}

std::optional<Exact> AreaScore::coverage() const {
    if (applicable == 0) return std::nullopt;
    return fraction(static_cast<std::int64_t>(agreed), static_cast<std::int64_t>(applicable));
}

Scorecard score(const model::Assessment& assessment, const Unseen& unseen) {
    const model::Framework& framework = assessment.framework;
    Scorecard card;
    card.cells.reserve(assessment.cells.size());
    for (std::size_t cell = 0; cell < assessment.cells.size(); ++cell) {
        const bool counts = unseen.empty() || !unseen[cell];
        card.cells.push_back(counts ? standingOf(framework.scale, assessment.cells[cell]) : CellStanding());
    }
    card.indicators.reserve(framework.indicators.size());
    card.areas.reserve(framework.areas.size());
    std::size_t place = 0;
    for (const model::Area& area : framework.areas) {
        card.areas.push_back(scoreArea(framework, area, place, card));
        addCounts(card.areas.back(), card.overall);
    }
    card.overall.framework = meanOfAreas(card.areas, &AreaScore::framework);
    card.overall.operational = meanOfAreas(card.areas, &AreaScore::operational);
    card.overall.gap = implementationGap(card.overall);
    return card;
}

} // namespace meyar::method
