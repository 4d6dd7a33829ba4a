// What a schema cannot say of a framework.
#pragma once

#include "exchange/json_node.h"

namespace meyar::exchange {

/// Adds duplicate_id, grade_values, level_weights_sum, wrong_area_order, wrong_indicator_number and unknown_link. Takes
/// any value: what has the wrong form is passed over, the schema's faults tell it.
void checkFrameworkMeaning(const Node& framework, Faults& faults);

} // namespace meyar::exchange
