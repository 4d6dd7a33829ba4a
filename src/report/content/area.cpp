#include "report/charts.h"
#include "report/content/chapters.h"
#include "report/findings.h"
#include "report/reasons.h"

#include <iterator>

namespace meyar::report {

namespace {

void writeScores(Writing& writing, std::size_t area) {
    const method::AreaScore& score = writing.results.scorecard.areas[area];
    if (score.agreed == 0 && score.disputed == 0) {
        writing.body(writing.wording("report.no_grades_area"));
        return;
    }
    Figure figure;
    figure.scene = areaScores(writing.assessment, writing.results, area, writing.wording, textWidth);
    figure.alternative = areaScoresInWords(writing.assessment, writing.results, area, writing.wording);
    figure.caption = writing.wording("report.scores_caption");
    writing.figure(std::move(figure));
    if (score.gap) writing.body(writing.wording("report.gap", {{"gap", boundsText(score.gap, writing.wording)}}));
}

void writeSections(Writing& writing, const model::AreaId& area) {
    bool any = false;
    for (const model::Section& section : writing.assessment.sections) {
        if (section.area != area) continue;
        any = true;
        std::vector<Block> blocks = sectionBlocks(section, writing.wording.language());
        std::move(blocks.begin(), blocks.end(), std::back_inserter(writing.blocks));
    }
    if (!any) writing.body(writing.wording("report.no_sections"));
}

} // namespace

void writeArea(Writing& writing, std::size_t place) {
    const model::Area& area = writing.framework().areas[place];
    writing.heading(2, "2." + area.number + " " + writing.local(area.title));
    writeScores(writing, place);
    writeSections(writing, area.id);
    writeSurvey(writing, place);
    writeIndicators(writing, place);
    writeGrounds(writing, place);
}

} // namespace meyar::report
