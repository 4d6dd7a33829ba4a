// Reading a file whole, and writing one so that its target is either the old file or the whole new one.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace meyar::exchange {

/// Throws model::Error NotFound, CannotRead.
std::string readWhole(const std::filesystem::path& path);

/// Writes beside `path`, flushes to disk and moves over it; on failure the old file is whole and nothing is left
/// behind. With `mustNotExist` an existing target is refused. Throws model::Error Exists, CannotWrite.
void writeWhole(const std::filesystem::path& path, std::string_view bytes, bool mustNotExist = false);

} // namespace meyar::exchange
