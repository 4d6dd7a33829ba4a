// A framework as a value inside JSON: alone in its own file, or within an assessment.
#pragma once

#include "exchange/json_node.h"
#include "exchange/json_write.h"
#include "model/framework.h"

#include <optional>
#include <string_view>

namespace meyar::exchange {

/// The framework, or nothing and its faults.
std::optional<model::Framework> readFrameworkValue(const Node& node, std::string_view schema);
void putFramework(JsonWriter& out, const model::Framework& framework);

} // namespace meyar::exchange
