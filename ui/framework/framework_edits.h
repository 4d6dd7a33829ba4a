// The edits that the framework's page makes, each of one thing that a person does to one item.
#pragma once

#include "document/edits.h"
#include "framework/framework_item.h"

#include <optional>
#include <vector>

namespace meyar::ui {

// The item is there in these.
document::Edit withText(const model::Framework& framework, const FrameworkItem& item, const ItemText& text,
                        model::Language language, const std::string& words);
document::Edit withWeight(const model::Framework& framework, const FrameworkItem& item, model::PerMille weight);
document::Edit withFreeText(const model::Framework& framework, const model::Letter& letter, bool freeText);
document::Edit withLinks(const model::Framework& framework, const model::Letter& letter,
                         std::vector<model::Link> links);
/// Level 2 weighs what level 1 leaves.
document::Edit withLevelOne(const model::Framework& framework, model::PerMille weight);
document::Edit withVersion(const model::Framework& framework, const std::string& version);

/// Takes an area, an indicator or a recommendation away; nothing for other items.
std::optional<document::Edit> removalOf(const FrameworkItem& item);
/// One place up or down among its kind; an indicator at the edge of its area goes over into the next. Nothing where
/// there is no further to go.
std::optional<document::Edit> moved(const model::Framework& framework, const FrameworkItem& item, bool down);

} // namespace meyar::ui
