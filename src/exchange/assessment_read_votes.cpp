#include "exchange/assessment_reading.h"

#include "model/ballot_faults.h"

#include <algorithm>
#include <set>
#include <utility>

namespace meyar::exchange {

using namespace model;

namespace {

/// More choices than the alphabet has letters mean nothing.
constexpr std::int64_t mostChoices = 26;

void readDots(const Node& node, const Reading& reading, Constituency& constituency) {
    if (!node.json().is_object()) {
        node.fault("wrong_type", {{"expected", "object"}, {"found", node.json().type_name()}});
        return;
    }
    for (const auto& [key, value] : node.json().items()) {
        const Node count = node.child(key);
        const Letter letter{key};
        const std::int64_t dots = count.whole(0);
        if (!reading.assessment.framework.findRecommendation(letter)) {
            count.fault("unknown_letter", {{"letter", key}, {"choices", reading.letterChoices}});
        } else if (constituency.voters && dots > *constituency.voters) {
            count.fault(
                "dots_exceed_voters",
                {{"letter", key}, {"dots", std::to_string(dots)}, {"voters", std::to_string(*constituency.voters)}});
        } else if (dots > 0) {
            constituency.dots.emplace(letter, dots);
        }
    }
}

/// The node that a ballot's fault is about.
Node faultyPart(const Node& ballot, const Finding& fault) {
    const auto part = [&](const char* key) { return ballot.json().contains(key) ? ballot.child(key) : ballot; };
    if (fault.code == "unknown_constituency" || fault.code == "totals_only_constituency") return part("constituency");
    if (fault.code == "no_voter" || fault.code == "second_ballot") return part("voter");
    if (fault.code == "other_without_free_text") return part("other");
    const Node choices = part("choices");
    if (fault.code != "unknown_letter" && fault.code != "repeated_letter") return choices;
    // The last of the equal letters is the repeated one; of an unknown one any will do.
    const std::string letter = fault.values.empty() ? std::string() : fault.values.front().second;
    for (std::size_t i = choices.json().size(); i-- > 0;) {
        if (choices.json()[i] == letter) return {choices.json()[i], pointerTo(choices.path(), i), choices.faults()};
    }
    return choices;
}

Ballot readBallot(const Node& item, Distinct& ids) {
    const Members members(item, {"id", "constituency", "voter", "choices", "other", "void"});
    Ballot ballot;
    if (const auto id = members.need("id")) {
        ballot.id = BallotId{id->nonEmptyText()};
        ids.add(*id, ballot.id.text());
    }
    if (const auto constituency = members.need("constituency"))
        ballot.constituency = ConstituencyId{constituency->text()};
    if (const auto voter = members.need("voter")) ballot.voter = voter->text();
    if (const auto choices = members.need("choices")) {
        for (const Node& each : choices->items())
            ballot.choices.emplace_back(each.text());
    }
    if (const auto other = members.find("other")) ballot.other = other->text();
    if (const auto why = members.find("void")) ballot.voidWhy = why->text();
    return ballot;
}

} // namespace

void readConstituencies(const Node& list, Reading& reading) {
    Distinct ids;
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "name", "max_choices", "totals_only", "voters", "dots"});
        Constituency constituency;
        if (const auto id = members.need("id")) {
            constituency.id = ConstituencyId{id->nonEmptyText()};
            ids.add(*id, constituency.id.text());
        }
        if (const auto name = members.need("name")) constituency.name = name->nonEmptyLocalText();
        if (const auto most = members.find("max_choices"))
            constituency.maxChoices = static_cast<int>(most->whole(1, mostChoices));
        if (const auto totals = members.find("totals_only")) constituency.totalsOnly = totals->truth();
        const auto voters = members.find("voters");
        const auto dots = members.find("dots");
        if (voters) constituency.voters = voters->whole(0);
        if (dots) readDots(*dots, reading, constituency);
        if (!constituency.totalsOnly) {
            for (const auto& part : {voters, dots}) {
                if (part) part->fault("needs_totals_only");
            }
        }
        reading.assessment.constituencies.push_back(std::move(constituency));
    }
}

void readBallots(const Node& list, Reading& reading) {
    Distinct ids;
    std::set<std::pair<std::string, std::string>> voted;
    std::vector<Ballot> ballots;
    for (const Node& item : list.items()) {
        Ballot ballot = readBallot(item, ids);
        if (!item.json().is_object()) continue;
        // The assessment holds no ballots yet: second ballots are found here, in one pass over all of them.
        std::vector<Finding> faults = faultsOfBallot(reading.assessment, ballot);
        if (!ballot.voidWhy && !voted.emplace(ballot.constituency.text(), ballot.voter).second) {
            faults.push_back({Severity::Error,
                              "second_ballot",
                              ballot.voter,
                              {{"constituency", ballot.constituency.text()}, {"voter", ballot.voter}}});
        }
        for (Finding& fault : faults)
            faultyPart(item, fault).fault(fault.code, std::move(fault.values));
        const Framework& framework = reading.assessment.framework;
        std::stable_sort(ballot.choices.begin(), ballot.choices.end(), [&](const Letter& a, const Letter& b) {
            return framework.findRecommendation(a) < framework.findRecommendation(b);
        });
        ballots.push_back(std::move(ballot));
    }
    reading.assessment.ballots = std::move(ballots);
}

} // namespace meyar::exchange
