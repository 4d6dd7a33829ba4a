#include "exchange/fault_text.h"

#include <string_view>

namespace meyar::exchange {

namespace {

std::string valueOf(const model::Finding& fault, std::string_view wanted) {
    for (const auto& [name, value] : fault.values) {
        if (name == wanted) return value;
    }
    return {};
}

/// "1.2/O1, statement (English)"; empty for what is no part of a framework.
std::string placeInFramework(const model::Finding& fault, const model::Wording& wording) {
    const std::string kind = valueOf(fault, "at_kind");
    if (kind.empty()) return {};
    std::string text = wording("at." + kind, {{"id", valueOf(fault, "at")}});
    const std::string part = valueOf(fault, "at_part");
    if (!part.empty()) text += ", " + (wording.has("at.part." + part) ? wording("at.part." + part) : part);
    const std::string language = valueOf(fault, "at_language");
    if (!language.empty()) text += " (" + wording("at.language." + language) + ")";
    return text;
}

} // namespace

std::string faultText(const model::Finding& fault, const model::Wording& wording) {
    model::Finding worded = fault;
    for (auto& [name, value] : worded.values) {
        if (name == "subject") worded.place = value;
        // What JSON calls string or object is a text or a group of keys to a reader.
        if ((name == "expected" || name == "found") && wording.has("json." + value)) value = wording("json." + value);
    }
    const std::string sentence = wording.finding(worded);
    std::string place = placeInFramework(fault, wording);
    if (place.empty()) place = fault.place;
    return place.empty() ? sentence : place + ": " + sentence;
}

} // namespace meyar::exchange
