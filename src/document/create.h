// Writing a new file from a whole assessment.
#pragma once

#include "model/assessment.h"

#include <filesystem>
#include <string>

namespace meyar::document {

/// `lineage` is a new id, by which copies of the file know each other.
/// Throws Error: Exists, CannotWrite, and BadContent for an assessment that contradicts itself (a rating by nobody,
/// ...).
void createFile(const std::filesystem::path& path, const model::Assessment& assessment, const std::string& lineage);

} // namespace meyar::document
