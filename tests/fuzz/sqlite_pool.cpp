// Built without sanitizers (CMakeLists.txt): what happens here says nothing about an input.
#include "sqlite_pool.h"

#include "target.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <sanitizer/asan_interface.h>
#include <sqlite3.h>

namespace meyar::fuzz {

namespace {

struct Block {
    Block* next;      ///< while it is free
    std::size_t size; ///< as it was asked for
};

constexpr std::size_t smallestBits = 6, classes = 9; ///< up to 16 KiB; what is larger is rare
constexpr std::size_t beyond = 8;                    ///< bytes at least that stay poisoned behind a block

std::array<Block*, classes> freeBlocks{};
std::mutex freeBlocksMutex; // a file is checked by two threads

std::size_t roomOf(std::size_t place) {
    return std::size_t{1} << (smallestBits + place);
}

std::size_t classOf(std::size_t size) {
    const auto bits = static_cast<std::size_t>(std::bit_width(size + beyond - 1));
    return bits > smallestBits ? bits - smallestBits : 0;
}

Block* blockOf(void* memory) {
    return static_cast<Block*>(memory) - 1;
}

void* take(int asked) {
    const auto size = static_cast<std::size_t>(asked);
    const std::size_t place = classOf(size);
    Block* block = nullptr;
    {
        const std::lock_guard lock(freeBlocksMutex);
        block = place < classes ? freeBlocks[place] : nullptr;
        if (block) freeBlocks[place] = block->next;
    }
    if (!block) {
        const std::size_t room = place < classes ? roomOf(place) : size + beyond;
        block = static_cast<Block*>(std::malloc(sizeof(Block) + room));
        if (!block) return nullptr;
        __asan_poison_memory_region(block + 1, room);
    }
    block->size = size;
    __asan_unpoison_memory_region(block + 1, size);
    return block + 1;
}

void give(void* memory) {
    if (!memory) return;
    Block* block = blockOf(memory);
    const std::size_t place = classOf(block->size);
    if (place >= classes) return std::free(block);
    __asan_poison_memory_region(memory, block->size);
    const std::lock_guard lock(freeBlocksMutex);
    block->next = freeBlocks[place];
    freeBlocks[place] = block;
}

void* takeAgain(void* memory, int asked) {
    void* other = take(asked);
    if (!other) return nullptr;
    const std::size_t before = blockOf(memory)->size, now = static_cast<std::size_t>(asked);
    std::memcpy(other, memory, before < now ? before : now);
    give(memory);
    return other;
}

int sizeOf(void* memory) {
    return memory ? static_cast<int>(blockOf(memory)->size) : 0;
}

int roundedUp(int size) {
    return (size + 7) & ~7;
}

int begin(void*) {
    return SQLITE_OK;
}

void end(void*) {}

} // namespace

SqlitePool::SqlitePool() {
    static const sqlite3_mem_methods methods{take, give, takeAgain, sizeOf, roundedUp, begin, end, nullptr};
    require(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK &&
                sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK,
            "nothing has used SQLite before");
}

} // namespace meyar::fuzz
