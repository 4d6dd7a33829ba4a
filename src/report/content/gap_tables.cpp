// The gaps, the cells that want evidence, who answers each, and what has no counterpart.
#include "method/traceability.h"
#include "report/content/chapters.h"
#include "report/reasons.h"

#include <algorithm>

namespace meyar::report {

namespace {

/// The report names the worst; the whole list is in the exported tables.
constexpr std::size_t mostGaps = 40;
constexpr std::size_t mostEvidenceNeeded = 20;

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// The letters of those who answer the cell, by rank; a dash when nobody does.
std::string whoAnswers(const Writing& writing, std::size_t cell) {
    std::vector<std::string> letters;
    for (const method::RankedItem* item : method::recommendationsFor(writing.framework(), writing.results, cell))
        letters.push_back(writing.letter(item->recommendation));
    return letters.empty() ? "–" : listed(letters);
}

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
        table.rows.push_back({{bodyCell(boundsText(gaps[i].severity.exact(), writing.wording), TableCell::Align::Right),
                               headerCell(model::text(writing.framework().cellAt(gaps[i].cell))),
                               bodyCell(reason(gaps[i], writing.assessment, writing.wording)),
                               bodyCell(whoAnswers(writing, gaps[i].cell))}});
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

/// docs/method.md, section 14. Without a gap there is nothing to answer, before the first vote nobody without one.
void noteOrphans(Writing& writing) {
    if (writing.results.gaps.gaps.empty()) return;
    const method::Orphans found = method::orphans(writing.framework(), writing.results);
    const auto say = [&](const char* key, const std::vector<std::string>& names) {
        if (names.empty()) return;
        std::string list = listed({names.begin(), names.begin() + std::min(names.size(), mostGaps)});
        if (names.size() > mostGaps) {
            const auto more = static_cast<std::int64_t>(names.size() - mostGaps);
            list = writing.wording("report.and_more", {{"names", list}, {"n", writing.wording.whole(more)}});
        }
        writing.note(writing.wording.counted(key, static_cast<std::int64_t>(names.size()), {{"names", list}}));
    };
    const auto letters = [&](const std::vector<std::size_t>& recommendations) {
        std::vector<std::string> names;
        for (const std::size_t each : recommendations)
            names.push_back(writing.letter(each));
        return names;
    };
    std::vector<std::string> cells;
    for (const method::Gap* gap : found.gaps)
        cells.push_back(model::text(writing.framework().cellAt(gap->cell)));
    say("report.orphan_gaps", cells);
    say("report.orphan_recommendations", letters(found.recommendations));
    const bool anyVote = found.withoutVotes.size() < writing.framework().recommendations.size();
    if (anyVote) say("report.without_votes", letters(found.withoutVotes));
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
    noteOrphans(writing);
    writeEvidenceNeeded(writing, anyJudged);
}

} // namespace meyar::report
