#include "exchange/fault_text.h"

namespace meyar::exchange {

std::string faultText(const model::Finding& fault, const model::Wording& wording) {
    model::Finding worded = fault;
    for (const auto& [name, value] : fault.values) {
        if (name == "subject") worded.place = value;
    }
    const std::string sentence = wording.finding(worded);
    return fault.place.empty() ? sentence : fault.place + ": " + sentence;
}

} // namespace meyar::exchange
