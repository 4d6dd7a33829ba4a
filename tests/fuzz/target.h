// What a fuzz target is: a function of bytes that must return, whatever the bytes. Called by libFuzzer in the `fuzz`
// build, and by replay.cpp with the files of the corpus in every other one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace meyar::fuzz {

inline std::string_view textOf(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

/// A property that does not hold is a finding, as a crash is. Not assert: it holds in every build.
inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace meyar::fuzz
