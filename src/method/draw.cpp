#include "method/draw.h"

#include <cmath>
#include <numeric>
#include <unordered_map>

namespace meyar::method {

namespace {

/// Millionths: a weight per mille times a factor per mille.
std::vector<std::uint64_t> plain(const std::vector<model::PerMille>& weights) {
    std::vector<std::uint64_t> out;
    for (const model::PerMille weight : weights)
        out.push_back(static_cast<std::uint64_t>(weight.value()) * 1000);
    return out;
}

template <class Range>
std::vector<model::PerMille> weightsOf(const Range& range) {
    std::vector<model::PerMille> out;
    for (const auto& each : range)
        out.push_back(each.weight);
    return out;
}

/// Doubles further apart than this differ for certain: what leads to them is a sum of fewer than 10^6 positive terms.
std::optional<std::weak_ordering> whereClear(double a, double b) {
    if (std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)})) return std::nullopt;
    return a < b ? std::weak_ordering::less : std::weak_ordering::greater;
}

/// The least common multiple of the numbers of voters, by which shares become whole numbers; 0 when it is over 2^40.
std::int64_t commonVoters(const std::vector<std::int64_t>& voters) {
    std::int64_t common = 1;
    for (const std::int64_t each : voters) {
        if (each <= 0) continue;
        const std::int64_t factor = each / std::gcd(common, each);
        if (factor > (std::int64_t{1} << 40) / common) return 0;
        common *= factor;
    }
    return common;
}

std::weak_ordering ordered(const Exact& a, const Exact& b) {
    return cmp(a, b) <=> 0;
}

Exact quotient(Wide part, Wide whole) {
    const auto integer = [](Wide value) {
        const mpz_class upper(static_cast<unsigned long>(value >> 64));
        return mpz_class((upper << 64) + mpz_class(static_cast<unsigned long>(value)));
    };
    Exact out(integer(part), integer(whole));
    out.canonicalize();
    return out;
}

} // namespace

DrawSource::DrawSource(const model::Assessment& assessment, const Scorecard& scorecard, const Tally& tally,
                       const Ranking& ranking)
    : m_framework(assessment.framework), m_scorecard(scorecard), m_tally(tally), m_options(ranking.options) {
    linkCells(ranking);
    takeBallots(assessment);
}

void DrawSource::linkCells(const Ranking& ranking) {
    std::unordered_map<model::IndicatorId, std::size_t> indicators;
    for (const model::Indicator& indicator : m_framework.indicators) {
        indicators.emplace(indicator.id, indicators.size());
        const bool same = !m_areas.empty() && m_framework.areas[m_areas.back()].id == indicator.area;
        m_areas.push_back(same ? m_areas.back() : m_framework.findArea(indicator.area).value());
    }
    std::vector<bool> linked(m_scorecard.cells.size());
    for (const model::Recommendation& recommendation : m_framework.recommendations) {
        std::vector<LinkedCell>& cells = m_linked.emplace_back();
        for (const model::Link& link : recommendation.links) {
            m_linkWeights.push_back(link.weight);
            const auto indicator = indicators.find(link.indicator);
            if (indicator == indicators.end()) continue;
            for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
                const std::size_t cell = indicator->second * model::cellsPerIndicator + slot;
                if (!link.covers(slot) || !m_scorecard.cells[cell].applicable()) continue;
                cells.push_back({cell, m_linkWeights.size() - 1});
                linked[cell] = true;
            }
        }
        std::stable_sort(cells.begin(), cells.end(), [](auto& a, auto& b) { return a.cell < b.cell; });
    }
    for (const RankedItem& item : ranking.items)
        if (!item.need) m_linked[item.recommendation].clear(); // nothing linked applies, or some of it is unseen
    for (std::size_t cell = 0; cell < linked.size(); ++cell)
        if (linked[cell] && m_scorecard.cells[cell].low != m_scorecard.cells[cell].high) m_open.push_back(cell);
}

void DrawSource::takeBallots(const model::Assessment& assessment) {
    std::unordered_map<model::Letter, std::size_t> letters;
    for (const model::Recommendation& recommendation : m_framework.recommendations)
        letters.emplace(recommendation.letter, letters.size());
    std::unordered_map<model::ConstituencyId, std::size_t> constituencies;
    for (const ConstituencyTally& constituency : m_tally.constituencies) {
        constituencies.emplace(constituency.id, m_voters.size());
        m_voters.push_back({{}, constituency.voters.value_or(0)});
        m_shared += m_voters.back().counted > 0 ? 1 : 0;
    }
    std::vector<std::int64_t> voters;
    for (const Voters& each : m_voters)
        voters.push_back(each.counted);
    if (const std::int64_t common = commonVoters(voters); common > 0)
        for (const std::int64_t each : voters)
            m_shareOfDot.push_back(static_cast<std::uint64_t>(each > 0 ? common / each : 0));
    for (const model::Ballot& ballot : assessment.ballots) {
        const auto constituency = constituencies.find(ballot.constituency);
        if (constituency == constituencies.end() || ballot.voidWhy) continue;
        std::vector<std::size_t>& choices = m_voters[constituency->second].ballots.emplace_back();
        for (const model::Letter& letter : ballot.choices)
            if (const auto place = letters.find(letter); place != letters.end()) choices.push_back(place->second);
    }
}

std::optional<Bounds> DrawSource::needUnderAnyWeight(std::size_t recommendation) const {
    const std::vector<LinkedCell>& cells = m_linked[recommendation];
    if (cells.empty()) return std::nullopt;
    int least = 1000;
    int most = 0;
    for (const LinkedCell& each : cells) {
        const CellStanding& standing = m_scorecard.cells[each.cell];
        least = std::min(least, 1000 - standing.high.value());
        most = std::max(most, 1000 - standing.low.value());
    }
    return Bounds{fraction(least, 1000), fraction(most, 1000)};
}

Draw::Draw(const DrawSource& source, const DrawOptions& options)
    : m_source(source), m_options(options), m_areaWeights(plain(weightsOf(source.m_framework.areas))),
      m_indicatorWeights(plain(weightsOf(source.m_framework.indicators))),
      m_levelWeights(plain({source.m_framework.levelWeights.begin(), source.m_framework.levelWeights.end()})),
      m_linkWeights(plain(source.m_linkWeights)), m_needs(source.m_linked.size()), m_figure(m_needs.size()),
      m_needLow(m_needs.size()), m_needHigh(m_needs.size()), m_placing(m_needs.size()) {
    for (const ConstituencyTally& constituency : source.m_tally.constituencies)
        m_dots.push_back(constituency.dots);
    m_totals = source.m_tally.totals;
    for (const CellStanding& standing : source.m_scorecard.cells) {
        m_lows.push_back(standing.low);
        m_highs.push_back(standing.high);
    }
    for (std::size_t i = 0; i < m_needs.size(); ++i)
        m_needs[i] = needOf(i);
}

const std::vector<Place>& Draw::places(std::uint64_t number) {
    Random random(m_options.seed, number);
    if (m_options.vary.ballots) drawBallots(random);
    if (m_options.vary.weights) drawWeights(random);
    if (m_options.vary.unknowns) drawUnknowns(random);
    count();
    return m_placing.place(*this, m_source.m_options.top);
}

void Draw::drawBallots(Random& random) {
    m_totals.assign(m_totals.size(), 0);
    for (std::size_t c = 0; c < m_dots.size(); ++c) {
        const auto& ballots = m_source.m_voters[c].ballots;
        if (!m_source.m_tally.constituencies[c].totalsOnly) {
            m_dots[c].assign(m_dots[c].size(), 0);
            for (std::size_t i = 0; i < ballots.size(); ++i)
                for (const std::size_t letter : ballots[random.below(ballots.size())])
                    ++m_dots[c][letter];
        }
        for (std::size_t i = 0; i < m_totals.size(); ++i)
            m_totals[i] += m_dots[c][i];
    }
}

void Draw::drawWeights(Random& random) {
    const auto noise = static_cast<std::uint64_t>(m_options.noise.value());
    const auto draw = [&](std::vector<std::uint64_t>& weights, std::size_t i, model::PerMille weight) {
        weights[i] = static_cast<std::uint64_t>(weight.value()) * (1000 - noise + random.below(2 * noise + 1));
    };
    const model::Framework& framework = m_source.m_framework;
    for (std::size_t i = 0; i < m_areaWeights.size(); ++i)
        draw(m_areaWeights, i, framework.areas[i].weight);
    for (std::size_t i = 0; i < m_indicatorWeights.size(); ++i)
        draw(m_indicatorWeights, i, framework.indicators[i].weight);
    for (std::size_t i = 0; i < m_levelWeights.size(); ++i)
        draw(m_levelWeights, i, framework.levelWeights[i]);
    for (std::size_t i = 0; i < m_linkWeights.size(); ++i)
        draw(m_linkWeights, i, m_source.m_linkWeights[i]);
}

void Draw::drawUnknowns(Random& random) {
    const model::Scale& scale = m_source.m_framework.scale; // best first, values fall
    for (const std::size_t cell : m_source.m_open) {
        const CellStanding& standing = m_source.m_scorecard.cells[cell];
        const auto first =
            std::find_if(scale.begin(), scale.end(), [&](auto& each) { return each.value <= standing.high; });
        const auto last = std::find_if(first, scale.end(), [&](auto& each) { return each.value < standing.low; });
        const auto grade = first + static_cast<std::ptrdiff_t>(random.below(static_cast<std::uint64_t>(last - first)));
        m_lows[cell] = m_highs[cell] = grade->value;
    }
}

void Draw::count() {
    const bool needsMove = m_options.vary.weights || m_options.vary.unknowns;
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        if (needsMove) m_needs[i] = needOf(i);
        const Need& need = m_needs[i];
        m_needLow[i] = need.all == 0 ? 0 : static_cast<double>(need.low) / static_cast<double>(need.all);
        m_needHigh[i] = need.all == 0 ? 1 : static_cast<double>(need.high) / static_cast<double>(need.all);
        m_figure[i] = figureNear(i);
    }
}

double Draw::figureNear(std::size_t item) const {
    if (m_source.m_options.by == RankBy::Dots) return static_cast<double>(m_totals[item]);
    const bool supported = m_source.m_shared > 0;
    const double support = supported ? supportNear(item) : 0;
    if (m_source.m_options.by == RankBy::Shares || m_needs[item].all == 0) return support;
    const double need = (m_needLow[item] + m_needHigh[item]) / 2;
    const double s = supported ? m_source.m_options.supportWeight.asDouble() : 0;
    return s * support + (1 - s) * need;
}

Draw::Need Draw::needOf(std::size_t recommendation) const {
    Need out;
    const auto& cells = m_source.m_linked[recommendation];
    for (std::size_t i = 0; i < cells.size();) {
        const std::size_t cell = cells[i].cell;
        std::uint64_t link = 0; // a cell that several links name counts once, with the heaviest of them
        for (; i < cells.size() && cells[i].cell == cell; ++i)
            link = std::max(link, m_linkWeights[cells[i].link]);
        const std::size_t indicator = cell / model::cellsPerIndicator;
        const std::uint64_t level = m_levelWeights[model::levelOfSlot(cell) == model::Level::Two ? 1 : 0];
        const Wide weight =
            static_cast<Wide>(m_areaWeights[m_source.m_areas[indicator]] * m_indicatorWeights[indicator]) *
            static_cast<Wide>(level) * link;
        out.low += weight * static_cast<std::uint64_t>(1000 - m_highs[cell].value());
        out.high += weight * static_cast<std::uint64_t>(1000 - m_lows[cell].value());
        out.all += weight * 1000;
    }
    return out;
}

double Draw::supportNear(std::size_t item) const {
    double sum = 0;
    for (std::size_t c = 0; c < m_dots.size(); ++c)
        if (const auto counted = m_source.m_voters[c].counted; counted > 0)
            sum += static_cast<double>(m_dots[c][item]) / static_cast<double>(counted);
    return sum / static_cast<double>(m_source.m_shared);
}

Wide Draw::supportInUnits(std::size_t item) const {
    Wide sum = 0;
    for (std::size_t c = 0; c < m_dots.size(); ++c)
        sum += static_cast<Wide>(m_dots[c][item]) * m_source.m_shareOfDot[c];
    return sum;
}

std::optional<Exact> Draw::exactSupport(std::size_t item) const {
    if (m_source.m_shared == 0) return std::nullopt;
    Exact sum;
    for (std::size_t c = 0; c < m_dots.size(); ++c)
        if (const auto counted = m_source.m_voters[c].counted; counted > 0) sum += fraction(m_dots[c][item], counted);
    return Exact(sum / fraction(m_source.m_shared, 1));
}

Exact Draw::exactNeed(std::size_t item, End end) const {
    const Need& need = m_needs[item];
    if (need.all == 0) return Exact(end == End::Low ? 0 : 1);
    return quotient(end == End::Low ? need.low : need.high, need.all);
}

Exact Draw::exactFigure(std::size_t item) const {
    const auto supported = exactSupport(item);
    if (m_source.m_options.by == RankBy::Shares) return supported.value_or(Exact(0));
    std::optional<Bounds> need;
    if (m_needs[item].all != 0) need = Bounds{exactNeed(item, End::Low), exactNeed(item, End::High)};
    const Bounds figure = balanced(supported, need, m_source.m_options.supportWeight);
    return (figure.low + figure.high) / 2;
}

std::weak_ordering Draw::figures(std::size_t a, std::size_t b) const {
    if (m_source.m_options.by == RankBy::Dots) return m_totals[a] <=> m_totals[b];
    if (m_source.m_options.by == RankBy::Shares && !m_source.m_shareOfDot.empty()) {
        const Wide one = supportInUnits(a);
        const Wide other = supportInUnits(b);
        return one < other   ? std::weak_ordering::less
               : one > other ? std::weak_ordering::greater
                             : std::weak_ordering::equivalent;
    }
    if (const auto clear = whereClear(m_figure[a], m_figure[b])) return *clear;
    return ordered(exactFigure(a), exactFigure(b));
}

std::weak_ordering Draw::needs(std::size_t a, End endOfA, std::size_t b, End endOfB) const {
    const double one = (endOfA == End::Low ? m_needLow : m_needHigh)[a];
    const double other = (endOfB == End::Low ? m_needLow : m_needHigh)[b];
    if (const auto clear = whereClear(one, other)) return *clear;
    if (a == b && endOfA == endOfB) return std::weak_ordering::equivalent;
    return ordered(exactNeed(a, endOfA), exactNeed(b, endOfB));
}

} // namespace meyar::method
