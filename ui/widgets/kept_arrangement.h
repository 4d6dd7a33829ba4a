// Splitters come back as they were left: by their object names.
#pragma once

class QString;
class QWidget;

namespace meyar::ui {

/// Under which the sizes of a splitter are kept. They are pixels, which another zoom makes too small or too large: each
/// zoom has its own.
QString arrangementName(const QWidget& splitter);
/// Every named splitter under the widget.
void keepArrangements(QWidget& page);

} // namespace meyar::ui
