#include "matrix/matrix_delegate.h"

#include "matrix/cell_words.h"
#include "matrix/grade_glyph.h"
#include "matrix/matrix_model.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int padX = 8;
constexpr int padY = 9;
constexpr int glyphSize = 12;
constexpr int glyphSpace = glyphSize + 5;
constexpr int lineGap = 4; ///< between statement and grade
constexpr int tagPadX = 5;
constexpr int tagPadY = 2;
constexpr int markWidth = 9;
constexpr int markGap = 4;
constexpr int markHeight = 10; ///< with the space above
constexpr int tagGap = 3;
constexpr int hatchStep = 9;
constexpr int arrowSpace = 16;

QFont tagFont() {
    QFont font = Theme::font(10, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    return font;
}

void drawLines(QPainter& painter, const LineBreaker& breaker, const QStringList& lines, QPointF top) {
    painter.setFont(breaker.font());
    for (const QString& line : lines) {
        painter.drawText(QPointF(top.x(), top.y() + breaker.ascent()), line);
        top.ry() += breaker.lineHeight();
    }
}

/// Diagonals that run on from cell to cell: their phase comes from the view, not from the cell.
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

/// Short lines of writing: a reason is given.
void paintReasonMark(QPainter& painter, QPointF topLeft, const QColor& colour) {
    painter.setPen(QPen(colour, 1));
    for (int line = 0; line < 3; ++line) {
        const qreal y = std::floor(topLeft.y()) + 0.5 + line * 3;
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + (line == 2 ? markWidth - 4 : markWidth), y));
    }
}

void paintArrow(QPainter& painter, QPointF middle, bool open, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF down[] = {middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)};
    const QPointF right[] = {middle + QPointF(-2, -4), middle + QPointF(-2, 4), middle + QPointF(3, 0)};
    painter.drawPolygon(open ? down : right, 3);
    painter.restore();
}

} // namespace

MatrixDelegate::MatrixDelegate(QTreeView& view)
    : QStyledItemDelegate(&view), m_view(view), m_body(Theme::font(Theme::bodySize)),
      m_small(Theme::font(Theme::smallSize)), m_strong(Theme::font(Theme::bodySize, QFont::DemiBold)),
      m_tag(tagFont()) {}

void MatrixDelegate::forgetHeights() {
    m_measured.clear();
}

// -- heights

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_view.columnWidth(index.column());
    if (index.data(MatrixModel::IsAreaRole).toBool()) {
        return {width, index.column() == MatrixModel::IndicatorColumn ? areaHeight(index) : 0};
    }
    return {width, index.column() == MatrixModel::IndicatorColumn ? indicatorHeight(index) : cellHeight(index)};
}

bool MatrixDelegate::scoresBelow(const QString& title, const QString& scores, int width) const {
    return arrowSpace + m_strong.widthOf(title) + 3 * padX + m_body.widthOf(scores) > width;
}

int MatrixDelegate::areaHeight(const QModelIndex& index) const {
    const QString title = index.data(Qt::DisplayRole).toString();
    const int width = m_view.header()->length();
    if (!scoresBelow(title, index.data(MatrixModel::AreaScoresRole).toString(), width)) {
        return 2 * padY + m_strong.lineHeight() + 1;
    }
    const int lines = m_strong.countLines(title, width - 2 * padX - arrowSpace);
    return 2 * padY + lines * m_strong.lineHeight() + m_body.lineHeight() + 1;
}

int MatrixDelegate::numberWidth(const QModelIndex& index) const {
    const qreal own = m_body.widthOf(index.data(MatrixModel::NumberRole).toString());
    return static_cast<int>(std::ceil(std::max(own, m_body.widthOf(QStringLiteral("0.0"))))) + 8;
}

int MatrixDelegate::indicatorHeight(const QModelIndex& index) const {
    const int width = m_view.columnWidth(MatrixModel::IndicatorColumn) - 2 * padX - numberWidth(index);
    return 2 * padY + countedLines(index, MatrixModel::TitleRole, width) * m_body.lineHeight() + 1;
}

/// The lines that a statement takes, or a title, which goes by the place of its row's first cell.
int MatrixDelegate::countedLines(const QModelIndex& index, int role, int width) const {
    const bool isTitle = index.column() == MatrixModel::IndicatorColumn;
    const QModelIndex cell = isTitle ? index.siblingAtColumn(MatrixModel::F1Column) : index;
    Measured& measured = m_measured[{cell.data(MatrixModel::PlaceRole).toULongLong(), role}];
    if (measured.width == width) return measured.lines;
    if (measured.words.empty()) measured.words = m_body.wordWidths(index.data(role).toString());
    const auto lines = m_body.countLines(measured.words, width);
    measured.lines = lines ? *lines : m_body.countLines(index.data(role).toString(), width);
    measured.width = width;
    return measured.lines;
}

int MatrixDelegate::cellHeight(const QModelIndex& index) const {
    const int width = m_view.columnWidth(index.column()) - 2 * padX - 1;
    const int statement = countedLines(index, MatrixModel::StatementRole, width) * m_body.lineHeight();
    return 2 * padY + statement + lineGap + gradeLine(index, width).height + 1;
}

MatrixDelegate::GradeLine MatrixDelegate::gradeLine(const QModelIndex& index, int width) const {
    GradeLine line;
    const QString grade = index.data(MatrixModel::GradeTextRole).toString();
    QString words = grade;
    if (const int cited = index.data(MatrixModel::CitationsRole).toInt()) {
        // What belongs together keeps together.
        QString mark = citedText(static_cast<std::size_t>(cited));
        words += QStringLiteral("\u00a0· ") + mark.replace(QLatin1Char(' '), QChar(0xa0));
    }
    if (index.data(MatrixModel::ShadedRole).toBool()) {
        line.tag = tr("IMPROVE", "tag of a shaded cell: possible improvement");
        line.tagWidth = std::ceil(m_tag.widthOf(line.tag)) + 2 * tagPadX;
    }
    line.mark = index.data(MatrixModel::RationaleRole).toBool();
    const qreal whole = width - glyphSpace;
    const qreal beside = whole - line.tagWidth - 6;
    line.tagBelow = !line.tag.isEmpty() && m_small.widthOf(grade) > beside;
    const qreal room = line.tag.isEmpty() || line.tagBelow ? whole : beside;
    line.lines = m_small.lines(words, room);
    line.markBelow =
        line.mark && !line.lines.isEmpty() && m_small.widthOf(line.lines.back()) + markGap + markWidth > room;
    const int tagHeight = m_tag.lineHeight() + 2 * tagPadY;
    line.height = static_cast<int>(line.lines.size()) * m_small.lineHeight();
    if (line.tagBelow) {
        line.height += tagGap + tagHeight; // a mark without room beside the words stands beside the tag
    } else {
        line.height = std::max(line.height + (line.markBelow ? markHeight : 0), line.tag.isEmpty() ? 0 : tagHeight);
    }
    return line;
}

// -- painting

bool MatrixDelegate::isCurrent(const QModelIndex& index) const {
    return index == m_view.currentIndex();
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (index.data(MatrixModel::IsAreaRole).toBool()) {
        paintArea(*painter, option.rect, index);
    } else if (index.column() == MatrixModel::IndicatorColumn) {
        paintIndicator(*painter, option.rect, index);
    } else {
        paintCell(*painter, option.rect, index);
    }
    painter->restore();
}

void MatrixDelegate::paintArea(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Colours& colours = Theme::current().colours();
    painter.fillRect(row, colours.ground);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString scores = index.data(MatrixModel::AreaScoresRole).toString();
    const qreal top = row.top() + padY;
    paintArrow(painter, QPointF(row.left() + padX + 4, top + m_strong.lineHeight() / 2.0), m_view.isExpanded(index),
               colours.second);
    painter.setPen(colours.text);
    const int left = row.left() + padX + arrowSpace;
    const bool below = scoresBelow(title, scores, row.width());
    const QStringList lines = m_strong.lines(title, below ? row.width() - 2 * padX - arrowSpace : row.width());
    drawLines(painter, m_strong, lines, QPointF(left, top));
    painter.setPen(colours.second);
    const qreal scoresLeft = below ? left : row.left() + row.width() - padX - m_body.widthOf(scores);
    drawLines(painter, m_body, {scores},
              QPointF(scoresLeft, below ? top + static_cast<int>(lines.size()) * m_strong.lineHeight() : top));
    if (isCurrent(index)) paintFrame(painter, row);
}

void MatrixDelegate::paintIndicator(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const Colours& colours = Theme::current().colours();
    painter.fillRect(box, colours.surface);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.line);
    painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), colours.line);
    painter.setPen(colours.faint);
    const qreal left = box.left() + padX;
    const qreal top = box.top() + padY;
    drawLines(painter, m_body, {index.data(MatrixModel::NumberRole).toString()}, QPointF(left, top));
    painter.setPen(colours.text);
    const int width = box.width() - 2 * padX - numberWidth(index);
    drawLines(painter, m_body, m_body.lines(index.data(MatrixModel::TitleRole).toString(), width),
              QPointF(left + numberWidth(index), top));
    if (isCurrent(index)) paintFrame(painter, box);
}

void MatrixDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const Colours& colours = Theme::current().colours();
    const bool shaded = index.data(MatrixModel::ShadedRole).toBool();
    painter.fillRect(box, colours.surface);
    const bool dimmed = index.data(MatrixModel::DimmedRole).toBool();
    if (dimmed) painter.setOpacity(0.4);
    if (shaded) {
        painter.fillRect(box, colours.shading);
        paintHatch(painter, box, colours.shadingHatch);
    }
    const int width = box.width() - 2 * padX - 1;
    const QStringList statement = m_body.lines(index.data(MatrixModel::StatementRole).toString(), width);
    painter.setPen(colours.text);
    drawLines(painter, m_body, statement, QPointF(box.left() + padX, box.top() + padY));
    const int below = box.top() + padY + static_cast<int>(statement.size()) * m_body.lineHeight() + lineGap;
    paintGradeLine(painter, QRect(box.left() + padX, below, width, box.bottom() - padY - below), index);
    painter.setOpacity(1);
    const QColor& line = shaded && !dimmed ? colours.shadingHatch : colours.line; // seen between shaded neighbours too
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line);
    if (index.column() != MatrixModel::O2Column) {
        painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), line);
    }
    if (isCurrent(index)) paintFrame(painter, box);
}

void MatrixDelegate::paintGradeLine(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const Colours& colours = Theme::current().colours();
    const GradeLine line = gradeLine(index, room.width());
    const bool disputed = index.data(MatrixModel::DisputedRole).toBool();
    const auto glyph = index.data(MatrixModel::GlyphRole).value<Glyph>();
    const bool faint = glyph.shape == Glyph::Shape::Unknown;
    const QColor ink = disputed ? colours.warning : faint ? colours.faint : colours.second;
    const int tagHeight = m_tag.lineHeight() + 2 * tagPadY;
    // Words stand in the middle of the tag's height when both share the line.
    const bool beside = !line.tag.isEmpty() && !line.tagBelow;
    const qreal top = room.top() + (beside ? std::max(0, tagHeight - m_small.lineHeight()) / 2.0 : 0.0);
    paintGlyph(painter, QRectF(room.left(), top + (m_small.lineHeight() - glyphSize) / 2.0, glyphSize, glyphSize),
               glyph, ink);
    painter.setPen(disputed ? colours.warning : colours.second);
    drawLines(painter, m_small, line.lines, QPointF(room.left() + glyphSpace, top));
    const qreal bottom = top + static_cast<int>(line.lines.size()) * m_small.lineHeight();
    const qreal words = room.left() + glyphSpace;
    QRectF tag(room.left() + room.width() - line.tagWidth, room.top(), line.tagWidth, tagHeight);
    if (line.tagBelow) tag.moveTopLeft(QPointF(words, bottom + tagGap));
    if (line.mark && !line.lines.isEmpty()) {
        QPointF mark(words + m_small.widthOf(line.lines.back()) + markGap, bottom - m_small.lineHeight() / 2.0 - 3);
        if (line.markBelow)
            mark = line.tagBelow ? QPointF(tag.right() + markGap, tag.center().y() - 3) : QPointF(words, bottom + 2);
        paintReasonMark(painter, mark, colours.faint);
    }
    if (!line.tag.isEmpty()) paintTag(painter, tag, line.tag, m_tag);
}

void MatrixDelegate::paintFrame(QPainter& painter, const QRect& box) const {
    QColor colour = Theme::current().colours().accent;
    // Without the keys the frame stays, lighter: the panel still shows this cell.
    if (!m_view.hasFocus()) colour.setAlphaF(0.55F);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

} // namespace meyar::ui
