#include "method/survey.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

#include <optional>
#include <tuple>

using namespace meyar;
using namespace meyar::test;
using method::fraction;
using method::QuestionResult;
using method::tabulate;

namespace {

using Counts = std::vector<std::optional<std::int64_t>>;
constexpr std::nullopt_t untold = std::nullopt;

model::Question question(const Counts& counts, std::int64_t answered, std::int64_t base = 100) {
    model::Question out;
    out.id = model::QuestionId{"7.1"};
    out.base = base;
    out.answered = answered;
    for (const auto& count : counts)
        out.options.push_back({english("option"), count, false});
    return out;
}

const model::Survey survey{100, {}};

std::vector<std::string> codesOf(const model::Question& of) {
    std::vector<std::string> out;
    for (const model::Finding& finding : tabulate(survey, of).findings)
        out.push_back(finding.code);
    return out;
}

/// What may be published of these counts, all of whose answers are known.
Counts published(const Counts& counts) {
    std::int64_t answered = 0;
    for (const auto& count : counts)
        answered += count.value_or(0);
    const QuestionResult result = tabulate(survey, question(counts, answered), {false, true});
    Counts out;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        CHECK(result.options[i].suppressed == (counts[i] && !result.options[i].count));
        CHECK_FALSE((result.options[i].suppressed && result.options[i].share));
        out.push_back(result.options[i].count);
    }
    return out;
}

} // namespace

TEST_CASE("percentages are of those who answered, not of those asked") {
    const QuestionResult result = tabulate(survey, question({1, 4, 1}, 6, 7));
    CHECK(result.options[0].share == fraction(1, 6));
    CHECK(result.options[1].share == fraction(2, 3));
    CHECK(result.findings.empty());
}

TEST_CASE("a count that is not told has no share") {
    const QuestionResult result = tabulate(survey, question({3, untold}, 6));
    CHECK(result.options[0].share == fraction(1, 2));
    CHECK_FALSE(result.options[1].count.has_value());
    CHECK_FALSE(result.options[1].share.has_value());
}

TEST_CASE("a question that nobody answered has counts and no shares") {
    const QuestionResult result = tabulate(survey, question({0, 0}, 0));
    CHECK(result.options[0].count == 0);
    CHECK_FALSE(result.options[0].share.has_value());
}

TEST_CASE("do not know may be left out of what percentages are of") {
    model::Question asked = question({3, 3, 4}, 10);
    asked.options[2].dontKnow = true;
    CHECK(tabulate(survey, asked).options[2].share == fraction(2, 5));
    const QuestionResult result = tabulate(survey, asked, {true, false});
    CHECK(result.options[0].share == fraction(1, 2));
    CHECK(result.options[2].count == 4);
    CHECK_FALSE(result.options[2].share.has_value());
}

TEST_CASE("a do not know whose count is not told leaves no percentages without it") {
    model::Question asked = question({3, untold}, 10);
    asked.options[1].dontKnow = true;
    CHECK_FALSE(tabulate(survey, asked, {true, false}).options[0].share.has_value());
}

TEST_CASE("counts that do not sum to the answered are found") {
    using Codes = std::vector<std::string>;
    CHECK(codesOf(question({1, 4, 1}, 6)).empty());
    CHECK(codesOf(question({1, 4}, 6)) == Codes{"counts_do_not_sum"});
    CHECK(codesOf(question({4, 4}, 6)) == Codes{"counts_do_not_sum"});
}

TEST_CASE("counts that are not told may make up what is missing, but not what is too much") {
    CHECK(codesOf(question({1, 4, untold}, 6)).empty());
    CHECK(codesOf(question({4, 4, untold}, 6)) == std::vector<std::string>{"counts_do_not_sum"});
    CHECK(codesOf(question({}, 6)).empty());
}

TEST_CASE("counts printed without their option are summed too") {
    model::Question asked = question({untold, untold, untold, untold, untold}, 6, 7);
    asked.unplaced = {4, 1};
    const std::vector<model::Finding> findings = tabulate(survey, asked).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "counts_do_not_sum");
    CHECK(findings[0].place == "7.1");
    CHECK(findings[0].severity == model::Severity::Warning);
    CHECK(findings[0].values == decltype(model::Finding::values){{"sum", "5"}, {"answered", "6"}});
    asked.unplaced = {4, 2};
    CHECK(codesOf(asked).empty());
}

TEST_CASE("more answers than people asked, and more asked than respondents, are found") {
    CHECK(codesOf(question({8}, 8, 7)) == std::vector<std::string>{"answered_exceeds_base"});
    CHECK(codesOf(question({8}, 8, 101)) == std::vector<std::string>{"base_exceeds_respondents"});
    CHECK(codesOf(question({100}, 100, 100)).empty());
}

TEST_CASE("counts of 1 to 3 are withheld so that no total tells them, and zeros stay") {
    const auto [counts, shown] = GENERATE(table<Counts, Counts>({
        {{10, 2, 5, 0}, {10, untold, untold, 0}},      // the smallest other count goes with the one
        {{10, 2, 3, 0}, {10, untold, untold, 0}},      // two hide each other
        {{4, 4, 5}, {4, 4, 5}},                        // nothing small
        {{1, 1, 9, 20}, {untold, untold, untold, 20}}, // a sum of 2 would tell two ones
        {{3, 8, 8}, {untold, untold, 8}},              // equal counts: the first
        {{0, 0}, {0, 0}},
        {{2, 0, 0}, {untold, untold, 0}}, // only zeros are left to hide behind
        {{2}, {untold}},
    }));
    CHECK(published(counts) == shown);
}

TEST_CASE("percentages without do not know are withheld when they would tell how many did not know") {
    model::Question asked = question({20, 2, 5}, 27);
    asked.options[1].dontKnow = true;
    const QuestionResult result = tabulate(survey, asked, {true, true});
    CHECK(result.options[1].suppressed);
    CHECK(result.options[0].count == 20);
    CHECK_FALSE(result.options[0].share.has_value());
}
