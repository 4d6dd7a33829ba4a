#include "model/ballot_faults.h"

#include "model/blank.h"
#include "model/names.h"

#include <algorithm>

namespace meyar::model {

namespace {

Finding fault(std::string code, std::string place, decltype(Finding::values) values = {}) {
    return {Severity::Error, std::move(code), std::move(place), std::move(values)};
}

std::string constituencyChoices(const Assessment& assessment) {
    std::string out;
    for (const Constituency& constituency : assessment.constituencies) {
        if (!out.empty()) out += ", ";
        out += constituency.id.text();
    }
    return out;
}

bool votedAlready(const Assessment& assessment, const Ballot& ballot) {
    return std::any_of(assessment.ballots.begin(), assessment.ballots.end(), [&](const Ballot& other) {
        return other.constituency == ballot.constituency && other.voter == ballot.voter && other.id != ballot.id &&
               !other.voidWhy;
    });
}

void checkChoices(const Framework& framework, const Ballot& ballot, std::vector<Finding>& faults) {
    bool freeText = false;
    for (std::size_t i = 0; i < ballot.choices.size(); ++i) {
        const Letter& letter = ballot.choices[i];
        const auto place = framework.findRecommendation(letter);
        if (!place) {
            faults.push_back(fault("unknown_letter", ballot.voter,
                                   {{"letter", letter.text()}, {"choices", letterChoices(framework)}}));
            continue;
        }
        freeText = freeText || framework.recommendations[*place].freeText;
        const auto before = ballot.choices.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(ballot.choices.begin(), before, letter) != before) {
            faults.push_back(fault("repeated_letter", ballot.voter, {{"letter", letter.text()}}));
        }
    }
    if (!ballot.other.empty() && !freeText) faults.push_back(fault("other_without_free_text", ballot.voter));
}

} // namespace

std::string letterChoices(const Framework& framework) {
    std::string out;
    for (const Recommendation& recommendation : framework.recommendations) {
        if (!out.empty()) out += ", ";
        out += recommendation.letter.text();
    }
    return out;
}

std::vector<Finding> faultsOfBallot(const Framework& framework, const Constituency& constituency, const Ballot& ballot,
                                    bool second) {
    std::vector<Finding> faults;
    if (constituency.totalsOnly) faults.push_back(fault("totals_only_constituency", constituency.id.text()));
    if (isBlank(ballot.voter))
        faults.push_back(fault("no_voter", constituency.id.text()));
    else if (auto name = personNameFault(ballot.voter, ballot.voter))
        faults.push_back(std::move(*name));
    if (second) {
        faults.push_back(fault("second_ballot", ballot.voter, {{"constituency", constituency.id.text()}}));
    }
    // Of an empty ballot the voter is asked for first: the sentence names it.
    if (ballot.choices.empty() && !ballot.voter.empty()) faults.push_back(fault("no_choice", ballot.voter));
    if (ballot.choices.size() > static_cast<std::size_t>(constituency.maxChoices)) {
        faults.push_back(fault(
            "too_many_choices", ballot.voter,
            {{"given", std::to_string(ballot.choices.size())}, {"max", std::to_string(constituency.maxChoices)}}));
    }
    checkChoices(framework, ballot, faults);
    return faults;
}

std::vector<Finding> faultsOfBallot(const Assessment& assessment, const Ballot& ballot) {
    const auto place = assessment.findConstituency(ballot.constituency);
    if (!place) {
        return {
            fault("unknown_constituency", ballot.constituency.text(), {{"choices", constituencyChoices(assessment)}})};
    }
    return faultsOfBallot(assessment.framework, assessment.constituencies[*place], ballot,
                          votedAlready(assessment, ballot));
}

} // namespace meyar::model
