#include "model/rewording.h"

namespace meyar::model {

bool reworded(const LocalText& before, const LocalText& after, Language language) {
    if (before.empty()) return false;
    const Language read = before.shown(language);
    return after.exactly(read) != before.exactly(read);
}

bool needsReview(const Indicator& before, const Indicator& after, std::size_t slot, Language language) {
    return before.area != after.area || reworded(before.title, after.title, language) ||
           reworded(before.cells[slot].text, after.cells[slot].text, language);
}

} // namespace meyar::model
