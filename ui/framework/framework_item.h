// What the framework's page shows and changes one at a time: the framework itself, an area, an indicator, a
// recommendation; and the texts that each has in three languages.
#pragma once

#include "model/assessment.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace meyar::ui {

struct FrameworkItem {
    enum class Kind { Framework, Area, Indicator, Recommendations, Recommendation };
    Kind kind = Kind::Framework;
    std::string id; ///< of the area, the indicator, the letter; empty for the framework and the list of recommendations

    bool operator==(const FrameworkItem&) const = default;
};

/// One text of an item.
struct ItemText {
    enum class Kind { Title, Description, Statement, Guidance };
    Kind kind = Kind::Title;
    std::size_t place = 0; ///< of the statement or its guidance among the four cells

    bool operator==(const ItemText&) const = default;
};

bool isThere(const model::Framework& framework, const FrameworkItem& item);
/// The texts that an item has, in the order of its table.
std::vector<ItemText> textsOf(const FrameworkItem& item);
const model::LocalText& textAt(const model::Framework& framework, const FrameworkItem& item, const ItemText& text);

/// All the texts of the item at a place among those of its kind, for a walk over a large framework; without guidance
/// that nobody wrote.
std::vector<const model::LocalText*> textsAt(const model::Framework& framework, FrameworkItem::Kind kind,
                                             std::size_t place);

/// A guidance that nobody wrote is not missing.
inline bool mayBeEmpty(const ItemText& text) {
    return text.kind == ItemText::Kind::Guidance;
}

/// How many texts are missing in each language, in the order of model::allLanguages. A text that is empty everywhere
/// is missing in all of them.
using Missing = std::array<int, model::allLanguages.size()>;
Missing missingIn(const std::vector<const model::LocalText*>& texts);
int sum(const Missing& missing);

/// How many recorded judgements (ratings and agreements) stand in the cells of an item.
std::size_t judgementsOf(const model::Assessment& assessment, const FrameworkItem& item);

// The next free one, as suggested for something new; empty when none is left.
std::string nextAreaNumber(const model::Framework& framework);
std::string nextIndicatorId(const model::Framework& framework, const model::Area& area);
std::string nextLetter(const model::Framework& framework);

} // namespace meyar::ui
