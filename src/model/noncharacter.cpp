#include "model/noncharacter.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>

#include <unicode/uchar.h>

namespace meyar::model {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::size_t wordsAround = 24;                  ///< bytes of a text that a finding quotes on either side

bool continues(char byte) {
    return (static_cast<std::uint8_t>(byte) & 0xC0) == 0x80;
}

bool isControl(char32_t point) {
    if (point == U'\t' || point == U'\n' || point == U'\r') return false;
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

/// Nothing below U+0300 but controls needs a look, and nothing at all in many texts.
bool mayNeedReplacing(char byte) {
    const auto value = static_cast<std::uint8_t>(byte);
    return value < 0x20 || value == 0x7F || value == 0xC2 || value >= 0xCC;
}

/// Marks in a row that a letter may bear (Unicode Standard Annex #15, section 13: Stream-Safe Text Format). Text layout
/// takes all of them as one piece, at a cost that grows with its square.
constexpr std::size_t mostMarks = 30;
constexpr std::string_view markBearer = "\u25cc"; // the dotted circle, on which a mark without a letter is shown

class MarksInARow {
public:
    /// Whether the character is a mark more than a letter may bear.
    bool areTooMany(char32_t point) {
        if (point < 0x300) {
            m_count = 0;
            return false;
        }
        const int type = u_charType(static_cast<UChar32>(point));
        if (type == U_FORMAT_CHAR) return false; // joins, and is not seen
        const bool mark = type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
        m_count = mark ? m_count + 1 : 0;
        if (m_count <= mostMarks) return false;
        m_count = 1;
        return true;
    }

private:
    std::size_t m_count = 0;
};

std::string nameOf(char32_t point) {
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(point));
    return name;
}

/// Cut at the ends of characters.
std::string around(std::string_view text, std::size_t at, std::size_t length) {
    std::size_t begin = at - std::min(at, wordsAround);
    while (begin > 0 && begin < at && continues(text[begin]))
        ++begin;
    std::size_t end = std::min(at + length + wordsAround, text.size());
    while (end < text.size() && continues(text[end]))
        ++end;
    return (begin > 0 ? "…" : "") + printedText(std::string(text.substr(begin, end - begin))) +
           (end < text.size() ? "…" : "");
}

} // namespace

FirstCharacter firstCharacter(std::string_view text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    constexpr FirstCharacter wrong{0xFFFD, 1};
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return wrong;
    char32_t point = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(text[i])) return wrong;
        point = point << 6 | (static_cast<std::uint8_t>(text[i]) & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return wrong;
    return {point, length};
}

char32_t lastCharacter(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && text.size() - begin < 4 && continues(text[begin]))
        --begin;
    const FirstCharacter last = firstCharacter(text.substr(begin));
    return begin + last.length == text.size() ? last.point : char32_t{0xFFFD};
}

bool isNoncharacter(char32_t point) {
    return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
}

std::optional<std::size_t> firstNoncharacter(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (static_cast<std::uint8_t>(text[at]) < 0xEF) continue; // they begin with EF or F0 to F4
        if (isNoncharacter(firstCharacter(text.substr(at)).point)) return at;
    }
    return std::nullopt;
}

std::optional<Finding> noncharacterIn(std::string_view text, std::string place) {
    const auto at = firstNoncharacter(text);
    if (!at) return std::nullopt;
    const FirstCharacter character = firstCharacter(text.substr(*at));
    return Finding{Severity::Error,
                   "noncharacter",
                   std::move(place),
                   {{"character", nameOf(character.point)}, {"text", around(text, *at, character.length)}}};
}

bool isHidden(char32_t point) {
    if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return true;       // C0, DEL, C1
    if (point == 0x061C || point == 0x200E || point == 0x200F) return true; // marks of direction
    if (point >= 0x2028 && point <= 0x202E) return true;                    // separators, embeddings, overrides
    return point >= 0x2066 && point <= 0x206F;                              // isolates, and what is deprecated
}

static bool isUntellable(char32_t point) {
    const auto character = static_cast<UChar32>(point);
    return u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           (point != U' ' && u_hasBinaryProperty(character, UCHAR_WHITE_SPACE));
}

std::optional<Finding> hiddenCharacterIn(std::string_view text, std::string place, HiddenIn in) {
    std::optional<char32_t> first;
    std::string shown;
    for (std::string_view rest = text; !rest.empty();) {
        const FirstCharacter character = firstCharacter(rest);
        const bool hidden = isHidden(character.point) || (in == HiddenIn::Id && isUntellable(character.point));
        if (hidden && !first) first = character.point;
        shown += hidden ? replacement : rest.substr(0, character.length);
        rest.remove_prefix(character.length);
    }
    if (!first) return std::nullopt;
    return Finding{Severity::Error,
                   "hidden_character",
                   std::move(place),
                   {{"character", nameOf(*first)}, {"text", std::move(shown)}}};
}

std::string printedText(std::string text) {
    if (std::none_of(text.begin(), text.end(), mayNeedReplacing)) return text;
    std::string out;
    MarksInARow marks;
    for (std::string_view rest = text; !rest.empty();) {
        const FirstCharacter character = firstCharacter(rest);
        if (marks.areTooMany(character.point)) out += markBearer;
        const bool replaced = isNoncharacter(character.point) || isControl(character.point);
        out += replaced ? replacement : rest.substr(0, character.length);
        rest.remove_prefix(character.length);
    }
    return out;
}

} // namespace meyar::model
