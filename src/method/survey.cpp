#include "method/survey.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace meyar::method {

namespace {

constexpr std::int64_t smallestPublished = 4; ///< counts 1 to 3 may be withheld (section 11)

model::Finding warning(std::string code, const model::Question& question, decltype(model::Finding::values) values) {
    return {model::Severity::Warning, std::move(code), question.id.text(), std::move(values)};
}

/// What the printed counts sum to, those without a place included.
std::int64_t sumOfCounts(const model::Question& question) {
    std::int64_t sum = std::accumulate(question.unplaced.begin(), question.unplaced.end(), std::int64_t{0});
    for (const model::QuestionOption& option : question.options)
        sum += option.count.value_or(0);
    return sum;
}

/// Counts that are not told, and not printed without their place either, may still make up what is missing.
bool contradictsAnswered(const model::Question& question) {
    const std::int64_t sum = sumOfCounts(question);
    const bool someUntold = std::any_of(question.options.begin(), question.options.end(),
                                        [](const model::QuestionOption& option) { return !option.count; });
    if (someUntold && question.unplaced.empty()) return sum > question.answered;
    return !question.options.empty() && sum != question.answered;
}

std::vector<model::Finding> faultsOf(const model::Survey& survey, const model::Question& question) {
    const std::string answered = std::to_string(question.answered);
    const std::string base = std::to_string(question.base);
    std::vector<model::Finding> out;
    if (contradictsAnswered(question)) {
        const std::string sum = std::to_string(sumOfCounts(question));
        out.push_back(warning("counts_do_not_sum", question, {{"sum", sum}, {"answered", answered}}));
    }
    if (question.answered > question.base) {
        out.push_back(warning("answered_exceeds_base", question, {{"answered", answered}, {"base", base}}));
    }
    if (question.base > survey.respondents) {
        const std::string respondents = std::to_string(survey.respondents);
        out.push_back(warning("base_exceeds_respondents", question, {{"base", base}, {"respondents", respondents}}));
    }
    return out;
}

/// What shares are taken of: all who answered, or those who answered something else than "don't know". Absent when a
/// count of "don't know" that must come off is not told.
std::optional<std::int64_t> denominator(const model::Question& question, const SurveyOptions& options) {
    std::int64_t out = question.answered;
    for (const model::QuestionOption& option : question.options) {
        if (!options.leaveOutDontKnow || !option.dontKnow) continue;
        if (!option.count) return std::nullopt;
        out -= *option.count;
    }
    if (out <= 0) return std::nullopt;
    return out;
}

/// The next cell to withhold: the smallest count above zero; zeros only when nothing else is left.
OptionResult* nextToWithhold(std::vector<OptionResult>& results) {
    OptionResult* next = nullptr;
    const auto comesFirst = [](std::int64_t a, std::int64_t b) { return (a == 0) != (b == 0) ? b == 0 : a < b; };
    for (OptionResult& result : results) {
        if (!result.count || result.suppressed) continue;
        if (next == nullptr || comesFirst(*result.count, *next->count)) next = &result;
    }
    return next;
}

/// A reader subtracts what is published from the number who answered. One withheld cell is told at once by that, and so
/// are several of 1 each.
bool remainderTells(const std::vector<OptionResult>& results) {
    std::int64_t withheld = 0;
    bool onlyOnes = true;
    for (const OptionResult& result : results) {
        if (!result.suppressed) continue;
        ++withheld;
        onlyOnes = onlyOnes && *result.count == 1;
    }
    return withheld == 1 || (withheld > 1 && onlyOnes);
}

void withholdSmall(std::vector<OptionResult>& results) {
    for (OptionResult& result : results) {
        result.suppressed = result.count && *result.count > 0 && *result.count < smallestPublished;
    }
    while (remainderTells(results)) {
        OptionResult* next = nextToWithhold(results);
        if (next == nullptr) break;
        next->suppressed = true;
    }
}

bool dontKnowWithheld(const model::Question& question, const std::vector<OptionResult>& results) {
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (question.options[i].dontKnow && results[i].suppressed) return true;
    }
    return false;
}

void clearWithheld(std::vector<OptionResult>& results) {
    for (OptionResult& result : results) {
        if (!result.suppressed) continue;
        result.count.reset();
        result.share.reset();
    }
}

} // namespace

QuestionResult tabulate(const model::Survey& survey, const model::Question& question, const SurveyOptions& options) {
    QuestionResult out;
    out.findings = faultsOf(survey, question);
    for (const model::QuestionOption& option : question.options)
        out.options.push_back({option.count, std::nullopt, false});
    if (options.suppressSmall) withholdSmall(out.options);
    // Shares of all but "don't know" would tell how many did not know.
    const bool sharesWouldTell = options.leaveOutDontKnow && dontKnowWithheld(question, out.options);
    const auto of = denominator(question, options);
    for (std::size_t i = 0; of && !sharesWouldTell && i < out.options.size(); ++i) {
        const bool leftOut = options.leaveOutDontKnow && question.options[i].dontKnow;
        if (out.options[i].count && !leftOut) out.options[i].share = fraction(*out.options[i].count, *of);
    }
    clearWithheld(out.options);
    return out;
}

} // namespace meyar::method
