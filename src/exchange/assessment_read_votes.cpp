#include "exchange/assessment_reading.h"

#include "model/ballot_faults.h"
#include "model/blank.h"
#include "model/fold.h"
#include "model/names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace meyar::exchange {

using namespace model;

namespace {

/// Far more than there are letters: what is wrong with each of a million is not looked into.
constexpr std::size_t mostChoicesRead = 1000;

/// A void ballot is kept as it was cast: what spoils it is not held against it.
bool isHeldAgainstVoid(const Finding& fault) {
    return fault.code != "no_choice" && fault.code != "too_many_choices" && fault.code != "other_without_free_text";
}

/// A voter gives a letter one dot at most, and `maxChoices` in all.
void checkDotsAgainstVoters(const Node& node, const Constituency& constituency) {
    if (!constituency.voters) return;
    const std::int64_t voters = *constituency.voters;
    std::int64_t left = voters * constituency.maxChoices;
    for (const auto& [letter, dots] : constituency.dots) {
        if (dots > voters || dots > left) {
            node.member(letter.text())
                ->fault("dots_exceed_voters", {{"letter", letter.text()},
                                               {"dots", std::to_string(dots)},
                                               {"voters", std::to_string(voters)},
                                               {"max", std::to_string(constituency.maxChoices)},
                                               {"subject", constituency.id.text()}});
        } else {
            left -= dots;
        }
    }
}

void readDots(const Node& node, const Reading& reading, Constituency& constituency) {
    if (!node.isObject()) return node.wrongType("object");
    for (const auto& [key, count] : node.membersByKey()) {
        const Letter letter{key};
        const std::int64_t dots = count.whole(0, highestCount);
        if (!reading.letters.contains(key)) {
            count.fault("unknown_letter", {{"letter", key}, {"choices", reading.letterChoices}, {"subject", key}});
        } else if (dots > 0) {
            constituency.dots.emplace(letter, dots);
        }
    }
    checkDotsAgainstVoters(node, constituency);
}

/// The node that a ballot's fault is about.
Node faultyPart(const Node& ballot, const Finding& fault) {
    const auto part = [&](const char* key) { return ballot.member(key).value_or(ballot); };
    if (fault.code == "unknown_constituency" || fault.code == "totals_only_constituency") return part("constituency");
    const bool ofVoter = fault.code == "hidden_character" || fault.code == "untidy_name";
    if (ofVoter || fault.code == "no_voter" || fault.code == "second_ballot") return part("voter");
    if (fault.code == "other_without_free_text") return part("other");
    const Node choices = part("choices");
    if (fault.code != "unknown_letter" && fault.code != "repeated_letter") return choices;
    // The last of the equal letters is the repeated one; of an unknown one any will do.
    const std::string letter = fault.values.empty() ? std::string() : fault.values.front().second;
    std::optional<Node> last;
    if (choices.isArray()) {
        std::size_t read = 0; // as many as the ballot was made of
        for (const Node& choice : choices.items()) {
            if (read++ == mostChoicesRead) break;
            if (choice.isString() && choice.text() == letter) last = choice;
        }
    }
    return last.value_or(choices);
}

using Voted = std::unordered_set<std::string>; ///< a constituency, a NUL, which no name holds, and a voter

/// The faults of a ballot. The assessment holds no ballots yet: second ones are found in `voted`.
std::vector<Finding> faultsOf(const Ballot& ballot, const Reading& reading, Voted& voted) {
    std::vector<Finding> faults;
    if (const auto place = reading.constituencies.find(ballot.constituency.text());
        place == reading.constituencies.end()) {
        faults.push_back({Severity::Error,
                          "unknown_constituency",
                          ballot.constituency.text(),
                          {{"choices", choicesAmong(reading.assessment.constituencies)}}});
    } else {
        const Constituency& constituency = reading.assessment.constituencies[place->second];
        faults = faultsOfBallot(reading.assessment.framework, constituency, ballot, false);
    }
    if (ballot.voidWhy) std::erase_if(faults, [](const Finding& fault) { return !isHeldAgainstVoid(fault); });
    if (!ballot.voidWhy && !voted.insert(ballot.constituency.text() + '\0' + ballot.voter).second) {
        faults.push_back({Severity::Error,
                          "second_ballot",
                          ballot.voter,
                          {{"constituency", ballot.constituency.text()}, {"voter", ballot.voter}}});
    }
    return faults;
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
        for (const Node& each : choices->items()) {
            if (ballot.choices.size() == mostChoicesRead) {
                choices->fault("too_long", {{"limit", std::to_string(mostChoicesRead)}});
                break;
            }
            ballot.choices.emplace_back(each.text());
        }
    }
    if (const auto other = members.find("other")) ballot.other = other->text();
    if (const auto why = members.find("void")) ballot.voidWhy = why->nonEmptyText();
    return ballot;
}

/// Names that came before, as they are read in each language (model::readAlikeIn), by their folds.
class NamesRead {
public:
    /// Refuses a name that a reader would take for one of them, at its node.
    void add(const Node& node, const LocalText& name) {
        if (isBlank(name)) return;
        const std::string* alike = nullptr;
        for (const Language language : allLanguages) {
            const std::string& shown = name.in(language);
            const auto [first, isFirst] = m_seen[static_cast<std::size_t>(language)].emplace(fold(shown), shown);
            if (!isFirst && !alike) alike = &first->second;
        }
        if (alike) node.fault("constituency_name_taken", {{"name", *alike}, {"subject", *alike}});
    }

private:
    std::array<std::unordered_map<std::string, std::string>, allLanguages.size()> m_seen;
};

} // namespace

void readConstituencies(const Node& list, Reading& reading) {
    const auto letters = static_cast<std::int64_t>(reading.assessment.framework.recommendations.size());
    const std::int64_t mostChoices = std::max<std::int64_t>(letters, 1);
    Distinct ids;
    NamesRead names;
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "name", "max_choices", "totals_only", "voters", "dots"});
        Constituency constituency;
        if (const auto id = members.need("id")) {
            constituency.id = ConstituencyId{id->nonEmptyText()};
            const std::string& text = constituency.id.text();
            if (!isBlank(text)) id->refuse(personNameFault(text, text));
            ids.add(*id, constituency.id.text());
        }
        if (const auto name = members.need("name")) {
            constituency.name = name->nonEmptyLocalText();
            if (!isBlank(constituency.name)) name->refuse(nameFault(constituency.name, {}));
            names.add(*name, constituency.name);
        }
        if (const auto most = members.find("max_choices"))
            constituency.maxChoices = static_cast<int>(most->whole(1, mostChoices));
        if (const auto totals = members.find("totals_only")) constituency.totalsOnly = totals->truth();
        const auto voters = members.find("voters");
        const auto dots = members.find("dots");
        if (voters) constituency.voters = voters->whole(0, highestCount);
        if (dots) readDots(*dots, reading, constituency);
        if (!constituency.totalsOnly) {
            for (const auto& part : {voters, dots}) {
                if (part) part->fault("needs_totals_only");
            }
        }
        reading.constituencies.emplace(constituency.id.text(), reading.assessment.constituencies.size());
        reading.assessment.constituencies.push_back(std::move(constituency));
    }
}

void readBallots(const Node& list, Reading& reading) {
    Distinct ids;
    Voted voted;
    const auto placeOf = [&](const Letter& letter) {
        const auto found = reading.letters.find(letter.text());
        return found == reading.letters.end() ? 0 : found->second + 1; // unknown ones first
    };
    std::vector<Ballot> ballots;
    for (const Node& item : list.items()) {
        Ballot ballot = readBallot(item, ids);
        if (!item.isObject()) continue;
        for (Finding& fault : faultsOf(ballot, reading, voted)) {
            if (item.faults().full()) {
                item.faults().countUnlisted();
                continue;
            }
            const Node part = faultyPart(item, fault);
            fault.values.emplace_back("subject", std::move(fault.place));
            part.fault(fault.code.c_str(), std::move(fault.values));
        }
        std::stable_sort(ballot.choices.begin(), ballot.choices.end(),
                         [&](const Letter& a, const Letter& b) { return placeOf(a) < placeOf(b); });
        ballots.push_back(std::move(ballot));
    }
    reading.assessment.ballots = std::move(ballots);
}

} // namespace meyar::exchange
