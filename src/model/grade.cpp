#include "model/grade.h"

namespace meyar::model {

namespace {
constexpr std::string_view notApplicableText = "not_applicable";
constexpr std::string_view insufficientEvidenceText = "insufficient_evidence";
} // namespace

std::string text(const Scale& scale, Answer answer) {
    if (answer.isNotApplicable()) return std::string(notApplicableText);
    if (answer.isInsufficientEvidence()) return std::string(insufficientEvidenceText);
    return scale.at(answer.place()).id;
}

std::optional<Answer> parseAnswer(const Scale& scale, std::string_view text) {
    if (text == notApplicableText) return Answer::notApplicable();
    if (text == insufficientEvidenceText) return Answer::insufficientEvidence();
    for (std::size_t place = 0; place < scale.size(); ++place) {
        if (scale[place].id == text) return Answer::grade(place);
    }
    return std::nullopt;
}

std::vector<std::string> answerChoices(const Scale& scale) {
    std::vector<std::string> choices;
    for (const Grade& grade : scale)
        choices.push_back(grade.id);
    choices.emplace_back(insufficientEvidenceText);
    choices.emplace_back(notApplicableText);
    return choices;
}

std::string_view text(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return "medium";
}

std::optional<Confidence> parseConfidence(std::string_view word) {
    for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High}) {
        if (text(confidence) == word) return confidence;
    }
    return std::nullopt;
}

} // namespace meyar::model
