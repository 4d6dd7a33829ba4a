// Another short name for a source: in the register, where cells cite it, and in every text that names it.
#pragma once

#include "document/statements.h"
#include "model/assessment.h"

#include <vector>

namespace meyar::document {

/// `sources` is the register as it is before.
void renameSource(Statements& statements, const std::vector<model::Source>& sources, const model::SourceId& from,
                  const model::SourceId& to);

} // namespace meyar::document
