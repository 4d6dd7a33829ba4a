// Weights as people read and type them: 1.00 for a thousand per mille, with the language's own decimal sign.
#pragma once

#include "model/quantity.h"

#include <QString>

#include <optional>

namespace meyar::ui {

/// "1.00", "0,75", "1.125": two decimals, three where they say something.
QString weightText(model::PerMille weight);
/// Reads "1", "0.75" or "0,75", at most three decimals; nothing when it is no such number.
std::optional<model::PerMille> parseWeight(const QString& text);

/// What a weight may be, in words: "A weight from 0.001 to 10.00".
QString weightRangeText();
bool inWeightRange(model::PerMille weight);

} // namespace meyar::ui
