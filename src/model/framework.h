// The indicator framework an assessment judges against: areas, indicators with four cells each, recommendations.
#pragma once

#include "model/cell.h"
#include "model/grade.h"
#include "model/ids.h"
#include "model/quantity.h"
#include "model/text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace meyar::model {

/// Who stated it: the published report, or Meyar.
enum class Origin { Report, Meyar };
std::string_view text(Origin origin); ///< "report", "meyar"
std::optional<Origin> parseOrigin(std::string_view text);

struct Statement {
    LocalText text;
    Origin origin = Origin::Meyar;
    LocalText guidance{}; ///< how to judge the cell, for those who do; may be empty

    bool operator==(const Statement&) const = default;
};

struct Indicator {
    IndicatorId id;
    AreaId area;
    LocalText title;
    PerMille weight = one;
    Origin origin = Origin::Meyar;
    std::array<Statement, cellsPerIndicator> cells; ///< by slot(): F1 F2 O1 O2

    bool operator==(const Indicator&) const = default;
};

struct Area {
    AreaId id;
    std::string number; ///< as printed, "5"
    LocalText title;
    PerMille weight = one;

    bool operator==(const Area&) const = default;
};

/// What a recommendation answers: an indicator ("5.1"), one track of it ("5.1/F") or one cell ("5.1/F2").
struct Link {
    IndicatorId indicator;
    std::optional<Track> track;
    std::optional<Level> level; ///< only with a track
    PerMille weight = one;

    bool covers(std::size_t slot) const;
    bool operator==(const Link&) const = default;
};
std::string text(const Link& link);
std::optional<Link> parseLink(std::string_view text); ///< weight one

struct Recommendation {
    Letter letter;
    LocalText title;
    Origin origin = Origin::Report;
    bool freeText = false; ///< a voter may add words: "Q, other"
    std::vector<Link> links;

    bool operator==(const Recommendation&) const = default;
};

struct Framework {
    FrameworkId id;
    std::string version;
    LocalText title;
    LocalText description;
    Scale scale;
    std::array<PerMille, 2> levelWeights{half, half}; ///< of level 1 and 2; they sum to 1000
    std::vector<Area> areas;
    std::vector<Indicator> indicators; ///< grouped by area, areas in their order
    std::vector<Recommendation> recommendations;

    std::size_t cellCount() const { return indicators.size() * cellsPerIndicator; }
    /// The cell at a place in framework order; place < cellCount().
    CellId cellAt(std::size_t place) const;
    const Statement& statementAt(std::size_t place) const;
    std::span<const Indicator> indicatorsOf(std::size_t area) const;

    // Lookups by id walk the list: fine for one edit; a loader of many rows keeps its own map.
    std::optional<std::size_t> findArea(const AreaId& id) const;
    std::optional<std::size_t> findIndicator(const IndicatorId& id) const;
    std::optional<std::size_t> findCell(const CellId& id) const; ///< the cell's place in framework order
    std::optional<std::size_t> findRecommendation(const Letter& letter) const;

    bool operator==(const Framework&) const = default;
};

} // namespace meyar::model
