#include "widgets/in_view.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QScrollArea>
#include <QTreeView>

#include <algorithm>

namespace meyar::ui {

namespace {

/// The part of a rectangle of the widget that neither the widget nor anything around it clips, in global coordinates.
QRect unclipped(const QWidget& widget, QRect rect) {
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        rect &= at->rect();
        if (at->isWindow() || rect.isEmpty()) break;
        rect.translate(at->pos());
    }
    return rect;
}

bool isFolded(const QAbstractItemView& view, const QModelIndex& index) {
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    if (!tree) return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        if (!tree->isExpanded(above)) return true;
    return false;
}

/// Where whole rows are chosen it does not matter which columns are visible.
QRect rectOf(const QAbstractItemView& view, const QModelIndex& index) {
    QRect rect = view.visualRect(index);
    if (rect.isEmpty() || view.selectionBehavior() != QAbstractItemView::SelectRows) return rect;
    rect.setLeft(0);
    rect.setWidth(view.viewport()->width());
    return rect;
}

void show(QAbstractItemView& view, const QModelIndex& index) {
    if (auto* tree = qobject_cast<QTreeView*>(&view)) {
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            tree->expand(above);
    }
    view.scrollTo(index);
    const QRect rect = rectOf(view, index) & view.viewport()->rect();
    for (QWidget* around = view.parentWidget(); around && !around->isWindow(); around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&view)) continue;
        const QPoint centre = view.viewport()->mapTo(area->widget(), rect.center());
        area->ensureVisible(centre.x(), centre.y(), 0, rect.height());
    }
}

} // namespace

QEvent::Type OutOfViewEvent::type() {
    static const int registered = QEvent::registerEventType();
    return static_cast<Type>(registered);
}

bool isInView(const QAbstractItemView& view, const QModelIndex& index) {
    if (!index.isValid() || !view.isVisible() || isFolded(view, index)) return false;
    const QRect rect = rectOf(view, index);
    if (rect.isEmpty()) return false;
    const QRect seen = unclipped(*view.viewport(), rect);
    const QSize most = view.viewport()->size(); // of an item larger than its list
    return 2 * seen.height() >= std::min(rect.height(), most.height()) &&
           2 * seen.width() >= std::min(rect.width(), most.width());
}

bool mayActOnCurrent(QAbstractItemView& view) {
    const QModelIndex current = view.currentIndex();
    if (isInView(view, current)) return true;
    const bool canBeShown = current.isValid() && view.isVisible();
    if (canBeShown) show(view, current);
    OutOfViewEvent event(canBeShown);
    QCoreApplication::sendEvent(view.window(), &event);
    return false;
}

} // namespace meyar::ui
