// The bookmarks of a report's PDF, for who shows it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meyar::report {

struct Bookmark {
    std::string title;
    int page = 0; ///< that it leads to, from 0
    std::vector<Bookmark> below;

    bool operator==(const Bookmark&) const = default;
};

/// In their order; those that lead to no page are left out. Throws std::runtime_error for bytes that are no PDF.
std::vector<Bookmark> bookmarksOf(std::string_view pdf);

} // namespace meyar::report
