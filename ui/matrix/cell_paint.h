// The small drawings of the matrix: hatch, tag, marks, arrow, and the ground under words that a search found.
#pragma once

#include "matrix/line_breaker.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace meyar::ui {

void drawLines(QPainter& painter, const LineBreaker& breaker, const QStringList& lines, QPointF top);
/// Lights up what is searched for in lines that the breaker made of a text.
void paintFound(QPainter& painter, const LineBreaker& breaker, const QString& text, const QStringList& lines,
                const QString& searched, QPointF top);
void paintFoundGround(QPainter& painter, const QRectF& box);

/// Diagonals that run on from cell to cell: their phase comes from the view, not from the cell.
void paintHatch(QPainter& painter, const QRect& box, const QColor& colour);
void paintTag(QPainter& painter, const QRectF& box, const QString& text, const LineBreaker& breaker);
/// Short lines of writing, a reason is given; nine pixels wide and seven high before the zoom.
int reasonMarkWidth();
void paintReasonMark(QPainter& painter, QPointF topLeft, const QColor& colour);
void paintArrow(QPainter& painter, QPointF middle, bool open, const QColor& colour);

} // namespace meyar::ui
