// What goes to the clipboard, as a spreadsheet takes it for a text and not for a formula.
#pragma once

#include "exchange/csv.h"
#include "text.h"

namespace meyar::ui {

inline QString inertText(const QString& text) {
    return qs(exchange::inertCell(text.toStdString()));
}

/// The same text back.
inline QString fromInertText(const QString& text) {
    return qs(exchange::fromInertCell(text.toStdString()));
}

} // namespace meyar::ui
