#include "model/wording.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Wording wording(Language language) {
    return {language,
            {{"finding.unrated", {"{place} has no grade."}},
             {"greeting", {"{name}, {name} and {other}"}},
             {"gaps", {"{n} one of {all}", "{n} few of {all}", "{n} many of {all}"}},
             {"two", {"{n} gap", "{n} gaps"}},
             {"empty", {}}}};
}

} // namespace

TEST_CASE("placeholders are filled, each as often as it stands") {
    CHECK(wording(Language::En)("greeting", {{"name", "A"}, {"other", "B"}}) == "A, A and B");
}

TEST_CASE("a placeholder without a value stays to be seen") {
    CHECK(wording(Language::En)("greeting", {{"name", "A"}}) == "A, A and {other}");
}

TEST_CASE("braces inside a value are not filled in turn") {
    CHECK(wording(Language::En)("greeting", {{"name", "{other}"}, {"other", "B"}}) == "{other}, {other} and B");
}

TEST_CASE("a value that ends in a full stop ends the sentence as well") {
    const Wording wording(Language::En, {{"by", {"Assessed by {name}."}},
                                         {"then", {"{name}. Next"}},
                                         {"quoted", {"No “{name}”."}},
                                         {"more", {"{name}..."}}});
    CHECK(wording("by", {{"name", "Aid Ltd."}}) == "Assessed by Aid Ltd.");
    CHECK(wording("by", {{"name", "Aid"}}) == "Assessed by Aid.");
    CHECK(wording("then", {{"name", "N. D."}}) == "N. D. Next");
    CHECK(wording("quoted", {{"name", "N. D."}}) == "No “N. D.”.");
    CHECK(wording("more", {{"name", "N. D."}}) == "N. D....");
}

TEST_CASE("a key that is not there is shown in brackets") {
    CHECK(wording(Language::En)("nothing") == "[nothing]");
    CHECK(wording(Language::En)("empty") == "[empty]");
    CHECK(wording(Language::En).counted("nothing", 2) == "[nothing]");
    CHECK_FALSE(wording(Language::En).has("nothing"));
}

TEST_CASE("Russian has three plural forms") {
    const auto [n, form] = GENERATE(table<int, int>({
        {0, 2},
        {1, 0},
        {2, 1},
        {4, 1},
        {5, 2},
        {11, 2},
        {12, 2},
        {14, 2},
        {21, 0},
        {22, 1},
        {25, 2},
        {101, 0},
        {111, 2},
        {112, 2},
        {122, 1},
    }));
    INFO(n);
    CHECK(pluralForm(Language::Ru, n) == static_cast<std::size_t>(form));
}

TEST_CASE("English and Azerbaijani have a form for one and one for the rest") {
    for (const Language language : {Language::En, Language::Az}) {
        CHECK(pluralForm(language, 1) == 0);
        for (const int n : {0, 2, 11, 21, 101})
            CHECK(pluralForm(language, n) == 1);
    }
}

TEST_CASE("a counted sentence takes the form of its number and its other values") {
    CHECK(wording(Language::Ru).counted("gaps", 22, {{"all", "100"}}) == "22 few of 100");
    CHECK(wording(Language::En).counted("two", 1) == "1 gap");
    CHECK(wording(Language::En).counted("two", 0) == "0 gaps");
}

TEST_CASE("a form that is missing gives way to the last there is") {
    CHECK(wording(Language::Ru).counted("two", 5) == "5 gaps");
}

TEST_CASE("a finding is worded by its code, with its place") {
    CHECK(wording(Language::En).finding({Severity::Warning, "unrated", "5.1/F2", {}}) == "5.1/F2 has no grade.");
}

TEST_CASE("the thousands of a whole number stand apart as the language writes them") {
    CHECK(wording(Language::En).whole(10000) == "10,000");
    CHECK(wording(Language::Az).whole(10000) == "10.000");
    CHECK(wording(Language::Ru).whole(10000) == "10\u00a0000");
    CHECK(wording(Language::En).whole(0) == "0");
    CHECK(wording(Language::En).whole(999) == "999");
    CHECK(wording(Language::En).whole(1000) == "1,000");
    CHECK(wording(Language::En).whole(1234567) == "1,234,567");
    CHECK(wording(Language::En).whole(-999) == "-999");
    CHECK(wording(Language::En).whole(-1000) == "-1,000");
    CHECK(wording(Language::En).counted("two", 2500) == "2,500 gaps");
}

TEST_CASE("decimals take the sign of the language") {
    CHECK(wording(Language::En).decimal("0.70") == "0.70");
    CHECK(wording(Language::Az).decimal("0.70") == "0,70");
    CHECK(wording(Language::Ru).decimal("0.35") == "0,35");
}
