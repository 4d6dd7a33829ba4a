// What may leave the program of the values that an act changed.
#pragma once

#include "document_controller.h"

#include <vector>

namespace meyar::ui {

/// The changes without the words of confidential sources and of citations of them (model/confidential.h).
std::vector<document::ValueChange> publishedChanges(const DocumentController& controller,
                                                    std::vector<document::ValueChange> changes);

} // namespace meyar::ui
