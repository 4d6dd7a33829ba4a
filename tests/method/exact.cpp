#include "method/exact.h"

#include <catch2/catch.hpp>

#include <string>
#include <tuple>

using namespace meyar::method;

TEST_CASE("a fraction is kept in lowest terms, its sign above") {
    CHECK(fraction(6, -8).get_str() == "-3/4");
    CHECK(fraction(0, 5) == 0);
    CHECK(exact(meyar::model::PerMille{350}) == fraction(7, 20));
}

TEST_CASE("decimals are rounded once, halves away from zero") {
    const auto [value, places, text] = GENERATE(table<Exact, int, std::string>({
        {fraction(7, 10), 2, "0.70"},
        {fraction(1, 3), 2, "0.33"},
        {fraction(2, 3), 2, "0.67"},
        {fraction(1, 8), 2, "0.13"},
        {fraction(-1, 8), 2, "-0.13"},
        {fraction(-7, 20), 1, "-0.4"},
        {fraction(999, 1000), 2, "1.00"},
        {fraction(5, 2), 0, "3"},
        {fraction(-5, 2), 0, "-3"},
        {fraction(49, 2), 0, "25"},
        {fraction(123456, 1), 3, "123456.000"},
        {fraction(1, 1000), 3, "0.001"},
    }));
    CHECK(decimalText(value, places) == text);
}

TEST_CASE("what rounds to nothing has no sign") {
    CHECK(decimalText(fraction(-1, 1000), 2) == "0.00");
    CHECK(decimalText(Exact(0), 2) == "0.00");
}

TEST_CASE("bounds are a single number only when their ends are equal") {
    CHECK(Bounds{fraction(1, 2), fraction(2, 4)}.single());
    CHECK_FALSE(Bounds{fraction(1, 3), fraction(1, 2)}.single());
    CHECK(MicroBounds{250'000, 1'000'000}.exact() == Bounds{fraction(1, 4), Exact(1)});
}
