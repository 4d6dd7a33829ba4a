#include "cli/results_out.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "method/traceability.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::Gap;

namespace {

/// Severities are whole numbers of 10^-12: twelve decimals tell them exactly.
constexpr int severityPlaces = 12;

/// What the gaps are put in words with.
struct Told {
    const Assessment& assessment;
    const method::Results& results;
    const Wording& words;
};

Json lettersJson(const Framework& framework, const std::vector<std::size_t>& recommendations) {
    Json out = Json::array();
    for (const std::size_t each : recommendations)
        out.add(framework.recommendations[each].letter.text());
    return out;
}

Json answeredBy(const Told& told, std::size_t cell) {
    std::vector<std::size_t> recommendations;
    for (const method::RankedItem* item : method::recommendationsFor(told.assessment.framework, told.results, cell))
        recommendations.push_back(item->recommendation);
    return lettersJson(told.assessment.framework, recommendations);
}

Json listJson(const std::vector<Gap>& gaps, const Told& told) {
    Json out = Json::array();
    for (const Gap& gap : gaps) {
        const method::Bounds severity = gap.severity.exact();
        const Framework& framework = told.assessment.framework;
        out.add(Json::object({{"cell", text(framework.cellAt(gap.cell))},
                              {"severity_low", Json::number(severity.low, severityPlaces)},
                              {"severity_high", Json::number(severity.high, severityPlaces)},
                              {"level", static_cast<int>(framework.cellAt(gap.cell).level)},
                              {"grade", gap.grade ? Json(text(framework.scale, *gap.grade)) : Json()},
                              {"reason", report::reason(gap, told.assessment, told.words)},
                              {"answered_by", answeredBy(told, gap.cell)}}));
    }
    return out;
}

Json orphansJson(const Told& told) {
    const Framework& framework = told.assessment.framework;
    const method::Orphans found = method::orphans(framework, told.results);
    Json cells = Json::array();
    for (const Gap* gap : found.gaps)
        cells.add(text(framework.cellAt(gap->cell)));
    return Json::object({{"gaps", cells},
                         {"recommendations", lettersJson(framework, found.recommendations)},
                         {"without_votes", lettersJson(framework, found.withoutVotes)}});
}

void printList(std::ostream& out, const std::vector<Gap>& gaps, const Told& told) {
    const Wording& words = told.words;
    Table table({{words("report.column.cell")},
                 {words("report.column.severity"), Column::Align::Right},
                 {words("report.column.reason"), Column::Align::Left, 90},
                 {words("report.column.answered_by")}});
    for (const Gap& gap : gaps) {
        table.add({text(told.assessment.framework.cellAt(gap.cell)), report::boundsText(gap.severity.exact(), words, 3),
                   report::reason(gap, told.assessment, words),
                   report::answeredByText(gap.cell, told.results, told.assessment, words)});
    }
    table.print(out);
}

} // namespace

Json gapsJson(const Assessment& assessment, const method::Results& results, const Wording& words) {
    const Told told{assessment, results, words};
    return Json::object({{"gaps", listJson(results.gaps.gaps, told)},
                         {"evidence_needed", listJson(results.gaps.evidenceNeeded, told)},
                         {"orphans", orphansJson(told)}});
}

void printGaps(std::ostream& out, const Assessment& assessment, const method::Results& results, const Wording& words) {
    const Told told{assessment, results, words};
    out << words("report.gaps") << "\n\n";
    printList(out, results.gaps.gaps, told);
    const std::vector<std::string> orphans = report::orphanTexts(results, assessment, words);
    for (const std::string& text : orphans)
        out << (&text == &orphans.front() ? "\n" : "") << printable(text) << '\n';
    out << '\n' << words("report.evidence_needed") << "\n\n";
    printList(out, results.gaps.evidenceNeeded, told);
}

} // namespace meyar::cli
