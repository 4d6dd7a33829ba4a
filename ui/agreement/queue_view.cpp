#include "agreement/queue_view.h"

#include "agreement/queue_model.h"
#include "matrix/line_breaker.h"
#include "widgets/in_view.h"
#include "widgets/key_positions.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <optional>

namespace meyar::ui {

namespace {

constexpr int padX = 12;
constexpr int padY = 8;
constexpr int glyphGap = 5;
constexpr qsizetype statementLines = 2;

QFont strongFont() {
    return Theme::font(Theme::bodySize, QFont::DemiBold);
}

int lineHeight() {
    return QFontMetrics(strongFont()).height();
}

/// The first lines of a text, the last of them cut short where more follows.
QStringList firstLines(const QString& text, int width) {
    QStringList lines = bodyBreaker().lines(text, width);
    if (lines.size() <= statementLines) return lines;
    const QString rest = lines.mid(statementLines - 1).join(u' ');
    lines = lines.mid(0, statementLines - 1);
    return lines << QFontMetrics(bodyBreaker().font()).elidedText(rest, Qt::ElideRight, width);
}

/// The signs, the last at the right end of the line; how far left they come.
int paintGlyphs(QPainter& painter, const QRect& line, const QList<Glyph>& glyphs, const QColor& ink) {
    const int size = Theme::scaled(12);
    int x = line.right() + 1;
    for (auto glyph = glyphs.rbegin(); glyph != glyphs.rend(); ++glyph) {
        x -= size;
        paintGlyph(painter, QRectF(x, line.center().y() - size / 2.0 + 0.5, size, size), *glyph, ink);
        x -= glyphGap;
    }
    return x;
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = Theme::current().colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const QColor text = chosen ? c.accentSoftText : c.text;
    const QColor second = chosen ? c.accentSoftText : c.second;
    painter->save();
    painter->fillRect(option.rect, chosen ? c.accentSoft : pointed ? c.raised : c.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (chosen) painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);

    QRect line(option.rect.left() + padX, option.rect.top() + padY, option.rect.width() - 2 * padX, lineHeight());
    QRect code = line;
    code.setRight(paintGlyphs(*painter, line, index.data(QueueModel::GlyphsRole).value<QList<Glyph>>(), second));
    painter->setFont(strongFont());
    painter->setPen(text);
    painter->drawText(code, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, code.width()));
    painter->setFont(bodyBreaker().font());
    painter->setPen(second);
    for (const QString& words : firstLines(index.data(QueueModel::StatementRole).toString(), line.width())) {
        line.translate(0, lineHeight());
        painter->drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), words);
    }
    if (const QString agreed = index.data(QueueModel::AgreedRole).toString(); !agreed.isEmpty()) {
        line.moveTop(option.rect.top() + padY + (1 + static_cast<int>(statementLines)) * lineHeight());
        const int size = Theme::scaled(12);
        paintGlyph(*painter, QRectF(line.left(), line.center().y() - size / 2.0 + 0.5, size, size),
                   index.data(QueueModel::AgreedGlyphRole).value<Glyph>(), chosen ? c.accentSoftText : c.accent);
        painter->setPen(text);
        const QRect words = line.adjusted(size + glyphGap + 2, 0, 0, 0);
        painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(agreed, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int lines =
        1 + static_cast<int>(statementLines) + (index.data(QueueModel::AgreedRole).toString().isEmpty() ? 0 : 1);
    return {Theme::scaled(120), lines * lineHeight() + 2 * padY};
}

QueueView::QueueView(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("agreementQueue"));
    setAccessibleName(tr("Cells to agree on"));
    setItemDelegate(new QueueDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    takeKeysByPosition(*this);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::doubleClicked, this, &QueueView::reasonPressed);
}

void QueueView::keyPressEvent(QKeyEvent* event) {
    if (!currentIndex().isValid()) return QListView::keyPressEvent(event);
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool control = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (control && enter) return emit nextPressed();
    if (control && key == Qt::Key_K) return emit citePressed();
    if (plain && enter) return emit reasonPressed();
    if (plain && key == Qt::Key_M) return emit matrixPressed();
    const bool clears = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const bool answers = key >= Qt::Key_1 && key <= Qt::Key_9;
    if (plain && (clears || answers)) {
        if (!mayActOnCurrent(*this)) return;
        return clears ? emit clearPressed() : emit answerKeyPressed(key - Qt::Key_0);
    }
    QListView::keyPressEvent(event);
}

/// Whoever comes by Tab finds a cell to agree on.
void QueueView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

} // namespace meyar::ui
