#include "document/rows.h"

namespace meyar::document {

model::RankOptions readRanking(Statements& statements) {
    model::RankOptions ranking;
    Query row = statements.ask("SELECT method, support_weight, top FROM ranking_choice");
    if (!row.next()) return ranking;
    ranking.by = readWord(model::parseRankBy, row.text(), "ranking_choice");
    ranking.supportWeight = row.perMille();
    ranking.top = row.smallInteger();
    return ranking;
}

void putRanking(Statements& statements, const model::RankOptions& ranking) {
    if (ranking == model::RankOptions()) return statements.run("DELETE FROM ranking_choice");
    statements.run("INSERT INTO ranking_choice (row, method, support_weight, top) VALUES ('ranking_choice', ?, ?, ?) "
                   "ON CONFLICT (row) DO UPDATE SET method = excluded.method, "
                   "support_weight = excluded.support_weight, top = excluded.top",
                   model::code(ranking.by), ranking.supportWeight, ranking.top);
}

model::ReportChoice readReport(Statements& statements) {
    model::ReportChoice report;
    Query language = statements.ask("SELECT language FROM report_choice");
    if (language.next()) report.language = readWord(model::parseLanguage, language.text(), "report_choice");
    Query leftOut = statements.ask("SELECT part FROM report_part");
    while (leftOut.next())
        report.parts.erase(readWord(model::parseReportPart, leftOut.text(), "report_part"));
    return report;
}

void putReport(Statements& statements, const model::ReportChoice& report) {
    if (report.language) {
        statements.run("INSERT INTO report_choice (row, language) VALUES ('report_choice', ?) "
                       "ON CONFLICT (row) DO UPDATE SET language = excluded.language",
                       model::code(*report.language));
    } else {
        statements.run("DELETE FROM report_choice");
    }
    for (const model::ReportPart part : model::allReportParts) {
        if (report.parts.contains(part)) {
            statements.run("DELETE FROM report_part WHERE part = ?", model::code(part));
        } else {
            statements.run("INSERT INTO report_part (part, left_out) VALUES (?, 1) ON CONFLICT (part) DO NOTHING",
                           model::code(part));
        }
    }
}

} // namespace meyar::document
