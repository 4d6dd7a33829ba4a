#pragma once

#include "report/paint.h"
#include "report/pdf/typesetter.h"

#include <cairo.h>

namespace meyar::report {

/// Draws the scene with its top left at the origin. The one painter for paper and screen.
void paintScene(cairo_t* cairo, const Scene& scene, const Typesetter& typesetter, const Palette& palette);

} // namespace meyar::report
