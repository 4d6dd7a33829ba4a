// Where the first item that matches stands in a list.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>

namespace meyar::model {

template <class Items, class Matches>
std::optional<std::size_t> firstWhere(const Items& items, Matches matches) {
    const auto found = std::find_if(items.begin(), items.end(), matches);
    if (found == items.end()) return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

template <class Items, class ItemId>
std::optional<std::size_t> firstWithId(const Items& items, const ItemId& wanted) {
    return firstWhere(items, [&](const auto& item) { return item.id == wanted; });
}

} // namespace meyar::model
