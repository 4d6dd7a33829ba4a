// How the columns of a table share its width.
#pragma once

#include <vector>

namespace meyar::ui {

/// In pixels; `least` may be more than is wanted, as for a heading over nothing.
struct ColumnWish {
    int least = 0;
    int wanted = 0;
    int share = 1; ///< of what is left, beside the others
};

/// A width each: none gets less than its least, so that all may need more than the room. Those that want little get it
/// all before the others get more, in proportion to their shares; what nobody wants is left over.
std::vector<int> sharedRoom(const std::vector<ColumnWish>& wishes, int room);

} // namespace meyar::ui
