// The sentences of the report, the CLI and the findings in one language, by key. Read from data/wording/LANGUAGE.json
// by the exchange room. "{name}" in a sentence is filled with a value; a key may hold plural forms.
#pragma once

#include "model/finding.h"
#include "model/text.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meyar::model {

using WordingValues = std::vector<std::pair<std::string, std::string>>;

class Wording {
public:
    Wording() = default;
    /// `forms` maps a key to its one sentence, or to its plural forms: en one/other, az one/other, ru one/few/many.
    Wording(Language language, std::map<std::string, std::vector<std::string>, std::less<>> forms)
        : m_language(language), m_forms(std::move(forms)) {}

    Language language() const { return m_language; }
    bool has(std::string_view key) const { return m_forms.find(key) != m_forms.end(); }
    /// The sentence of `key` with its placeholders filled; the key itself in brackets when there is none. A value that
    /// ends in a full stop, such as a name, ends the sentence as well.
    std::string operator()(std::string_view key, const WordingValues& values = {}) const;
    /// The plural form that fits `n`, with {n} filled beside the other values.
    std::string counted(std::string_view key, std::int64_t n, const WordingValues& values = {}) const;
    /// The sentence of "finding.CODE", with {place} filled beside the finding's values, and {part} where the place is a
    /// part of an assessment that has a name: "part.PLACE".
    std::string finding(const Finding& finding) const;

    /// A number of things, its thousands apart as the language writes them: "10,000", "10.000", "10 000".
    std::string whole(std::int64_t n) const;
    /// Plain digits with the decimal sign of the language: "0.70" stays so in English, "0,70" in Azerbaijani and
    /// Russian.
    std::string decimal(std::string digits) const;

private:
    Language m_language = Language::En;
    std::map<std::string, std::vector<std::string>, std::less<>> m_forms;
};

/// Which plural form fits `n`: en and az 0 for one, 1 for the rest; ru 0 one, 1 few, 2 many (CLDR).
std::size_t pluralForm(Language language, std::int64_t n);

} // namespace meyar::model
