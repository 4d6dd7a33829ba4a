// The signs beside the words of a comparison: of a cell's grade, and of what changed.
#pragma once

#include "matrix/grade_glyph.h"
#include "method/comparison.h"

#include <QIcon>

namespace meyar::ui {

QIcon gradeSign(const Glyph& glyph);
/// A triangle up or down, a plus, a minus, a wave for what cannot be told, a ring for what was not looked at again;
/// none for what stayed the same.
QIcon changeSign(method::CellChange change);

} // namespace meyar::ui
