// Which key means which answer.
#pragma once

#include "model/grade.h"

#include <optional>

namespace meyar::ui {

/// The grades of the scale from 1, then insufficient evidence and not applicable.
inline std::optional<model::Answer> answerOfKey(const model::Scale& scale, int key) {
    const int grades = static_cast<int>(scale.size());
    if (key >= 1 && key <= grades) return model::Answer::grade(static_cast<std::size_t>(key - 1));
    if (key == grades + 1) return model::Answer::insufficientEvidence();
    if (key == grades + 2) return model::Answer::notApplicable();
    return std::nullopt;
}

} // namespace meyar::ui
