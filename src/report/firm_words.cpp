#include "report/firm_words.h"

#include "report/reasons.h"

namespace meyar::report {

namespace {

std::string letterAt(const model::Assessment& assessment, std::size_t recommendation) {
    return assessment.framework.recommendations[recommendation].letter.text();
}

/// The constituencies by name.
std::string named(const std::vector<model::ConstituencyId>& ids, const model::Assessment& assessment,
                  const model::Wording& wording) {
    std::vector<std::string> names;
    for (const model::ConstituencyId& id : ids) {
        const auto place = assessment.findConstituency(id);
        names.push_back(place ? assessment.constituencies[*place].name.in(wording.language()) : id.text());
    }
    return listed(names, wording);
}

std::string signedDecimal(const method::Exact& value, const model::Wording& wording) {
    std::string digits = method::decimalText(value, 3);
    const bool negative = digits.starts_with('-');
    if (negative) digits.erase(0, 1);
    return (negative ? "−" : "") + wording.decimal(digits); // a minus sign, since a range is written with a dash
}

} // namespace

std::string shareOfDraws(const method::Exact& share, const model::Wording& wording) {
    const method::Exact percent = share * 100;
    if (share < 1 && percent > method::fraction(199, 2)) return wording("firm.nearly_all");
    if (share > 0 && percent < method::fraction(1, 2)) return wording("firm.hardly_any");
    return percentText(share, wording);
}

std::string rankRange(const method::Firmness& firmness) {
    const std::string low = std::to_string(firmness.low);
    return firmness.low == firmness.high ? low : low + "–" + std::to_string(firmness.high);
}

std::string drawsText(const method::Robustness& robustness, const model::Assessment& assessment,
                      const model::Wording& wording) {
    std::vector<std::string> what;
    if (robustness.options.vary.ballots) what.push_back(wording("firm.vary.ballots"));
    if (robustness.options.vary.weights)
        what.push_back(
            wording("firm.vary.weights", {{"noise", percentText(method::exact(robustness.options.noise), wording)}}));
    if (robustness.options.vary.unknowns) what.push_back(wording("firm.vary.unknowns"));
    std::string out =
        wording.counted("firm.draws", robustness.options.draws,
                        {{"what", listed(what, wording)}, {"seed", std::to_string(robustness.options.seed)}});
    if (robustness.options.vary.ballots && !robustness.heldFixed.empty())
        out += ' ' + wording("firm.held_fixed", {{"names", named(robustness.heldFixed, assessment, wording)}});
    return out;
}

std::string orderText(const method::Order& order, const model::Assessment& assessment, const model::Wording& wording) {
    const model::WordingValues values{{"ahead", letterAt(assessment, order.ahead)},
                                      {"behind", letterAt(assessment, order.behind)},
                                      {"share", shareOfDraws(order.holds, wording)},
                                      {"reversed", shareOfDraws(order.reversed, wording)}};
    if (order.tied) return wording("firm.order.tied", values);
    if (order.underEveryWeight) return wording("firm.order.weights", values);
    return wording(order.atEveryValue ? "firm.order.values" : "firm.order.drawn", values);
}

std::string coefficientText(const std::optional<method::Exact>& value, const model::Wording& wording) {
    return value ? signedDecimal(*value, wording) : wording("agreement.undefined");
}

std::string intervalText(const std::optional<method::Interval>& interval, const model::Wording& wording) {
    if (!interval) return wording("agreement.undefined");
    return wording("agreement.interval", {{"low", signedDecimal(method::Exact(interval->low), wording)},
                                          {"high", signedDecimal(method::Exact(interval->high), wording)}});
}

} // namespace meyar::report
