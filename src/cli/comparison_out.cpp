#include "cli/results_out.h"
#include "cli/table.h"
#include "report/comparison_chart.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::CellChange;
using method::Compared;
using method::ComparedArea;
using method::ComparedCell;
using method::ComparedRank;
using method::ComparedRecommendation;
using method::ComparedScore;
using method::Comparison;

namespace {

using Assessments = std::span<const Compared>;

std::string nameOf(const Compared& one, Language language) {
    const Details& details = one.assessment->details;
    const std::string country = details.country.in(language);
    return details.period.empty() ? country : country + " " + details.period;
}

Json assessmentJson(const Compared& one, Language language) {
    const Details& details = one.assessment->details;
    return Json::object({{"title", details.title.in(language)},
                         {"country", details.country.in(language)},
                         {"period", details.period},
                         {"framework_version", one.assessment->framework.version}});
}

Json standingJson(const Compared& one, const method::CellIn& cell) {
    if (!cell) return {};
    return Json::object({{"grade", cell->agreed ? Json(text(one.assessment->framework.scale, *cell->agreed)) : Json()},
                         {"low", Json::number(method::exact(cell->low))},
                         {"high", Json::number(method::exact(cell->high))}});
}

Json cellJson(Assessments assessments, const ComparedCell& cell) {
    Json standings = Json::array();
    for (std::size_t i = 0; i < assessments.size(); ++i)
        standings.add(standingJson(assessments[i], cell.standings[i]));
    Json changes = Json::array();
    for (const CellChange change : cell.changes)
        changes.add(code(change));
    return Json::object({{"cell", text(cell.cell)}, {"standings", standings}, {"changes", changes}});
}

Json scoreJson(const ComparedScore& score) {
    Json scores = Json::array();
    for (const auto& each : score.scores)
        scores.add(boundsJson(each));
    return Json::object({{"scores", scores}, {"highest", score.highest}});
}

Json rankJson(const std::optional<ComparedRank>& rank) {
    if (!rank) return {};
    return Json::object({{"rank", rank->rank}, {"shared", rank->shared}, {"total", rank->total}});
}

/// The columns of all assessments after what stands before them.
std::vector<Column> columnsOf(Assessments assessments, std::vector<Column> before, Column::Align align,
                              const Wording& words) {
    for (const Compared& each : assessments)
        before.push_back({nameOf(each, words.language()), align, 24});
    return before;
}

void addScoreRow(Table& table, const std::string& name, const std::string& track, const ComparedScore& score,
                 Assessments assessments, const Wording& words) {
    std::vector<std::string> row{name, words("track." + track)};
    for (const auto& each : score.scores)
        row.push_back(report::boundsText(each, words));
    row.push_back(score.highest ? nameOf(assessments[*score.highest], words.language()) : words("report.absent"));
    table.add(std::move(row));
}

void printScores(std::ostream& out, Assessments assessments, const Comparison& comparison, const Wording& words) {
    auto columns = columnsOf(assessments, {{words("cli.column.area"), Column::Align::Left, 36}, {""}},
                             Column::Align::Right, words);
    columns.push_back({words("compare.column.highest"), Column::Align::Left, 24});
    Table table(std::move(columns));
    for (const ComparedArea& area : comparison.areas) {
        const std::string name = report::comparedAreaTitle(assessments, area.id, words.language());
        addScoreRow(table, name, "framework", area.framework, assessments, words);
        addScoreRow(table, "", "operational", area.operational, assessments, words);
    }
    addScoreRow(table, words("report.overall"), "framework", comparison.overall.framework, assessments, words);
    addScoreRow(table, "", "operational", comparison.overall.operational, assessments, words);
    table.print(out);
}

void printCells(std::ostream& out, Assessments assessments, const Comparison& comparison, const Wording& words) {
    auto columns = columnsOf(assessments, {{words("report.column.cell")}}, Column::Align::Left, words);
    for (std::size_t i = 1; i < assessments.size(); ++i)
        columns.push_back({words("compare.column.change"), Column::Align::Left, 20});
    Table table(std::move(columns));
    std::int64_t same = 0;
    for (const ComparedCell& cell : comparison.cells) {
        if (std::all_of(cell.changes.begin(), cell.changes.end(), [](auto each) { return each == CellChange::Same; })) {
            ++same;
            continue;
        }
        std::vector<std::string> row{text(cell.cell)};
        for (std::size_t i = 0; i < assessments.size(); ++i) {
            row.push_back(cell.standings[i]
                              ? report::standingText(*assessments[i].assessment, *cell.standings[i], words)
                              : words("report.absent"));
        }
        for (const CellChange change : cell.changes)
            row.push_back(report::changeText(change, comparison.rounds, words));
        table.add(std::move(row));
    }
    if (same < static_cast<std::int64_t>(comparison.cells.size())) table.print(out);
    if (same > 0) out << words.counted("compare.same", same) << '\n';
}

void printRanks(std::ostream& out, Assessments assessments, const Comparison& comparison, const Wording& words) {
    Table table(columnsOf(assessments, {{""}, {words("report.column.recommendation"), Column::Align::Left, 46}},
                          Column::Align::Right, words));
    for (const ComparedRecommendation& each : comparison.recommendations) {
        std::vector<std::string> row{each.letter.text(),
                                     report::comparedTitle(assessments, each.letter, words.language())};
        for (const auto& rank : each.ranks)
            row.push_back(report::comparedRankText(rank, words));
        table.add(std::move(row));
    }
    table.print(out);
}

} // namespace

Json comparisonJson(Assessments assessments, const Comparison& comparison, const Wording& words) {
    Json compared = Json::array();
    for (const Compared& each : assessments)
        compared.add(assessmentJson(each, words.language()));
    Json cells = Json::array();
    for (const ComparedCell& each : comparison.cells)
        cells.add(cellJson(assessments, each));
    Json areas = Json::array();
    for (const ComparedArea& each : comparison.areas) {
        areas.add(Json::object({{"id", each.id.text()},
                                {"framework", scoreJson(each.framework)},
                                {"operational", scoreJson(each.operational)}}));
    }
    Json recommendations = Json::array();
    for (const ComparedRecommendation& each : comparison.recommendations) {
        Json ranks = Json::array();
        for (const auto& rank : each.ranks)
            ranks.add(rankJson(rank));
        recommendations.add(Json::object({{"letter", each.letter.text()}, {"ranks", ranks}}));
    }
    return Json::object({{"assessments", compared},
                         {"rounds", comparison.rounds},
                         {"cells", cells},
                         {"areas", areas},
                         {"overall", Json::object({{"framework", scoreJson(comparison.overall.framework)},
                                                   {"operational", scoreJson(comparison.overall.operational)}})},
                         {"recommendations", recommendations}});
}

void printComparison(std::ostream& out, Assessments assessments, const Comparison& comparison, const Wording& words) {
    printScores(out, assessments, comparison, words);
    out << words("compare.no_winner") << "\n\n";
    printCells(out, assessments, comparison, words);
    out << '\n';
    printRanks(out, assessments, comparison, words);
}

} // namespace meyar::cli
