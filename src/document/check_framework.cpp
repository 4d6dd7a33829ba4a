#include "document/check_edit.h"

#include "document/framework_edit.h"
#include "model/find.h"
#include "model/framework_faults.h"

#include <algorithm>
#include <map>

namespace meyar::document {

namespace {

using model::Assessment;
using model::Framework;

void addNew(const std::vector<model::Finding>& before, std::vector<model::Finding> after, Faults& faults) {
    for (model::Finding& fault : after) {
        if (std::find(before.begin(), before.end(), fault) == before.end()) faults.found().push_back(std::move(fault));
    }
}

/// What is wrong with the framework that would come out, and was not wrong before.
void checkWhole(const Memory& memory, const Edit& edit, Faults& faults) {
    if (!faults.found().empty()) return; // on a thing that is not there nothing would come out
    const Framework& before = memory.assessment.framework;
    auto after = model::faultsOfFramework(*frameworkAfter(before, edit));
    if (!after.empty()) addNew(model::faultsOfFramework(before), std::move(after), faults);
}

void checkIndicator(const Assessment& assessment, const model::IndicatorId& id, Faults& faults) {
    if (assessment.framework.findIndicator(id)) return;
    faults.add("unknown_indicator", id.text(),
               {{"choices", choicesOf(assessment.framework.indicators,
                                      [](const model::Indicator& indicator) { return indicator.id.text(); })}});
}

void checkAreaUnused(const Assessment& assessment, const model::AreaId& area, std::size_t indicators, Faults& faults) {
    const auto inArea = [&](const auto& items) {
        return static_cast<std::size_t>(
            std::count_if(items.begin(), items.end(), [&](const auto& item) { return item.area == area; }));
    };
    const std::size_t sections = inArea(assessment.sections);
    const std::size_t questions = inArea(assessment.survey.questions);
    const std::size_t detailed = inArea(assessment.detailed);
    faults.addIf(indicators + sections + questions + detailed > 0, "area_in_use", area.text(),
                 {{"indicators", std::to_string(indicators)},
                  {"sections", std::to_string(sections)},
                  {"questions", std::to_string(questions)},
                  {"recommendations", std::to_string(detailed)}});
}

/// How many ballots and counts of dots name each letter.
std::map<model::Letter, std::size_t> usesOfLetters(const Assessment& assessment) {
    std::map<model::Letter, std::size_t> uses;
    for (const model::Ballot& ballot : assessment.ballots) {
        for (const model::Letter& letter : ballot.choices)
            ++uses[letter];
    }
    for (const model::Constituency& constituency : assessment.constituencies) {
        for (const auto& [letter, dots] : constituency.dots)
            uses[letter] += dots > 0 ? 1 : 0;
    }
    return uses;
}

/// Words of a voter's own need a letter that takes them.
bool losesItsWords(const model::Ballot& ballot, const Framework& framework) {
    if (ballot.voidWhy || ballot.other.empty()) return false;
    return std::none_of(ballot.choices.begin(), ballot.choices.end(), [&](const model::Letter& letter) {
        const auto place = framework.findRecommendation(letter);
        return place && framework.recommendations[*place].freeText;
    });
}

/// Each answer that was given must have its grade on the new scale.
void checkGradesKept(const Assessment& assessment, const model::Scale& scale, Faults& faults) {
    std::map<std::string, std::size_t> lost;
    const auto look = [&](model::Answer answer) {
        const std::string word = model::text(assessment.framework.scale, answer);
        if (!model::parseAnswer(scale, word)) ++lost[word];
    };
    for (const model::Cell& cell : assessment.cells) {
        for (const model::Rating& rating : cell.ratings)
            look(rating.answer);
        if (cell.agreed) look(cell.agreed->answer);
    }
    for (const auto& [word, count] : lost)
        faults.add("grade_in_use", word, {{"count", std::to_string(count)}});
}

} // namespace

void checkVotesAgainst(const Assessment& assessment, const Framework& framework, Faults& faults) {
    for (const auto& [letter, uses] : usesOfLetters(assessment)) {
        faults.addIf(uses > 0 && !framework.findRecommendation(letter), "recommendation_in_use", letter.text(),
                     {{"count", std::to_string(uses)}});
    }
    if (!faults.found().empty()) return; // what follows would only say it again
    const auto silenced = std::count_if(assessment.ballots.begin(), assessment.ballots.end(),
                                        [&](const model::Ballot& ballot) { return losesItsWords(ballot, framework); });
    faults.addIf(silenced > 0, "other_words_in_use", "", {{"count", std::to_string(silenced)}});
    const std::size_t letters = std::max<std::size_t>(framework.recommendations.size(), 1);
    for (const model::Constituency& constituency : assessment.constituencies) {
        faults.addIf(static_cast<std::size_t>(constituency.maxChoices) > letters, "bad_max_choices",
                     constituency.id.text(),
                     {{"given", std::to_string(constituency.maxChoices)}, {"max", std::to_string(letters)}});
    }
}

void check(const Memory& memory, const ChangeFramework& edit, Faults& faults) {
    checkWhole(memory, edit, faults);
}

void check(const Memory& memory, const PutArea& edit, Faults& faults) {
    checkWhole(memory, edit, faults);
}

void check(const Memory& memory, const MoveArea& edit, Faults& faults) {
    checkArea(memory.assessment, edit.id, faults);
}

void check(const Memory& memory, const RemoveArea& edit, Faults& faults) {
    const Framework& framework = memory.assessment.framework;
    checkArea(memory.assessment, edit.id, faults);
    const auto place = framework.findArea(edit.id);
    if (!place) return;
    faults.addIf(framework.areas.size() == 1, "last_area", edit.id.text());
    checkAreaUnused(memory.assessment, edit.id, framework.indicatorsOf(*place).size(), faults);
}

void check(const Memory& memory, const PutIndicator& edit, Faults& faults) {
    const Framework& framework = memory.assessment.framework;
    if (const auto place = framework.findIndicator(edit.indicator.id)) { // which leaves all others as they are
        auto after = model::faultsOfIndicator(edit.indicator);
        if (!after.empty()) addNew(model::faultsOfIndicator(framework.indicators[*place]), std::move(after), faults);
        return;
    }
    checkArea(memory.assessment, edit.indicator.area, faults);
    checkWhole(memory, edit, faults);
}

void check(const Memory& memory, const MoveIndicator& edit, Faults& faults) {
    checkIndicator(memory.assessment, edit.id, faults);
    checkArea(memory.assessment, edit.area, faults);
    checkWhole(memory, edit, faults);
}

void check(const Memory& memory, const RemoveIndicator& edit, Faults& faults) {
    checkIndicator(memory.assessment, edit.id, faults);
}

void check(const Memory& memory, const PutRecommendation& edit, Faults& faults) {
    const Framework after = *frameworkAfter(memory.assessment.framework, edit);
    checkVotesAgainst(memory.assessment, after, faults);
    checkWhole(memory, edit, faults);
}

void check(const Memory& memory, const RemoveRecommendation& edit, Faults& faults) {
    const Framework& framework = memory.assessment.framework;
    faults.addIf(
        !framework.findRecommendation(edit.letter), "unknown_letter", edit.letter.text(),
        {{"letter", edit.letter.text()},
         {"choices", choicesOf(framework.recommendations, [](const auto& each) { return each.letter.text(); })}});
    if (!faults.found().empty()) return;
    checkVotesAgainst(memory.assessment, *frameworkAfter(framework, edit), faults);
}

void check(const Memory& memory, const TakeFramework& edit, Faults& faults) {
    const Assessment& assessment = memory.assessment;
    faults.addIf(edit.framework.id != assessment.framework.id, "other_framework", edit.framework.id.text(),
                 {{"expected", assessment.framework.id.text()}});
    faults.addIf(edit.framework.areas.empty(), "last_area", edit.framework.id.text());
    for (const model::Indicator& indicator : edit.framework.indicators)
        faults.addIf(!edit.framework.findArea(indicator.area), "unknown_area", indicator.area.text(),
                     {{"choices", choicesOf(edit.framework.areas, [](const auto& area) { return area.id.text(); })}});
    checkWhole(memory, edit, faults);
    if (!faults.found().empty()) return;
    for (const model::Area& area : assessment.framework.areas) {
        if (!edit.framework.findArea(area.id)) checkAreaUnused(assessment, area.id, 0, faults);
    }
    checkGradesKept(assessment, edit.framework.scale, faults);
    checkVotesAgainst(assessment, edit.framework, faults);
}

} // namespace meyar::document
