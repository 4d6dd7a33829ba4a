// The matrix through the clipboard: cells out as a table of words. How they come in: pasted_cells.h.
#pragma once

#include "document_controller.h"
#include "matrix/pasted_cells.h"

class QMimeData;

namespace meyar::ui {

/// The cells as a table: code, statement, grade, shading in a word, own reason; as text with tabs and as HTML.
QMimeData* copiedCells(const DocumentController& controller, const Places& cells);

/// The words of all three languages.
AnswerWords answerWords(const DocumentController& controller);

} // namespace meyar::ui
