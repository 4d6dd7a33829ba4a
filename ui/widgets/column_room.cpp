#include "widgets/column_room.h"

#include <algorithm>
#include <numeric>

namespace meyar::ui {

namespace {

/// Filled up to a level, like glasses side by side.
std::vector<int> filledTo(const std::vector<ColumnWish>& wishes, int level) {
    std::vector<int> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish& wish : wishes)
        widths.push_back(std::max(wish.least, std::min(wish.wanted, wish.share * level)));
    return widths;
}

} // namespace

std::vector<int> sharedRoom(const std::vector<ColumnWish>& wishes, int room) {
    int low = 0, high = std::max(0, room);
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        const std::vector<int> widths = filledTo(wishes, middle);
        std::accumulate(widths.begin(), widths.end(), 0) <= room ? low = middle : high = middle - 1;
    }
    return filledTo(wishes, low);
}

} // namespace meyar::ui
