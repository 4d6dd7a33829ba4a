#include "numbered_acts.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <utility>

namespace meyar::faults {

using namespace meyar::tests;

namespace {

std::size_t placeOf(std::int64_t number) {
    return static_cast<std::size_t>(number) % smallFramework().cellCount();
}

Rating ratingOf(std::int64_t number) {
    const std::int64_t length = number % 17 == 0 ? 60000 : number * 131 % 6000;
    return {AssessorId{"a"}, Answer::grade(0),
            "act " + std::to_string(number) + " " + std::string(static_cast<std::size_t>(length), 'x'), std::nullopt};
}

bool setsRespondents(std::int64_t number) {
    return number % 3 == 0;
}

bool contains(const Numbers& numbers, std::int64_t number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

Finding compared(const Document& document, const Numbers& acknowledged, const Numbers& possible) {
    const Numbers held = actsIn(document);
    for (const std::int64_t number : acknowledged)
        if (!contains(held, number)) return {Found::Lost, "act " + std::to_string(number) + " of " + text(held)};
    for (const std::int64_t number : held)
        if (!contains(acknowledged, number) && !contains(possible, number))
            return {Found::Half, "act " + std::to_string(number) + " was never made"};
    if (!std::is_sorted(held.begin(), held.end())) return {Found::Half, "out of order: " + text(held)};
    if (document.assessment() != after(held)) return {Found::Half, "not what acts " + text(held) + " lead to"};
    return {};
}

} // namespace

std::vector<Edit> numberedAct(std::int64_t number) {
    std::vector<Edit> act{Rate{smallFramework().cellAt(placeOf(number)), ratingOf(number)}};
    if (setsRespondents(number)) act.emplace_back(SetRespondents{number});
    return act;
}

Assessment after(const Numbers& acts) {
    Assessment out = fullAssessment();
    for (const std::int64_t number : acts) {
        std::vector<Rating>& ratings = out.cells[placeOf(number)].ratings;
        std::erase_if(ratings, [](const Rating& rating) { return rating.assessor == AssessorId{"a"}; });
        ratings.push_back(ratingOf(number));
        if (setsRespondents(number)) out.survey.respondents = number;
    }
    return out;
}

Numbers actsIn(const Document& document) {
    Numbers out;
    for (const HistoryEntry& entry : document.history()) {
        for (const ValueChange& change : document.changesOf(entry.number)) {
            if (change.column != "rationale" || !change.after || !change.after->starts_with("act ")) continue;
            out.push_back(std::strtoll(change.after->c_str() + 4, nullptr, 10));
        }
    }
    return out;
}

Finding findingOf(const std::filesystem::path& file, const Numbers& acknowledged, const Numbers& possible) {
    try {
        return compared(Document::open(file, steadySurroundings()), acknowledged, possible);
    } catch (const std::exception& failure) {
        return {Found::Lost, failure.what()};
    }
}

std::string text(const Numbers& numbers) {
    std::string out = "[";
    for (const std::int64_t number : numbers)
        out += (out.size() > 1 ? " " : "") + std::to_string(number);
    return out + "]";
}

} // namespace meyar::faults
