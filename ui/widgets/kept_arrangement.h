// Splitters, and tables whose columns a person may arrange, come back as they were left: by their object names.
#pragma once

class QHeaderView;
class QWidget;

namespace meyar::ui {

/// Every named splitter under the widget, and every header that was marked.
void keepArrangements(QWidget& page);

/// Marks the header of a named view as one whose columns are a person's to arrange.
void markAsArrangeable(QHeaderView& header);

} // namespace meyar::ui
