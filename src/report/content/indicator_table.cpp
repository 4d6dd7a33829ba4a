// The indicator table of an area, as published: the four statements of each indicator, shaded where they can improve.
#include "model/citation_field.h"
#include "report/content/chapters.h"
#include "report/reasons.h"

#include <algorithm>
#include <set>

namespace meyar::report {

namespace {

Sign signOf(const Writing& writing, const method::CellStanding& standing) {
    using method::Standing;
    switch (standing.standing) {
    case Standing::Graded:
        return {Sign::Kind::Grade, writing.framework().scale.at(standing.agreed->place()).value.asDouble()};
    case Standing::Disputed:
        return {Sign::Kind::Disputed, 0.5};
    case Standing::NotApplicable:
        return {Sign::Kind::NotApplicable, 0};
    case Standing::InsufficientEvidence:
    case Standing::Unrated:
        break;
    }
    return {Sign::Kind::Unknown, 0};
}

/// Places of an area's cells in framework order: [begin, end).
struct Cells {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Cells cellsOf(const model::Framework& framework, std::size_t area) {
    const auto indicators = framework.indicatorsOf(area);
    const auto first = static_cast<std::size_t>(indicators.data() - framework.indicators.data());
    return {first * model::cellsPerIndicator, (first + indicators.size()) * model::cellsPerIndicator};
}

std::vector<TableRow> headerRows(const Writing& writing, const model::Area& area) {
    const auto& wording = writing.wording;
    TableRow tracks{{headerCell(wording("report.area_indicators", {{"area", writing.local(area.title)}})),
                     headerCell(wording("report.framework_indicators")),
                     headerCell(wording("report.operational_indicators"))}};
    tracks.cells[0].columns = 2;
    tracks.cells[0].rows = 2;
    tracks.cells[1].columns = 2;
    tracks.cells[2].columns = 2;
    TableRow levels;
    for (const char* level : {"1", "2", "1", "2"})
        levels.cells.push_back(headerCell(wording("report.level", {{"n", level}})));
    return {std::move(tracks), std::move(levels)};
}

TableCell statementCell(const Writing& writing, std::size_t place, bool withGrades) {
    const method::CellStanding& standing = writing.results.scorecard.cells[place];
    TableCell cell = bodyCell(writing.local(writing.framework().statementAt(place).text));
    cell.shaded = standing.shaded;
    if (standing.shaded) cell.mark = writing.wording("report.mark");
    if (standing.shaded) cell.markWords = writing.wording("report.shaded");
    if (!withGrades) return cell;
    cell.graded = true;
    cell.sign = signOf(writing, standing);
    cell.word = standingText(writing.assessment, standing, writing.wording);
    return cell;
}

void writeOverrides(Writing& writing, Cells cells) {
    for (std::size_t place = cells.begin; place < cells.end; ++place) {
        const auto& shading = writing.assessment.cells[place].shading;
        if (!shading) continue;
        writing.note(
            writing.wording(shading->on ? "report.shading_on" : "report.shading_off",
                            {{"cell", model::text(writing.framework().cellAt(place))}, {"why", shading->why}}));
    }
}

/// "5.1 and 5.3: law is ahead of practice", a note a kind of finding.
void writeIndicatorFindings(Writing& writing, Cells cells) {
    using method::IndicatorFinding;
    for (const IndicatorFinding kind :
         {IndicatorFinding::LawAheadOfPractice, IndicatorFinding::PracticeWithoutLegalBasis,
          IndicatorFinding::Level2WithoutLevel1}) {
        std::vector<std::string> found;
        for (std::size_t cell = cells.begin; cell < cells.end; cell += model::cellsPerIndicator) {
            const std::size_t indicator = cell / model::cellsPerIndicator;
            const auto& findings = writing.results.scorecard.indicators[indicator].findings;
            const bool has = std::find(findings.begin(), findings.end(), kind) != findings.end();
            if (has) found.push_back(writing.framework().indicators[indicator].id.text());
        }
        if (found.empty()) continue;
        const std::string place = listed(found, writing.wording);
        writing.note(writing.wording.finding({model::Severity::Note, std::string(method::code(kind)), place, {}}));
    }
}

void append(Text& text, std::string words) {
    if (words.empty()) return;
    if (!text.empty()) words.insert(0, " ");
    text.push_back(Run{std::move(words)});
}

/// The recorded reason of a grade: the consensus's, else what the raters wrote, each text once.
Text groundsOf(const Writing& writing, const model::Cell& cell) {
    Text text;
    if (cell.agreed && !cell.agreed->why.empty()) {
        append(text, cell.agreed->why);
    } else {
        std::set<std::string> said;
        for (const model::Rating& rating : cell.ratings) {
            if (said.insert(rating.rationale).second) append(text, rating.rationale);
        }
    }
    for (const model::Citation& citation : cell.citations) {
        const std::string place = model::rendered({{citation.source, citation.at}});
        if (!text.empty()) text.push_back(Run{" "});
        Run run{citation.contradicts ? writing.wording("report.contradicts", {{"citation", place}}) : place};
        run.reference = true;
        run.target = anchorOf(citation.source);
        text.push_back(std::move(run));
    }
    return text;
}

} // namespace

void writeIndicators(Writing& writing, std::size_t place) {
    const model::Framework& framework = writing.framework();
    const model::Area& area = framework.areas[place];
    const method::AreaScore& score = writing.results.scorecard.areas[place];
    const Cells cells = cellsOf(framework, place);
    const bool withGrades = score.agreed > 0 || score.disputed > 0;
    Table table;
    table.caption = writing.wording("report.matrix_caption", {{"area", writing.local(area.title)}});
    table.widths = {0.045, 0.195, 0.19, 0.19, 0.19, 0.19};
    table.headers = headerRows(writing, area);
    table.legend = score.shaded > 0;
    table.legendText = writing.wording("report.legend");
    table.legendMark = writing.wording("report.mark");
    for (std::size_t first = cells.begin; first < cells.end; first += model::cellsPerIndicator) {
        const model::Indicator& indicator = framework.indicators[first / model::cellsPerIndicator];
        TableRow row{{headerCell(indicator.id.text()), headerCell(writing.local(indicator.title))}};
        for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
            row.cells.push_back(statementCell(writing, first + slot, withGrades));
        }
        table.rows.push_back(std::move(row));
    }
    writing.table(std::move(table));
    writeOverrides(writing, cells);
    writeIndicatorFindings(writing, cells);
}

void writeGrounds(Writing& writing, std::size_t place) {
    const Cells cells = cellsOf(writing.framework(), place);
    Table table;
    table.caption = writing.wording("report.grounds_caption");
    table.widths = {0.1, 0.2, 0.7};
    table.headers.push_back(
        {{headerCell(writing.wording("report.column.cell")), headerCell(writing.wording("report.column.grade")),
          headerCell(writing.wording("report.column.grounds"))}});
    for (std::size_t cell = cells.begin; cell < cells.end; ++cell) {
        Text grounds = groundsOf(writing, writing.assessment.cells[cell]);
        if (grounds.empty()) continue;
        const method::CellStanding& standing = writing.results.scorecard.cells[cell];
        TableRow row{{headerCell(model::text(writing.framework().cellAt(cell))), bodyCell(""), bodyCell("")}};
        row.cells[1].graded = true;
        row.cells[1].sign = signOf(writing, standing);
        row.cells[1].word = standingText(writing.assessment, standing, writing.wording);
        row.cells[2].text = std::move(grounds);
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) return;
    writing.heading(3, writing.wording("report.grounds"));
    writing.table(std::move(table));
}

} // namespace meyar::report
