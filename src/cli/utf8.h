// UTF-8 as a terminal and a JSON reader want it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meyar::cli {

/// The text as a terminal may get it, on one line. What could steer a terminal or turn the order of what is read
/// (controls, bidirectional controls, noncharacters, bytes that are not UTF-8) comes as U+FFFD; line ends and tabs come
/// as blanks. All that the program prints has passed through here; terminal.h sees to it.
std::string printable(std::string_view text);
/// Whether printable() leaves the character as it is.
bool isPrintable(char32_t point);

/// The text with each byte that is not part of well-formed UTF-8 replaced by U+FFFD.
std::string cleanText(std::string_view text);

/// Columns that a text takes on a terminal: a character each, none for combining marks.
std::size_t width(std::string_view text);

/// The text cut at spaces into lines of at most `columns`; a word longer than that is cut where it must be.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

} // namespace meyar::cli
