#include "document/act_label.h"

#include <algorithm>

namespace meyar::document {

std::string nameOfAct(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (name != names.front()) return "several";
    }
    return names.front();
}

std::string placeOfAct(const std::vector<std::string>& places) {
    constexpr std::size_t mostNamed = 3;
    std::vector<std::string> distinct;
    for (const std::string& place : places) {
        const bool known = std::find(distinct.begin(), distinct.end(), place) != distinct.end();
        if (known || place.empty()) continue;
        if (distinct.size() == mostNamed) {
            distinct.emplace_back("…");
            break;
        }
        distinct.push_back(place);
    }
    std::string text;
    for (const std::string& place : distinct) {
        if (!text.empty()) text += ", ";
        text += place;
    }
    return text;
}

} // namespace meyar::document
