#include "document/check_edit.h"

#include "model/ballot_faults.h"
#include "model/find.h"
#include "model/names.h"

#include <algorithm>

namespace meyar::document {

namespace {

using model::Assessment;
using model::Constituency;

/// A void ballot is kept as it was cast: what spoils it is not held against it.
bool isHeldAgainstVoid(const model::Finding& fault) {
    return fault.code != "second_ballot" && fault.code != "no_choice" && fault.code != "too_many_choices" &&
           fault.code != "other_without_free_text";
}

std::string constituencyChoices(const Assessment& assessment) {
    return choicesOf(assessment.constituencies,
                     [](const Constituency& constituency) { return constituency.id.text(); });
}

/// A ballot stands in the way of counting in totals and, when valid, of a smaller maximum than it has choices.
bool ballotsInTheWay(const Assessment& assessment, const Constituency& wanted) {
    return std::any_of(assessment.ballots.begin(), assessment.ballots.end(), [&](const model::Ballot& ballot) {
        if (ballot.constituency != wanted.id) return false;
        if (wanted.totalsOnly) return true;
        return !ballot.voidWhy && ballot.choices.size() > static_cast<std::size_t>(wanted.maxChoices);
    });
}

/// A voter gives a letter one dot at most, and all letters together `maxChoices`.
void checkDotsAgainstVoters(const Constituency& constituency, Faults& faults) {
    if (!constituency.voters) return;
    const std::int64_t voters = *constituency.voters;
    const auto fault = [&](const std::string& letters, std::int64_t dots) {
        faults.add("dots_exceed_voters", constituency.id.text(),
                   {{"letter", letters},
                    {"dots", std::to_string(dots)},
                    {"voters", std::to_string(voters)},
                    {"max", std::to_string(constituency.maxChoices)}});
    };
    std::int64_t sum = 0;
    for (const auto& [letter, dots] : constituency.dots) {
        if (dots > voters) return fault(letter.text(), dots);
        sum += dots;
    }
    if (sum <= voters * constituency.maxChoices) return;
    fault(choicesOf(constituency.dots, [](const auto& dots) { return dots.first.text(); }), sum);
}

void checkLetter(const Assessment& assessment, const std::string& place, const model::Letter& letter, Faults& faults) {
    faults.addIf(!assessment.framework.findRecommendation(letter), "unknown_letter", place,
                 {{"letter", letter.text()}, {"choices", model::letterChoices(assessment.framework)}});
}

void checkCountOf(const Constituency& constituency, std::int64_t count, Faults& faults) {
    const std::size_t before = faults.found().size();
    checkCount(count, constituency.id.text(), faults);
    if (faults.found().size() > before)
        faults.found().back().values.push_back({"constituency", constituency.id.text()});
}

/// Another body of voters that a reader would take for this one in some language.
void checkNotNamedLike(const Assessment& assessment, const Constituency& wanted, Faults& faults) {
    for (const Constituency& each : assessment.constituencies) {
        if (each.id == wanted.id) continue;
        const auto language = model::readAlikeIn(each.name, wanted.name);
        if (!language) continue;
        return faults.add("constituency_name_taken", wanted.id.text(), {{"name", each.name.in(*language)}});
    }
}

} // namespace

void check(const Memory& memory, const PutConstituency& edit, Faults& faults) {
    const Assessment& assessment = memory.assessment;
    const Constituency& wanted = edit.constituency;
    const std::string& place = wanted.id.text();
    faults.addIf(isBlank(place), "empty_id", wanted.name.in(model::Language::En));
    const auto before = assessment.findConstituency(wanted.id);
    faults.addIf(edit.mustBeNew && before, "constituency_exists", place);
    if (!before && !isBlank(place)) faults.addFound(model::personNameFault(place, place));
    const bool named = !before || assessment.constituencies[*before].name != wanted.name;
    if (named) {
        faults.addFound(model::nameFault(wanted.name, place));
        checkNotNamedLike(assessment, wanted, faults);
    }
    const std::size_t letters = std::max<std::size_t>(assessment.framework.recommendations.size(), 1);
    const bool badMaximum = wanted.maxChoices < 1 || static_cast<std::size_t>(wanted.maxChoices) > letters;
    faults.addIf(badMaximum, "bad_max_choices", place,
                 {{"given", std::to_string(wanted.maxChoices)}, {"max", std::to_string(letters)}});
    faults.addIf(!badMaximum && ballotsInTheWay(assessment, wanted), "ballots_in_the_way", place);
    checkCountOf(wanted, wanted.voters.value_or(0), faults);
    for (const auto& [letter, dots] : wanted.dots) {
        checkLetter(assessment, place, letter, faults);
        checkCountOf(wanted, dots, faults);
    }
    if (faults.found().empty()) checkDotsAgainstVoters(wanted, faults);
}

void check(const Memory& memory, const RemoveConstituency& edit, Faults& faults) {
    faults.addIf(!memory.assessment.findConstituency(edit.id), "unknown_constituency", edit.id.text(),
                 {{"choices", constituencyChoices(memory.assessment)}});
}

void check(const Memory& memory, const CastBallot& edit, Faults& faults) {
    const bool isVoid = edit.ballot.voidWhy.has_value();
    faults.addIf(isVoid && isBlank(*edit.ballot.voidWhy), "void_without_reason", edit.ballot.voter);
    for (model::Finding& fault : model::faultsOfBallot(memory.assessment, edit.ballot)) {
        if (!isVoid || isHeldAgainstVoid(fault)) faults.found().push_back(std::move(fault));
    }
}

void check(const Memory& memory, const VoidBallot& edit, Faults& faults) {
    const auto& ballots = memory.assessment.ballots;
    const auto place = model::firstWithId(ballots, edit.id);
    faults.addIf(!place, "unknown_ballot", edit.id.text());
    faults.addIf(place && ballots[*place].voidWhy, "already_void", edit.id.text());
    faults.addIf(isBlank(edit.why), "void_without_reason", edit.id.text());
}

void check(const Memory& memory, const SetDots& edit, Faults& faults) {
    const Assessment& assessment = memory.assessment;
    const std::string& place = edit.constituency.text();
    const auto found = assessment.findConstituency(edit.constituency);
    faults.addIf(!found, "unknown_constituency", place, {{"choices", constituencyChoices(assessment)}});
    checkLetter(assessment, place, edit.letter, faults);
    if (found) checkCountOf(assessment.constituencies[*found], edit.dots, faults);
    if (!found || !faults.found().empty()) return;
    Constituency wanted = assessment.constituencies[*found];
    wanted.totalsOnly = true;
    wanted.dots[edit.letter] = edit.dots;
    faults.addIf(ballotsInTheWay(assessment, wanted), "ballots_in_the_way", place);
    checkDotsAgainstVoters(wanted, faults);
}

} // namespace meyar::document
