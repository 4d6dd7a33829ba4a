// The outline of a report's PDF, read back for who shows it: its bookmarks, each with those below it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meyar::report {

struct OutlineItem {
    std::string title;
    int page = 0; ///< that it leads to, from 0
    std::vector<OutlineItem> below;

    bool operator==(const OutlineItem&) const = default;
};

/// In their order; those that lead to no page are left out. Throws std::runtime_error for bytes that are no PDF.
std::vector<OutlineItem> outlineOf(std::string_view pdf);

} // namespace meyar::report
