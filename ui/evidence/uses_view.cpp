#include "evidence/uses_view.h"

#include "evidence/uses_model.h"
#include "widgets/in_view.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int left = 12;
constexpr int between = 6; ///< above and below the lines of a row

QFont strongFont() {
    return Theme::font(Theme::bodySize, QFont::DemiBold);
}

/// Draws a line cut short where it does not fit; how far it came.
int drawLine(QPainter& painter, const QRect& line, const QString& text, const QFont& font, const QColor& ink,
             Qt::Alignment side = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

void UsesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = Theme::current().colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const QString side = index.data(UsesModel::SideRole).toString();
    const QColor sideInk = index.data(UsesModel::ContradictsRole).toBool() ? c.warning : c.accent;
    painter->save();
    painter->fillRect(option.rect, chosen ? c.accentSoft : pointed ? c.raised : c.surface);
    painter->fillRect(
        option.rect.adjusted(0, 4, 0, -4).intersected(QRect(option.rect.left(), option.rect.top(), 3, 9999)),
        side.isEmpty() ? c.line : sideInk);
    const int height = QFontMetrics(strongFont()).height();
    QRect line(option.rect.left() + left, option.rect.top() + between, option.rect.width() - left - 6, height);
    const QColor text = chosen ? c.accentSoftText : c.text;
    const QColor second = chosen ? c.accentSoftText : c.second;

    const QFont body = Theme::font(Theme::bodySize);
    const QFont small = Theme::font(Theme::smallSize);
    const int sideWidth = side.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(side) + 8;
    drawLine(*painter, line, side, small,
             chosen           ? c.accentSoftText
             : side.isEmpty() ? second
                              : sideInk,
             Qt::AlignRight);
    QRect where = line.adjusted(0, 0, -sideWidth, 0);
    const int name = drawLine(*painter, where, index.data().toString(), strongFont(), text);
    where.setLeft(where.left() + name + 8);
    drawLine(*painter, where, index.data(UsesModel::PlaceRole).toString(), body, second);
    line.translate(0, height);
    drawLine(*painter, line, index.data(UsesModel::StatementRole).toString(), body, second);
    line.translate(0, height);
    QFont italic = body;
    italic.setItalic(true);
    drawLine(*painter, line, index.data(UsesModel::QuoteRole).toString(), italic, second);
    painter->restore();
}

QSize UsesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int lines = index.data(UsesModel::QuoteRole).toString().isEmpty() ? 2 : 3;
    return {80, lines * QFontMetrics(strongFont()).height() + 2 * between};
}

UsesView::UsesView(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("usesList"));
    setAccessibleName(tr("What the source is used for"));
    setItemDelegate(new UsesDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, &UsesView::goPressed);
}

int UsesView::heightOf(int fewest, int most) const {
    const int rows = model() ? model()->rowCount() : 0;
    int height = 2 * frameWidth() + 4;
    for (int row = 0; row < std::clamp(rows, std::min(fewest, rows), most); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize UsesView::sizeHint() const {
    return {200, heightOf(1, 10)};
}

QSize UsesView::minimumSizeHint() const {
    return {120, heightOf(1, 2)};
}

void UsesView::keyPressEvent(QKeyEvent* event) {
    if (currentIndex().isValid()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit goPressed();
        const bool edits = event->key() == Qt::Key_F2;
        const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
        if ((edits || removes) && !mayActOnCurrent(*this)) return;
        if (edits) return emit editPressed();
        if (removes) return emit removePressed();
    }
    QListView::keyPressEvent(event);
}

/// Whoever comes by Tab finds a row to act on.
void UsesView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

} // namespace meyar::ui
