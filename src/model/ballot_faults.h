// The rules of a ballot (docs/method.md, section 7), in one place for entry, import and the window's key-by-key
// warnings.
#pragma once

#include "model/assessment.h"
#include "model/finding.h"

#include <vector>

namespace meyar::model {

/// Why `ballot` may not be cast, a finding per fault; empty when it may. Codes: unknown_constituency,
/// totals_only_constituency, no_voter, second_ballot, no_choice, too_many_choices, repeated_letter, unknown_letter,
/// other_without_free_text. A ballot of the same id (one being changed) is not its own rival; nor is a void one.
std::vector<Finding> faultsOfBallot(const Assessment& assessment, const Ballot& ballot);

/// The same for one of many ballots, whose reader keeps its own account of who voted: `second` says that another one of
/// this voter counts in `constituency`, which is the ballot's.
std::vector<Finding> faultsOfBallot(const Framework& framework, const Constituency& constituency, const Ballot& ballot,
                                    bool second);

/// The framework's letters, "A, B, C", for messages that name the valid choices.
std::string letterChoices(const Framework& framework);

} // namespace meyar::model
