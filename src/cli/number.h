// Checks that an option's or an argument's word is a number as people write it, within a range. The parser's own
// conversion also takes nan, inf, hexadecimal, octal ("010" is eight) and, of what is too large, the largest.
#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <limits>
#include <string>

namespace meyar::cli {

/// Digits, a minus perhaps, from `low` to `high`. For Option::transform, not check: zeros in front are taken off.
CLI::Validator wholeNumber(std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                           std::int64_t high = std::numeric_limits<std::int64_t>::max());
/// Digits with a point perhaps, "0.6", from 0 to 1.
CLI::Validator share();

} // namespace meyar::cli
