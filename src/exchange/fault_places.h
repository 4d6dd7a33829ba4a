// The faults of a framework file, each with the thing of the framework that it is about: a reader knows "1.2/O1" and no
// JSON path.
#pragma once

#include "exchange/faults.h"
#include "exchange/json_node.h"

namespace meyar::exchange {

/// Gives each fault whose place is a path below `framework` the values at_kind ("cell", "indicator", "area", "grade",
/// "recommendation", "framework"), at (its id, or "#3" where it has none), at_part (the key below it, perhaps empty)
/// and at_language ("en", perhaps empty).
void nameFaults(Faults& faults, const Node& framework);

} // namespace meyar::exchange
