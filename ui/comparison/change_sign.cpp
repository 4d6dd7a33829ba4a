#include "comparison/change_sign.h"

#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace meyar::ui {

namespace {

using method::CellChange;

template <class Paint>
QIcon drawn(const QColor& colour, Paint paint) {
    const qreal density = qGuiApp->devicePixelRatio();
    QPixmap pixmap(VotesDelegate::signSize() * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(QPointF(), QSizeF(VotesDelegate::signSize()));
    const qreal edge = box.width() / 7;
    paint(painter, box.adjusted(edge, edge, -edge, -edge));
    return QIcon(pixmap);
}

void paintTriangle(QPainter& painter, const QRectF& box, bool up) {
    const QPointF tip(box.center().x(), up ? box.top() : box.bottom());
    const qreal base = up ? box.bottom() : box.top();
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({tip, QPointF(box.right(), base), QPointF(box.left(), base)}));
}

void paintWave(QPainter& painter, const QRectF& box) {
    const QPointF middle = box.center();
    QPainterPath wave(QPointF(box.left(), middle.y()));
    wave.quadTo(QPointF((box.left() + middle.x()) / 2, box.top()), middle);
    wave.quadTo(QPointF((box.right() + middle.x()) / 2, box.bottom()), QPointF(box.right(), middle.y()));
    painter.drawPath(wave);
}

} // namespace

QIcon gradeSign(const Glyph& glyph) {
    const QColor colour = Theme::current().colours().second;
    return drawn(colour, [&](QPainter& painter, const QRectF& box) { paintGlyph(painter, box, glyph, colour); });
}

QIcon changeSign(CellChange change) {
    const Colours& c = Theme::current().colours();
    switch (change) {
    case CellChange::Improved:
    case CellChange::Worsened:
        return drawn(change == CellChange::Improved ? c.good : c.warning, [&](QPainter& painter, const QRectF& box) {
            paintTriangle(painter, box, change == CellChange::Improved);
        });
    case CellChange::New:
    case CellChange::Gone:
        return drawn(c.accent, [&](QPainter& painter, const QRectF& box) {
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            if (change == CellChange::New)
                painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
        });
    case CellChange::Unclear:
        return drawn(c.second, paintWave);
    case CellChange::NotReReviewed:
        return drawn(c.second, [](QPainter& painter, const QRectF& box) {
            painter.drawEllipse(box);
            painter.drawPoint(box.center());
        });
    case CellChange::Same:
        break;
    }
    return {};
}

} // namespace meyar::ui
