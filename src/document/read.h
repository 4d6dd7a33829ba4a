// Reading a file to look at it only: to begin a new round from it, to compare with it, to see whether it is whole.
#pragma once

#include "model/assessment.h"
#include "model/finding.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace meyar::document {

/// What the file holds. The file is never written, not even brought up to the newest schema, and is free again at once;
/// it may be where nothing can be written, and another program may have it open.
/// Throws Error: NotFound, NotOurs, Damaged, Newer, Locked, CannotRead.
model::Assessment readFile(const std::filesystem::path& path);

/// What a look at every byte of content and history found.
struct Verified {
    std::vector<model::Finding> findings; ///< as of changedContent; strange_log, damaged_log, several_names,
                                          ///< newer_file, bytes_behind; broken_file, where a part is lost
    bool hasDigests = false;              ///< a file of an older version has none
    std::size_t acts = 0;                 ///< of its history

    /// Nothing was changed, lost or appended. A file of several names, or of a newer version, may be whole.
    bool isWhole() const;
};

/// The file is not touched. Throws Error: NotFound, NotOurs, Newer, Locked, CannotRead.
Verified verifyFile(const std::filesystem::path& path);

} // namespace meyar::document
