// The width that a spin box needs for a word: the style sheet's padding and arrows are not in Qt's own hint.
#pragma once

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QString>

namespace meyar::ui {

inline int roomFor(const QString& word) {
    const int paddingAndArrows = Theme::scaled(52);
    return QFontMetrics(Theme::font(Theme::bodySize)).horizontalAdvance(word) + paddingAndArrows;
}

} // namespace meyar::ui
