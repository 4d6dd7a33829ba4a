#include "model/blank.h"

#include "model/noncharacter.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace meyar::model {

bool isBlank(std::string_view text) {
    while (!text.empty()) {
        const FirstCharacter first = firstCharacter(text);
        const auto point = static_cast<UChar32>(first.point);
        if (!u_isUWhiteSpace(point) && !u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return false;
        text.remove_prefix(first.length);
    }
    return true;
}

bool isBlank(const LocalText& text) {
    return std::all_of(allLanguages.begin(), allLanguages.end(),
                       [&](Language language) { return isBlank(text.exactly(language)); });
}

} // namespace meyar::model
