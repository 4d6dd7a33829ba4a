#include "report/build.h"

#include "model/confidential.h"
#include "report/content/chapters.h"

#include <algorithm>

namespace meyar::report {

namespace {

bool anythingGraded(const method::Results& results) {
    return std::any_of(results.scorecard.cells.begin(), results.scorecard.cells.end(),
                       [](const method::CellStanding& cell) { return cell.standing != method::Standing::Unrated; });
}

TitlePage titlePage(const Writing& writing) {
    const model::Details& details = writing.assessment.details;
    const model::Wording& wording = writing.wording;
    TitlePage page;
    page.title = writing.local(details.title);
    page.country = writing.local(details.country);
    page.period = details.period;
    const std::string kind = wording("report.kind");
    if (!page.title.starts_with(kind)) page.kind = kind; // else the title says it already
    if (details.fictional) page.notes.push_back({Run{wording("report.fictional"), true}});
    if (!details.organisation.empty())
        page.notes.push_back(
            plain(wording("report.assessed_by", {{"organisation", writing.local(details.organisation)}})));
    page.notes.push_back(plain(wording("report.framework_version", {{"title", writing.local(writing.framework().title)},
                                                                    {"version", writing.framework().version}})));
    if (!anythingGraded(writing.results)) page.notes.push_back(plain(wording("report.no_grades")));
    if (!details.note.empty()) page.notes.push_back(plain(writing.local(details.note)));
    return page;
}

std::string footer(const Writing& writing, const std::string& fingerprint) {
    const model::WordingValues values{
        {"id", writing.framework().id.text()}, {"version", writing.framework().version}, {"fingerprint", fingerprint}};
    return writing.wording(fingerprint.empty() ? "report.footer_plain" : "report.footer", values);
}

void writeFindings(Writing& writing) {
    writing.heading(1, "2 " + writing.wording("report.findings"));
    for (std::size_t area = 0; area < writing.framework().areas.size(); ++area) {
        if (area > 0) writing.blocks.emplace_back(PageBreak{});
        writeArea(writing, area);
    }
}

void writeRecommendations(Writing& writing, const std::set<Part>& parts) {
    const bool votes = parts.count(Part::Recommendations) > 0;
    const bool ranking = parts.count(Part::Ranking) > 0;
    const bool detail = parts.count(Part::Detail) > 0;
    if (!votes && !ranking && !detail) return;
    writing.heading(1, "3 " + writing.wording("report.recommendations"));
    if (votes) writePriorities(writing);
    if (ranking) writeRanking(writing);
    if (ranking) writeFirmness(writing);
    if (ranking) writeGaps(writing);
    if (!detail) return;
    if (votes || ranking) writing.blocks.emplace_back(PageBreak{});
    for (std::size_t area = 0; area < writing.framework().areas.size(); ++area)
        writeDetail(writing, area);
}

} // namespace

Report build(const model::Assessment& assessment, const method::Results& results, const model::Wording& wording,
             const BuildOptions& options) {
    const model::Assessment printed = model::published(assessment);
    Writing writing(printed, results, wording);
    writeIntroduction(writing);
    if (options.parts.count(Part::Findings) > 0) writeFindings(writing);
    writeRecommendations(writing, options.parts);
    if (options.parts.count(Part::Bibliography) > 0) writeBibliography(writing);

    Report report;
    report.language = wording.language();
    report.titlePage = titlePage(writing);
    report.header = wording("report.header", {{"kind", wording("report.kind")}, {"country", report.titlePage.country}});
    report.footer = footer(writing, options.fingerprint);
    report.contentsTitle = wording("report.contents");
    report.blocks = std::move(writing.blocks);
    return report;
}

} // namespace meyar::report
