// A table as text for a spreadsheet.
#pragma once

#include <QStringList>

#include <vector>

namespace meyar::ui {

/// A tab in a cell of HTML, which knows none: its picture.
inline constexpr QChar copiedTab{0x2409};

/// Tabs between cells, quotation marks around what holds tabs or line ends, and nothing that a spreadsheet would take
/// for a formula.
QString copiedText(const std::vector<QStringList>& rows);

} // namespace meyar::ui
