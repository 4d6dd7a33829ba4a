#include "exchange/json_write.h"

namespace meyar::exchange {

OrderedJson localTextValue(const model::LocalText& text) {
    OrderedJson out = OrderedJson::object();
    for (const model::Language language : model::allLanguages) {
        if (!text.exactly(language).empty()) out[std::string(model::code(language))] = text.exactly(language);
    }
    return out;
}

std::string writtenJson(const OrderedJson& value) {
    return value.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

} // namespace meyar::exchange
