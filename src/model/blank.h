// Whether a text that must be written is there at all: a title, a heading, a name.
#pragma once

#include "model/text.h"

#include <string_view>

namespace meyar::model {

/// Nothing of it is visible: white space of any kind, and characters without a shape such as U+200B.
bool isBlank(std::string_view text);
/// In every language.
bool isBlank(const LocalText& text);

} // namespace meyar::model
