// Reading a file to look at it only: to begin a new round from it, to compare with it.
#pragma once

#include "model/assessment.h"

#include <filesystem>

namespace meyar::document {

/// What the file holds. The file is never written, not even brought up to the newest schema, and is free again at once;
/// it may stand where nothing can be written.
/// Throws Error: NotFound, NotOurs, Damaged, Newer, Locked, CannotRead.
model::Assessment readFile(const std::filesystem::path& path);

} // namespace meyar::document
