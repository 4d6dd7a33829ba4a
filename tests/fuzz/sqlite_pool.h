// SQLite's memory in the libFuzzer build: it asks tens of thousands of times an input, and half of the time went into
// the sanitizer's allocator. Freed blocks are kept by size. What lies beyond a block, and a block that was freed, is
// poisoned, so that our code is caught reading there as before. For one thread. The replay of the corpus does without.
#pragma once

namespace meyar::fuzz {

/// Before anything uses SQLite.
struct SqlitePool {
    SqlitePool();
};

} // namespace meyar::fuzz
