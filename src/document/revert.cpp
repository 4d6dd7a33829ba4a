#include "document/revert.h"

#include "document/check_edit.h"
#include "document/history.h"
#include "model/find.h"
#include "model/framework_faults.h"

#include <algorithm>
#include <set>

namespace meyar::document {

namespace {

/// The edit that would put a thing as it stands; none for things that any row may say.
std::optional<Edit> editPutting(const model::Assessment& assessment, const Owner& owner) {
    const std::string& id = owner.second;
    const auto named = [&](const auto& item) { return item.id.text() == id; };
    switch (owner.first) {
    case Kind::Details:
        return ChangeDetails{assessment.details};
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

/// Beyond so many names looking through all changesets for each takes longer than reading them once.
constexpr std::size_t fewNames = 8;

/// The later acts that hold and may be about one of the names, in order. A changeset has the names of its rows among
/// its bytes: SQLite passes over the others quickly.
std::set<std::int64_t> actsNaming(Statements& statements, std::int64_t number, const RowNames& names) {
    std::set<std::string> words = names.owners;
    words.insert(names.brought.begin(), names.brought.end());
    if (words.size() > fewNames) words = {std::string()}; // which is in every one
    std::set<std::int64_t> acts;
    for (const std::string& word : words) {
        Query later = statements.ask("SELECT number FROM history WHERE number > ? AND status = 'applied' "
                                     "AND instr(changeset, CAST(? AS BLOB)) > 0",
                                     number, word);
        while (later.next())
            acts.insert(later.integer());
    }
    return acts;
}

bool frameworkHolds(const model::Assessment& assessment) {
    Faults faults;
    checkVotesAgainst(assessment, assessment.framework, faults);
    return faults.found().empty() && !assessment.framework.areas.empty() &&
           model::faultsOfMeaning(model::outlineOf(assessment.framework)).empty();
}

} // namespace

std::optional<std::int64_t> laterActOn(Statements& statements, std::int64_t number, const Changeset& made) {
    const RowNames names = rowNamesIn(made);
    std::optional<std::int64_t> naming; // an act that changed the row itself tells more
    for (const std::int64_t candidate : actsNaming(statements, number, names)) {
        const Changeset changeset = changesetOf(statements, candidate);
        if (changesOneOf(changeset, names)) return candidate;
        if (!naming && namesOneOf(changeset, names)) naming = candidate;
    }
    return naming;
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
