// The names under which unfinished files lie beside their targets, where they need one.
#pragma once

#include <filesystem>

namespace meyar::files {

/// A hidden name of this process on this machine; the file that takes it is ours alone (O_EXCL).
std::filesystem::path draftPath(const std::filesystem::path& folder, int attempt);

/// Removes the drafts in `folder` whose process, on this machine, is gone. Never throws.
void sweepDrafts(const std::filesystem::path& folder) noexcept;

} // namespace meyar::files
