#include "matrix/grade_glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace meyar::ui {

namespace {

constexpr qreal stroke = 1.6;

void paintCircle(QPainter& painter, const QRectF& circle, model::PerMille value, const QColor& colour) {
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(value == model::one ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (value == model::one || value.value() == 0) return;
    // Half is the left half, as readers know the sign; other parts fill like a clock.
    const bool isHalf = value == model::half;
    const int start = 90 * 16; // twelve o'clock
    const int span = isHalf ? 180 * 16 : -360 * 16 * value.value() / 1000;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(circle, start, span);
}

} // namespace

Glyph glyphOf(const model::Scale& scale, model::Answer answer) {
    if (answer.isNotApplicable()) return {Glyph::Shape::NotApplicable, model::PerMille(0)};
    if (!answer.isGrade() || answer.place() >= scale.size()) return {};
    return {Glyph::Shape::Circle, scale[answer.place()].value};
}

Glyph glyphOf(const model::Scale& scale, const method::CellStanding& standing) {
    if (standing.standing == method::Standing::Disputed) return {Glyph::Shape::Disputed, model::PerMille(0)};
    return standing.agreed ? glyphOf(scale, *standing.agreed) : Glyph{};
}

void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    switch (glyph.shape) {
    case Glyph::Shape::Circle:
        paintCircle(painter, circle, glyph.value, colour);
        break;
    case Glyph::Shape::Unknown: {
        QPen pen(colour, stroke);
        const qreal part = circle.width() * 3.1416 / stroke / 12; // six dashes and six gaps around
        pen.setDashPattern({part, part});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawEllipse(circle);
        break;
    }
    case Glyph::Shape::Disputed: {
        const qreal size = circle.width() * 0.68;
        painter.setPen(QPen(colour, stroke));
        painter.drawEllipse(QRectF(circle.left(), circle.center().y() - size / 2, size, size));
        painter.drawEllipse(QRectF(circle.right() - size, circle.center().y() - size / 2, size, size));
        break;
    }
    case Glyph::Shape::NotApplicable:
        painter.setPen(QPen(colour, stroke + 0.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(box.left() + 1, box.center().y()), QPointF(box.right() - 1, box.center().y()));
        break;
    }
    painter.restore();
}

} // namespace meyar::ui
