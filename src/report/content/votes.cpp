// The table of priorities as published, dots in a column a constituency, and the ranking with its reasons.
#include "report/content/chapters.h"
#include "report/reasons.h"

#include <algorithm>

namespace meyar::report {

namespace {

using Align = TableCell::Align;

const std::string& constituencyName(const Writing& writing, const model::ConstituencyId& id) {
    const auto place = writing.assessment.findConstituency(id);
    if (!place || writing.assessment.constituencies[*place].name.empty()) return id.text();
    return writing.local(writing.assessment.constituencies[*place].name);
}

TableCell dotsCell(std::int64_t dots, const model::Wording& wording) {
    TableCell cell = bodyCell(dots > 0 ? wording.whole(dots) : "", Align::Left);
    cell.dots = static_cast<int>(dots);
    return cell;
}

/// Width of a constituency's column, as a share of the text: room for its dots, twelve of them in a line at most.
double dotsShare(const method::Tally& tally) {
    std::int64_t most = 0;
    for (const method::ConstituencyTally& constituency : tally.constituencies) {
        for (const std::int64_t dots : constituency.dots)
            most = std::max(most, dots);
    }
    const double wanted = (static_cast<double>(std::min<std::int64_t>(most, 12)) * 7.5 + 30) / textWidth;
    return std::min(std::clamp(wanted, 0.12, 0.24), 0.48 / static_cast<double>(tally.constituencies.size()));
}

Table prioritiesTable(const Writing& writing) {
    const method::Tally& tally = writing.results.tally;
    const auto columns = static_cast<double>(tally.constituencies.size());
    const double columnShare = dotsShare(tally);
    const double totalShare = 0.08;
    Table table;
    table.caption = writing.wording("report.priorities_caption");
    table.widths = {0.05, 1 - 0.05 - totalShare - columnShare * columns};
    TableRow header{{headerCell(writing.wording("report.column.recommendation"))}};
    header.cells.front().columns = 2;
    for (const method::ConstituencyTally& constituency : tally.constituencies) {
        table.widths.push_back(columnShare);
        header.cells.push_back(headerCell(constituencyName(writing, constituency.id)));
    }
    table.widths.push_back(totalShare);
    header.cells.push_back(headerCell(writing.wording("report.column.total"), Align::Right));
    table.headers.push_back(std::move(header));
    for (std::size_t i = 0; i < writing.framework().recommendations.size(); ++i) {
        const model::Recommendation& recommendation = writing.framework().recommendations[i];
        TableRow row{{headerCell(recommendation.letter.text()), bodyCell(writing.local(recommendation.title))}};
        for (std::size_t c = 0; c < tally.constituencies.size(); ++c)
            row.cells.push_back(dotsCell(tally.dotsOf(c, i), writing.wording));
        row.cells.push_back(bodyCell(writing.wording.whole(tally.totals[i]), Align::Right));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void writeConstituencies(Writing& writing) {
    for (const method::ConstituencyTally& tally : writing.results.tally.constituencies) {
        const model::WordingValues values{{"name", constituencyName(writing, tally.id)},
                                          {"valid", writing.wording.whole(tally.valid)},
                                          {"void", writing.wording.whole(tally.voided)},
                                          {"voters", tally.voters ? writing.wording.whole(*tally.voters) : ""},
                                          {"max", std::to_string(tally.maxChoices)}};
        if (!tally.totalsOnly) {
            writing.note(writing.wording("report.constituency_ballots", values));
        } else {
            writing.note(
                writing.wording(tally.voters ? "report.constituency_totals" : "report.constituency_unknown", values));
        }
    }
    if (writing.results.tally.constituencies.size() > 1) writing.note(writing.wording("report.sum_note"));
}

/// The words that voters wrote beside a free-text letter.
void writeOthers(Writing& writing) {
    for (const model::Recommendation& recommendation : writing.framework().recommendations) {
        if (!recommendation.freeText) continue;
        std::string texts;
        for (const model::Ballot& ballot : writing.assessment.ballots) {
            if (ballot.other.empty() || ballot.voidWhy) continue;
            texts += (texts.empty() ? "" : "; ") + ballot.other;
        }
        if (texts.empty()) continue;
        writing.note(writing.wording("report.others", {{"letter", recommendation.letter.text()}, {"texts", texts}}));
    }
}

std::string decidedText(const method::Ranking& ranking, const method::RankedItem& item, const model::Wording& wording) {
    switch (item.decidedBy) {
    case method::DecidedBy::Need:
        return wording("decided.need");
    case method::DecidedBy::Tie:
        return wording("decided.tie");
    case method::DecidedBy::Figure:
        break;
    }
    return wording("method." + std::string(method::code(ranking.options.by)));
}

std::string balanceWeights(const Writing& writing) {
    const method::Exact support = method::exact(writing.results.ranking.options.supportWeight);
    return writing.wording("report.balance_weights", {{"support", percentText(support, writing.wording)},
                                                      {"need", percentText(1 - support, writing.wording)}});
}

Table rankingTable(const Writing& writing) {
    const method::Ranking& ranking = writing.results.ranking;
    const std::string method(method::code(ranking.options.by));
    Table table;
    table.caption = writing.wording("report.ranking_caption", {{"method", writing.wording("method." + method)}});
    table.widths = {0.075, 0.285, 0.1, 0.135, 0.125, 0.28};
    table.headers.push_back(
        {{headerCell(writing.wording("report.column.rank")),
          headerCell(writing.wording("report.column.recommendation")),
          headerCell(writing.wording("report.column." + method), Align::Right),
          headerCell(writing.wording("report.column.need"), Align::Right),
          headerCell(writing.wording("report.column.decided")), headerCell(writing.wording("report.column.reason"))}});
    for (std::size_t i = 0; i < ranking.items.size(); ++i) {
        const method::RankedItem& item = ranking.items[i];
        const model::Recommendation& recommendation = writing.framework().recommendations[item.recommendation];
        TableRow row{{headerCell(rankText(item)), bodyCell(""),
                      bodyCell(figureText(ranking, i, writing.wording), Align::Right),
                      bodyCell(boundsText(item.need, writing.wording), Align::Right),
                      bodyCell(decidedText(ranking, item, writing.wording)),
                      bodyCell(reason(ranking, i, writing.assessment, writing.wording))}};
        row.cells[1].text = {Run{recommendation.letter.text(), true}, Run{" " + writing.local(recommendation.title)}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void writePriorities(Writing& writing) {
    writing.heading(2, writing.wording("report.priorities"));
    if (writing.framework().recommendations.empty()) return writing.body(writing.wording("report.no_recommendations"));
    if (writing.results.tally.constituencies.empty()) return writing.body(writing.wording("report.no_votes"));
    writing.table(prioritiesTable(writing));
    writeConstituencies(writing);
    writeOthers(writing);
}

void writeRanking(Writing& writing) {
    const method::Ranking& ranking = writing.results.ranking;
    writing.heading(2, writing.wording("report.ranking"));
    if (ranking.items.empty()) return writing.body(writing.wording("report.no_recommendations"));
    if (writing.results.tally.constituencies.empty()) writing.body(writing.wording("report.no_votes"));
    const std::string method = writing.wording("method." + std::string(method::code(ranking.options.by)));
    writing.blocks.emplace_back(
        Paragraph{Paragraph::Style::Body, {Run{topSummary(ranking, writing.assessment, writing.wording), true}}});
    std::string ranked = writing.wording("report.ranked_by", {{"method", method}}) + " ";
    if (ranking.options.by == method::RankBy::Balanced) ranked += balanceWeights(writing) + " ";
    writing.body(ranked + writing.wording("report.need_note"));
    writing.table(rankingTable(writing));
    if (ranking.options.by == method::RankBy::Dots || ranking.leftOutOfSupport.empty()) return;
    std::vector<std::string> names;
    for (const model::ConstituencyId& id : ranking.leftOutOfSupport)
        names.push_back(constituencyName(writing, id));
    writing.note(writing.wording("report.left_out", {{"names", listed(names, writing.wording)}}));
}

} // namespace meyar::report
