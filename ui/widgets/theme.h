// The look: colours, type sizes, spacing, and the style sheet made of them. Delegates and painted widgets read
// Theme::current() when they paint; everything else is styled by object name and the "role" property:
//   QLabel[role=display|title|heading|strong|second|small|faint|section|warning],
//   QPushButton[role=primary|chip|flat|link], QFrame[role=card|line]
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

class QApplication;

namespace meyar::ui {

enum class ThemeMode { System, Light, Dark };

struct Colours {
    QColor ground, surface, raised, line;
    QColor text, second, faint;
    QColor accent, accentText, accentSoft,
        accentSoftText;                                 ///< accentText on accent; accentSoft is the chosen row's ground
    QColor series2, series3, series4, series5, series6; ///< the second constituency or compared assessment, and on
    QColor shading, shadingHatch, shadingText;
    QColor warning, warningSoft, warningSoftText;
    QColor good, goodSoft, goodSoftText;
};

class Theme {
public:
    static const Theme& current();
    /// Sets palette, font and style sheet of the application. System follows the desktop's colour scheme. The zoom, a
    /// percentage, makes type, rows, controls and icons larger; margins and lines stay.
    static void apply(QApplication& application, ThemeMode mode, int zoom = 100);

    const Colours& colours() const { return m_colours; }
    bool dark() const { return m_dark; }
    int zoom() const { return m_zoom; }
    /// A size in pixels at the zoom: for rows, icons and columns that hold words.
    static int scaled(int pixels);
    static constexpr std::array zoomSteps = {80, 90, 100, 110, 125, 150, 175, 200};

    // Before the zoom; font() and scaled() apply it.
    static constexpr int unit = 4; ///< the grid, pixels
    static constexpr int radius = 8;
    static constexpr int bodySize = 13; ///< pixels
    static constexpr int titleSize = 20;
    static constexpr int headingSize = 15;
    static constexpr int smallSize = 12;

    /// Noto Sans at a pixel size, times the zoom, with tabular figures.
    static QFont font(int pixels, QFont::Weight weight = QFont::Normal);

private:
    Theme(bool dark, int zoom);
    QString styleSheet() const;

    Colours m_colours;
    bool m_dark = false;
    int m_zoom = 100;
};

/// (L1 + 0.05) / (L2 + 0.05) of WCAG 2: 4.5 and above for text.
double contrast(const QColor& a, const QColor& b);

} // namespace meyar::ui
