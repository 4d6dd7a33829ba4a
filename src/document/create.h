// Writing a new file from a whole assessment.
#pragma once

#include "model/assessment.h"
#include "model/finding.h"

#include <filesystem>
#include <string>
#include <vector>

namespace meyar::document {

/// The bytes of a new file. `lineage` is a new id, by which copies of the file know each other; `place` its name in
/// errors. Throws Error BadContent for an assessment that contradicts itself (a rating by nobody, ...).
std::string newFile(const model::Assessment& assessment, const std::string& lineage, const std::string& place);

/// Writes it under a free name, readable by nobody who may not read `begunFrom`, where there is such a file; says what
/// was moved aside there. Throws Error as newFile does, and Exists, CannotWrite.
std::vector<model::Finding> createFile(const std::filesystem::path& path, const model::Assessment& assessment,
                                       const std::string& lineage, const std::filesystem::path& begunFrom = {});

} // namespace meyar::document
