// Whether a write-ahead log was damaged after it was written. SQLite stops at the first frame that does not fit and
// takes what follows for what a crash cut off; https://www.sqlite.org/fileformat2.html#walformat.
#pragma once

#include <cstddef>
#include <string_view>

namespace meyar::document {

inline constexpr std::size_t logHeaderSize = 32; ///< bytes before the first frame

/// Whether a part of the log was changed: it does not fit, and a whole act follows that was written after it was on
/// disk. In the last act of a log a change cannot be told from what a crash leaves. False for what is no log.
bool logIsDamaged(std::string_view log);

} // namespace meyar::document
