// Framework files: JSON checked against data/frameworks/framework.schema.json, then for what a schema cannot say.
#pragma once

#include "model/finding.h"
#include "model/framework.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meyar::exchange {

/// The framework, or every fault at once: a finding each, its place the JSON path ("/areas/0/weight"). Codes: bad_json
/// (values line, column), too_deep, duplicate_key, nul_in_text, too_long, schema (value reason), duplicate_id,
/// duplicate_number, unknown_link, level_weights_sum, grade_values; past a thousand faults, more_faults. Worded by
/// fault_text.h.
std::variant<model::Framework, std::vector<model::Finding>> readFramework(std::string_view json,
                                                                          std::string_view schema);

std::string writeFramework(const model::Framework& framework);

} // namespace meyar::exchange
