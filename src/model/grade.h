// What an assessor answers about a cell: a grade of the framework's scale, or one of two recorded non-answers.
// The third non-answer, "not assessed", is the absence of a rating (docs/method.md, section 2).
#pragma once

#include "model/quantity.h"
#include "model/text.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::model {

struct Grade {
    std::string id; ///< "met", "partly", "not_met"
    PerMille value; ///< 1000 holds fully, 0 does not hold
    LocalText label;

    bool operator==(const Grade&) const = default;
};

/// The grades, best first: values fall strictly from 1000 to 0. Two to nine of them.
using Scale = std::vector<Grade>;

/// An answer is a place on the scale or a non-answer; one byte, so that a million cells stay small.
class Answer {
public:
    static constexpr Answer grade(std::size_t place) { return Answer(static_cast<std::uint8_t>(place)); }
    static constexpr Answer notApplicable() { return Answer(254); }
    static constexpr Answer insufficientEvidence() { return Answer(255); }

    constexpr bool isGrade() const { return m_code < 254; }
    constexpr bool isNotApplicable() const { return m_code == 254; }
    constexpr bool isInsufficientEvidence() const { return m_code == 255; }
    /// The place on the scale; only when isGrade().
    constexpr std::size_t place() const { return m_code; }

    constexpr auto operator<=>(const Answer&) const = default;

private:
    constexpr explicit Answer(std::uint8_t code) : m_code(code) {}
    std::uint8_t m_code = 255;
};

/// "met", "not_applicable", "insufficient_evidence" and so on.
std::string text(const Scale& scale, Answer answer);
std::optional<Answer> parseAnswer(const Scale& scale, std::string_view text);
/// Every word that parseAnswer takes, in order, for messages that name the valid choices.
std::vector<std::string> answerChoices(const Scale& scale);

enum class Confidence { Low, Medium, High };
std::string_view text(Confidence confidence); ///< "low", "medium", "high"
std::optional<Confidence> parseConfidence(std::string_view text);

} // namespace meyar::model
