// When a judgement no longer rests on the words that it was given on.
#pragma once

#include "model/framework.h"

#include <cstddef>

namespace meyar::model {

/// Whether what a reader of `language` saw has other words now. A translation that was missing and is added, or one
/// into another language, changes nothing that was read.
bool reworded(const LocalText& before, const LocalText& after, Language language);

/// Whether a judgement of this cell has to be looked at again: its statement or its indicator's title is reworded, or
/// the indicator stands in another area.
bool needsReview(const Indicator& before, const Indicator& after, std::size_t slot, Language language);

} // namespace meyar::model
