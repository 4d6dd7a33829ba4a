// The matrix through the clipboard: cells out as a table of words. How they come in: pasted_cells.h.
#pragma once

#include "document_controller.h"
#include "matrix/pasted_cells.h"

class QMimeData;

namespace meyar::ui {

/// The cells as a table: code, own grade, reason and confidence, then what is not read back; as text with tabs and as
/// HTML.
QMimeData* copiedCells(const DocumentController& controller, const Places& cells);

/// The rows that are on the clipboard: a spreadsheet keeps line ends in cells only in HTML. None where there is
/// nothing.
std::vector<QStringList> pastedRows(const QMimeData& data);

std::vector<QStringList> pastedTable(const QString& html); ///< the rows of its tables

/// The words of all three languages.
AnswerWords answerWords(const DocumentController& controller);

} // namespace meyar::ui
