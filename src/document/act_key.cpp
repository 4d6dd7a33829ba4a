#include "document/act_key.h"

#include <algorithm>

namespace meyar::document {

std::string actKey(const Document& document, const HistoryEntry& entry) {
    if (entry.reverts.size() > 1) return "edit.revert_several";
    if (entry.edit != "change_details") return "edit." + entry.edit;
    const auto changes = document.changesOf(entry.of == 0 ? entry.number : entry.of);
    const bool onlyBlind = !changes.empty() && std::all_of(changes.begin(), changes.end(), [](const ValueChange& each) {
        return each.table == "way_of_working";
    });
    if (!onlyBlind) return "edit.change_details";
    return changes.front().after == "1" ? "edit.begin_blind" : "edit.end_blind";
}

} // namespace meyar::document
