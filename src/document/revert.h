// Taking acts back that are not the last: which later acts build on them, and what keeps the whole together.
#pragma once

#include "document/changeset.h"
#include "document/memory.h"
#include "document/statements.h"

#include <cstdint>
#include <set>
#include <vector>

namespace meyar::document {

/// The later acts that hold and build on what `acts` did, directly or one on another, the newest first. An act that was
/// taken back, and the one that took it back, build on nothing.
std::vector<std::int64_t> actsBuildingOn(Statements& statements, const std::set<std::int64_t>& acts);
/// The later acts that hold and changed rows of the same tables as `acts`, the oldest first, at most `most`.
std::vector<std::int64_t> actsBeside(Statements& statements, const std::set<std::int64_t>& acts, std::size_t most);

/// Whether what the owners name is as the edits that make such things allow it: a name that another assessor has taken
/// since, or a voter with two ballots, is not.
bool holdsTogether(const Memory& memory, const Owners& owners);

} // namespace meyar::document
