// The rows that turn one framework into another.
#pragma once

#include "document/memory.h"
#include "document/statements.h"
#include "model/framework.h"

namespace meyar::document {

/// An indicator that is there already, with other texts or another weight; nothing else is looked at.
void writeIndicatorChange(Statements& statements, const Memory& memory, std::size_t place,
                          const model::Indicator& after);
/// Writes what differs between the framework in memory and `after`, both checked. The records of cells that are gone go
/// too, and judged cells that are to be looked at again are marked.
void writeFrameworkChange(Statements& statements, const Memory& memory, const model::Framework& after);

} // namespace meyar::document
