#include "exchange/fault_text.h"

namespace meyar::exchange {

std::string faultText(const model::Finding& fault, const model::Wording& wording) {
    model::Finding worded = fault;
    for (auto& [name, value] : worded.values) {
        if (name == "subject") worded.place = value;
        // What JSON calls string or object is a text or a group of keys to a reader.
        if ((name == "expected" || name == "found") && wording.has("json." + value)) value = wording("json." + value);
    }
    const std::string sentence = wording.finding(worded);
    return fault.place.empty() ? sentence : fault.place + ": " + sentence;
}

} // namespace meyar::exchange
