#include "workshop/marks.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainterPath>
#include <QPixmap>

#include <array>

namespace meyar::ui {

namespace {

int markSize() {
    return Theme::scaled(10);
}

int markPitch() {
    return Theme::scaled(13);
}

constexpr int groupGap = 4;
constexpr std::size_t shapes = 6;

QPainterPath shapeOf(const QRectF& square, std::size_t constituency) {
    QPainterPath path;
    switch (constituency % shapes) {
    case 0:
        path.addEllipse(square);
        break;
    case 1:
        path.addRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case 2:
        path.addPolygon(
            QPolygonF({QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()}));
        path.closeSubpath();
        break;
    case 3:
        path.addPolygon(
            QPolygonF({QPointF(square.center().x(), square.top()), QPointF(square.right(), square.center().y()),
                       QPointF(square.center().x(), square.bottom()), QPointF(square.left(), square.center().y())}));
        path.closeSubpath();
        break;
    case 4:
        path.addPolygon(
            QPolygonF({square.topLeft(), square.topRight(), QPointF(square.center().x(), square.bottom())}));
        path.closeSubpath();
        break;
    default: {
        const qreal arm = square.width() / 3;
        path.setFillRule(Qt::WindingFill);
        path.addRect(square.adjusted(arm, 0, -arm, 0));
        path.addRect(square.adjusted(0, arm, 0, -arm));
        break;
    }
    }
    return path;
}

bool drawnAsDots(const MarkRow& marks) {
    std::int64_t all = 0;
    for (const Marks& group : marks)
        all += group.count;
    return all <= mostDrawnDots;
}

int dotsWidth(const MarkRow& marks) {
    int width = 0;
    for (const Marks& group : marks) {
        if (group.count == 0) continue;
        if (width > 0) width += groupGap;
        width += static_cast<int>(group.count) * markPitch();
    }
    return width;
}

} // namespace

QColor markColour(std::size_t constituency) {
    const Colours& c = Theme::current().colours();
    const std::array<QColor, shapes> colours{c.accent, c.series2, c.series3, c.series4, c.series5, c.series6};
    return colours[constituency % shapes];
}

void paintMark(QPainter& painter, const QRectF& square, std::size_t constituency) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(square, constituency), markColour(constituency));
    painter.restore();
}

QSize markIconSize() {
    return {Theme::scaled(14), Theme::scaled(12)};
}

QIcon markIcon(std::size_t constituency) {
    constexpr qreal density = 3; // sharp on high-density screens too
    QIcon icon;
    for (const QIcon::State state : {QIcon::Off, QIcon::On}) {
        QPixmap pixmap(markIconSize() * density);
        pixmap.setDevicePixelRatio(density);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        // On a chosen chip, whose ground is the accent, the shape alone tells.
        const QColor colour = state == QIcon::On ? Theme::current().colours().accentText : markColour(constituency);
        painter.fillPath(shapeOf(QRectF(0, 1, markSize(), markSize()), constituency), colour);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal, state);
    }
    return icon;
}

void paintMarks(QPainter& painter, const QRect& rect, const MarkRow& marks, const QColor& text) {
    const bool dots = drawnAsDots(marks) && dotsWidth(marks) <= rect.width();
    const qreal top = rect.center().y() - markSize() / 2.0 + 0.5;
    const QFontMetrics metrics(painter.font());
    qreal x = rect.left();
    for (const Marks& group : marks) {
        if (group.count == 0) continue;
        if (x > rect.left()) x += groupGap;
        for (std::int64_t i = 0; i < (dots ? group.count : 1); ++i, x += markPitch()) {
            paintMark(painter, QRectF(x, top, markSize(), markSize()), group.constituency);
        }
        if (dots) continue;
        const QString number = QLocale().toString(static_cast<qlonglong>(group.count));
        const int width = metrics.horizontalAdvance(number);
        painter.setPen(text);
        painter.drawText(QRectF(x, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, number);
        x += width + groupGap;
    }
}

int marksWidth(const MarkRow& marks, const QFontMetrics& metrics) {
    if (drawnAsDots(marks)) return dotsWidth(marks);
    int width = 0;
    for (const Marks& group : marks) {
        if (group.count == 0) continue;
        width += markPitch() + metrics.horizontalAdvance(QLocale().toString(static_cast<qlonglong>(group.count))) +
                 2 * groupGap;
    }
    return width;
}

QString dotsInWords(std::int64_t dots, const QString& constituency) {
    if (dots == 0) return QCoreApplication::translate("meyar::ui::Marks", "no dots from %1").arg(constituency);
    const int count = static_cast<int>(dots); // a cast in the call itself hides the words from lupdate
    return QCoreApplication::translate("meyar::ui::Marks", "%Ln dot(s) from %1", nullptr, count).arg(constituency);
}

} // namespace meyar::ui
