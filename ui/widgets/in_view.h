// A key or a menu acts on the current row of a list only while that row is visible. A row that is folded away or
// scrolled out of sight is shown instead, and the next press acts.
#pragma once

#include <QEvent>

class QAbstractItemView;
class QModelIndex;

namespace meyar::ui {

/// Sent to the window when an act did not happen because its row was not visible.
class OutOfViewEvent : public QEvent {
public:
    explicit OutOfViewEvent(bool isShownNow) : QEvent(type()), shownNow(isShownNow) {}
    static Type type();
    const bool shownNow; ///< false where the row cannot be shown: the list is hidden or the row is filtered out
};

/// At least half of the item is visible: unfolded, and clipped neither by its list nor by what the list is in.
bool isInView(const QAbstractItemView& view, const QModelIndex& index);

/// Everything that changes the current item asks this first. When that item is not in view it is unfolded and scrolled
/// to, the window says so, and the answer is false.
bool mayActOnCurrent(QAbstractItemView& view);

} // namespace meyar::ui
