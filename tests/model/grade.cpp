#include "model/grade.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {
const Scale scale{{"met", one, {}}, {"partly", half, {}}, {"not_met", PerMille{0}, {}}};
}

TEST_CASE("every answer is read back by its own word") {
    for (const std::string& word : answerChoices(scale)) {
        const auto answer = parseAnswer(scale, word);
        REQUIRE(answer.has_value());
        CHECK(text(scale, *answer) == word);
    }
    CHECK(answerChoices(scale).size() == 5);
}

TEST_CASE("a word off the scale is no answer") {
    for (const char* word : {"", "Met", "mostly", "unrated"})
        CHECK_FALSE(parseAnswer(scale, word).has_value());
}

TEST_CASE("the two non-answers are neither grades nor each other") {
    CHECK_FALSE(Answer::notApplicable().isGrade());
    CHECK_FALSE(Answer::insufficientEvidence().isGrade());
    CHECK(Answer::notApplicable() != Answer::insufficientEvidence());
    CHECK(Answer::notApplicable().isNotApplicable());
    CHECK_FALSE(Answer::notApplicable().isInsufficientEvidence());
    CHECK(Answer::grade(2).place() == 2);
}

TEST_CASE("confidence is read back by its own word") {
    for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High}) {
        CHECK(parseConfidence(text(confidence)) == confidence);
    }
    CHECK_FALSE(parseConfidence("certain").has_value());
}
