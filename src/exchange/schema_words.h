// What a fault that a schema's validator found means, as a finding that has words in each language.
#pragma once

#include "exchange/faults.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace meyar::exchange {

/// A fault of one value: where it is below `context`, its code and its values.
struct SchemaFault {
    std::string member; ///< the member that is missing or unknown; empty where the value itself is at fault
    std::string code;
    FindingValues values;
};

/// `context` are the validator's steps to the value, the first of which is the root; `description` are its words.
/// Codes: missing_key, unknown_key, wrong_type, unknown_choice, out_of_range, too_many, too_few, too_long, empty_text,
/// not_unique, bad_...; schema (value reason: the description), for what no schema of ours can bring up.
SchemaFault schemaFault(const nlohmann::json& schema, const nlohmann::json& document,
                        const std::vector<std::string>& context, const std::string& description);

/// "[areas]" is the step "areas".
std::string_view schemaStep(const std::string& step);

} // namespace meyar::exchange
