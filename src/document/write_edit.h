// The rows that an edit writes. The edit has been checked; the caller holds the transaction and the session.
#pragma once

#include "document/edits.h"
#include "document/memory.h"
#include "document/statements.h"

namespace meyar::document {

/// Throws UncleanText when a text of the edit may not stand in a file.
void writeEdit(Statements& statements, const Memory& memory, const Edit& edit);

/// Where the edit acts, for the history: as place(edit), but an id that tells a person nothing is said by what it is
/// on.
std::string placeInHistory(const Memory& memory, const Edit& edit);

} // namespace meyar::document
