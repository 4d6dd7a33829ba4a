#include "widgets/combo_popup.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace meyar::ui {

void widenComboPopup(QObject& receiver, const QEvent& event) {
    if (event.type() != QEvent::Show || !receiver.inherits("QComboBoxPrivateContainer")) return;
    auto& list = static_cast<QWidget&>(receiver);
    const auto* view = list.findChild<QAbstractItemView*>();
    if (!view) return;
    const QRect screen = list.screen()->availableGeometry();
    const int around = list.width() - view->viewport()->width() + view->verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max(list.width(), view->sizeHintForColumn(0) + around), screen.width());
    list.setGeometry(std::max(screen.left(), std::min(list.x(), screen.right() + 1 - width)), list.y(), width,
                     list.height());
}

} // namespace meyar::ui
