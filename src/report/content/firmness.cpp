// How firm the ranking is, and how well the assessors agree.
#include "report/content/chapters.h"
#include "report/firm_words.h"
#include "report/reasons.h"

namespace meyar::report {

namespace {

using Align = TableCell::Align;

/// As many draws as the window makes, and with its seed, so that both print the same.
const method::DrawOptions reportDraws{.draws = 10'000};

TableRow firmnessRow(const Writing& writing, const method::Robustness& drawn, std::size_t place) {
    const method::Firmness& item = drawn.items[place];
    TableRow row{{headerCell(writing.letter(item.recommendation)),
                  bodyCell(writing.local(writing.framework().recommendations[item.recommendation].title)),
                  bodyCell(shareOfDraws(item.inTop, writing.wording), Align::Right),
                  bodyCell(std::to_string(item.median), Align::Right), bodyCell(rankRange(item), Align::Right)}};
    const bool last = place >= drawn.orders.size();
    const std::string next = last                       ? ""
                             : drawn.orders[place].tied ? writing.wording("firm.tied")
                                                        : shareOfDraws(drawn.orders[place].holds, writing.wording);
    row.cells.push_back(bodyCell(next, Align::Right));
    return row;
}

Table firmnessTable(const Writing& writing, const method::Robustness& drawn) {
    const model::Wording& wording = writing.wording;
    Table table;
    table.caption = wording("report.firmness_caption");
    table.widths = {0.05, 0.43, 0.13, 0.12, 0.13, 0.14};
    TableRow header{
        {headerCell(wording("report.column.recommendation")),
         headerCell(wording("firm.column.in_top", {{"k", std::to_string(writing.results.ranking.options.top)}}),
                    Align::Right),
         headerCell(wording("firm.column.median"), Align::Right),
         headerCell(wording("firm.column.range"), Align::Right),
         headerCell(wording("firm.column.next"), Align::Right)}};
    header.cells.front().columns = 2;
    table.headers.push_back(std::move(header));
    for (std::size_t i = 0; i < drawn.items.size(); ++i)
        table.rows.push_back(firmnessRow(writing, drawn, i));
    return table;
}

/// "A before E; N before B" of the orders that `holds` picks, under a sentence; nothing when there is none.
template <class Holds>
void noteOrders(Writing& writing, const method::Robustness& drawn, const char* key, Holds holds) {
    std::string orders;
    for (const method::Order& order : drawn.orders) {
        if (!holds(order)) continue;
        orders += (orders.empty() ? "" : "; ") +
                  writing.wording("firm.before",
                                  {{"ahead", writing.letter(order.ahead)}, {"behind", writing.letter(order.behind)}});
    }
    if (!orders.empty()) writing.note(writing.wording(key, {{"orders", orders}}));
}

TableRow agreementRow(const Writing& writing, const std::string& name, const method::Agreement& agreement) {
    const model::Wording& wording = writing.wording;
    TableRow row{{headerCell(name)}};
    for (const std::string& text :
         {wording.whole(agreement.cells), percentText(agreement.raw, wording),
          coefficientText(agreement.alphaOrdinal, wording), intervalText(agreement.interval, wording),
          coefficientText(agreement.alphaNominal, wording), coefficientText(agreement.ac1, wording),
          coefficientText(agreement.ac2, wording)})
        row.cells.push_back(bodyCell(text, Align::Right));
    return row;
}

Table agreementTable(const Writing& writing, const method::Agreements& agreements) {
    Table table;
    table.caption = writing.wording("report.agreement_caption");
    table.widths = {0.215, 0.1, 0.11, 0.13, 0.14, 0.14, 0.0825, 0.0825};
    TableRow header{{headerCell(writing.wording("cli.column.area"))}};
    for (const char* column : {"cells", "raw", "alpha_ordinal", "interval", "alpha_nominal", "ac1", "ac2"})
        header.cells.push_back(headerCell(writing.wording(std::string("agreement.column.") + column), Align::Right));
    table.headers.push_back(std::move(header));
    for (std::size_t i = 0; i < agreements.areas.size(); ++i) {
        const model::Area& area = writing.framework().areas[i];
        table.rows.push_back(agreementRow(writing, area.number + ' ' + writing.local(area.title), agreements.areas[i]));
    }
    table.rows.push_back(agreementRow(writing, writing.wording("report.overall"), agreements.overall));
    return table;
}

} // namespace

void writeFirmness(Writing& writing) {
    const method::Results& results = writing.results;
    if (results.ranking.items.empty() || results.tally.constituencies.empty()) return;
    const auto drawn =
        method::robustness(writing.assessment, results.scorecard, results.tally, results.ranking, reportDraws);
    if (!drawn) return;
    writing.heading(2, writing.wording("report.firmness"));
    writing.body(writing.wording("report.firmness_how") + ' ' + drawsText(*drawn, writing.assessment, writing.wording));
    writing.table(firmnessTable(writing, *drawn));
    noteOrders(writing, *drawn, "firm.list.weights", [](const method::Order& order) { return order.underEveryWeight; });
    noteOrders(writing, *drawn, "firm.list.values",
               [](const method::Order& order) { return order.atEveryValue && !order.underEveryWeight; });
}

void writeAgreement(Writing& writing) {
    const method::Agreements agreements = method::agreements(writing.assessment, writing.results.scorecard);
    if (agreements.overall.cells == 0) return; // one assessor, or none: nothing to agree on
    writing.heading(2, writing.wording("report.agreement"));
    writing.body(writing.wording("report.agreement_how"));
    writing.table(agreementTable(writing, agreements));
    if (agreements.disputed.empty()) return;
    std::string cells;
    for (const method::DisputedCell& each : agreements.disputed)
        cells += (cells.empty() ? "" : ", ") + text(writing.framework().cellAt(each.cell));
    writing.note(writing.wording.counted("agreement.disputed", static_cast<std::int64_t>(agreements.disputed.size())) +
                 ' ' + cells + '.');
}

} // namespace meyar::report
