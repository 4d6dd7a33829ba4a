// What the one who judges may see of a cell. In a blind assessment what others said of it, and all that follows from
// it, stays hidden until one's own judgement is given. Figures follow by themselves: DocumentController::results() is
// worked out without the cells hidden here. What shows the records themselves (ratings, reasons, agreed grades,
// shading, their history) asks here first.
#pragma once

#include "document_controller.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::ui {

/// The assessor has judged the cell, and so sees what others said of it.
bool judgedBy(const std::optional<model::AssessorId>& assessor, const model::Cell& cell);

/// True while a cell holds judgements, an agreed grade or a shading that this assessor may not see yet.
bool hiddenFrom(const std::optional<model::AssessorId>& assessor, const model::Assessment& assessment,
                std::size_t cell);

/// Some cell of [first, last) is hidden from the one who judges, and so are the sums over them.
bool anyHidden(const DocumentController& controller, std::size_t first, std::size_t last);

/// A flag a cell, in framework order: hidden from the one who judges.
std::vector<bool> hiddenCells(const DocumentController& controller);

/// Judging blindly, one's first judgement of a cell shows what others said of it, and so each cell is judged by itself:
/// how many first judgements are in an act that judges several cells. The controller refuses an act with any.
int firstJudgementsAmong(const model::Assessment& assessment, const std::vector<document::Edit>& edits);
/// Takes these out of the act; how many they were.
int takeOutFirstJudgements(const model::Assessment& assessment, std::vector<document::Edit>& edits);

} // namespace meyar::ui
