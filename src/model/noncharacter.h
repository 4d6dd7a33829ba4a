// Code points that are no characters, and the controls that no page shows: what may not be entered, and how a text that
// holds them already is printed.
#pragma once

#include "model/finding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::model {

/// Of the character at the start of a text that is not empty: its code point and its length in bytes. A byte that
/// begins no well-formed UTF-8 comes as U+FFFD of length 1.
struct FirstCharacter {
    char32_t point = 0;
    std::size_t length = 0;
};
FirstCharacter firstCharacter(std::string_view text);
/// The code point of the character at the end of a text that is not empty; U+FFFD where that is no well-formed UTF-8.
char32_t lastCharacter(std::string_view text);

/// U+FDD0 to U+FDEF, and the last two of every plane (Unicode, section 23.7). Cairo and XML refuse them.
bool isNoncharacter(char32_t point);

/// The byte at which the first one stands.
std::optional<std::size_t> firstNoncharacter(std::string_view text);

/// The finding `noncharacter` about the first one, with `character` ("U+FFFF") and `text`, the words around it.
/// Whatever takes texts in refuses them by this.
std::optional<Finding> noncharacterIn(std::string_view text, std::string place);

/// Where a hidden character is looked for: in an id also what a person cannot tell from something else, a blank that is
/// not U+0020 and what takes no room.
enum class HiddenIn { Name, Id };

/// Controls, line and paragraph separators, and what turns the order of what is read (Unicode's bidirectional
/// controls).
bool isHidden(char32_t point);

/// The finding `hidden_character` about the first hidden one, with `character` ("U+202E") and `text`, in which they
/// come as U+FFFD. For names: what is shown of them must be all that they are.
std::optional<Finding> hiddenCharacterIn(std::string_view text, std::string place, HiddenIn in = HiddenIn::Name);

/// The text as it can be printed: noncharacters and controls but tab and line ends come as U+FFFD; of combining marks
/// in a row a dotted circle bears the 31st, the 61st and so on.
std::string printedText(std::string text);

} // namespace meyar::model
