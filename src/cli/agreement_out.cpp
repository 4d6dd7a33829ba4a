#include "cli/results_out.h"
#include "cli/table.h"
#include "report/firm_words.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::Agreement;
using method::Agreements;
using method::DisputedCell;

namespace {

void addAgreement(Json& out, const Agreement& agreement) {
    const auto end = [&](double method::Interval::*which) {
        return agreement.interval ? Json::number(method::Exact((*agreement.interval).*which)) : Json();
    };
    out.set("alpha_ordinal", Json::number(agreement.alphaOrdinal));
    out.set("alpha_nominal", Json::number(agreement.alphaNominal));
    out.set("ac1", Json::number(agreement.ac1));
    out.set("ac2", Json::number(agreement.ac2));
    out.set("raw", Json::number(agreement.raw));
    out.set("cells", agreement.cells);
    out.set("low", end(&method::Interval::low));
    out.set("high", end(&method::Interval::high));
}

std::vector<std::string> agreementRow(const std::string& name, const Agreement& agreement, const Wording& words) {
    return {name,
            words.whole(agreement.cells),
            report::percentText(agreement.raw, words),
            report::coefficientText(agreement.alphaOrdinal, words),
            report::intervalText(agreement.interval, words),
            report::coefficientText(agreement.alphaNominal, words),
            report::coefficientText(agreement.ac1, words),
            report::coefficientText(agreement.ac2, words)};
}

std::string ratingsText(const Assessment& assessment, std::size_t cell, const Wording& words) {
    std::vector<std::string> out;
    for (const Rating& rating : assessment.cells[cell].ratings) {
        const auto place = assessment.findAssessor(rating.assessor);
        out.push_back((place ? assessment.assessors[*place].name : rating.assessor.text()) + ": " +
                      report::answerText(assessment, rating.answer, words));
    }
    std::string joined;
    for (const std::string& each : out)
        joined += (joined.empty() ? "" : "; ") + each;
    return joined;
}

} // namespace

Json agreementJson(const Assessment& assessment, const Agreements& agreements) {
    Json areas = Json::array();
    for (std::size_t i = 0; i < agreements.areas.size(); ++i) {
        Json area = Json::object(
            {{"id", assessment.framework.areas[i].id.text()}, {"number", assessment.framework.areas[i].number}});
        addAgreement(area, agreements.areas[i]);
        areas.add(area);
    }
    Json disputed = Json::array();
    for (const DisputedCell& each : agreements.disputed) {
        disputed.add(Json::object({{"cell", text(assessment.framework.cellAt(each.cell))},
                                   {"spread", Json::number(method::exact(each.spread))},
                                   {"disagreement", Json::number(each.disagreement)}}));
    }
    Json overall = Json::object({});
    addAgreement(overall, agreements.overall);
    return Json::object({{"overall", overall}, {"areas", areas}, {"disputed", disputed}});
}

void printAgreement(std::ostream& out, const Assessment& assessment, const Agreements& agreements,
                    const Wording& words) {
    if (agreements.overall.cells == 0) {
        out << words("agreement.none") << '\n';
    } else {
        Table table({{words("cli.column.area"), Column::Align::Left, 40},
                     {words("agreement.column.cells"), Column::Align::Right},
                     {words("agreement.column.raw"), Column::Align::Right, 12},
                     {words("agreement.column.alpha_ordinal"), Column::Align::Right, 13},
                     {words("agreement.column.interval"), Column::Align::Right, 20},
                     {words("agreement.column.alpha_nominal"), Column::Align::Right, 13},
                     {words("agreement.column.ac1"), Column::Align::Right, 13},
                     {words("agreement.column.ac2"), Column::Align::Right, 13}});
        for (std::size_t i = 0; i < agreements.areas.size(); ++i) {
            const Area& area = assessment.framework.areas[i];
            table.add(agreementRow(area.number + ' ' + area.title.in(words.language()), agreements.areas[i], words));
        }
        table.add(agreementRow(words("report.overall"), agreements.overall, words));
        table.print(out);
    }
    out << '\n';
    if (agreements.disputed.empty()) {
        out << words("agreement.no_dispute") << '\n';
        return;
    }
    out << words.counted("agreement.disputed", static_cast<std::int64_t>(agreements.disputed.size())) << '\n';
    Table queue({{words("report.column.cell")}, {words("agreement.column.ratings"), Column::Align::Left, 80}});
    for (const DisputedCell& each : agreements.disputed)
        queue.add({text(assessment.framework.cellAt(each.cell)), ratingsText(assessment, each.cell, words)});
    queue.print(out);
}

} // namespace meyar::cli
