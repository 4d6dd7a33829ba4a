// How a cell of the matrix is named: indicator, track and level, written "5.1/F2".
#pragma once

#include "model/ids.h"

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::model {

enum class Track { Framework, Operational }; ///< law and policy; practice
enum class Level { One = 1, Two = 2 };       ///< the base exists; complete, specific, proactive

inline constexpr std::array<Track, 2> allTracks{Track::Framework, Track::Operational};
inline constexpr std::array<Level, 2> allLevels{Level::One, Level::Two};
inline constexpr std::size_t cellsPerIndicator = 4;

/// The place of a cell within its indicator: F1 0, F2 1, O1 2, O2 3.
constexpr std::size_t slot(Track track, Level level) {
    return (track == Track::Operational ? 2u : 0u) + (level == Level::Two ? 1u : 0u);
}
constexpr Track trackOfSlot(std::size_t slot) {
    return slot % 4 < 2 ? Track::Framework : Track::Operational;
}
constexpr Level levelOfSlot(std::size_t slot) {
    return slot % 2 == 0 ? Level::One : Level::Two;
}
std::string_view slotText(std::size_t slot); ///< "F1", "F2", "O1", "O2"

struct CellId {
    IndicatorId indicator;
    Track track = Track::Framework;
    Level level = Level::One;

    auto operator<=>(const CellId&) const = default;
};

std::string text(const CellId& cell); ///< "5.1/F2"
/// Reads "5.1/F2"; the indicator need not exist. Nothing when the form is off.
std::optional<CellId> parseCell(std::string_view text);

} // namespace meyar::model
