#include "cli/results_out.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::ConstituencyTally;
using method::DecidedBy;
using method::RankedItem;
using method::Ranking;
using method::TopPlace;

namespace {

constexpr std::size_t widestName = 14; ///< of a constituency over its column of dots

std::string_view decidedBy(const Ranking& ranking, const RankedItem& item) {
    switch (item.decidedBy) {
    case DecidedBy::Figure:
        return method::code(ranking.options.by);
    case DecidedBy::Need:
        return "need";
    case DecidedBy::Tie:
        return "tie";
    }
    return "tie";
}

std::string decidedText(const Ranking& ranking, const RankedItem& item, const Wording& words) {
    const std::string prefix = item.decidedBy == DecidedBy::Figure ? "method." : "decided.";
    return words(prefix + std::string(decidedBy(ranking, item)));
}

Json lettersAt(const Assessment& assessment, const Ranking& ranking, TopPlace place) {
    Json out = Json::array();
    for (const RankedItem& item : ranking.items) {
        if (item.place == place) out.add(assessment.framework.recommendations[item.recommendation].letter.text());
    }
    return out;
}

Json itemJson(const Assessment& assessment, const Ranking& ranking, std::size_t place, const Wording& words) {
    const RankedItem& item = ranking.items[place];
    const auto need = [&](bool low) {
        return item.need ? Json::number(low ? item.need->low : item.need->high) : Json();
    };
    return Json::object({{"letter", assessment.framework.recommendations[item.recommendation].letter.text()},
                         {"rank", item.rank},
                         {"shared", item.shared},
                         {"total", item.total},
                         {"support", Json::number(item.support)},
                         {"need_low", need(true)},
                         {"need_high", need(false)},
                         {"decided_by", decidedBy(ranking, item)},
                         {"rank_low", item.rankLow},
                         {"rank_high", item.rankHigh},
                         {"reason", report::reason(ranking, place, assessment, words)}});
}

std::string nameOf(const Assessment& assessment, const ConstituencyId& id, Language language) {
    const auto place = assessment.findConstituency(id);
    return place ? assessment.constituencies[*place].name.in(language) : id.text();
}

std::vector<Column> dotsColumns(const Assessment& assessment, const method::Tally& tally, const Wording& words) {
    std::vector<Column> columns;
    for (const ConstituencyTally& each : tally.constituencies)
        columns.push_back({nameOf(assessment, each.id, words.language()), Column::Align::Right, widestName});
    return columns;
}

} // namespace

Json tallyJson(const Assessment& assessment, const method::Tally& tally) {
    Json constituencies = Json::array();
    for (const ConstituencyTally& each : tally.constituencies) {
        constituencies.add(Json::object({{"id", each.id.text()},
                                         {"ballots", each.ballots},
                                         {"valid", each.valid},
                                         {"void", each.voided},
                                         {"totals_only", each.totalsOnly},
                                         {"max_choices", each.maxChoices},
                                         {"voters", each.voters}}));
    }
    Json recommendations = Json::array();
    for (std::size_t i = 0; i < assessment.framework.recommendations.size(); ++i) {
        Json dots = Json::object({});
        for (const ConstituencyTally& each : tally.constituencies)
            dots.set(each.id.text(), each.dots[i]);
        recommendations.add(Json::object({{"letter", assessment.framework.recommendations[i].letter.text()},
                                          {"dots", dots},
                                          {"total", tally.totals[i]}}));
    }
    return Json::object({{"constituencies", constituencies}, {"recommendations", recommendations}});
}

void printTally(std::ostream& out, const Assessment& assessment, const method::Tally& tally, const Wording& words) {
    Table bodies({{"ID"},
                  {words("cli.column.constituency"), Column::Align::Left, 40},
                  {words("cli.column.ballots"), Column::Align::Right},
                  {words("cli.column.valid"), Column::Align::Right},
                  {words("cli.column.void"), Column::Align::Right},
                  {words("cli.column.voters"), Column::Align::Right}});
    for (const ConstituencyTally& each : tally.constituencies) {
        const auto counted = [&](std::int64_t n) { return each.totalsOnly ? "" : words.whole(n); };
        bodies.add({each.id.text(), nameOf(assessment, each.id, words.language()), counted(each.ballots),
                    counted(each.valid), counted(each.voided),
                    each.voters ? words.whole(*each.voters) : words("report.absent")});
    }
    bodies.print(out);
    out << '\n';

    std::vector<Column> columns{{""}, {words("report.column.recommendation"), Column::Align::Left, 50}};
    for (Column& column : dotsColumns(assessment, tally, words))
        columns.push_back(std::move(column));
    columns.push_back({words("report.column.total"), Column::Align::Right});
    Table dots(std::move(columns));
    for (std::size_t i = 0; i < assessment.framework.recommendations.size(); ++i) {
        const Recommendation& recommendation = assessment.framework.recommendations[i];
        std::vector<std::string> row{recommendation.letter.text(), recommendation.title.in(words.language())};
        for (const ConstituencyTally& each : tally.constituencies)
            row.push_back(words.whole(each.dots[i]));
        row.push_back(words.whole(tally.totals[i]));
        dots.add(std::move(row));
    }
    dots.print(out);
}

Json rankJson(const Assessment& assessment, const method::Results& results, const Wording& words) {
    const Ranking& ranking = results.ranking;
    Json items = Json::array();
    for (std::size_t i = 0; i < ranking.items.size(); ++i)
        items.add(itemJson(assessment, ranking, i, words));
    Json leftOut = Json::array();
    for (const ConstituencyId& id : ranking.leftOutOfSupport)
        leftOut.add(id.text());
    Json out = Json::object({{"method", method::code(ranking.options.by)}});
    if (ranking.options.by == method::RankBy::Balanced) {
        out.set("support_weight", Json::number(method::exact(ranking.options.supportWeight)));
    }
    out.set("ranking", items);
    out.set("top", Json::object({{"k", ranking.options.top},
                                 {"certain", lettersAt(assessment, ranking, TopPlace::Certain)},
                                 {"tied", lettersAt(assessment, ranking, TopPlace::Tied)},
                                 {"places_left", ranking.placesLeft}}));
    out.set("left_out_of_support", leftOut);
    return out;
}

void printRank(std::ostream& out, const Assessment& assessment, const method::Results& results, const Wording& words) {
    const Ranking& ranking = results.ranking;
    std::vector<Column> columns{{words("report.column.rank"), Column::Align::Right},
                                {""},
                                {words("report.column.recommendation"), Column::Align::Left, 46}};
    for (Column& column : dotsColumns(assessment, results.tally, words))
        columns.push_back(std::move(column));
    columns.push_back({words("report.column.total"), Column::Align::Right});
    columns.push_back({words("report.column.shares"), Column::Align::Right});
    columns.push_back({words("report.column.need"), Column::Align::Right});
    columns.push_back({words("report.column.decided")});
    Table table(std::move(columns));
    for (const RankedItem& item : ranking.items) {
        const Recommendation& recommendation = assessment.framework.recommendations[item.recommendation];
        std::vector<std::string> row{report::rankText(item), recommendation.letter.text(),
                                     recommendation.title.in(words.language())};
        for (const ConstituencyTally& each : results.tally.constituencies)
            row.push_back(words.whole(each.dots[item.recommendation]));
        row.push_back(words.whole(item.total));
        row.push_back(report::percentText(item.support, words));
        row.push_back(report::boundsText(item.need, words));
        row.push_back(decidedText(ranking, item, words));
        table.add(std::move(row));
    }
    table.print(out);
    out << '\n' << printable(report::topSummary(ranking, assessment, words)) << '\n';
    std::vector<std::string> names;
    for (const ConstituencyId& id : ranking.leftOutOfSupport)
        names.push_back(nameOf(assessment, id, words.language()));
    if (!names.empty()) out << printable(words("report.left_out", {{"names", report::listed(names, words)}})) << '\n';
}

} // namespace meyar::cli
