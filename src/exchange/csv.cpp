#include "exchange/csv.h"

#include "method/gaps.h"

#include <csv.h>

namespace meyar::exchange {

using namespace model;
using method::CellStanding;
using method::Standing;

namespace {

void append(std::string& out, const std::string& field) {
    const std::size_t start = out.size();
    const std::size_t size = csv_write(nullptr, 0, field.data(), field.size());
    out.resize(start + size);
    csv_write(out.data() + start, size, field.data(), field.size());
}

/// Spreadsheets run a text that begins like a formula; an apostrophe before it keeps it a text.
std::string inert(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) text.insert(0, "'");
    return text;
}

const char* code(Standing standing) {
    switch (standing) {
    case Standing::Graded:
        return "graded";
    case Standing::Disputed:
        return "disputed";
    case Standing::InsufficientEvidence:
        return "insufficient_evidence";
    case Standing::Unrated:
        return "unrated";
    case Standing::NotApplicable:
        return "not_applicable";
    }
    return "unrated";
}

std::string ratingOf(const Cell& cell, const Assessor& assessor, const Scale& scale) {
    for (const Rating& rating : cell.ratings) {
        if (rating.assessor == assessor.id) return text(scale, rating.answer);
    }
    return {};
}

CsvRow headerRow(const Assessment& assessment) {
    CsvRow row{"area", "indicator", "cell",   "statement",    "standing",     "grade",
               "low",  "high",      "shaded", "severity_low", "severity_high"};
    for (const Assessor& assessor : assessment.assessors)
        row.push_back(inert(assessor.name));
    return row;
}

CsvRow cellRow(const Assessment& assessment, const CellStanding& standing, std::size_t place, Language language) {
    const Framework& framework = assessment.framework;
    const Indicator& indicator = framework.indicators[place / cellsPerIndicator];
    const auto area = framework.findArea(indicator.area);
    const method::Bounds severity = method::severityOf(framework, place, standing).exact();
    CsvRow row{area ? inert(framework.areas[*area].title.in(language)) : std::string(),
               inert(indicator.title.in(language)),
               text(framework.cellAt(place)),
               inert(framework.statementAt(place).text.in(language)),
               code(standing.standing),
               standing.agreed ? text(framework.scale, *standing.agreed) : std::string()};
    const bool applies = standing.applicable();
    row.push_back(applies ? method::decimalText(method::exact(standing.low), 3) : std::string());
    row.push_back(applies ? method::decimalText(method::exact(standing.high), 3) : std::string());
    row.emplace_back(standing.shaded ? "yes" : "no");
    row.push_back(applies ? method::decimalText(severity.low, 6) : std::string());
    row.push_back(applies ? method::decimalText(severity.high, 6) : std::string());
    for (const Assessor& assessor : assessment.assessors) {
        row.push_back(ratingOf(assessment.cells[place], assessor, framework.scale));
    }
    return row;
}

} // namespace

std::string writeCsv(const std::vector<CsvRow>& rows) {
    std::string out;
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            append(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

std::string cellsCsv(const Assessment& assessment, const method::Results& results, Language language) {
    std::vector<CsvRow> rows{headerRow(assessment)};
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        rows.push_back(cellRow(assessment, results.scorecard.cells[place], place, language));
    }
    return writeCsv(rows);
}

} // namespace meyar::exchange
