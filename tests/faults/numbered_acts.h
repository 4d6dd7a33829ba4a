// Numbered acts, so that a file tells which of them it holds, and whether it holds them whole.
#pragma once

#include "document/small_assessment.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace meyar::faults {

using Numbers = std::vector<std::int64_t>;

/// Act `number`: a rationale that names it, of its own length, in a cell that others change too; every third act sets
/// the number of respondents as well, so that an act of which the half is kept shows.
std::vector<document::Edit> numberedAct(std::int64_t number);

/// What the small assessment has become after `acts`, in that order.
model::Assessment after(const Numbers& acts);

/// The numbers of the acts in the history, oldest first. Throws as Document::changesOf does.
Numbers actsIn(const document::Document& document);

/// What a file was found to be after something happened to the program that edited it.
enum class Found {
    Whole, ///< every acknowledged act, possibly acts under way, each of them whole
    Lost,  ///< it does not open, or an acknowledged act is missing
    Half   ///< an act is there in part, or one that nobody made, or memory is not what the history says
};
struct Finding {
    Found found = Found::Whole;
    std::string why;
};

/// Opens and closes the file. `possible` are acts that may or may not have come to the file.
Finding findingOf(const std::filesystem::path& file, const Numbers& acknowledged, const Numbers& possible);

std::string text(const Numbers& numbers);

} // namespace meyar::faults
