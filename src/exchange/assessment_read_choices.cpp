#include "exchange/assessment_reading.h"

namespace meyar::exchange {

using namespace model;

void readRanking(const Node& node, Reading& reading) {
    const Members members(node, {"by", "support_weight", "top"});
    RankOptions& ranking = reading.assessment.ranking;
    if (const auto by = members.need("by"))
        ranking.by = by->choice(parseRankBy, "dots, shares, balanced").value_or(RankBy::Dots);
    if (const auto weight = members.find("support_weight"))
        ranking.supportWeight = PerMille{static_cast<int>(weight->whole(0, one.value()))};
    if (const auto top = members.find("top")) ranking.top = static_cast<int>(top->whole(1, greatestTop));
}

void readReport(const Node& node, Reading& reading) {
    const Members members(node, {"language", "sections"});
    ReportChoice& report = reading.assessment.report;
    if (const auto language = members.find("language"))
        report.language = language->choice(parseLanguage, "az, en, ru", "unknown_language", "language");
    const auto sections = members.find("sections");
    if (!sections) return;
    report.parts.clear();
    const std::string choices = joined(allReportParts, [](ReportPart part) { return code(part); });
    for (const Node& each : sections->items()) {
        if (const auto part = each.choice(parseReportPart, choices)) report.parts.insert(*part);
    }
}

} // namespace meyar::exchange
