// JSON Schema (draft 7) by valijson, whose headers are heavy and stay in one file.
#pragma once

#include "exchange/json_node.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace meyar::exchange {

/// Adds too_long for each text and list beyond all measure, and for more values than any framework has. A value with
/// such a fault is not to be looked at further.
void checkSizes(const JsonValue& value, const std::string& path, Faults& faults);

/// Adds a fault `schema` (value reason) for each thing that the schema does not allow; places begin with `path`. Only
/// for values without faults of size. May change the value, of which nothing is left to use after a fault. Throws
/// model::Error BadContent when the schema itself cannot be read.
void checkSchema(nlohmann::json& value, std::string_view schema, const std::string& path, Faults& faults);

} // namespace meyar::exchange
