#include "matrix/cell_paint.h"

#include "model/fold.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int hatchStep = 9;

/// Where each character of the lines stands in the text they were made of: lines leave out spaces and add hyphens.
std::vector<std::vector<qsizetype>> originsOf(const QString& text, const QStringList& lines) {
    std::vector<std::vector<qsizetype>> origins;
    qsizetype at = 0;
    for (const QString& line : lines) {
        std::vector<qsizetype>& origin = origins.emplace_back();
        for (const QChar c : line) {
            qsizetype next = at;
            while (next < text.size() && text[next] == QLatin1Char(' ') && text[next] != c)
                ++next;
            const bool same = next < text.size() && text[next] == c;
            if (same) at = next;
            origin.push_back(at);
            if (same) ++at;
        }
    }
    return origins;
}

/// The parts of a text that are searched for, in characters.
std::vector<std::pair<qsizetype, qsizetype>> foundIn(const QString& text, const QString& searched) {
    const QByteArray bytes = text.toUtf8();
    const std::string_view whole(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const auto characters = [&](std::size_t byte) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(byte)).size();
    };
    std::vector<std::pair<qsizetype, qsizetype>> parts;
    for (const model::Span& span : model::findFolded(whole, searched.toStdString())) {
        parts.push_back({characters(span.first), characters(span.first + span.length)});
    }
    return parts;
}

} // namespace

void drawLines(QPainter& painter, const LineBreaker& breaker, const QStringList& lines, QPointF top) {
    painter.setFont(breaker.font());
    for (const QString& line : lines) {
        painter.drawText(QPointF(top.x(), top.y() + breaker.ascent()), line);
        top.ry() += breaker.lineHeight();
    }
}

void paintFoundGround(QPainter& painter, const QRectF& box) {
    QColor ground = Theme::current().colours().series2;
    ground.setAlphaF(Theme::current().dark() ? 0.42F : 0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 2, 2);
    painter.restore();
}

void paintFound(QPainter& painter, const LineBreaker& breaker, const QString& text, const QStringList& lines,
                const QString& searched, QPointF top) {
    if (searched.isEmpty()) return;
    const auto parts = foundIn(text, searched);
    if (parts.empty()) return;
    const auto origins = originsOf(text, lines);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const auto& origin = origins[static_cast<std::size_t>(row)];
        for (const auto& [first, last] : parts) {
            const auto from = std::lower_bound(origin.begin(), origin.end(), first) - origin.begin();
            const auto to = std::lower_bound(origin.begin(), origin.end(), last) - origin.begin();
            if (from >= to) continue;
            const qreal left = breaker.advanceOf(lines[row].left(from));
            const qreal right = breaker.advanceOf(lines[row].left(to));
            const qreal y = top.y() + static_cast<qreal>(row) * breaker.lineHeight();
            paintFoundGround(painter, QRectF(top.x() + left - 1, y, right - left + 2, breaker.lineHeight()));
        }
    }
}

void paintHatch(QPainter& painter, const QRect& box, const QColor& colour) {
    painter.save();
    painter.setClipRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    const int first = (box.left() + box.top()) / hatchStep * hatchStep;
    for (int sum = first; sum < box.right() + box.bottom() + hatchStep; sum += hatchStep) {
        painter.drawLine(QPointF(sum - box.top(), box.top()), QPointF(sum - box.bottom() - 1, box.bottom() + 1));
    }
    painter.restore();
}

void paintTag(QPainter& painter, const QRectF& box, const QString& text, const LineBreaker& breaker) {
    const Colours& colours = Theme::current().colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.shadingText, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(breaker.font());
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

int reasonMarkWidth() {
    return Theme::scaled(9);
}

void paintReasonMark(QPainter& painter, QPointF topLeft, const QColor& colour) {
    painter.setPen(QPen(colour, 1));
    for (int line = 0; line < 3; ++line) {
        const qreal y = std::floor(topLeft.y()) + 0.5 + line * Theme::scaled(3);
        const int width = line == 2 ? Theme::scaled(5) : reasonMarkWidth();
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + width, y));
    }
}

void paintArrow(QPainter& painter, QPointF middle, bool open, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.translate(middle);
    painter.scale(Theme::current().zoom() / 100.0, Theme::current().zoom() / 100.0);
    const QPointF down[] = {{-4, -2}, {4, -2}, {0, 3}};
    const QPointF right[] = {{-2, -4}, {-2, 4}, {3, 0}};
    painter.drawPolygon(open ? down : right, 3);
    painter.restore();
}

} // namespace meyar::ui
