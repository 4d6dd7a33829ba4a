#include "widgets/arrows_in_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

namespace meyar::ui {

ArrowsInRow::ArrowsInRow(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

namespace {

/// The layout within which the widget is an item.
const QLayout* layoutOf(const QWidget& widget, const QLayout* from) {
    if (!from || from->indexOf(&widget) >= 0) return from;
    for (int i = 0; i < from->count(); ++i)
        if (const QLayout* inner = from->itemAt(i)->layout())
            if (const QLayout* found = layoutOf(widget, inner)) return found;
    return nullptr;
}

} // namespace

QList<QAbstractButton*> buttonsBeside(const QAbstractButton& button) {
    QList<QAbstractButton*> row;
    const QLayout* within = layoutOf(button, button.parentWidget()->layout());
    for (QAbstractButton* each :
         button.parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (within && within->indexOf(each) < 0) continue;
        if (each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus) row << each;
    }
    std::sort(row.begin(), row.end(), [](const QAbstractButton* a, const QAbstractButton* b) {
        const bool sameLine = a->y() < b->geometry().bottom() && b->y() < a->geometry().bottom();
        return sameLine ? a->x() < b->x() : a->y() < b->y();
    });
    return row;
}

bool ArrowsInRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    auto* const button = qobject_cast<QAbstractButton*>(watched);
    // Choices that exclude each other are walked, and chosen, by Qt.
    if (!button || button->autoExclusive() || button->group() || !button->parentWidget()) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier) return false;
    const bool back = key->key() == Qt::Key_Left || key->key() == Qt::Key_Up;
    if (!back && key->key() != Qt::Key_Right && key->key() != Qt::Key_Down) return false;
    const QList<QAbstractButton*> row = buttonsBeside(*button);
    const qsizetype next = row.indexOf(button) + (back ? -1 : 1);
    if (next >= 0 && next < row.size()) row[next]->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    return true;
}

} // namespace meyar::ui
