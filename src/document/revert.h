// Taking one act back that is not the last: what may stand in its way, and which later act that is.
#pragma once

#include "document/changeset.h"
#include "document/memory.h"
#include "document/statements.h"

#include <cstdint>
#include <optional>

namespace meyar::document {

/// The first later act that holds and changed a row of `made`, or names something that `made` brought.
std::optional<std::int64_t> laterActOn(Statements& statements, std::int64_t number, const Changeset& made);

/// Whether what the owners name is as the edits that make such things allow it: a name that another assessor has taken
/// since, or a voter with two ballots, is not.
bool holdsTogether(const Memory& memory, const Owners& owners);

} // namespace meyar::document
