#include "report/charts.h"

#include "report/reasons.h"

#include <algorithm>

namespace meyar::report {

namespace {

using model::Track;
using model::Wording;

constexpr double labelWidth = 78;
constexpr double valueWidth = 190; ///< with how many cells are open
constexpr double boundsWidth = 80; ///< the bounds alone
constexpr double barHeight = 7;
constexpr double rowPitch = 13;
constexpr double titlePitch = 14;
constexpr double groupSpace = 7;
constexpr double textSize = chartTextSize;

/// Cells of one track that leave its score open.
struct Open {
    std::int64_t unknown = 0;
    std::int64_t disputed = 0;
};

Open openCells(const method::Scorecard& scorecard, std::size_t begin, std::size_t end, Track track) {
    Open open;
    for (std::size_t cell = begin; cell < end; ++cell) {
        if (model::trackOfSlot(cell) != track) continue;
        open.unknown += scorecard.cells[cell].unknown() ? 1 : 0;
        open.disputed += scorecard.cells[cell].standing == method::Standing::Disputed ? 1 : 0;
    }
    return open;
}

std::string openText(const Open& open, const Wording& wording) {
    std::string text;
    if (open.unknown > 0) text = wording.counted("report.unknown_cells", open.unknown);
    if (open.disputed > 0) text += (text.empty() ? "" : ", ") + wording.counted("report.disputed_cells", open.disputed);
    return text.empty() ? text : " (" + text + ")";
}

/// One bar to be: a track of an area or of the whole.
struct Bar {
    std::string id;
    Track track = Track::Framework;
    std::optional<method::Bounds> score;
    Open open;

    std::string label(const Wording& wording) const {
        return wording(track == Track::Framework ? "track.framework" : "track.operational");
    }
    std::string bounds(const Wording& wording) const {
        return score ? boundsText(score, wording) : wording("report.does_not_apply");
    }
    std::string value(const Wording& wording) const {
        return score ? bounds(wording) + openText(open, wording) : bounds(wording);
    }
};

std::vector<Bar> bars(const std::string& id, const method::AreaScore& score, const method::Scorecard& scorecard,
                      std::size_t begin, std::size_t end) {
    return {{id + ":framework", Track::Framework, score.framework, openCells(scorecard, begin, end, Track::Framework)},
            {id + ":operational", Track::Operational, score.operational,
             openCells(scorecard, begin, end, Track::Operational)}};
}

std::vector<Bar> barsOfArea(const model::Assessment& assessment, const method::Results& results, std::size_t area) {
    const auto indicators = assessment.framework.indicatorsOf(area);
    const auto first = static_cast<std::size_t>(indicators.data() - assessment.framework.indicators.data());
    return bars("area:" + assessment.framework.areas[area].id.text(), results.scorecard.areas[area], results.scorecard,
                first * model::cellsPerIndicator, (first + indicators.size()) * model::cellsPerIndicator);
}

std::vector<Bar> barsOverall(const method::Results& results) {
    return bars("overall", results.scorecard.overall, results.scorecard, 0, results.scorecard.cells.size());
}

std::string areaTitle(const model::Area& area, const Wording& wording) {
    return area.number + " " + area.title.in(wording.language());
}

/// `of` names what the bar is of, for those who do not see the title above it.
void drawBar(Scene& scene, const Bar& bar, const std::string& of, const Wording& wording, bool boundsOnly) {
    const double top = scene.height + (rowPitch - barHeight) / 2;
    const double baseline = scene.height + rowPitch / 2 + textSize * 0.36;
    const double width = scene.width - labelWidth - (boundsOnly ? boundsWidth : valueWidth);
    const std::string tooltip = of + ", " + bar.label(wording) + ": " + bar.value(wording);
    scene.texts.push_back({0, baseline, textSize, bar.label(wording), Ink::Text, false, false});
    scene.boxes.push_back({labelWidth, top, width, barHeight, Ink::Ground, 0, bar.id, tooltip});
    if (bar.score) {
        const double low = width * method::asDouble(bar.score->low);
        const double high = width * method::asDouble(bar.score->high);
        if (high > low) {
            scene.boxes.push_back({labelWidth + low, top, high - low, barHeight, Ink::AccentLight, 0, bar.id, tooltip});
        }
        if (low > 0) scene.boxes.push_back({labelWidth, top, low, barHeight, Ink::Accent, 0, bar.id, tooltip});
    }
    const std::string value = boundsOnly ? bar.bounds(wording) : bar.value(wording);
    scene.texts.push_back({labelWidth + width + 8, baseline, textSize, value, Ink::Text, false, false});
    scene.height += rowPitch;
}

/// Coverage and gap: "Coverage 75 % · law ahead by 0.35".
std::string standingOf(const method::AreaScore& score, const Wording& wording) {
    std::string text = wording("report.covered", {{"share", percentText(score.coverage(), wording)}});
    if (score.gap) text += " · " + gapText(score.gap, wording);
    return text;
}

void drawGroup(Scene& scene, const std::string& title, const std::vector<Bar>& group, const method::AreaScore& score,
               const Wording& wording) {
    if (scene.height > 0) scene.height += groupSpace;
    scene.texts.push_back({0, scene.height + titlePitch * 0.7, textSize, title, Ink::Text, true, false});
    scene.height += titlePitch;
    for (const Bar& bar : group)
        drawBar(scene, bar, title, wording, true);
    const double baseline = scene.height + rowPitch / 2 + textSize * 0.36;
    scene.texts.push_back({labelWidth, baseline, textSize, standingOf(score, wording), Ink::Second, false, false});
    scene.height += rowPitch;
}

std::string inWords(const std::vector<Bar>& group, const Wording& wording) {
    std::string text;
    for (const Bar& bar : group) {
        if (!text.empty()) text += "; ";
        text += wording("report.bar_alternative", {{"track", bar.label(wording)}, {"score", bar.value(wording)}});
    }
    return text;
}

} // namespace

Scene areaScores(const model::Assessment& assessment, const method::Results& results, std::size_t area,
                 const Wording& wording, double width) {
    Scene scene;
    scene.width = width;
    for (const Bar& bar : barsOfArea(assessment, results, area))
        drawBar(scene, bar, areaTitle(assessment.framework.areas[area], wording), wording, false);
    return scene;
}

Scene overviewScores(const model::Assessment& assessment, const method::Results& results, const Wording& wording,
                     double width) {
    Scene scene;
    scene.width = width;
    for (std::size_t area = 0; area < assessment.framework.areas.size(); ++area) {
        drawGroup(scene, areaTitle(assessment.framework.areas[area], wording), barsOfArea(assessment, results, area),
                  results.scorecard.areas[area], wording);
    }
    drawGroup(scene, wording("report.overall"), barsOverall(results), results.scorecard.overall, wording);
    return scene;
}

std::string areaScoresInWords(const model::Assessment& assessment, const method::Results& results, std::size_t area,
                              const Wording& wording) {
    return inWords(barsOfArea(assessment, results, area), wording);
}

std::string overviewInWords(const model::Assessment& assessment, const method::Results& results,
                            const Wording& wording) {
    std::string text;
    for (std::size_t area = 0; area < assessment.framework.areas.size(); ++area) {
        text += areaTitle(assessment.framework.areas[area], wording) + ". " +
                areaScoresInWords(assessment, results, area, wording) + ". " +
                standingOf(results.scorecard.areas[area], wording) + ". ";
    }
    return text + wording("report.overall") + ". " + inWords(barsOverall(results), wording) + ". " +
           standingOf(results.scorecard.overall, wording) + ".";
}

} // namespace meyar::report
