// The dots of a vote: each constituency has its own shape and colour (Okabe-Ito), so that colour is never alone.
#pragma once

#include <QColor>
#include <QIcon>
#include <QMetaType>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace meyar::ui {

/// Dots of one constituency; `constituency` is its place in the assessment.
struct Marks {
    std::size_t constituency = 0;
    std::int64_t count = 0;

    bool operator==(const Marks&) const = default;
};
using MarkRow = std::vector<Marks>;

/// More dots than this are drawn as one mark and a number.
inline constexpr std::int64_t mostDrawnDots = 12;

QColor markColour(std::size_t constituency);
/// Circle, square, triangle, diamond, a triangle on its tip, cross, and round again.
void paintMark(QPainter& painter, const QRectF& square, std::size_t constituency);
QSize markIconSize();
QIcon markIcon(std::size_t constituency); ///< for a chip: one mark, another when the chip is chosen

/// Draws the marks side by side, from the left edge, as dots where all of them fit and as numbers where they do not.
void paintMarks(QPainter& painter, const QRect& rect, const MarkRow& marks, const QColor& text);
/// The width that paintMarks wants.
int marksWidth(const MarkRow& marks, const QFontMetrics& metrics);

/// "3 dots from Survey", for screen readers; "no dots from Survey".
QString dotsInWords(std::int64_t dots, const QString& constituency);

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::MarkRow)
