// Finds words that do not fit where they are shown.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace meyar::ui::test {

struct Clipped {
    QString widget, text;
    int needs = 0, has = 0; ///< pixels

    QString said() const;
};

/// Every visible label and button under `window` whose text is wider, or taller, than the room it has.
std::vector<Clipped> clippedTexts(const QWidget& window);

} // namespace meyar::ui::test
