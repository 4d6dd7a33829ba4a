#include "document/revert.h"

#include "document/check_edit.h"
#include "document/footprint.h"
#include "document/history.h"
#include "model/find.h"
#include "model/framework_faults.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace meyar::document {

namespace {

/// The edit that would put a thing as it stands; none for things that any row may say.
std::optional<Edit> editPutting(const model::Assessment& assessment, const Owner& owner) {
    const std::string& id = owner.second;
    const auto named = [&](const auto& item) { return item.id.text() == id; };
    switch (owner.first) {
    case Kind::Details:
        return ChangeDetails{assessment.details};
    case Kind::Choices:
        return ChooseRanking{assessment.ranking};
    case Kind::Survey:
        if (const auto place = model::firstWhere(assessment.survey.questions, named))
            return PutQuestion{assessment.survey.questions[*place]};
        return std::nullopt;
    case Kind::Constituencies:
        if (const auto place = model::firstWhere(assessment.constituencies, named))
            return PutConstituency{assessment.constituencies[*place]};
        return std::nullopt;
    case Kind::Ballots:
        if (const auto place = model::firstWhere(assessment.ballots, named))
            return CastBallot{assessment.ballots[*place]};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Two assessors of one name: the edit's own check asks before it stands, so it finds none.
bool nameIsShared(const model::Assessment& assessment, const Owner& owner) {
    if (owner.first != Kind::Assessors) return false;
    const auto place = assessment.findAssessor(model::AssessorId{owner.second});
    if (!place) return false;
    const std::string& name = assessment.assessors[*place].name;
    return std::count_if(assessment.assessors.begin(), assessment.assessors.end(),
                         [&](const model::Assessor& assessor) { return assessor.name == name; }) > 1;
}

/// Beyond so many words looking through all changesets for each takes longer than reading them once.
constexpr std::size_t fewWords = 8;

/// The acts after the first of `acts` that hold, themselves aside: without those that a later act took back, and
/// without that one, since both together did nothing.
std::set<std::int64_t> actsHoldingAfter(Statements& statements, const std::set<std::int64_t>& acts) {
    const std::int64_t first = *acts.begin();
    Query later = statements.ask(
        "SELECT number, edit FROM history WHERE number > ? AND status = 'applied' ORDER BY number DESC", first);
    std::set<std::int64_t> holding, reverted;
    while (later.next()) {
        const std::int64_t number = later.integer();
        const std::vector<std::int64_t> reverts = revertedIn(later.text(), number);
        if (acts.contains(number) || reverted.contains(number)) continue;
        if (!reverts.empty() && reverts.back() > first) // they have the newest first
            reverted.insert(reverts.begin(), reverts.end());
        else
            holding.insert(number);
    }
    return holding;
}

/// Looks for acts by words among the bytes of their changesets: SQLite passes over the others quickly.
class ActsByWord {
public:
    explicit ActsByWord(Statements& statements) : m_statements(statements) {}

    /// Those that have one of the words.
    std::set<std::int64_t> withOneOf(const std::set<std::string>& words) {
        if (words.size() > fewWords) return with(std::string()); // which is in every one
        std::set<std::int64_t> acts;
        for (const std::string& word : words) {
            const std::set<std::int64_t>& some = with(word);
            acts.insert(some.begin(), some.end());
        }
        return acts;
    }

private:
    const std::set<std::int64_t>& with(const std::string& word) {
        const auto known = m_acts.find(word);
        if (known != m_acts.end()) return known->second;
        std::set<std::int64_t>& acts = m_acts[word];
        Query having = m_statements.ask("SELECT number FROM history WHERE status = 'applied' "
                                        "AND instr(changeset, CAST(? AS BLOB)) > 0",
                                        word);
        while (having.next())
            acts.insert(having.integer());
        return acts;
    }

    Statements& m_statements;
    std::map<std::string, std::set<std::int64_t>> m_acts;
};

bool frameworkHolds(const model::Assessment& assessment) {
    Faults faults;
    checkVotesAgainst(assessment, assessment.framework, faults);
    return faults.found().empty() && !assessment.framework.areas.empty() &&
           model::faultsOfMeaning(model::outlineOf(assessment.framework)).empty();
}

} // namespace

std::vector<std::int64_t> actsBuildingOn(Statements& statements, const std::set<std::int64_t>& acts) {
    const std::set<std::int64_t> holding = actsHoldingAfter(statements, acts);
    ActsByWord byWord(statements);
    Footprint footprint(statements.database());
    std::set<std::int64_t> waiting = acts; // in their order, so that each is held against all that it may build on
    std::set<std::int64_t> looked;
    std::vector<std::int64_t> building;
    while (!waiting.empty()) {
        const std::int64_t number = waiting.extract(waiting.begin()).value();
        const Changeset changeset = changesetOf(statements, number);
        const bool given = acts.contains(number);
        if (!looked.insert(number).second || (!given && !footprint.isBuiltOnBy(changeset))) continue;
        if (!given) building.push_back(number);
        footprint.add(changeset);
        for (const std::int64_t candidate : byWord.withOneOf(footprint.words())) {
            if (candidate > number && holding.contains(candidate)) waiting.insert(candidate);
        }
    }
    std::reverse(building.begin(), building.end());
    return building;
}

std::vector<std::int64_t> actsBeside(Statements& statements, const std::set<std::int64_t>& acts, std::size_t most) {
    Footprint footprint(statements.database());
    for (const std::int64_t number : acts)
        footprint.add(changesetOf(statements, number));
    const std::set<std::int64_t> holding = actsHoldingAfter(statements, acts);
    ActsByWord byWord(statements);
    std::vector<std::int64_t> beside;
    for (const std::int64_t number : byWord.withOneOf(footprint.tables())) {
        if (beside.size() < most && holding.contains(number)) beside.push_back(number);
    }
    return beside;
}

bool holdsTogether(const Memory& memory, const Owners& owners) {
    const bool framework =
        std::any_of(owners.begin(), owners.end(), [](const Owner& owner) { return owner.first == Kind::Framework; });
    if (framework && !frameworkHolds(memory.assessment)) return false;
    return std::all_of(owners.begin(), owners.end(), [&](const Owner& owner) {
        if (nameIsShared(memory.assessment, owner)) return false;
        const auto edit = editPutting(memory.assessment, owner);
        return !edit || faultsOf(memory, *edit).empty();
    });
}

} // namespace meyar::document
