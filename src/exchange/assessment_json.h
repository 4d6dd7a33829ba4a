// An assessment as JSON and back. Nothing is lost: export, import, export gives the same bytes.
#pragma once

#include "files/whole_file.h"
#include "model/assessment.h"
#include "model/finding.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meyar::exchange {

/// Gives the bundled framework that a sample refers to by id and version; throws model::Error when there is none.
using FindFramework = std::function<model::Framework(const model::FrameworkId& id, const std::string& version)>;

/// The assessment, or every fault at once with its JSON path. `schema` checks an embedded framework. Codes beside those
/// of framework_json.h and model/ballot_faults.h: not_meyar, wrong_kind, newer_format, missing_key, unknown_key,
/// wrong_type, out_of_range, unknown_choice, empty_text, name_taken, constituency_name_taken, needs_totals_only,
/// dots_exceed_voters, and unknown_ framework, language, area, cell, grade, assessor and source. What names one of few
/// gives the `choices`.
std::variant<model::Assessment, std::vector<model::Finding>>
readAssessment(std::string_view json, std::string_view schema, const FindFramework& findFramework);

/// The whole assessment with its framework; keys in a fixed order, two-space indent, final newline.
std::string writeAssessment(const model::Assessment& assessment);
/// The same bytes, block by block.
void writeAssessment(const model::Assessment& assessment, const files::Sink& sink);

/// The first eight hexadecimal digits of the SHA-256 of writeAssessment: names the data in a printed report.
std::string fingerprint(const model::Assessment& assessment);

} // namespace meyar::exchange
