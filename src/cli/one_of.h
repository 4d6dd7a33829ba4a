// A check that an option's word is one of a few, and names them when it is not.
#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace meyar::cli {

inline CLI::Validator oneOf(std::vector<std::string> words) {
    std::string choices;
    for (const std::string& word : words)
        choices += (choices.empty() ? "" : ", ") + word;
    const auto check = [words = std::move(words), choices](std::string& given) -> std::string {
        if (std::find(words.begin(), words.end(), given) != words.end()) return {};
        return "\"" + given + "\" is not known; choose from " + choices;
    };
    return CLI::Validator(check, choices, "one of");
}

} // namespace meyar::cli
