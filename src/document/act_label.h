// What history calls an act of several edits.
#pragma once

#include <string>
#include <vector>

namespace meyar::document {

/// One name for the act: that of its edits when they are alike, else "several". At least one name.
std::string nameOfAct(const std::vector<std::string>& names);
/// The distinct places of the act, the first few by name.
std::string placeOfAct(const std::vector<std::string>& places);

} // namespace meyar::document
