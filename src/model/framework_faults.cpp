#include "model/framework_faults.h"

#include "model/blank.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace meyar::model {

namespace {

using Findings = std::vector<Finding>;
using Values = decltype(Finding::values);

void add(Findings& out, std::string code, std::string place, Values values = {}) {
    out.push_back({Severity::Error, std::move(code), std::move(place), std::move(values)});
}

/// Each word that stands twice, where it stands the second time.
void checkDistinct(const std::vector<Placed>& words, const char* code, Findings& out) {
    std::set<std::string_view> seen;
    for (const Placed& word : words) {
        if (seen.insert(word.text).second) continue;
        add(out, code, word.place, {{"id", word.text}, {"subject", word.text}});
    }
}

void checkGradeValues(const FrameworkOutline& outline, Findings& out) {
    int before = 0;
    for (std::size_t i = 0; i < outline.gradeValues.size(); ++i) {
        const auto& [value, place] = outline.gradeValues[i];
        const bool right =
            (i != 0 || value == 1000) && (i + 1 != outline.gradeCount || value == 0) && (i == 0 || value < before);
        if (!right) add(out, "grade_values", place, {{"given", std::to_string(value)}});
        before = value;
    }
}

void checkLinks(const FrameworkOutline& outline, Findings& out) {
    std::set<std::string_view> indicators;
    for (const Placed& id : outline.indicatorIds)
        indicators.insert(id.text);
    for (const std::vector<Placed>& links : outline.links) {
        std::vector<Placed> whole;
        for (const Placed& to : links) {
            const auto link = parseLink(to.text);
            if (!link) continue;
            whole.push_back(to);
            if (!indicators.contains(link->indicator.text())) add(out, "unknown_link", to.place, {{"to", to.text}});
        }
        checkDistinct(whole, "duplicate_id", out);
    }
}

// -- form, as the schema of framework files has it

constexpr std::size_t longestTitle = 300, longestStatement = 1000, longestText = 4000, longestId = 64;
constexpr std::size_t mostAreas = 50, mostIndicatorsOfArea = 1000, mostRecommendations = 26, mostLinks = 200;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}
/// Small letters, digits and hyphens, a letter first.
bool isWordId(std::string_view text) {
    return !text.empty() && text.size() <= longestId && isSmallLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isSmallLetter(c) || isDigit(c) || c == '-'; });
}
bool isIndicatorId(std::string_view text) {
    const std::size_t dot = text.find('.');
    return text.size() <= 16 && dot != std::string_view::npos && isDigits(text.substr(0, dot)) &&
           isDigits(text.substr(dot + 1));
}
/// One to three numbers parted by dots.
bool isVersion(std::string_view text) {
    if (text.size() > 32) return false;
    for (int parts = 1; parts <= 3; ++parts) {
        const std::size_t dot = text.find('.');
        if (!isDigits(text.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return true;
        text.remove_prefix(dot + 1);
    }
    return false;
}
bool isGradeId(std::string_view text) {
    return !text.empty() && text.size() <= longestId && text != "not_applicable" && text != "insufficient_evidence" &&
           std::all_of(text.begin(), text.end(), [](char c) { return isSmallLetter(c) || c == '_'; });
}

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

class Form {
public:
    explicit Form(Findings& out) : m_out(out) {}

    void requireForm(bool right, const char* code, const std::string& given, const std::string& place) {
        if (!right) add(m_out, code, place, {{"given", given}});
    }
    void range(int value, int low, int high, const std::string& place) {
        if (value >= low && value <= high) return;
        add(m_out, "out_of_range", place,
            {{"given", std::to_string(value)}, {"low", std::to_string(low)}, {"high", std::to_string(high)}});
    }
    void weight(PerMille weight, const std::string& place) {
        range(weight.value(), lowestWeight, highestWeight, place);
    }
    void text(const LocalText& text, std::size_t longest, const std::string& place) {
        for (const Language language : allLanguages) {
            const std::string& each = text.exactly(language);
            if (!each.empty() && isBlank(each)) add(m_out, "empty_text", place);
            if (charactersIn(each) > longest) add(m_out, "too_long", place, {{"limit", std::to_string(longest)}});
        }
    }
    void title(const LocalText& title, const std::string& place) {
        if (title.empty()) add(m_out, "empty_title", place);
        text(title, longestTitle, place);
    }
    void count(std::size_t count, std::size_t most, const std::string& place) {
        if (count > most) add(m_out, "too_many", place, {{"limit", std::to_string(most)}});
    }

private:
    Findings& m_out;
};

void checkIndicator(const Indicator& indicator, Form& form) {
    const std::string& id = indicator.id.text();
    form.requireForm(isIndicatorId(id), "bad_indicator_id", id, id);
    form.title(indicator.title, id);
    form.weight(indicator.weight, id);
    for (std::size_t slot = 0; slot < cellsPerIndicator; ++slot) {
        const std::string cell = id + "/" + std::string(slotText(slot));
        form.text(indicator.cells[slot].text, longestStatement, cell);
        form.text(indicator.cells[slot].guidance, longestText, cell);
    }
}

void checkForm(const Framework& framework, Findings& out) {
    Form form(out);
    form.requireForm(isWordId(framework.id.text()), "bad_framework_id", framework.id.text(), framework.id.text());
    form.requireForm(isVersion(framework.version), "bad_version", framework.version, framework.version);
    form.title(framework.title, framework.id.text());
    form.text(framework.description, longestText, framework.id.text());
    for (const PerMille weight : framework.levelWeights)
        form.range(weight.value(), 0, one.value(), framework.id.text());
    for (const Grade& grade : framework.scale) {
        form.requireForm(isGradeId(grade.id), "bad_grade", grade.id, grade.id);
        form.title(grade.label, grade.id);
    }
    form.count(framework.areas.size(), mostAreas, framework.id.text());
    for (const Area& area : framework.areas) {
        const std::string& id = area.id.text();
        form.requireForm(isWordId(id), "bad_area_id", id, id);
        form.requireForm(isDigits(area.number) && area.number.size() <= 8, "bad_area_number", area.number, id);
        form.title(area.title, id);
        form.weight(area.weight, id);
        const auto inArea = std::count_if(framework.indicators.begin(), framework.indicators.end(),
                                          [&](const Indicator& indicator) { return indicator.area == area.id; });
        form.count(static_cast<std::size_t>(inArea), mostIndicatorsOfArea, id);
    }
    for (const Indicator& indicator : framework.indicators)
        checkIndicator(indicator, form);
    form.count(framework.recommendations.size(), mostRecommendations, framework.id.text());
    for (const Recommendation& recommendation : framework.recommendations) {
        const std::string& letter = recommendation.letter.text();
        form.requireForm(letter.size() == 1 && letter[0] >= 'A' && letter[0] <= 'Z', "bad_letter", letter, letter);
        form.title(recommendation.title, letter);
        form.count(recommendation.links.size(), mostLinks, letter);
        for (const Link& link : recommendation.links)
            form.weight(link.weight, letter);
    }
}

} // namespace

FrameworkOutline outlineOf(const Framework& framework) {
    FrameworkOutline out;
    out.gradeCount = framework.scale.size();
    for (const Grade& grade : framework.scale) {
        out.gradeIds.push_back({grade.id, grade.id});
        out.gradeValues.emplace_back(grade.value.value(), grade.id);
    }
    out.levelWeightsSum =
        std::pair(framework.levelWeights[0].value() + framework.levelWeights[1].value(), framework.id.text());
    for (const Area& area : framework.areas) {
        out.areaIds.push_back({area.id.text(), area.id.text()});
        out.areaNumbers.push_back({area.number, area.id.text()});
    }
    for (const Indicator& indicator : framework.indicators)
        out.indicatorIds.push_back({indicator.id.text(), indicator.id.text()});
    for (const Recommendation& recommendation : framework.recommendations) {
        out.letters.push_back({recommendation.letter.text(), recommendation.letter.text()});
        out.links.emplace_back();
        for (const Link& link : recommendation.links)
            out.links.back().push_back({text(link), recommendation.letter.text()});
    }
    return out;
}

std::vector<Finding> faultsOfMeaning(const FrameworkOutline& outline) {
    Findings out;
    checkDistinct(outline.gradeIds, "duplicate_id", out);
    checkGradeValues(outline, out);
    if (outline.levelWeightsSum && outline.levelWeightsSum->first != 1000) {
        add(out, "level_weights_sum", outline.levelWeightsSum->second,
            {{"sum", std::to_string(outline.levelWeightsSum->first)}});
    }
    checkDistinct(outline.areaIds, "duplicate_id", out);
    checkDistinct(outline.areaNumbers, "duplicate_number", out);
    checkDistinct(outline.indicatorIds, "duplicate_id", out);
    checkDistinct(outline.letters, "duplicate_id", out);
    checkLinks(outline, out);
    return out;
}

std::vector<Finding> faultsOfIndicator(const Indicator& indicator) {
    Findings out;
    Form form(out);
    checkIndicator(indicator, form);
    return out;
}

std::vector<Finding> faultsOfFramework(const Framework& framework) {
    Findings out = faultsOfMeaning(outlineOf(framework));
    checkForm(framework, out);
    return out;
}

} // namespace meyar::model
