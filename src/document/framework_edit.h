// Edits of the framework as functions from the framework that stands to the one that comes out: checked whole, and
// written as the difference of the two.
#pragma once

#include "document/edits.h"
#include "model/framework.h"

#include <optional>

namespace meyar::document {

/// The framework as a checked edit leaves it; none for an edit of something else.
std::optional<model::Framework> frameworkAfter(const model::Framework& before, const Edit& edit);

/// Fills in an id that the edit leaves to us; returns it, else an empty text.
std::string completeFrameworkEdit(const model::Framework& framework, Edit& edit);

} // namespace meyar::document
