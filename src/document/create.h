// Writing a new file from a whole assessment.
#pragma once

#include "model/assessment.h"

#include <filesystem>

namespace meyar::document {

/// Throws Error: Exists, CannotWrite, and BadContent for an assessment that contradicts itself (a rating by nobody,
/// ...).
void createFile(const std::filesystem::path& path, const model::Assessment& assessment);

} // namespace meyar::document
