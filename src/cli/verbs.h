// The verbs of meyar-cli by group. Each function adds its verbs to the parser; the one that is called leaves what is to
// be done in Call::verb.
#pragma once

#include "cli/call.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace meyar::cli {

void addChoiceVerbs(CLI::App& app, Call& call);    ///< choose
void addDetailVerbs(CLI::App& app, Call& call);    ///< details, assessor
void addFileVerbs(CLI::App& app, Call& call);      ///< frameworks, new, import, export
void addCopyVerbs(CLI::App& app, Call& call);      ///< copy, backups, restore
void addShowVerbs(CLI::App& app, Call& call);      ///< show, survey
void addJudgementVerbs(CLI::App& app, Call& call); ///< rate, agree, confirm, shade
void addEvidenceVerbs(CLI::App& app, Call& call);  ///< source, cite
void addVoteVerbs(CLI::App& app, Call& call);      ///< constituency, ballot, dots
void addResultVerbs(CLI::App& app, Call& call);    ///< score, gaps, tally, rank, agreement, compare
void addReportVerbs(CLI::App& app, Call& call);    ///< report, check, verify
void addHistoryVerbs(CLI::App& app, Call& call);   ///< history, undo, redo, revert

/// The parts of a report that were named; stops the call at one that is unknown.
std::set<model::ReportPart> partsNamed(const std::vector<std::string>& names);

/// A verb with its help, --json and --language. `example` is a whole command line.
CLI::App* addVerb(CLI::App& parent, Call& call, const std::string& name, const std::string& about,
                  const std::string& example, std::function<Status()> does);
/// A verb that only holds others: ballot add, ballot list.
CLI::App* addVerbGroup(CLI::App& parent, const std::string& name, const std::string& about, const std::string& example);
/// The FILE that a verb works on.
void addFile(CLI::App* verb, Call& call);

} // namespace meyar::cli
