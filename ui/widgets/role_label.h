// Widgets that the style sheet tells apart by their role (widgets/theme.h has the list).
#pragma once

#include <QLabel>

namespace meyar::ui {

/// Sets the property that the style sheet reads.
void setRole(QWidget& widget, const char* role);
/// Plain text that wraps.
QLabel* roleLabel(const QString& text, const char* role, QWidget* parent);

} // namespace meyar::ui
