// What a spreadsheet might take for a formula.
#include "exchange/csv.h"

#include <algorithm>
#include <cstdint>

namespace meyar::exchange {

namespace {

struct Character {
    std::uint32_t code;
    std::size_t length; ///< in bytes
};

/// The first character of a text that is not empty; a byte that begins none counts as U+FFFD.
Character firstOf(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {0xFFFD, 1};
    std::uint32_t code = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {0xFFFD, 1};
        code = code << 6 | (byte(i) & 0x3F);
    }
    return {code, length};
}

struct Range {
    std::uint32_t first, last;
};

/// What a spreadsheet, or the person who cleans a table up for it, may drop from the beginning of a cell: controls,
/// blanks, characters of no width, marks of direction, selectors, tags, what is no character.
constexpr Range passedOver[] = {{0x00, 0x20},     {0x7F, 0xA0},     {0xAD, 0xAD},     {0x34F, 0x34F},
                                {0x61C, 0x61C},   {0x115F, 0x1160}, {0x1680, 0x1680}, {0x17B4, 0x17B5},
                                {0x180B, 0x180F}, {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F},
                                {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164}, {0xFE00, 0xFE0F},
                                {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFF}, {0xE0000, 0xE0FFF}};

/// = + - @ and their full-width, small and look-alike forms.
constexpr std::uint32_t formulaSigns[] = {'=',    '+',    '-',    '@',    0xFF1D, 0xFF0B, 0xFF0D,
                                          0xFF20, 0xFE66, 0xFE62, 0xFE63, 0xFE6B, 0x2212};

bool isPassedOver(std::uint32_t code) {
    return std::any_of(std::begin(passedOver), std::end(passedOver),
                       [&](const Range& range) { return code >= range.first && code <= range.last; });
}

/// "-0.250": digits, perhaps with a sign before and a point among them.
bool isNumber(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "0" : text.substr(point + 1);
    return !whole.empty() && !fraction.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(fraction.begin(), fraction.end(), isDigit);
}

bool mayRun(std::string_view text) {
    if (text.empty() || isNumber(text)) return false;
    if (text.front() == '\t' || text.front() == '\r' || text.front() == '\n') return true;
    while (!text.empty()) {
        const Character next = firstOf(text);
        if (std::find(std::begin(formulaSigns), std::end(formulaSigns), next.code) != std::end(formulaSigns))
            return true;
        if (!isPassedOver(next.code)) return false;
        text.remove_prefix(next.length);
    }
    return false;
}

/// What gets an apostrophe before it.
bool needsApostrophe(std::string_view text) {
    while (text.starts_with('\''))
        text.remove_prefix(1);
    return mayRun(text);
}

} // namespace

/// Where semicolons part cells, in Azerbaijan and Russia among others, one within a text begins a cell.
std::string inertCell(std::string text) {
    for (std::size_t at = 0; at <= text.size();) {
        const bool whole = at == 0; // with the line ends and tabs that it begins with
        const std::size_t end = std::min(text.find(';', at), text.size());
        if (needsApostrophe(std::string_view(text).substr(at, whole ? text.size() : end - at))) text.insert(at, "'");
        const std::size_t next = text.find(';', at);
        if (next == std::string::npos) break;
        at = next + 1;
    }
    return text;
}

std::string fromInertCell(std::string text) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = at == 0 ? text.size() : std::min(text.find(';', at), text.size());
        const std::string_view part = std::string_view(text).substr(at, end - at);
        if (part.starts_with('\'') && needsApostrophe(part.substr(1))) text.erase(at, 1);
        const std::size_t next = text.find(';', at);
        if (next == std::string::npos) break;
        at = next + 1;
    }
    return text;
}

} // namespace meyar::exchange
