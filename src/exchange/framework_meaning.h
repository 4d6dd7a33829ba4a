// What a schema cannot say of a framework.
#pragma once

#include "exchange/json_node.h"

namespace meyar::exchange {

/// Adds the faults of model::faultsOfMeaning, placed by their JSON paths. Takes any value: what has the wrong form is
/// passed over, the schema's faults tell it.
void checkFrameworkMeaning(const Node& framework, Faults& faults);

} // namespace meyar::exchange
