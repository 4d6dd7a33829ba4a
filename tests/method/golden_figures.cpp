#include "method/golden_figures.h"

#include "method/survey.h"

namespace meyar::test {

namespace {

using method::Bounds;
using method::Exact;
using nlohmann::json;

json said(const Exact& value) {
    return value.get_str();
}
json said(const Bounds& bounds) {
    return {bounds.low.get_str(), bounds.high.get_str()};
}
json said(const method::MicroBounds& bounds) {
    return said(bounds.exact());
}
template <class Value>
json said(const std::optional<Value>& value) {
    return value ? said(*value) : json();
}
json said(const std::optional<std::int64_t>& count) {
    return count ? json(*count) : json();
}

json scoreOf(const method::IndicatorScore& score, const model::Indicator& indicator) {
    json findings = json::array();
    for (const method::IndicatorFinding finding : score.findings)
        findings.push_back(code(finding));
    return {{"id", indicator.id.text()},
            {"framework", said(score.framework.score)},
            {"framework_levels", {score.framework.levelLow, score.framework.levelHigh}},
            {"operational", said(score.operational.score)},
            {"operational_levels", {score.operational.levelLow, score.operational.levelHigh}},
            {"findings", findings}};
}

json scoreOf(const method::AreaScore& score) {
    return {{"framework", said(score.framework)},
            {"operational", said(score.operational)},
            {"gap", said(score.gap)},
            {"coverage", said(score.coverage())},
            {"cells", score.cells},
            {"applicable", score.applicable},
            {"agreed", score.agreed},
            {"shaded", score.shaded},
            {"disputed", score.disputed},
            {"unknown", score.unknown}};
}

json scoresOf(const model::Framework& framework, const method::Scorecard& card) {
    json indicators = json::array();
    for (std::size_t i = 0; i < card.indicators.size(); ++i) {
        indicators.push_back(scoreOf(card.indicators[i], framework.indicators[i]));
    }
    json areas = json::array();
    for (std::size_t i = 0; i < card.areas.size(); ++i) {
        areas.push_back(scoreOf(card.areas[i]));
        areas.back()["id"] = framework.areas[i].id.text();
    }
    return {{"indicators", indicators}, {"areas", areas}, {"overall", scoreOf(card.overall)}};
}

json gapsOf(const model::Framework& framework, const std::vector<method::Gap>& gaps) {
    json out = json::array();
    for (const method::Gap& gap : gaps) {
        const Bounds severity = gap.severity.exact();
        out.push_back({text(framework.cellAt(gap.cell)), severity.low.get_str(), severity.high.get_str()});
    }
    return out;
}

json tallyOf(const model::Framework& framework, const method::Tally& tally) {
    json out = json::object();
    for (const method::ConstituencyTally& constituency : tally.constituencies) {
        json dots = json::object();
        for (std::size_t i = 0; i < constituency.dots.size(); ++i) {
            dots[framework.recommendations[i].letter.text()] = constituency.dots[i];
        }
        out[constituency.id.text()] = {{"ballots", constituency.ballots},
                                       {"valid", constituency.valid},
                                       {"void", constituency.voided},
                                       {"voters", said(constituency.voters)},
                                       {"dots", dots}};
    }
    return out;
}

std::string_view code(method::DecidedBy decided) {
    switch (decided) {
    case method::DecidedBy::Figure:
        return "figure";
    case method::DecidedBy::Need:
        return "need";
    case method::DecidedBy::Tie:
        return "tie";
    }
    return "";
}

std::string_view code(method::TopPlace place) {
    switch (place) {
    case method::TopPlace::Certain:
        return "certain";
    case method::TopPlace::Tied:
        return "tied";
    case method::TopPlace::Out:
        return "out";
    }
    return "";
}

json rankingOf(const model::Framework& framework, const method::Ranking& ranking) {
    json items = json::array();
    for (const method::RankedItem& item : ranking.items) {
        items.push_back({{"letter", framework.recommendations[item.recommendation].letter.text()},
                         {"rank", item.rank},
                         {"shared", item.shared},
                         {"total", item.total},
                         {"support", said(item.support)},
                         {"need", said(item.need)},
                         {"figure", said(item.figure)},
                         {"decided_by", code(item.decidedBy)},
                         {"place", code(item.place)},
                         {"range", {item.rankLow, item.rankHigh}}});
    }
    json leftOut = json::array();
    for (const model::ConstituencyId& id : ranking.leftOutOfSupport)
        leftOut.push_back(id.text());
    return {{"by", method::code(ranking.options.by)},
            {"support_weight", ranking.options.supportWeight.value()},
            {"top", ranking.options.top},
            {"places_left", ranking.placesLeft},
            {"left_out", leftOut},
            {"items", items}};
}

method::RankOptions optionsOf(const json& expected) {
    return {method::parseRankBy(expected.at("by").get<std::string>()).value(),
            model::PerMille{expected.at("support_weight").get<int>()}, expected.at("top").get<int>()};
}

json surveyOf(const model::Survey& survey) {
    json out = json::array();
    for (const model::Question& question : survey.questions) {
        const method::QuestionResult result = method::tabulate(survey, question);
        json shares = json::array();
        for (const method::OptionResult& option : result.options)
            shares.push_back(said(option.share));
        json findings = json::array();
        for (const model::Finding& finding : result.findings)
            findings.push_back(finding.code);
        out.push_back({{"id", question.id.text()}, {"shares", shares}, {"findings", findings}});
    }
    return out;
}

} // namespace

json goldenFigures(const model::Assessment& assessment, const json& expected) {
    const model::Framework& framework = assessment.framework;
    const method::Scorecard card = method::score(assessment);
    const method::Gaps gaps = findGaps(assessment, card);
    const method::Tally tally = method::tally(assessment);
    json out = json::object();
    if (expected.contains("score")) out["score"] = scoresOf(framework, card);
    if (expected.contains("gaps")) out["gaps"] = gapsOf(framework, gaps.gaps);
    if (expected.contains("evidence_needed")) out["evidence_needed"] = gapsOf(framework, gaps.evidenceNeeded);
    if (expected.contains("tally")) out["tally"] = tallyOf(framework, tally);
    if (expected.contains("survey")) out["survey"] = surveyOf(assessment.survey);
    for (const json& ranking : expected.value("rankings", json::array())) {
        out["rankings"].push_back(rankingOf(framework, rank(assessment, card, tally, optionsOf(ranking))));
    }
    return out;
}

} // namespace meyar::test
