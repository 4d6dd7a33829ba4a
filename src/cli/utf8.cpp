#include "cli/utf8.h"

#include "model/noncharacter.h"

#include <algorithm>

namespace meyar::cli {

namespace {

constexpr char32_t replacement = 0xFFFD; ///< which also stands for bytes that are not UTF-8
constexpr std::string_view replacementText = "\xEF\xBF\xBD";

/// How many bytes the character at the start of a text has by its first byte; 1 for what cannot begin one.
std::size_t lengthOfFirst(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return std::min(length, text.size());
}

/// Combining diacritical marks, U+0300 to U+036F.
bool isCombining(std::string_view character) {
    if (character.size() != 2) return false;
    const auto first = static_cast<unsigned char>(character[0]);
    const auto second = static_cast<unsigned char>(character[1]);
    return first == 0xCC || (first == 0xCD && second <= 0xAF);
}

} // namespace

bool isPrintable(char32_t point) {
    return !model::isHidden(point) && !model::isNoncharacter(point);
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto [point, length] = model::firstCharacter(text);
        const bool isSpace = point == U'\n' || point == U'\t' || point == U'\r';
        if (isSpace)
            out += ' ';
        else if (isPrintable(point) && point != replacement)
            out += text.substr(0, length);
        else
            out += replacementText;
        text.remove_prefix(length);
    }
    return out;
}

std::string cleanText(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto [point, length] = model::firstCharacter(text);
        out += point == replacement ? replacementText : text.substr(0, length);
        text.remove_prefix(length);
    }
    return out;
}

std::size_t width(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const std::size_t length = lengthOfFirst(text);
        columns += isCombining(text.substr(0, length)) ? 0 : 1;
        text.remove_prefix(length);
    }
    return columns;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (used > 0 && used + 1 + width(word) > columns) {
            lines.emplace_back();
            used = 0;
        }
        if (used > 0) {
            lines.back() += ' ';
            ++used;
        }
        while (!word.empty()) {
            const std::size_t length = lengthOfFirst(word);
            if (used == columns) {
                lines.emplace_back();
                used = 0;
            }
            lines.back() += word.substr(0, length);
            used += width(word.substr(0, length));
            word.remove_prefix(length);
        }
    }
    return lines;
}

} // namespace meyar::cli
