// The gaps, the cells that want evidence, who answers each, and what has no counterpart.
#include "report/content/chapters.h"
#include "report/reasons.h"

#include <algorithm>

namespace meyar::report {

namespace {

/// The report names the worst; the whole list is in the exported tables.
constexpr std::size_t mostGaps = 40;
constexpr std::size_t mostEvidenceNeeded = 20;

Table gapTable(const Writing& writing, const std::vector<method::Gap>& gaps, std::size_t most,
               const std::string& caption) {
    Table table;
    table.caption = writing.wording(caption);
    table.widths = {0.11, 0.09, 0.67, 0.13};
    table.headers.push_back(
        {{headerCell(writing.wording("report.column.severity"), TableCell::Align::Right),
          headerCell(writing.wording("report.column.cell")), headerCell(writing.wording("report.column.reason")),
          headerCell(writing.wording("report.column.answered_by"))}});
    for (std::size_t i = 0; i < std::min(most, gaps.size()); ++i) {
        table.rows.push_back(
            {{bodyCell(boundsText(gaps[i].severity.exact(), writing.wording), TableCell::Align::Right),
              headerCell(model::text(writing.framework().cellAt(gaps[i].cell))),
              bodyCell(reason(gaps[i], writing.assessment, writing.wording)),
              bodyCell(answeredByText(gaps[i].cell, writing.results, writing.assessment, writing.wording))}});
    }
    return table;
}

void sayHowMany(Writing& writing, const std::string& key, std::size_t most, std::size_t all) {
    if (all <= most) return;
    writing.body(writing.wording(key, {{"shown", writing.wording.whole(static_cast<std::int64_t>(most))},
                                       {"all", writing.wording.whole(static_cast<std::int64_t>(all))}}));
}

void writeEvidenceNeeded(Writing& writing, bool anyJudged) {
    const auto& needed = writing.results.gaps.evidenceNeeded;
    if (needed.empty()) return;
    writing.heading(3, writing.wording("report.evidence_needed"));
    if (!anyJudged) {
        return writing.body(
            writing.wording.counted("report.evidence_needed_all", static_cast<std::int64_t>(needed.size())));
    }
    sayHowMany(writing, "report.evidence_first", mostEvidenceNeeded, needed.size());
    writing.table(gapTable(writing, needed, mostEvidenceNeeded, "report.evidence_caption"));
}

} // namespace

void writeGaps(Writing& writing) {
    const method::AreaScore& overall = writing.results.scorecard.overall;
    const auto& gaps = writing.results.gaps.gaps;
    const bool anyJudged = overall.agreed > 0 || overall.disputed > 0;
    writing.heading(2, writing.wording("report.gaps"));
    if (!anyJudged) writing.body(writing.wording("report.no_grades"));
    if (anyJudged && gaps.empty()) writing.body(writing.wording("report.no_gaps"));
    sayHowMany(writing, "report.gaps_first", mostGaps, gaps.size());
    writing.table(gapTable(writing, gaps, mostGaps, "report.gaps_caption"));
    for (const std::string& text : orphanTexts(writing.results, writing.assessment, writing.wording))
        writing.note(text);
    writeEvidenceNeeded(writing, anyJudged);
}

} // namespace meyar::report
