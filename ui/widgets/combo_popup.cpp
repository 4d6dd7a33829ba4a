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

/// By how much the view is too low for the rows that its box shows at once; less than nothing where it is too high.
int lacking(const QAbstractItemView& view) {
    const auto* box = qobject_cast<const QComboBox*>(view.parentWidget()->parentWidget());
    const int shown = std::min(view.model()->rowCount(view.rootIndex()), box ? box->maxVisibleItems() : 10);
    if (shown == 0) return 0;
    const auto row = [&](int at) { return view.visualRect(view.model()->index(at, 0, view.rootIndex())); };
    return row(shown - 1).bottom() + 1 - row(0).top() - view.viewport()->height();
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
    const int least = list.height();
    const bool above = list.y() < list.parentWidget()->mapToGlobal(QPoint()).y();
    list.setGeometry(left, list.y(), width, list.height());
    // The box does not count the frame of the style sheet. Where that lacks, the list has an arrow at its end, which
    // takes some more and goes once there is enough: so what is lacking is known, and then too much, only on the way.
    // Opened upwards the list grows upwards.
    for (int pass = 0; pass < 3; ++pass) {
        const int height = std::clamp(list.height() + lacking(*view), least, std::max(least, screen.height()));
        const int top = above ? list.y() + list.height() - height : list.y();
        list.setGeometry(left, std::max(screen.top(), std::min(top, screen.bottom() + 1 - height)), width, height);
        list.layout()->activate();
    }
}

} // namespace meyar::ui
