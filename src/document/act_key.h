// By which key of the wording an act of history is named.
#pragma once

#include "document/document.h"

#include <string>

namespace meyar::document {

/// "edit.rate"; of a revert of several "edit.revert_several"; of a change of the details by which blind judging begins
/// or ends, and nothing else, "edit.begin_blind" and "edit.end_blind". Of an undo or redo, the key of what it returned.
std::string actKey(const Document& document, const HistoryEntry& entry);

} // namespace meyar::document
