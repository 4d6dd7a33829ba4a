#include "cli/results_out.h"
#include "cli/table.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::Gap;

namespace {

/// Severities are whole numbers of 10^-12: twelve decimals tell them exactly.
constexpr int severityPlaces = 12;

Json listJson(const std::vector<Gap>& gaps, const Assessment& assessment, const Wording& words) {
    Json out = Json::array();
    for (const Gap& gap : gaps) {
        const method::Bounds severity = gap.severity.exact();
        const Framework& framework = assessment.framework;
        out.add(Json::object({{"cell", text(framework.cellAt(gap.cell))},
                              {"severity_low", Json::number(severity.low, severityPlaces)},
                              {"severity_high", Json::number(severity.high, severityPlaces)},
                              {"level", static_cast<int>(framework.cellAt(gap.cell).level)},
                              {"grade", gap.grade ? Json(text(framework.scale, *gap.grade)) : Json()},
                              {"reason", report::reason(gap, assessment, words)}}));
    }
    return out;
}

void printList(std::ostream& out, const std::vector<Gap>& gaps, const Assessment& assessment, const Wording& words) {
    Table table({{words("report.column.cell")},
                 {words("report.column.severity"), Column::Align::Right},
                 {words("report.column.reason"), Column::Align::Left, 90}});
    for (const Gap& gap : gaps) {
        table.add({text(assessment.framework.cellAt(gap.cell)), report::boundsText(gap.severity.exact(), words, 3),
                   report::reason(gap, assessment, words)});
    }
    table.print(out);
}

} // namespace

Json gapsJson(const Assessment& assessment, const method::Gaps& gaps, const Wording& words) {
    return Json::object({{"gaps", listJson(gaps.gaps, assessment, words)},
                         {"evidence_needed", listJson(gaps.evidenceNeeded, assessment, words)}});
}

void printGaps(std::ostream& out, const Assessment& assessment, const method::Gaps& gaps, const Wording& words) {
    out << words("report.gaps") << "\n\n";
    printList(out, gaps.gaps, assessment, words);
    out << '\n' << words("report.evidence_needed") << "\n\n";
    printList(out, gaps.evidenceNeeded, assessment, words);
}

} // namespace meyar::cli
