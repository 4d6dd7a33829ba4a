// Words that occur nowhere else, put everywhere in an assessment and its history, and where they are found again.
#pragma once

#include "program.h"

#include <string>
#include <vector>

namespace meyar::tests {

/// By what must leave them out.
struct Canaries {
    std::vector<std::string> history;      ///< only in what was changed or taken back
    std::vector<std::string> confidential; ///< of confidential sources: what they are, what cites and names them
    std::vector<std::string> names;        ///< of assessors and voters, and of what only they wrote
    std::vector<std::string> ids;          ///< that nobody reads: of ballots and citations
    std::vector<std::string> kept;         ///< in every text that stays
};

/// Makes the file and says what was put into it.
Canaries plantCanaries(Program& cli, const std::string& file);

/// Those found in the bytes, as UTF-8 or UTF-16 of either order, in any case.
std::vector<std::string> foundIn(const std::string& bytes, const std::vector<std::string>& canaries);

/// All that a PDF says: its text as a reader copies it, and its streams laid open.
std::string saidBy(const Program& cli, const std::string& pdf);

} // namespace meyar::tests
