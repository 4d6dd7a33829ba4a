#include "matrix/matrix_delegate.h"

#include "matrix/cell_paint.h"
#include "matrix/cell_search.h"
#include "matrix/cell_words.h"
#include "matrix/grade_glyph.h"
#include "matrix/matrix_model.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int padX = 8;
constexpr int padY = 7;
constexpr int lineGap = 4; ///< between statement and grade
constexpr int tagPadX = 5;
constexpr int tagPadY = 2;
constexpr int markGap = 4;
constexpr int tagGap = 3;
constexpr int arrowSpace = 16;
constexpr int fewestLines = 3;

int markHeight() { ///< with the space above
    return Theme::scaled(7) + 3;
}

/// What was kept together in one line, in words that may go to several.
QString apart(QString words) {
    return words.replace(QChar(0xa0), QLatin1Char(' '));
}

QFont tagFont() {
    QFont font = Theme::font(10, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    return font;
}

} // namespace

MatrixDelegate::MatrixDelegate(QTreeView& view)
    : QStyledItemDelegate(&view), m_view(view), m_body(Theme::font(Theme::bodySize)),
      m_small(Theme::font(Theme::smallSize)), m_strong(Theme::font(Theme::bodySize, QFont::DemiBold)), m_tag(tagFont()),
      m_glyphSize(m_small.lineHeight() * 12 / 17) {}

void MatrixDelegate::forgetHeights() {
    m_measured.clear();
    m_rows.clear();
}

void MatrixDelegate::forgetRows() {
    m_rows.clear();
}

void MatrixDelegate::forgetHeight(const QModelIndex& index) {
    m_rows.remove(index.siblingAtColumn(MatrixModel::F1Column).data(MatrixModel::PlaceRole).toULongLong());
}

void MatrixDelegate::forgetTexts(const QModelIndex& index) {
    forgetHeight(index);
    for (int column = MatrixModel::F1Column; column < MatrixModel::ColumnCount; ++column) {
        const qulonglong place = index.siblingAtColumn(column).data(MatrixModel::PlaceRole).toULongLong();
        m_measured.remove({place, MatrixModel::StatementRole});
        m_measured.remove({place, MatrixModel::TitleRole});
    }
}

int MatrixDelegate::narrowestColumn() const {
    return static_cast<int>(std::ceil(m_body.widthOf(QStringLiteral("nnnnnnnnnnnnn")))) + 2 * padX;
}

// -- heights

/// The first column answers for the whole row, so that a row is measured once.
QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_view.columnWidth(index.column());
    if (index.column() != MatrixModel::IndicatorColumn) return {width, 0};
    return {width, index.parent().isValid() ? rowHeight(index) : areaHeight(index)};
}

int MatrixDelegate::rowHeight(const QModelIndex& title) const {
    const QModelIndex first = title.siblingAtColumn(MatrixModel::F1Column);
    RowHeight& row = m_rows[first.data(MatrixModel::PlaceRole).toULongLong()];
    const int width = m_view.header()->length();
    if (row.width == width) return limited(row, title);
    row = {width, measuredHeight(title, 0), -1, 0};
    return limited(row, title);
}

int MatrixDelegate::limited(RowHeight& row, const QModelIndex& title) const {
    if (row.most == m_most) return row.height;
    row.most = m_most;
    row.height = m_most == 0 || row.whole <= m_most ? row.whole : measuredHeight(title, m_most);
    return row.height;
}

int MatrixDelegate::measuredHeight(const QModelIndex& title, int most) const {
    int height = indicatorHeight(title);
    for (int column = MatrixModel::F1Column; column < MatrixModel::ColumnCount; ++column)
        height = std::max(height, cellHeight(title.siblingAtColumn(column), most));
    return height;
}

bool MatrixDelegate::limitRows(int viewHeight) {
    const int area = 2 * padY + m_strong.lineHeight() + 1;
    const int most = viewHeight > 0 ? std::max(1, (viewHeight - area) / 2) : 0;
    if (most == m_most) return false;
    m_most = most;
    return true;
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

int MatrixDelegate::cellHeight(const QModelIndex& index, int most) const {
    const int width = m_view.columnWidth(index.column()) - 2 * padX - 1;
    const int around = 2 * padY + lineGap + gradeLine(index, width).height + 1;
    int lines = countedLines(index, MatrixModel::StatementRole, width);
    if (most > 0) lines = std::min(lines, std::max(fewestLines, (most - around) / m_body.lineHeight()));
    return around + lines * m_body.lineHeight();
}

/// As many lines as the row has room for, the last with dots where there are more.
QStringList MatrixDelegate::shownStatement(const QModelIndex& index, const QSize& box, bool* cut) const {
    const int width = box.width() - 2 * padX - 1;
    QStringList lines = m_body.lines(index.data(MatrixModel::StatementRole).toString(), width);
    if (cut) *cut = false;
    if (m_most == 0) return lines;
    const int room = box.height() - 2 * padY - lineGap - gradeLine(index, width).height - 1;
    const qsizetype fits = std::max(1, room / m_body.lineHeight());
    if (lines.size() <= fits) return lines;
    if (cut) *cut = true;
    lines.resize(fits);
    QString& last = lines.back();
    if (last.endsWith(QChar(0x2010))) last.chop(1); // of a broken word
    while (!last.isEmpty() && m_body.advanceOf(last + QChar(0x2026)) > width)
        last.chop(1);
    last = last.trimmed() + QChar(0x2026);
    return lines;
}

bool MatrixDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    bool cut = false;
    const bool cell = index.parent().isValid() && index.column() != MatrixModel::IndicatorColumn;
    if (cell) shownStatement(index, option.rect.size(), &cut);
    if (!cut || event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString statement = index.data(MatrixModel::StatementRole).toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(statement) + index.data(Qt::ToolTipRole).toString(), view);
    return true;
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
    if (index.data(MatrixModel::NotReReviewedRole).toBool()) {
        words += QStringLiteral("\u00a0· ") + tr("to\u00a0review", "beside a grade: carried over, nobody looked again");
    }
    line.mark = index.data(MatrixModel::RationaleRole).toBool();
    const qreal whole = width - glyphSpace();
    const qreal beside = whole - line.tagWidth - 6;
    line.tagBelow =
        !line.tag.isEmpty() && (m_small.widthOf(grade) > beside || m_small.widestWord(apart(words)) > beside);
    const qreal room = line.tag.isEmpty() || line.tagBelow ? whole : beside;
    if (m_small.widestWord(words) > room) words = apart(words); // rather than within a word
    line.words = words;
    line.lines = m_small.lines(words, room);
    const qreal mark = markGap + reasonMarkWidth();
    const auto hasRoom = [&] { return m_small.widthOf(line.lines.back()) + mark <= room; };
    line.markBelow = line.mark && !line.lines.isEmpty() && !hasRoom();
    if (!line.markBelow || line.tagBelow) return withHeight(line);
    // The last word goes to the next line with the mark, which alone there would be taken for something else's.
    const qsizetype last = line.lines.back().lastIndexOf(QLatin1Char(' '));
    if (last < 0) return withHeight(line);
    const QString word = line.lines.back().mid(last + 1);
    line.lines.back().truncate(last);
    line.lines << word;
    line.markBelow = !hasRoom();
    return withHeight(line);
}

MatrixDelegate::GradeLine MatrixDelegate::withHeight(GradeLine line) const {
    const int tagHeight = m_tag.lineHeight() + 2 * tagPadY;
    line.height = static_cast<int>(line.lines.size()) * m_small.lineHeight();
    if (line.tagBelow) {
        line.height += tagGap + tagHeight; // a mark without room beside the words stands beside the tag
    } else {
        line.height = std::max(line.height + (line.markBelow ? markHeight() : 0), line.tag.isEmpty() ? 0 : tagHeight);
    }
    return line;
}

// -- painting

bool MatrixDelegate::isCurrent(const QModelIndex& index) const {
    return index == m_view.currentIndex();
}

/// One of several, a title standing for its row; a single chosen cell has its frame.
bool MatrixDelegate::isChosen(const QModelIndex& index) const {
    const QItemSelection& chosen = m_view.selectionModel()->selection();
    if (chosen.isEmpty()) return false;
    if (chosen.contains(index.siblingAtColumn(MatrixModel::IndicatorColumn))) return true;
    const bool several = chosen.size() > 1 || chosen.first().topLeft() != chosen.first().bottomRight();
    return several && chosen.contains(index);
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
    paintFound(painter, m_strong, title, lines, index.data(MatrixModel::SearchedRole).toString(), QPointF(left, top));
    drawLines(painter, m_strong, lines, QPointF(left, top));
    painter.setPen(colours.second);
    const qreal scoresLeft = below ? left : row.left() + row.width() - padX - m_body.widthOf(scores);
    drawLines(painter, m_body, {scores},
              QPointF(scoresLeft, below ? top + static_cast<int>(lines.size()) * m_strong.lineHeight() : top));
    if (isCurrent(index)) paintFrame(painter, row);
}

void MatrixDelegate::paintIndicator(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const Colours& colours = Theme::current().colours();
    painter.fillRect(box, isChosen(index) ? colours.accentSoft : colours.surface);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.line);
    painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), colours.line);
    const QString number = index.data(MatrixModel::NumberRole).toString();
    const QString title = index.data(MatrixModel::TitleRole).toString();
    const QString searched = index.data(MatrixModel::SearchedRole).toString();
    const QPointF numberAt(box.left() + padX, box.top() + padY);
    const QPointF titleAt = numberAt + QPointF(numberWidth(index), 0);
    const QStringList lines = m_body.lines(title, box.width() - 2 * padX - numberWidth(index));
    paintFound(painter, m_body, number, {number}, searched, numberAt);
    paintFound(painter, m_body, title, lines, searched, titleAt);
    painter.setPen(isChosen(index) ? colours.second : colours.faint);
    drawLines(painter, m_body, {number}, numberAt);
    painter.setPen(colours.text);
    drawLines(painter, m_body, lines, titleAt);
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
    if (isChosen(index)) paintChosen(painter, box);
    const int width = box.width() - 2 * padX - 1;
    const QString text = index.data(MatrixModel::StatementRole).toString();
    const QStringList statement = shownStatement(index, box.size());
    paintFound(painter, m_body, text, statement, index.data(MatrixModel::SearchedRole).toString(),
               QPointF(box.left() + padX, box.top() + padY));
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
    paintGlyph(painter, QRectF(room.left(), top + (m_small.lineHeight() - m_glyphSize) / 2.0, m_glyphSize, m_glyphSize),
               glyph, ink);
    const unsigned found = index.data(MatrixModel::FoundInRole).toUInt();
    if (found & CellSearch::InEvidence && !line.lines.isEmpty()) {
        const int cited = index.data(MatrixModel::CitationsRole).toInt();
        paintFound(painter, m_small, line.words, line.lines, citedText(static_cast<std::size_t>(cited)),
                   QPointF(room.left() + glyphSpace(), top));
    }
    painter.setPen(disputed ? colours.warning : colours.second);
    drawLines(painter, m_small, line.lines, QPointF(room.left() + glyphSpace(), top));
    const qreal bottom = top + static_cast<int>(line.lines.size()) * m_small.lineHeight();
    const qreal words = room.left() + glyphSpace();
    QRectF tag(room.left() + room.width() - line.tagWidth, room.top(), line.tagWidth, tagHeight);
    if (line.tagBelow) tag.moveTopLeft(QPointF(words, bottom + tagGap));
    if (line.mark && !line.lines.isEmpty()) {
        QPointF mark(words + m_small.widthOf(line.lines.back()) + markGap,
                     bottom - m_small.lineHeight() / 2.0 - Theme::scaled(3));
        if (line.markBelow)
            mark = line.tagBelow ? QPointF(tag.right() + markGap, tag.center().y() - Theme::scaled(3))
                                 : QPointF(words, bottom + 2);
        if (found & CellSearch::InReasons)
            paintFoundGround(painter, QRectF(mark.x() - 2, mark.y() - 3, reasonMarkWidth() + 4, Theme::scaled(7) + 6));
        paintReasonMark(painter, mark, found & CellSearch::InReasons ? colours.text : colours.faint);
    }
    if (!line.tag.isEmpty()) paintTag(painter, tag, line.tag, m_tag);
}

/// A veil, so that shading and its hatch are still seen below.
void MatrixDelegate::paintChosen(QPainter& painter, const QRect& box) const {
    QColor veil = Theme::current().colours().accent;
    veil.setAlphaF(Theme::current().dark() ? 0.18F : 0.14F);
    painter.fillRect(box, veil);
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
