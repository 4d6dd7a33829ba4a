// What a finding is about, as people name it.
#pragma once

#include "model/assessment.h"
#include "model/finding.h"

namespace meyar::model {

/// The finding with what goes by an id that the program chose named instead: a section or a detailed recommendation by
/// its area and heading, "2 · Victims/text" for "/findings/7c1e…/text", a constituency by its name. What has neither
/// stays. For the sentence only: in JSON the place is the one of the finding itself.
Finding byName(const Assessment& assessment, Finding finding, Language language);

} // namespace meyar::model
