#include "report/content/chapters.h"
#include "report/findings.h"

#include <iterator>

namespace meyar::report {

void writeDetail(Writing& writing, std::size_t place) {
    const model::Area& area = writing.framework().areas[place];
    writing.heading(2, "3." + area.number + " " + writing.local(area.title));
    bool any = false;
    for (const model::DetailedRecommendation& detail : writing.assessment.detailed) {
        if (detail.area != area.id) continue;
        any = true;
        std::vector<Block> blocks = detailBlocks(detail, writing.wording.language());
        std::move(blocks.begin(), blocks.end(), std::back_inserter(writing.blocks));
    }
    if (!any) writing.body(writing.wording("report.no_detail"));
}

} // namespace meyar::report
