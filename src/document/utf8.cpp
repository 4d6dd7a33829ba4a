#include "document/utf8.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace meyar::document {

namespace {

struct Sequence {
    std::size_t length;   ///< bytes; 0 when no sequence starts with this byte
    std::uint32_t lowest; ///< the smallest code point that needs so many bytes
    std::uint32_t bits;   ///< of the code point, from the first byte
};

Sequence sequenceOf(std::uint8_t first) {
    if (first < 0x80) return {1, 1, first};
    if (first < 0xC2) return {0, 0, 0};
    if (first < 0xE0) return {2, 0x80, first & 0x1Fu};
    if (first < 0xF0) return {3, 0x800, first & 0x0Fu};
    if (first < 0xF5) return {4, 0x10000, first & 0x07u};
    return {0, 0, 0};
}

} // namespace

bool isCleanText(std::string_view text) {
    const auto isPlain = [](char c) { return c != 0 && static_cast<std::uint8_t>(c) < 0x80; };
    const auto* at = std::find_if_not(text.begin(), text.end(), isPlain);
    while (at != text.end()) {
        const Sequence sequence = sequenceOf(static_cast<std::uint8_t>(*at));
        if (sequence.length == 0 || static_cast<std::size_t>(text.end() - at) < sequence.length) return false;
        std::uint32_t point = sequence.bits;
        for (std::size_t i = 1; i < sequence.length; ++i) {
            const auto byte = static_cast<std::uint8_t>(at[i]);
            if ((byte & 0xC0) != 0x80) return false;
            point = point << 6 | (byte & 0x3Fu);
        }
        if (point < sequence.lowest || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return false;
        at = std::find_if_not(at + sequence.length, text.end(), isPlain);
    }
    return true;
}

} // namespace meyar::document
