#include "report/content/chapters.h"

namespace meyar::report {

void writeDetail(Writing& writing, std::size_t place) {
    const model::Area& area = writing.framework().areas[place];
    writing.heading(2, "3." + area.number + " " + writing.local(area.title));
    bool any = false;
    for (const model::DetailedRecommendation& detail : writing.assessment.detailed) {
        if (detail.area != area.id) continue;
        any = true;
        writing.heading(3, writing.local(detail.theme));
        for (const model::LocalText& item : detail.items) {
            writing.blocks.emplace_back(Paragraph{Paragraph::Style::ListItem, plain(writing.local(item))});
        }
    }
    if (!any) writing.body(writing.wording("report.no_detail"));
}

} // namespace meyar::report
