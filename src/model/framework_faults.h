// What a framework must be, in one place for files and for edits: what a schema cannot say of it, and its form.
#pragma once

#include "model/finding.h"
#include "model/framework.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace meyar::model {

/// A word of a framework, and where it stands: a JSON path in a file, the thing's id in a document.
struct Placed {
    std::string text;
    std::string place;
};

/// What the checks of meaning look at. A reader fills in what it could read, so that a file with faults of form is
/// checked for its meaning too.
struct FrameworkOutline {
    std::vector<Placed> gradeIds;
    std::size_t gradeCount = 0;
    std::vector<std::pair<int, std::string>> gradeValues; ///< with their places, up to the first that is no number
    std::optional<std::pair<int, std::string>> levelWeightsSum;
    std::vector<Placed> areaIds, areaNumbers, indicatorIds, letters;
    std::vector<std::vector<Placed>> links; ///< of each recommendation: "5.1/F"
};
FrameworkOutline outlineOf(const Framework& framework);

/// Codes: duplicate_id, duplicate_number, grade_values, level_weights_sum, unknown_link.
std::vector<Finding> faultsOfMeaning(const FrameworkOutline& outline);

/// Faults of meaning, and of form as data/frameworks/framework.schema.json has it: bad_framework_id, bad_version,
/// bad_area_id, bad_area_number, bad_indicator_id, bad_letter, bad_grade, out_of_range, empty_title, empty_text,
/// too_long, too_many. A title may be missing in a language but not in all; a description or statement in all.
std::vector<Finding> faultsOfFramework(const Framework& framework);
/// Those of form of one indicator alone.
std::vector<Finding> faultsOfIndicator(const Indicator& indicator);

} // namespace meyar::model
