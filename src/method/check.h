// What an assessment leaves open or contradicts, for `check` and the pre-flight list. docs/method.md, section 15.
#pragma once

#include "method/score.h"
#include "model/finding.h"

#include <vector>

namespace meyar::method {

/// Findings in framework order, then survey, votes and text: unrated, disputed {ratings, grades}, unjustified (a graded
/// cell without a rationale), uncited, not_applicable_without_reason, not_re_reviewed, override_without_reason, the
/// indicator findings of section 4, the survey findings of section 11, constituency_without_voters,
/// unknown_source_in_text {source}, unused_source, untitled_assessment, unnamed_assessor, untidy_name {name},
/// hidden_character {text, character} of the title, an assessor, a source, a constituency or a voter, alike_assessors
/// {name, other}, uncitable_id {id}, untitled_source, alike_sources {name, other},
/// alike_constituencies {name, other}, untitled_section {area}, untitled_detail {area}, unread_citation {text},
/// missing_translation {languages}. The place is a cell, an indicator, a question, a constituency, a section, an
/// assessor, a source, or the path of the title or of the text that is missing.
///
/// Errors break a rule of the method (a reason it asks for, a source that is not there); warnings want a decision
/// before printing; notes are for information.
std::vector<model::Finding> check(const model::Assessment& assessment, const Scorecard& scorecard);

} // namespace meyar::method
