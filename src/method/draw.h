// One draw: ballots, weights and unknown cells as they might have been, and the places that follow. Within src/method.
// docs/method.md, section 9.
#pragma once

#include "method/places.h"
#include "method/random.h"
#include "method/robustness.h"

#include <span>

namespace meyar::method {

__extension__ typedef unsigned __int128 Wide;

/// What every draw begins from; shared between threads, and never changed.
class DrawSource {
public:
    DrawSource(const model::Assessment& assessment, const Scorecard& scorecard, const Tally& tally,
               const Ranking& ranking);

    /// The interval in which a need lies whatever the weights and the unknown cells: it is a weighted mean of what its
    /// cells lack, so it lies between the least and the most of that.
    std::optional<Bounds> needUnderAnyWeight(std::size_t recommendation) const;

    const RankOptions& rankOptions() const { return m_options; }

private:
    friend class Draw;
    struct LinkedCell {
        std::size_t cell;
        std::size_t link; ///< place among the weights of links
    };
    struct Voters {
        std::vector<std::vector<std::size_t>> ballots; ///< the valid ones: letters, as places
        std::int64_t counted = 0;                      ///< what shares are taken of; 0: left out of support
    };

    void linkCells(const Ranking& ranking);
    void takeBallots(const model::Assessment& assessment);

    const model::Framework& m_framework;
    const Scorecard& m_scorecard;
    const Tally& m_tally;
    RankOptions m_options;
    std::vector<std::size_t> m_areas; ///< of each indicator
    std::vector<model::PerMille> m_linkWeights;
    std::vector<std::vector<LinkedCell>>
        m_linked;                    ///< of each recommendation with a need, the applicable cells in order
    std::vector<std::size_t> m_open; ///< unknown and disputed cells that are linked
    std::vector<Voters> m_voters;    ///< of each constituency
    std::int64_t m_shared = 0;       ///< how many constituencies have shares
    /// What a dot of each constituency adds to a support, all in one unit; empty where no such unit is small enough.
    std::vector<std::uint64_t> m_shareOfDot;
};

/// The rooms that one thread draws in.
class Draw {
public:
    Draw(const DrawSource& source, const DrawOptions& options);

    /// The places of draw `number` of the seed, by recommendation.
    const std::vector<Place>& places(std::uint64_t number);

    // What Placing compares. Doubles decide where they are far enough apart; else the exact fractions do.
    std::weak_ordering figures(std::size_t a, std::size_t b) const;
    std::weak_ordering needs(std::size_t a, End endOfA, std::size_t b, End endOfB) const;

private:
    /// Sums of severities and of the same weights, times the weights of links; 0 of 0 when the need is absent.
    struct Need {
        Wide low = 0;
        Wide high = 0;
        Wide all = 0;
    };

    void drawBallots(Random& random);
    void drawWeights(Random& random);
    void drawUnknowns(Random& random);
    void count();
    Need needOf(std::size_t recommendation) const;
    Exact exactNeed(std::size_t item, End end) const;
    Exact exactFigure(std::size_t item) const;
    std::optional<Exact> exactSupport(std::size_t item) const;
    Wide supportInUnits(std::size_t item) const;
    double supportNear(std::size_t item) const;
    double figureNear(std::size_t item) const;

    const DrawSource& m_source;
    DrawOptions m_options;
    std::vector<std::vector<std::int64_t>> m_dots; ///< of each constituency, by recommendation
    std::vector<std::int64_t> m_totals;
    std::vector<std::uint64_t> m_areaWeights; ///< millionths, as are all three others
    std::vector<std::uint64_t> m_indicatorWeights;
    std::vector<std::uint64_t> m_levelWeights;
    std::vector<std::uint64_t> m_linkWeights;
    std::vector<model::PerMille> m_lows; ///< of each cell
    std::vector<model::PerMille> m_highs;
    std::vector<Need> m_needs;
    std::vector<double> m_figure;  ///< near the exact ones
    std::vector<double> m_needLow; ///< an absent need is [0, 1]
    std::vector<double> m_needHigh;
    Placing<Draw> m_placing;
};

} // namespace meyar::method
