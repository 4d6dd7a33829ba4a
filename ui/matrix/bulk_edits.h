// The edits that do one thing to many cells; handed in together they are one act.
#pragma once

#include "document/edits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace meyar::ui {

using Places = std::vector<std::size_t>; ///< of cells, in framework order

std::optional<model::Rating> ratingBy(const model::Assessment& assessment, std::size_t cell,
                                      const model::AssessorId& assessor);

/// Reasons and confidence stay. Cells that the assessor judged so already are left out.
std::vector<document::Edit> rateAll(const model::Assessment& assessment, const Places& cells,
                                    const model::AssessorId& assessor, model::Answer answer);
/// Only cells that the assessor judged have a reason.
std::vector<document::Edit> reasonForAll(const model::Assessment& assessment, const Places& cells,
                                         const model::AssessorId& assessor, const std::string& reason);
std::vector<document::Edit> clearAll(const model::Assessment& assessment, const Places& cells,
                                     const model::AssessorId& assessor);
/// None goes back to shading by the grade.
std::vector<document::Edit> shadeAll(const model::Assessment& assessment, const Places& cells,
                                     const std::optional<model::ShadingOverride>& shading);
/// What was carried over to these cells still holds, as far as it is this assessor's to say: their own ratings, and
/// agreed grades of cells that nobody rated.
std::vector<document::Edit> confirmAll(const model::Assessment& assessment, const Places& cells,
                                       const std::optional<model::AssessorId>& assessor);

} // namespace meyar::ui
