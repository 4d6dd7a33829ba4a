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

struct Texts {
    std::size_t looked = 0;       ///< how many labels and buttons with words were seen at all
    std::vector<Clipped> clipped; ///< those whose words are wider, or taller, than the room they have
};

/// Looks at every visible label and button under `window`.
Texts textsOf(const QWidget& window);

/// Looks at every column of figures of the visible tables under `window`, which is one that is aligned to the right,
/// its heading and its cells.
Texts figuresOf(const QWidget& window);

} // namespace meyar::ui::test
