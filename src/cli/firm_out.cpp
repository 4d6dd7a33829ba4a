#include "cli/results_out.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "report/firm_words.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::Firmness;
using method::Order;
using method::Robustness;

namespace {

std::string letterAt(const Assessment& assessment, std::size_t recommendation) {
    return assessment.framework.recommendations[recommendation].letter.text();
}

Json varied(const method::Vary& vary) {
    Json out = Json::array();
    if (vary.ballots) out.add("ballots");
    if (vary.weights) out.add("weights");
    if (vary.unknowns) out.add("unknowns");
    return out;
}

Json orderJson(const Assessment& assessment, const Order& order) {
    return Json::object({{"ahead", letterAt(assessment, order.ahead)},
                         {"behind", letterAt(assessment, order.behind)},
                         {"tied", order.tied},
                         {"holds", Json::number(order.holds)},
                         {"reversed", Json::number(order.reversed)},
                         {"at_every_value", order.atEveryValue},
                         {"under_every_weight", order.underEveryWeight}});
}

} // namespace

Json robustnessJson(const Assessment& assessment, const Robustness& robustness) {
    Json items = Json::array();
    for (const Firmness& each : robustness.items) {
        items.add(Json::object({{"letter", letterAt(assessment, each.recommendation)},
                                {"in_top", Json::number(each.inTop)},
                                {"median_rank", each.median},
                                {"rank_p05", each.low},
                                {"rank_p95", each.high}}));
    }
    Json orders = Json::array();
    for (const Order& each : robustness.orders)
        orders.add(orderJson(assessment, each));
    Json fixed = Json::array();
    for (const ConstituencyId& id : robustness.heldFixed)
        fixed.add(id.text());
    return Json::object({{"draws", robustness.options.draws},
                         {"seed", static_cast<std::int64_t>(robustness.options.seed)},
                         {"vary", varied(robustness.options.vary)},
                         {"noise", Json::number(method::exact(robustness.options.noise))},
                         {"items", items},
                         {"orders", orders},
                         {"held_fixed", fixed}});
}

void printRobustness(std::ostream& out, const Assessment& assessment, const Robustness& robustness, int top,
                     const Wording& words) {
    out << '\n' << printable(report::drawsText(robustness, assessment, words)) << "\n\n";
    Table items({{""},
                 {words("report.column.recommendation"), Column::Align::Left, 46},
                 {words("firm.column.in_top", {{"k", std::to_string(top)}}), Column::Align::Right, 20},
                 {words("firm.column.median"), Column::Align::Right, 14},
                 {words("firm.column.range"), Column::Align::Right, 20}});
    for (const Firmness& each : robustness.items) {
        items.add({letterAt(assessment, each.recommendation),
                   assessment.framework.recommendations[each.recommendation].title.in(words.language()),
                   report::shareOfDraws(each.inTop, words), std::to_string(each.median), report::rankRange(each)});
    }
    items.print(out);
    out << '\n';
    for (const Order& each : robustness.orders)
        out << printable(report::orderText(each, assessment, words)) << '\n';
}

} // namespace meyar::cli
