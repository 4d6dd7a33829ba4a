#include "report/charts.h"
#include "report/content/chapters.h"
#include "report/reasons.h"

namespace meyar::report {

namespace {

/// As few decimals as tell the value: "1", "0.5", "0.125".
std::string shortest(model::PerMille value) {
    int places = 0;
    for (int unit = 1000; value.value() % unit != 0; unit /= 10)
        ++places;
    return method::decimalText(method::exact(value), places);
}

std::string gradesInWords(const Writing& writing) {
    std::vector<std::string> labels;
    for (const model::Grade& grade : writing.framework().scale) {
        labels.push_back(writing.local(grade.label) + " (" + writing.wording.decimal(shortest(grade.value)) + ")");
    }
    return listed(labels, writing.wording);
}

void writeOverview(Writing& writing) {
    const method::AreaScore& overall = writing.results.scorecard.overall;
    writing.heading(2, writing.wording("report.overview"));
    writing.body(writing.wording(
        "report.extent",
        {{"areas", writing.wording.whole(static_cast<std::int64_t>(writing.framework().areas.size()))},
         {"indicators", writing.wording.whole(static_cast<std::int64_t>(writing.framework().indicators.size()))}}));
    if (overall.agreed == 0 && overall.disputed == 0) {
        writing.body(writing.wording("report.no_grades"));
        return;
    }
    writing.body(writing.wording("report.coverage", {{"agreed", writing.wording.whole(overall.agreed)},
                                                     {"applicable", writing.wording.whole(overall.applicable)},
                                                     {"share", percentText(overall.coverage(), writing.wording)},
                                                     {"disputed", writing.wording.whole(overall.disputed)},
                                                     {"unknown", writing.wording.whole(overall.unknown)}}));
    Figure figure;
    figure.scene = overviewScores(writing.assessment, writing.results, writing.wording, textWidth);
    figure.alternative = overviewInWords(writing.assessment, writing.results, writing.wording);
    figure.caption = writing.wording("report.overview_caption");
    writing.figure(std::move(figure));
}

} // namespace

void writeIntroduction(Writing& writing) {
    writing.heading(1, "1 " + writing.wording("report.introduction"));
    writeOverview(writing);
    writing.heading(2, writing.wording("report.how_to_read"));
    writing.body(writing.wording("report.how_grades", {{"grades", gradesInWords(writing)}}));
    writing.body(writing.wording("report.how_scores"));
    writing.body(writing.wording("report.how_shading", {{"mark", writing.wording("report.mark")}}));
    writeAgreement(writing);
}

} // namespace meyar::report
