// The sign of a grade: a circle filled as far as the grade holds; dashed for unknown, two circles for disputed, a dash
// for not applicable. Beside it always stands a word.
#pragma once

#include "method/standing.h"

#include <QColor>
#include <QMetaType>
#include <QRectF>

class QPainter;

namespace meyar::ui {

struct Glyph {
    enum class Shape { Circle, Unknown, Disputed, NotApplicable };
    Shape shape = Shape::Unknown;
    model::PerMille value{0}; ///< with Circle: how far the statement holds

    bool operator==(const Glyph&) const = default;
};

Glyph glyphOf(const model::Scale& scale, const method::CellStanding& standing);
Glyph glyphOf(const model::Scale& scale, model::Answer answer);

/// Fills the square `box`.
void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const QColor& colour);

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::Glyph)
