#include "model/wording.h"

#include <algorithm>
#include <cstdlib>

namespace meyar::model {

namespace {

/// Whether a sentence that goes on like this would double the full stop of what it ends in: "by Aid Ltd.".
bool doublesStop(std::string_view before, std::string_view rest) {
    return before.ends_with('.') && rest.starts_with('.') && (rest.size() == 1 || rest[1] == ' ');
}

/// One pass from left to right, so that a value that contains braces is never filled in turn.
std::string filled(std::string_view sentence, const WordingValues& values) {
    std::string out;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) break;
        out += sentence.substr(0, open);
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        std::string_view value = sentence.substr(open, close - open + 1);
        for (const auto& [key, text] : values) {
            if (key == name) value = text;
        }
        out += value;
        sentence.remove_prefix(close + 1);
        if (doublesStop(value, sentence)) sentence.remove_prefix(1);
    }
    out += sentence;
    return out;
}

/// As CLDR has it, and so as the window writes numbers.
std::string_view betweenThousands(Language language) {
    switch (language) {
    case Language::En:
        return ",";
    case Language::Az:
        return ".";
    case Language::Ru:
        break;
    }
    return "\u00a0";
}

/// What stands where a sentence is missing.
std::string bracketed(std::string_view key) {
    return std::string("[").append(key).append("]");
}

} // namespace

std::size_t pluralForm(Language language, std::int64_t n) {
    const std::int64_t count = std::abs(n);
    if (language != Language::Ru) return count == 1 ? 0 : 1;
    const std::int64_t tens = count % 100;
    const std::int64_t units = count % 10;
    if (units == 1 && tens != 11) return 0;
    if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 1;
    return 2;
}

std::string Wording::operator()(std::string_view key, const WordingValues& values) const {
    const auto found = m_forms.find(key);
    if (found == m_forms.end() || found->second.empty()) return bracketed(key);
    return filled(found->second.back(), values);
}

std::string Wording::counted(std::string_view key, std::int64_t n, const WordingValues& values) const {
    const auto found = m_forms.find(key);
    if (found == m_forms.end() || found->second.empty()) return bracketed(key);
    WordingValues all = values;
    all.emplace_back("n", whole(n));
    const std::size_t form = std::min(pluralForm(m_language, n), found->second.size() - 1);
    return filled(found->second[form], all);
}

std::string Wording::finding(const Finding& finding) const {
    WordingValues values = finding.values;
    values.emplace_back("place", finding.place);
    if (const std::string part = "part." + finding.place; has(part)) values.emplace_back("part", (*this)(part));
    return (*this)("finding." + finding.code, values);
}

std::string Wording::whole(std::int64_t n) const {
    std::string digits = std::to_string(n);
    const std::size_t first = n < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, betweenThousands(m_language));
    }
    return digits;
}

std::string Wording::decimal(std::string digits) const {
    if (m_language != Language::En) std::replace(digits.begin(), digits.end(), '.', ',');
    return digits;
}

} // namespace meyar::model
