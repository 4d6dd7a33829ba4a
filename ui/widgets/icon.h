// Meyar's own icons: single-stroke SVG drawings that take the theme's colours when they are painted.
#pragma once

#include <QIcon>
#include <QString>

namespace meyar::ui {

enum class IconInk { Second, OnAccent, Accent, Warning };

/// The drawing ui/icons/NAME.svg; greyed while disabled, sharp at every size and screen density.
QIcon icon(const QString& name, IconInk ink = IconInk::Second);

/// Makes ":/icons/NAME.svg" known; icon() does so by itself.
void loadIcons();

/// The program's icon, in its own colours.
QIcon programIcon();

} // namespace meyar::ui
