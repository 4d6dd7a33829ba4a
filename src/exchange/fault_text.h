// The faults of a file in words, for the CLI and the window.
#pragma once

#include "model/finding.h"
#include "model/wording.h"

#include <string>

namespace meyar::exchange {

/// "/cells/0/ratings/1/assessor: There is no assessor ...", in a framework "1.2/O1, statement (English): It is longer
/// than ...". A fault's place is a JSON path; what its sentence calls
/// {place} is the thing that stands there, the fault's value `subject` if it has one.
std::string faultText(const model::Finding& fault, const model::Wording& wording);

} // namespace meyar::exchange
