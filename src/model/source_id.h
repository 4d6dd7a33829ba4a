// Which identifiers a new source may have: those by which a text can cite it.
#pragma once

#include "model/finding.h"

#include <optional>
#include <string_view>

namespace meyar::model {

/// Why a source may not be called so: hidden_character, or uncitable_id (value id) where "[@ID]" in a text would not
/// mean the source. Files that hold such a source already are still read; whatever takes new ones in asks this.
std::optional<Finding> sourceIdFault(std::string_view id);

} // namespace meyar::model
