// JSON out: keys in the order they are given, two-space indent, a final newline.
#pragma once

#include "model/text.h"

#include <nlohmann/json.hpp>

#include <string>

namespace meyar::exchange {

using OrderedJson = nlohmann::ordered_json;

/// The languages that the text has, in the order az, en, ru.
OrderedJson localTextValue(const model::LocalText& text);
/// Bytes that are not UTF-8 become U+FFFD: a text that came from elsewhere never stops an export.
std::string writtenJson(const OrderedJson& value);

} // namespace meyar::exchange
