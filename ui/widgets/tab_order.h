// The order in which Tab reaches the controls of a window: as they are seen.
#pragma once

#include <QWidget>

#include <vector>

namespace meyar::ui {

/// Widgets of one parent in the order in which they are seen, as below; those that are hidden come last.
std::vector<QWidget*> inReadingOrder(const std::vector<QWidget*>& siblings);

/// Makes the window's focus chain follow what it shows now. Parts one below the other come from top to bottom, parts
/// side by side from left to right, each part whole before the next: a form by its rows, a panel at the left before
/// one at the right, the sidebar before the page. Called at each Tab key in a window without a TabRound, so that
/// nothing else sets an order.
void orderTabs(QWidget& window);

/// The whole of a window with parts that hand their focus on to one of their controls. Qt takes such a part for a stop,
/// which leads back to that control before what is above it was reached; from within here Tab goes in the order itself,
/// round from the last to the first. From what is hidden or goes off while it has the keys, they go to the part around
/// it that has a focus proxy: to its table, say, when a button that was pressed goes off. The window's focus chain
/// stays as it is: Qt leaves a loop in it where an editable combo box is put in order, and hangs when a part with the
/// focus is hidden then.
class TabRound : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace meyar::ui
