// A report as a page can show it.
#pragma once

#include "report/report.h"

namespace meyar::report {

/// Every text by model::printedText: Cairo stops at a noncharacter, and neither a PDF's strings nor its metadata may
/// hold controls. Anchors and targets lead from one to the other and are never shown; they stay as they are.
Report printed(Report report);

} // namespace meyar::report
