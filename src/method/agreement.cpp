#include "method/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace meyar::method {

namespace {

using Row = std::vector<Exact>;
using Times = std::vector<std::int64_t>; ///< how many times each grade was given to one cell

/// Cells with the same grades, and how many there are. A large assessment has thousands of cells and few of these, and
/// every figure is a sum over cells.
struct Alike {
    Times times;
    std::int64_t cells = 0;

    std::int64_t grades() const { return std::accumulate(times.begin(), times.end(), std::int64_t{0}); }
};

std::vector<Alike> gathered(std::size_t scaleSize, const std::vector<GradesGiven>& cells) {
    std::map<Times, std::int64_t> found;
    Times times(scaleSize);
    for (const GradesGiven& cell : cells) {
        std::fill(times.begin(), times.end(), 0);
        for (const std::size_t place : cell)
            ++times[place];
        ++found[times];
    }
    std::vector<Alike> out;
    for (const auto& [each, count] : found)
        out.push_back({each, count});
    return out;
}

/// o_ck: each cell's ordered pairs of grades, divided by its number of grades less one; a row c after another.
class Coincidences {
public:
    explicit Coincidences(std::size_t scaleSize) : m_size(scaleSize), m_pairs(scaleSize * scaleSize) {}

    /// So many cells with these grades; fewer than none takes them away.
    void add(const Times& times, std::int64_t cells) {
        const std::int64_t grades = std::accumulate(times.begin(), times.end(), std::int64_t{0});
        if (grades < 2) return;
        for (std::size_t c = 0; c < m_size; ++c) {
            for (std::size_t k = 0; k < m_size; ++k) {
                const std::int64_t pairs = times[c] * (times[k] - (c == k ? 1 : 0));
                if (pairs != 0) m_pairs[c * m_size + k] += fraction(cells * pairs, grades - 1);
            }
        }
    }

    const Exact& pairs(std::size_t c, std::size_t k) const { return m_pairs[c * m_size + k]; }
    /// n_c: how often a grade stands in a pair.
    Row given() const {
        Row out(m_size);
        for (std::size_t c = 0; c < m_size; ++c)
            out[c] = std::accumulate(m_pairs.begin() + static_cast<std::ptrdiff_t>(c * m_size),
                                     m_pairs.begin() + static_cast<std::ptrdiff_t>((c + 1) * m_size), Exact(0));
        return out;
    }

private:
    std::size_t m_size;
    std::vector<Exact> m_pairs;
};

/// d_ck.
Exact distance(Metric metric, std::size_t c, std::size_t k, const Row& given) {
    switch (metric) {
    case Metric::Nominal:
        return Exact(c == k ? 0 : 1);
    case Metric::Interval: {
        const Exact apart(static_cast<long>(c > k ? c - k : k - c));
        return apart * apart;
    }
    case Metric::Ordinal:
        break;
    }
    const auto [low, high] = std::minmax(c, k);
    Exact between = -(given[low] + given[high]) / 2;
    for (std::size_t g = low; g <= high; ++g)
        between += given[g];
    return between * between;
}

std::optional<Exact> alphaOf(Metric metric, std::size_t scaleSize, const Coincidences& coincidences) {
    const Row given = coincidences.given();
    const Exact all = std::accumulate(given.begin(), given.end(), Exact(0));
    Exact observed;
    Exact expected;
    for (std::size_t c = 0; c < scaleSize; ++c) {
        for (std::size_t k = 0; k < scaleSize; ++k) {
            if (c == k) continue;
            const Exact apart = distance(metric, c, k, given);
            observed += coincidences.pairs(c, k) * apart;
            expected += given[c] * given[k] * apart;
        }
    }
    if (expected == 0) return std::nullopt;
    return Exact(1 - (all - 1) * observed / expected);
}

Coincidences coincidencesOf(std::size_t scaleSize, const std::vector<Alike>& cells) {
    Coincidences out(scaleSize);
    for (const Alike& alike : cells)
        out.add(alike.times, alike.cells);
    return out;
}

/// Gwet's weights: 1 on the diagonal; ordinal, falling with the number of pairs of grades from one to the other.
Exact weight(Metric metric, std::size_t k, std::size_t l, std::size_t scaleSize) {
    if (k == l) return Exact(1);
    if (metric == Metric::Nominal) return Exact(0);
    const auto apart = static_cast<std::int64_t>(k > l ? k - l : l - k);
    const auto size = static_cast<std::int64_t>(scaleSize);
    return 1 - fraction((apart + 1) * apart, size * (size - 1));
}

/// The weighted share of pairs that agree, in a cell with two grades or more.
Exact agreeing(Metric metric, const Alike& cell) {
    const Times& times = cell.times;
    Exact sum;
    for (std::size_t k = 0; k < times.size(); ++k) {
        for (std::size_t l = 0; l < times.size() && times[k] > 0; ++l) {
            const std::int64_t pairs = times[k] * (times[l] - (k == l ? 1 : 0));
            if (pairs > 0) sum += weight(metric, k, l, times.size()) * fraction(pairs, 1);
        }
    }
    return sum / fraction(cell.grades() * (cell.grades() - 1), 1);
}

/// Mean over the cells with two grades or more.
std::optional<Exact> observedAgreement(Metric metric, const std::vector<Alike>& cells) {
    Exact sum;
    std::int64_t counted = 0;
    for (const Alike& alike : cells) {
        if (alike.grades() < 2) continue;
        sum += agreeing(metric, alike) * fraction(alike.cells, 1);
        counted += alike.cells;
    }
    if (counted == 0) return std::nullopt;
    return Exact(sum / fraction(counted, 1));
}

/// pi_k: the mean share of grade k among the grades of a cell, over the cells with any.
Row shareOfGrades(std::size_t scaleSize, const std::vector<Alike>& cells) {
    Row out(scaleSize);
    std::int64_t graded = 0;
    for (const Alike& alike : cells) {
        const std::int64_t grades = alike.grades();
        if (grades == 0) continue;
        graded += alike.cells;
        for (std::size_t k = 0; k < scaleSize; ++k)
            if (alike.times[k] > 0) out[k] += fraction(alike.times[k] * alike.cells, grades);
    }
    for (Exact& share : out)
        if (graded > 0) share /= fraction(graded, 1);
    return out;
}

std::size_t scaleSizeOf(const std::vector<GradesGiven>& cells) {
    std::size_t size = 0;
    for (const GradesGiven& cell : cells)
        for (const std::size_t place : cell)
            size = std::max(size, place + 1);
    return size;
}

std::optional<Exact> gwetOf(Metric metric, std::size_t scaleSize, const std::vector<Alike>& cells) {
    const auto observed = observedAgreement(metric, cells);
    const Row shares = shareOfGrades(scaleSize, cells);
    Exact chance;
    for (const Exact& share : shares)
        chance += share * (1 - share);
    if (!observed || chance == 0) return std::nullopt; // one grade only: nothing was told apart
    Exact weights;
    for (std::size_t k = 0; k < scaleSize; ++k)
        for (std::size_t l = 0; l < scaleSize; ++l)
            weights += weight(metric, k, l, scaleSize);
    const auto size = static_cast<std::int64_t>(scaleSize);
    chance *= weights / fraction(size * (size - 1), 1);
    return Exact((*observed - chance) / (1 - chance));
}

std::optional<Interval> intervalOf(std::size_t scaleSize, const std::vector<Alike>& cells) {
    Coincidences coincidences = coincidencesOf(scaleSize, cells);
    const auto whole = alphaOf(Metric::Ordinal, scaleSize, coincidences);
    if (!whole) return std::nullopt;
    struct Without {
        double alpha, cells;
    };
    std::vector<Without> without; // alike cells leave the same alpha behind
    double n = 0;
    double sum = 0;
    for (const Alike& alike : cells) {
        if (alike.grades() < 2) continue;
        coincidences.add(alike.times, -1);
        const auto each = alphaOf(Metric::Ordinal, scaleSize, coincidences);
        coincidences.add(alike.times, 1);
        if (!each) return std::nullopt;
        without.push_back({asDouble(*each), static_cast<double>(alike.cells)});
        n += without.back().cells;
        sum += without.back().alpha * without.back().cells;
    }
    double squares = 0;
    for (const Without& each : without)
        squares += each.cells * (each.alpha - sum / n) * (each.alpha - sum / n);
    const double margin = 1.96 * std::sqrt((n - 1) / n * squares);
    return Interval{asDouble(*whole) - margin, std::min(1.0, asDouble(*whole) + margin)};
}

Agreement agreementOf(std::size_t scaleSize, const std::vector<GradesGiven>& grades) {
    const std::vector<Alike> cells = gathered(scaleSize, grades);
    const Coincidences coincidences = coincidencesOf(scaleSize, cells);
    Agreement out;
    for (const Alike& alike : cells)
        if (alike.grades() >= 2) out.cells += static_cast<std::size_t>(alike.cells);
    out.alphaOrdinal = alphaOf(Metric::Ordinal, scaleSize, coincidences);
    out.alphaNominal = alphaOf(Metric::Nominal, scaleSize, coincidences);
    out.ac1 = gwetOf(Metric::Nominal, scaleSize, cells);
    out.ac2 = gwetOf(Metric::Ordinal, scaleSize, cells);
    out.raw = observedAgreement(Metric::Nominal, cells);
    out.interval = intervalOf(scaleSize, cells);
    return out;
}

GradesGiven gradesOf(const model::Cell& cell) {
    GradesGiven out;
    for (const model::Rating& rating : cell.ratings)
        if (rating.answer.isGrade()) out.push_back(rating.answer.place());
    return out;
}

/// Every answer counts here: one who could not tell differs from one who could.
Exact differing(const model::Cell& cell) {
    std::int64_t pairs = 0;
    std::int64_t differ = 0;
    for (std::size_t a = 0; a < cell.ratings.size(); ++a) {
        for (std::size_t b = a + 1; b < cell.ratings.size(); ++b) {
            ++pairs;
            if (cell.ratings[a].answer != cell.ratings[b].answer) ++differ;
        }
    }
    return fraction(differ, pairs);
}

bool dissented(const model::Cell& cell) {
    return cell.agreed && std::any_of(cell.ratings.begin(), cell.ratings.end(), [&](const model::Rating& rating) {
               return rating.answer != cell.agreed->answer;
           });
}

bool standsBefore(const DisputedCell& a, const DisputedCell& b) {
    if (a.spread != b.spread) return a.spread > b.spread;
    if (a.disagreement != b.disagreement) return a.disagreement > b.disagreement;
    return a.cell < b.cell;
}

std::vector<DisputedCell> disputedCells(const model::Assessment& assessment, const Scorecard& scorecard) {
    std::vector<DisputedCell> out;
    for (std::size_t cell = 0; cell < scorecard.cells.size(); ++cell) {
        const CellStanding& standing = scorecard.cells[cell];
        if (standing.standing != Standing::Disputed) continue;
        out.push_back(
            {cell, model::PerMille{standing.high.value() - standing.low.value()}, differing(assessment.cells[cell])});
    }
    std::sort(out.begin(), out.end(), standsBefore);
    return out;
}

} // namespace

std::optional<Exact> alpha(Metric metric, std::size_t scaleSize, const std::vector<GradesGiven>& cells) {
    return alphaOf(metric, scaleSize, coincidencesOf(scaleSize, gathered(scaleSize, cells)));
}

std::optional<Exact> gwet(Metric metric, std::size_t scaleSize, const std::vector<GradesGiven>& cells) {
    return gwetOf(metric, scaleSize, gathered(scaleSize, cells));
}

std::optional<Exact> rawAgreement(const std::vector<GradesGiven>& cells) {
    return observedAgreement(Metric::Nominal, gathered(scaleSizeOf(cells), cells));
}

std::optional<Interval> jackknife(std::size_t scaleSize, const std::vector<GradesGiven>& cells) {
    return intervalOf(scaleSize, gathered(scaleSize, cells));
}

Agreements agreements(const model::Assessment& assessment, const Scorecard& scorecard, const Unseen& unseen) {
    const model::Framework& framework = assessment.framework;
    std::vector<std::vector<GradesGiven>> areas(framework.areas.size());
    std::vector<GradesGiven> all;
    Agreements out;
    std::size_t area = 0;
    for (std::size_t cell = 0; cell < assessment.cells.size(); ++cell) {
        while (framework.areas[area].id != framework.indicators[cell / model::cellsPerIndicator].area)
            ++area;
        if (!unseen.empty() && unseen[cell]) continue;
        all.push_back(gradesOf(assessment.cells[cell]));
        areas[area].push_back(all.back());
        if (dissented(assessment.cells[cell])) out.dissented.push_back(cell);
    }
    out.overall = agreementOf(framework.scale.size(), all);
    for (const std::vector<GradesGiven>& each : areas)
        out.areas.push_back(agreementOf(framework.scale.size(), each));
    out.disputed = disputedCells(assessment, scorecard);
    return out;
}

} // namespace meyar::method
