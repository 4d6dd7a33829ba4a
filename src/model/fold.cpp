#include "model/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace meyar::model {

namespace {

// The macros of ICU narrow without a word; the warning would be theirs.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
/// The character at `i`, which goes on to the next; U+FFFD for bytes that are no UTF-8.
UChar32 take(std::string_view text, std::size_t& i) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), i, text.size(), c);
    return c;
}
#pragma GCC diagnostic pop

/// What no decomposition tells: letters that readers take for another, and the many signs for one.
UChar32 alike(UChar32 c) {
    switch (c) {
    case 0x0131: // ı
        return 'i';
    case 0x0259: // ə
        return 'e';
    case 0x00F8: // ø
        return 'o';
    case 0x0111: // đ
        return 'd';
    case 0x0142: // ł
        return 'l';
    case 0x00AB: // « » „ “ ”
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return '"';
    case 0x2018: // ‘ ’ ʼ
    case 0x2019:
    case 0x02BC:
        return '\'';
    default:
        break;
    }
    if (u_charType(c) == U_DASH_PUNCTUATION || c == 0x2212) return '-';
    return u_isUWhiteSpace(c) ? UChar32{' '} : c;
}

void append(std::string& out, UChar32 c) {
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, c);
    out.append(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
}

std::string foldOne(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* apart = icu::Normalizer2::getNFKDInstance(status);
    std::string out;
    if (U_FAILURE(status)) {
        append(out, u_foldCase(c, U_FOLD_CASE_DEFAULT));
        return out;
    }
    const icu::UnicodeString folded = apart->normalize(folding->normalize(icu::UnicodeString(c), status), status);
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 part = folded.char32At(i);
        if (u_charType(part) != U_NON_SPACING_MARK) append(out, alike(part));
    }
    return out;
}

/// Latin with its accents, and Cyrillic: what nearly every character is, folded once.
constexpr UChar32 tableSize = 0x0530;
const std::array<std::string, tableSize>& table() {
    static const auto folds = [] {
        std::array<std::string, tableSize> made;
        for (UChar32 c = 0; c < tableSize; ++c)
            made[static_cast<std::size_t>(c)] = foldOne(c);
        return made;
    }();
    return folds;
}

/// Hands `use` each character's place and its fold.
template <class Use>
void eachFold(std::string_view text, Use use) {
    const auto& folds = table();
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t first = i;
        const UChar32 c = take(text, i);
        use(Span{first, i - first}, c < tableSize ? folds[static_cast<std::size_t>(c)] : foldOne(c));
    }
}

} // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    eachFold(text, [&](const Span&, const std::string& fold) { out += fold; });
    return out;
}

FoldedText foldWithPlaces(std::string_view text) {
    FoldedText out;
    eachFold(text, [&](const Span& place, const std::string& fold) {
        out.text += fold;
        out.from.insert(out.from.end(), fold.size(), place.first);
    });
    out.from.push_back(text.size());
    return out;
}

std::vector<Span> findFolded(std::string_view text, std::string_view wanted) {
    const std::string needle = fold(wanted);
    std::vector<Span> found;
    if (needle.empty()) return found;
    const auto [folded, from] = foldWithPlaces(text);
    for (std::size_t at = folded.find(needle); at != std::string::npos;) {
        // A match that ends inside a character's fold takes the whole character, and the marks that hang on it.
        std::size_t end = at + needle.size();
        while (end < folded.size() && from[end] == from[end - 1])
            ++end;
        found.push_back({from[at], from[end] - from[at]});
        at = folded.find(needle, end);
    }
    return found;
}

} // namespace meyar::model
