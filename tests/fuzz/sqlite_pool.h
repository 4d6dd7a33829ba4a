// SQLite's memory in the libFuzzer build: it asks tens of thousands of times an input, and half of the time went into the
// sanitizer's allocator. Freed blocks are kept by size. What lies beyond a block, and a block that was freed, is poisoned, so
// that our code is caught reading there as before. For one thread. The replay of the corpus does without.
#pragma once

#include "target.h"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <sanitizer/asan_interface.h>
#include <sqlite3.h>

namespace meyar::fuzz {

class SqlitePool {
public:
    SqlitePool() {
        static const sqlite3_mem_methods methods{take, give, takeAgain, sizeOf, roundedUp, begin, end, nullptr};
        require(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK &&
                    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK,
                "nothing has used SQLite before");
    }

private:
    struct Block {
        Block* next = nullptr; ///< while it is free
        std::size_t size = 0;  ///< as it was asked for
    };
    static constexpr std::size_t smallest = 64, classes = 9; ///< up to 16 KiB; what is larger is rare

    static std::size_t classOf(std::size_t size) {
        std::size_t place = 0;
        // At least eight bytes stay beyond what was asked for.
        while (place < classes && (smallest << place) < size + 8)
            ++place;
        return place;
    }
    static Block* blockOf(void* memory) { return static_cast<Block*>(memory) - 1; }

    static void* take(int asked) {
        const auto size = static_cast<std::size_t>(asked);
        const std::size_t place = classOf(size);
        const std::size_t room = place < classes ? smallest << place : size;
        Block*& free = s_free[place];
        Block* block = nullptr;
        if (place < classes && free) {
            block = free;
            free = block->next;
        } else {
            block = static_cast<Block*>(std::malloc(sizeof(Block) + room));
            if (!block) return nullptr;
        }
        block->size = size;
        ASAN_UNPOISON_MEMORY_REGION(block + 1, size);
        ASAN_POISON_MEMORY_REGION(reinterpret_cast<char*>(block + 1) + size, room - size);
        return block + 1;
    }
    static void give(void* memory) {
        if (!memory) return;
        Block* block = blockOf(memory);
        const std::size_t place = classOf(block->size);
        if (place == classes) return std::free(block);
        ASAN_POISON_MEMORY_REGION(memory, smallest << place);
        block->next = s_free[place];
        s_free[place] = block;
    }
    static void* takeAgain(void* memory, int asked) {
        void* larger = take(asked);
        if (!larger) return nullptr;
        const std::size_t size = blockOf(memory)->size;
        std::memcpy(larger, memory, size < static_cast<std::size_t>(asked) ? size : static_cast<std::size_t>(asked));
        give(memory);
        return larger;
    }
    static int sizeOf(void* memory) { return memory ? static_cast<int>(blockOf(memory)->size) : 0; }
    static int roundedUp(int size) { return (size + 7) & ~7; }
    static int begin(void*) { return SQLITE_OK; }
    static void end(void*) {}

    inline static std::array<Block*, classes + 1> s_free{};
};

} // namespace meyar::fuzz
