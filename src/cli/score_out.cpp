#include "cli/results_out.h"
#include "cli/table.h"
#include "report/reasons.h"

namespace meyar::cli {

using namespace model;
using method::AreaScore;
using method::Bounds;
using method::IndicatorFinding;
using method::IndicatorScore;
using method::TrackScore;

namespace {

std::optional<Bounds> boundsOf(const TrackScore& track) {
    return track.score ? std::optional(track.score->exact()) : std::nullopt;
}

Json trackJson(const TrackScore& track) {
    Json out = boundsJson(boundsOf(track));
    const bool applies = track.score.has_value();
    out.set("level_low", applies ? Json(track.levelLow) : Json());
    out.set("level_high", applies ? Json(track.levelHigh) : Json());
    return out;
}

Json findingsJson(const std::vector<IndicatorFinding>& findings) {
    Json out = Json::array();
    for (const IndicatorFinding finding : findings)
        out.add(code(finding));
    return out;
}

/// "1", or "0–2" while it is open; a dash when the track does not apply.
std::string levelText(const TrackScore& track, const Wording& words) {
    if (!track.score) return words("report.absent");
    const std::string low = std::to_string(track.levelLow);
    return track.levelLow == track.levelHigh ? low : low + "–" + std::to_string(track.levelHigh);
}

std::vector<std::string> areaRow(const std::string& name, const AreaScore& score, const Wording& words) {
    return {name,
            report::boundsText(score.framework, words),
            report::boundsText(score.operational, words),
            report::boundsText(score.gap, words),
            report::percentText(score.coverage(), words),
            words.whole(score.shaded)};
}

} // namespace

Json boundsJson(const std::optional<Bounds>& bounds) {
    if (!bounds) return Json::object({{"score", {}}, {"low", {}}, {"high", {}}});
    const Json low = Json::number(bounds->low);
    return Json::object(
        {{"score", bounds->single() ? low : Json()}, {"low", low}, {"high", Json::number(bounds->high)}});
}

Json scoreJson(const Assessment& assessment, const method::Scorecard& scorecard) {
    const Framework& framework = assessment.framework;
    Json areas = Json::array();
    for (std::size_t i = 0; i < framework.areas.size(); ++i) {
        const AreaScore& score = scorecard.areas[i];
        areas.add(Json::object({{"id", framework.areas[i].id.text()},
                                {"number", framework.areas[i].number},
                                {"framework", boundsJson(score.framework)},
                                {"operational", boundsJson(score.operational)},
                                {"gap", boundsJson(score.gap)},
                                {"coverage", Json::number(score.coverage())},
                                {"shaded", score.shaded},
                                {"disputed", score.disputed},
                                {"unknown", score.unknown},
                                {"cells", score.cells}}));
    }
    Json indicators = Json::array();
    for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
        const IndicatorScore& score = scorecard.indicators[i];
        indicators.add(Json::object({{"id", framework.indicators[i].id.text()},
                                     {"framework", trackJson(score.framework)},
                                     {"operational", trackJson(score.operational)},
                                     {"findings", findingsJson(score.findings)}}));
    }
    return Json::object({{"areas", areas},
                         {"indicators", indicators},
                         {"overall", Json::object({{"framework", boundsJson(scorecard.overall.framework)},
                                                   {"operational", boundsJson(scorecard.overall.operational)},
                                                   {"coverage", Json::number(scorecard.overall.coverage())}})}});
}

void printScore(std::ostream& out, const Assessment& assessment, const method::Scorecard& scorecard,
                const Wording& words) {
    const Framework& framework = assessment.framework;
    const auto right = Column::Align::Right;
    Table areas({{words("cli.column.area")},
                 {words("track.framework"), right},
                 {words("track.operational"), right},
                 {words("cli.column.implementation_gap"), right},
                 {words("cli.column.coverage"), right},
                 {words("cli.column.shaded"), right}});
    for (std::size_t i = 0; i < framework.areas.size(); ++i) {
        const Area& area = framework.areas[i];
        areas.add(areaRow(area.number + " " + area.title.in(words.language()), scorecard.areas[i], words));
    }
    areas.add(areaRow(words("report.overall"), scorecard.overall, words));
    areas.print(out);
    out << '\n';

    Table indicators({{words("cli.column.indicator"), Column::Align::Left, 50},
                      {words("track.framework"), right},
                      {words("cli.column.level"), right},
                      {words("track.operational"), right},
                      {words("cli.column.level"), right},
                      {words("cli.column.finding")}});
    for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
        const Indicator& indicator = framework.indicators[i];
        const IndicatorScore& score = scorecard.indicators[i];
        std::string findings;
        for (const IndicatorFinding finding : score.findings) {
            findings += (findings.empty() ? "" : " ") +
                        words.finding({Severity::Note, std::string(code(finding)), indicator.id.text(), {}});
        }
        indicators.add({indicator.id.text() + " " + indicator.title.in(words.language()),
                        report::boundsText(boundsOf(score.framework), words), levelText(score.framework, words),
                        report::boundsText(boundsOf(score.operational), words), levelText(score.operational, words),
                        findings});
    }
    indicators.print(out);
}

} // namespace meyar::cli
