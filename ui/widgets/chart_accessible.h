// A chart as assistive technology sees it: a graphic whose boxes are buttons that say what they show.
#pragma once

#include <cstddef>

namespace meyar::ui {

class ChartView;

void installChartAccessibility();           ///< once is enough; more do nothing
void forgetChartChildren(ChartView& chart); ///< its targets are others now
void tellChartFocus(ChartView& chart, std::size_t target);

} // namespace meyar::ui
