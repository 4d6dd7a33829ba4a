#include "history/published_changes.h"

#include "model/confidential.h"

#include <algorithm>
#include <map>

namespace meyar::ui {

namespace {

using document::ValueChange;

/// The sources of the citations, by the key of their rows ("5.1/F2 ID"): those of today, and those that the act tells
/// of.
std::multimap<std::string, model::SourceId> sourcesOfCitations(const model::Assessment& assessment,
                                                               const std::vector<ValueChange>& changes) {
    std::multimap<std::string, model::SourceId> sources;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        for (const model::Citation& citation : assessment.cells[place].citations) {
            const std::string cell = model::text(assessment.framework.cellAt(place));
            sources.emplace(cell + " " + citation.id.text(), citation.source);
        }
    }
    for (const ValueChange& change : changes) {
        if (change.table != "citation" || change.column != "source") continue;
        if (change.before) sources.emplace(change.key, *change.before);
        if (change.after) sources.emplace(change.key, *change.after);
    }
    return sources;
}

bool isOneOf(std::string_view column, std::initializer_list<std::string_view> columns) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

std::vector<ValueChange> publishedChanges(const DocumentController& controller, std::vector<ValueChange> changes) {
    const model::ConfidentialSources confidential(controller.assessment());
    const auto cited = sourcesOfCitations(controller.assessment(), changes);
    const auto withheld = [&](const ValueChange& change) {
        if (change.table == "source" && isOneOf(change.column, {"title", "author", "year"}))
            return confidential.covers(model::SourceId(change.key));
        if (change.table != "citation" || !isOneOf(change.column, {"place", "quote", "speaks_for"})) return false;
        const auto [first, last] = cited.equal_range(change.key);
        return first == last ||
               std::any_of(first, last, [&](const auto& each) { return confidential.covers(each.second); });
    };
    std::erase_if(changes, withheld);
    for (ValueChange& change : changes) {
        for (std::optional<std::string>* value : {&change.before, &change.after}) {
            if (*value) *value = confidential.published(std::move(**value));
        }
    }
    return changes;
}

} // namespace meyar::ui
