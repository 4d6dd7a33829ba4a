#include "widgets/combo_popup.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace meyar::ui {

namespace {

/// What the view is too low for the rows that its box shows at once.
int lacking(const QAbstractItemView& view) {
    const auto* box = qobject_cast<const QComboBox*>(view.parentWidget()->parentWidget());
    const int shown = std::min(view.model()->rowCount(view.rootIndex()), box ? box->maxVisibleItems() : 10);
    int height = 0;
    for (int row = 0; row < shown; ++row)
        height += view.sizeHintForRow(row);
    return std::max(0, height - view.viewport()->height());
}

} // namespace

void widenComboPopup(QObject& receiver, const QEvent& event) {
    if (event.type() != QEvent::Show || !receiver.inherits("QComboBoxPrivateContainer")) return;
    auto& list = static_cast<QWidget&>(receiver);
    const auto* view = list.findChild<QAbstractItemView*>();
    if (!view) return;
    const QRect screen = list.screen()->availableGeometry();
    const int around = list.width() - view->viewport()->width() + view->verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max(list.width(), view->sizeHintForColumn(0) + around), screen.width());
    const int left = std::max(screen.left(), std::min(list.x(), screen.right() + 1 - width));
    const bool above = list.y() < list.parentWidget()->mapToGlobal(QPoint()).y();
    list.setGeometry(left, list.y(), width, list.height());
    // The box counts its rows without what the style sheet adds to them. Opened upwards the list grows upwards. How
    // much of its height is the view's is known once that has changed.
    for (int pass = 0; pass < 2; ++pass) {
        const int height = std::min(list.height() + lacking(*view), screen.height());
        const int top = above ? list.y() + list.height() - height : list.y();
        list.setGeometry(left, std::max(screen.top(), std::min(top, screen.bottom() + 1 - height)), width, height);
        list.layout()->activate();
    }
}

} // namespace meyar::ui
