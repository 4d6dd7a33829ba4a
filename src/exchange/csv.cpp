#include "exchange/csv.h"

#include "method/gaps.h"

#include <unordered_map>

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
    CsvRow row{"area", "indicator", "cell",         "statement",     "standing",  "grade",           "low",
               "high", "shaded",    "severity_low", "severity_high", "consensus", "shading_by_hand", "not_re_reviewed"};
    for (const Assessor& assessor : assessment.assessors)
        row.push_back(assessor.name);
    return row;
}

CsvRow cellRow(const Assessment& assessment, const CellStanding& standing, std::size_t place, Language language) {
    const Framework& framework = assessment.framework;
    const Indicator& indicator = framework.indicators[place / cellsPerIndicator];
    const auto area = framework.findArea(indicator.area);
    const method::Bounds severity = method::severityOf(framework, place, standing).exact();
    CsvRow row{area ? framework.areas[*area].title.in(language) : std::string(),
               indicator.title.in(language),
               text(framework.cellAt(place)),
               framework.statementAt(place).text.in(language),
               code(standing.standing),
               standing.agreed ? text(framework.scale, *standing.agreed) : std::string()};
    const bool applies = standing.applicable();
    row.push_back(applies ? method::decimalText(method::exact(standing.low), 3) : std::string());
    row.push_back(applies ? method::decimalText(method::exact(standing.high), 3) : std::string());
    row.emplace_back(standing.shaded ? "yes" : "no");
    row.push_back(applies ? method::decimalText(severity.low, 6) : std::string());
    row.push_back(applies ? method::decimalText(severity.high, 6) : std::string());
    const Cell& cell = assessment.cells[place];
    row.push_back(cell.agreed ? text(framework.scale, cell.agreed->answer) : std::string());
    row.emplace_back(!cell.shading ? "" : cell.shading->on ? "on" : "off");
    row.emplace_back(cell.notReReviewed ? "yes" : "no");
    for (const Assessor& assessor : assessment.assessors) {
        row.push_back(ratingOf(cell, assessor, framework.scale));
    }
    return row;
}

std::string decimal(PerMille value) {
    return method::decimalText(method::exact(value), 3);
}

} // namespace

std::string_view code(CsvTable table) {
    switch (table) {
    case CsvTable::Cells:
        return "cells";
    case CsvTable::Weights:
        return "weights";
    case CsvTable::Links:
        return "links";
    case CsvTable::Votes:
        return "votes";
    case CsvTable::Survey:
        return "survey";
    }
    return "cells";
}

std::optional<CsvTable> parseCsvTable(std::string_view text) {
    for (const CsvTable table :
         {CsvTable::Cells, CsvTable::Weights, CsvTable::Links, CsvTable::Votes, CsvTable::Survey})
        if (code(table) == text) return table;
    return std::nullopt;
}

std::string writeCsv(const std::vector<CsvRow>& rows) {
    std::string out;
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            append(out, inertCell(row[i]));
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

std::string weightsCsv(const Framework& framework) {
    std::vector<CsvRow> rows{{"kind", "id", "area", "value"}};
    for (const Grade& grade : framework.scale)
        rows.push_back({"grade", grade.id, "", decimal(grade.value)});
    for (const Level level : allLevels) {
        const auto number = static_cast<std::size_t>(level);
        rows.push_back({"level", std::to_string(number), "", decimal(framework.levelWeights[number - 1])});
    }
    for (const Area& area : framework.areas)
        rows.push_back({"area", area.id.text(), "", decimal(area.weight)});
    for (const Indicator& indicator : framework.indicators)
        rows.push_back({"indicator", indicator.id.text(), indicator.area.text(), decimal(indicator.weight)});
    return writeCsv(rows);
}

std::string linksCsv(const Framework& framework) {
    std::vector<CsvRow> rows{{"letter", "answers", "weight"}};
    for (const Recommendation& recommendation : framework.recommendations) {
        for (const Link& link : recommendation.links)
            rows.push_back({recommendation.letter.text(), text(link), decimal(link.weight)});
        if (recommendation.links.empty()) rows.push_back({recommendation.letter.text(), "", ""});
    }
    return writeCsv(rows);
}

std::string votesCsv(const Assessment& assessment) {
    std::vector<CsvRow> rows{{"constituency", "kind", "voter", "letters", "dots", "void"}};
    std::unordered_map<std::string, std::vector<const Ballot*>> ballots;
    for (const Ballot& ballot : assessment.ballots)
        ballots[ballot.constituency.text()].push_back(&ballot);
    for (const Constituency& constituency : assessment.constituencies) {
        const std::string id = constituency.id.text();
        if (constituency.totalsOnly) {
            rows.push_back({id, "voters", "", "", constituency.voters ? std::to_string(*constituency.voters) : "", ""});
            for (const auto& [letter, dots] : constituency.dots)
                rows.push_back({id, "total", "", letter.text(), std::to_string(dots), ""});
            continue;
        }
        rows.push_back({id, "ballots", "", "", "", ""});
        for (const Ballot* ballot : ballots[id]) {
            std::string letters;
            for (const Letter& letter : ballot->choices)
                letters += (letters.empty() ? "" : " ") + letter.text();
            rows.push_back({id, "ballot", ballot->voter, letters, "", ballot->voidWhy ? "yes" : "no"});
        }
    }
    return writeCsv(rows);
}

std::string surveyCsv(const Survey& survey, Language language) {
    std::vector<CsvRow> rows{{"question", "kind", "option", "n", "dont_know"}};
    rows.push_back({"", "respondents", "", std::to_string(survey.respondents), ""});
    for (const Question& question : survey.questions) {
        const std::string id = question.id.text();
        rows.push_back({id, "base", "", std::to_string(question.base), ""});
        rows.push_back({id, "answered", "", std::to_string(question.answered), ""});
        for (const QuestionOption& option : question.options)
            rows.push_back({id, "option", option.label.in(language), option.count ? std::to_string(*option.count) : "",
                            option.dontKnow ? "yes" : "no"});
        for (const std::int64_t count : question.unplaced)
            rows.push_back({id, "unplaced", "", std::to_string(count), ""});
    }
    return writeCsv(rows);
}

} // namespace meyar::exchange
