// What the method makes of an assessment, in the form of tests/golden/CASE/expected.json.
#pragma once

#include "method/results.h"
#include "model/assessment.h"

#include <nlohmann/json.hpp>

namespace meyar::test {

/// Of the keys that `expected` has; rankings are made with the options of its entries.
nlohmann::json goldenFigures(const model::Assessment& assessment, const nlohmann::json& expected);

} // namespace meyar::test
