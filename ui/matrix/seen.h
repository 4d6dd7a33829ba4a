// What the one who judges may see of a cell. In a blind assessment what others said of it, and all that follows from
// it, stays hidden until one's own judgement is given.
#pragma once

#include "document_controller.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::ui {

/// True while a cell holds judgements, an agreed grade or a shading that this assessor may not see yet.
bool hiddenFrom(const std::optional<model::AssessorId>& assessor, const model::Assessment& assessment,
                std::size_t cell);

/// The cell's standing as the one who judges sees it: a hidden one looks like one that nobody judged.
method::CellStanding standingSeen(const DocumentController& controller, std::size_t cell);

/// Some cell of [first, last) is hidden from the one who judges, and so are the sums over them.
bool anyHidden(const DocumentController& controller, std::size_t first, std::size_t last);

/// A flag a cell, in framework order: hidden from the one who judges.
std::vector<bool> hiddenCells(const DocumentController& controller);

} // namespace meyar::ui
