// Why the system would not write, in words that a person can act on.
#pragma once

#include "model/finding.h"

#include <string>
#include <vector>

namespace meyar::files {

/// Of a system error number: a finding disk_full, disk_failing (value cause), disk_gone or name_too_long; none where
/// the number tells no more than that it failed.
std::vector<model::Finding> diskFindings(int number);

/// Of what has a file's name and is none, by st_mode: a finding a_folder or a_device; none of an ordinary file.
std::vector<model::Finding> kindFindings(unsigned mode);

/// A finding too_large (value limit, "512 MB").
std::vector<model::Finding> tooLargeFindings(const std::string& limit);

} // namespace meyar::files
