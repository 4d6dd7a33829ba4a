// JSON text into a tree, for this room's readers only. What the parser would let pass is a fault here: a key given
// twice, nesting without end, text with a NUL in it.
#pragma once

#include "model/finding.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace meyar::exchange {

struct ParsedJson {
    nlohmann::json value;
    std::vector<model::Finding> faults; ///< bad_json (values line, column), too_deep, duplicate_key, nul_in_text
};

/// Never throws on any bytes; `value` is of use only without faults.
ParsedJson parseJson(std::string_view text);

/// One step further along a JSON pointer (RFC 6901): "/areas" and "0" give "/areas/0".
std::string pointerTo(const std::string& parent, std::string_view key);
std::string pointerTo(const std::string& parent, std::size_t index);

} // namespace meyar::exchange
