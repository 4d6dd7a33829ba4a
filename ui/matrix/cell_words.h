// What a cell and its parts are called in the interface's language.
#pragma once

#include "document_controller.h"

#include <QString>

#include <cstddef>

namespace meyar::ui {

QString cellName(const model::CellId& cell); ///< "5.3 / O1"
QString trackLevelText(std::size_t slot);    ///< "Operational, level 1"
QString answerText(const model::Assessment& assessment, model::Answer answer, const model::Wording& wording);
QString confidenceText(model::Confidence confidence);
QString sourceKindText(model::SourceKind kind);

/// "3 cited".
QString citedText(std::size_t citations);

QString hiddenText();       ///< "Hidden until you judge"
QString judgeFirstText();   ///< why what is hidden cannot be shaded
QString nobodyJudgesText(); ///< after a key that judges, where no assessor is there yet
/// Judging blindly: how many cells an act on several left as they were.
QString judgeAloneText(int cells);

/// "5.1, framework level 2, partly met, shaded, two citations": how a screen reader tells the cell at a place.
QString spokenCell(const DocumentController& controller, std::size_t place);

bool hasRationale(const model::Cell& cell);

} // namespace meyar::ui
