#include "model/cell.h"

namespace meyar::model {

std::string_view slotText(std::size_t slot) {
    static constexpr std::array<std::string_view, cellsPerIndicator> names{"F1", "F2", "O1", "O2"};
    return names[slot % cellsPerIndicator];
}

std::string text(const CellId& cell) {
    return cell.indicator.text() + "/" + std::string(slotText(slot(cell.track, cell.level)));
}

std::optional<CellId> parseCell(std::string_view text) {
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos || slash == 0) return std::nullopt;
    const std::string_view place = text.substr(slash + 1);
    for (std::size_t s = 0; s < cellsPerIndicator; ++s) {
        if (place == slotText(s)) {
            return CellId{IndicatorId{std::string(text.substr(0, slash))}, trackOfSlot(s), levelOfSlot(s)};
        }
    }
    return std::nullopt;
}

} // namespace meyar::model
