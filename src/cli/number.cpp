#include "cli/number.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace meyar::cli {

namespace {

std::optional<std::int64_t> wholeIn(std::string_view word) {
    std::int64_t number = 0;
    const auto [rest, failure] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (failure != std::errc() || rest != word.data() + word.size()) return std::nullopt;
    return number;
}

bool isPlainDecimal(std::string_view word) {
    const std::size_t point = std::min(word.find('.'), word.size());
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return digits(word.substr(0, point)) && (point == word.size() || digits(word.substr(point + 1)));
}

} // namespace

CLI::Validator wholeNumber(std::int64_t low, std::int64_t high) {
    const bool any =
        low == std::numeric_limits<std::int64_t>::min() && high == std::numeric_limits<std::int64_t>::max();
    const std::string range = any ? "" : " from " + std::to_string(low) + " to " + std::to_string(high);
    const auto check = [low, high, range](std::string& given) -> std::string {
        const auto number = wholeIn(given);
        if (!number || *number < low || *number > high) return "\"" + given + "\" is not a whole number" + range;
        given = std::to_string(*number); // without zeros in front, which the parser takes for octal
        return {};
    };
    return CLI::Validator(check, any ? "" : range.substr(6), "whole number");
}

CLI::Validator share() {
    const auto check = [](std::string& given) -> std::string {
        // A share has at most 1 before its point: no number of digits makes it anything but finite.
        if (isPlainDecimal(given)) {
            const std::string_view word = given;
            const std::size_t begin = std::min(word.find_first_not_of('0'), word.size());
            const std::string_view rest = word.substr(begin);
            if (rest.empty() || rest.front() == '.') return {};
            if (rest.front() == '1' && rest.substr(1).find_first_not_of(".0") == std::string_view::npos &&
                (rest.size() == 1 || rest[1] == '.'))
                return {};
        }
        return "\"" + given + "\" is not a number from 0 to 1, written as 0.6";
    };
    return CLI::Validator(check, "0 to 1", "share");
}

} // namespace meyar::cli
