// Why the system would not write, in words that a person can act on.
#pragma once

#include "model/finding.h"

#include <vector>

namespace meyar::files {

/// Of a system error number: a finding disk_full, disk_failing (value cause) or disk_gone; none where the number tells
/// no more than that it failed.
std::vector<model::Finding> diskFindings(int number);

} // namespace meyar::files
