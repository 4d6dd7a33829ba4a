#include "matrix/matrix_header.h"

#include "matrix/matrix_model.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int padX = 8;
constexpr int padY = 4;
} // namespace

MatrixHeader::MatrixHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_font(Theme::font(Theme::smallSize, QFont::DemiBold)) {
    setObjectName(QStringLiteral("matrixHeader"));
    setSectionsMovable(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
}

int MatrixHeader::firstOfGroup(int section) const {
    return section < MatrixModel::O1Column ? MatrixModel::F1Column : MatrixModel::O1Column;
}

int MatrixHeader::groupWidth(int section) const {
    const int first = firstOfGroup(section);
    return sectionSize(first) + sectionSize(first + 1);
}

QString MatrixHeader::words(int section, int role) const {
    return model() ? model()->headerData(section, Qt::Horizontal, role).toString() : QString();
}

int MatrixHeader::upperHeight() const {
    int lines = 1;
    for (const int section : {MatrixModel::F1Column, MatrixModel::O1Column}) {
        if (count() <= section) continue;
        lines = std::max(
            lines, m_font.countLines(words(section, MatrixModel::TrackHeadingRole), groupWidth(section) - 2 * padX));
    }
    return 2 * padY + lines * m_font.lineHeight() + 1;
}

int MatrixHeader::lowerHeight() const {
    return 2 * padY + m_font.lineHeight() + 1;
}

QSize MatrixHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), upperHeight() + lowerHeight()};
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Colours& colours = Theme::current().colours();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colours.raised);
    painter->setFont(m_font.font());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->setPen(colours.second);
    if (section == MatrixModel::IndicatorColumn) {
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
        painter->drawText(rect.adjusted(padX, 0, -padX, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          words(section, Qt::DisplayRole));
        painter->restore();
        return;
    }
    // The track's heading runs over both of its sections; each paints its part.
    const int upper = upperHeight();
    const int first = firstOfGroup(section);
    const int left = section == first ? rect.left() : rect.left() - sectionSize(first);
    const QRect group(left, rect.top(), groupWidth(section), upper);
    painter->drawText(group.adjusted(padX, 0, -padX, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      words(section, MatrixModel::TrackHeadingRole));
    painter->fillRect(QRect(rect.left(), rect.top() + upper - 1, rect.width(), 1), colours.line);
    painter->drawText(QRect(rect.left() + padX, rect.top() + upper, rect.width() - 2 * padX, lowerHeight() - 1),
                      Qt::AlignVCenter | Qt::AlignLeft, words(section, MatrixModel::LevelHeadingRole));
    if (section != MatrixModel::O2Column) {
        const int top = section == MatrixModel::F2Column ? rect.top() : rect.top() + upper;
        painter->fillRect(QRect(rect.right(), top, 1, rect.bottom() - top), colours.line);
    }
    painter->restore();
}

} // namespace meyar::ui
