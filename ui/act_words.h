// What an act is called and where it was, in words: for the line at the foot, for undo and redo, for history.
#pragma once

#include "document_controller.h"

#include <QString>

namespace meyar::ui {

/// "Grade a cell"; of an undo "Undone: Grade a cell".
QString actText(const DocumentController& controller, const document::HistoryEntry& entry);
/// Where: "5.3 / O1", an area's title, a constituency and its voter; empty for what concerns the whole.
QString placeText(const DocumentController& controller, const document::HistoryEntry& entry);

/// What is said of an act that was taken back: of many cells the label names the first three, and this how many.
QString counted(const DocumentController& controller, QString label, const document::HistoryEntry& entry,
                const document::Touched& touched);

QString areaName(const DocumentController& controller, const model::AreaId& area); ///< "5 Coordination"
QString constituencyName(const DocumentController& controller, const model::ConstituencyId& constituency);

} // namespace meyar::ui
