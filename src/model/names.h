// What a person, a body of voters and an assessment may be called, wherever a name comes in: the window, the command
// line, JSON.
#pragma once

#include "model/finding.h"
#include "model/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace meyar::model {

/// Why a person, or a voter by a code, may not be called so, about `place`: empty_name, hidden_character (also a blank
/// that is not U+0020 and what takes no room), or untidy_name (value name) for a blank at either end or two in a row.
/// Nobody sees the difference. Files that hold such a name already are still read.
std::optional<Finding> personNameFault(std::string_view name, std::string place);

/// Whether a reader would take the two for one: they fold alike (model/fold.h).
bool readsAlike(std::string_view one, std::string_view other);

/// The first language in which one would take the two for one, also where it is filled in from another; none when one
/// of them has no name.
std::optional<Language> readAlikeIn(const LocalText& one, const LocalText& other);

/// As personNameFault, of each language of a name that is written in several; empty_name when it is in none.
std::optional<Finding> nameFault(const LocalText& name, std::string place);

/// Why an assessment may not have the title: empty_title, or hidden_character, such as a line break.
std::optional<Finding> titleFault(const LocalText& title);

} // namespace meyar::model
