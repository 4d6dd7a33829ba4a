// An assessment and its results put into a report: a tree of headings, paragraphs, tables, charts and notes, which a
// writer (pdf.h) lays out. Every figure in it is read from `results`.
#pragma once

#include "method/results.h"
#include "model/assessment.h"
#include "model/wording.h"
#include "report/report.h"

#include <set>
#include <string>

namespace meyar::report {

using Part = model::ReportPart;

struct BuildOptions {
    std::set<Part> parts{model::allReportParts.begin(), model::allReportParts.end()};
    std::string fingerprint; ///< exchange::fingerprint of the assessment; printed in the foot of each page
};

Report build(const model::Assessment& assessment, const method::Results& results, const model::Wording& wording,
             const BuildOptions& options);

} // namespace meyar::report
