// Splitters come back as they were left: by their object names.
#pragma once

class QWidget;

namespace meyar::ui {

/// Every named splitter under the widget.
void keepArrangements(QWidget& page);

} // namespace meyar::ui
