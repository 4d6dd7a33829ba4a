#include "findings/findings_tree.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int padding = 7; ///< pixels above and below a title

/// A row as high as its title needs at the width that the tree has; stock delegates reckon with one line.
class TitleDelegate : public QStyledItemDelegate {
public:
    explicit TitleDelegate(FindingsTree* tree) : QStyledItemDelegate(tree), m_tree(*tree) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int levels = index.parent().isValid() ? 2 : 1;
        QStyleOptionViewItem wide(option);
        // One pixel high, since the style wraps words only for a rectangle that is not empty.
        wide.rect = QRect(0, 0, std::max(40, m_tree.viewport()->width() - levels * m_tree.indentation()), 1);
        return QStyledItemDelegate::sizeHint(wide, index) + QSize(0, 2 * padding);
    }

private:
    const FindingsTree& m_tree;
};

} // namespace

FindingsTree::FindingsTree(QWidget* parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("findingsTree"));
    setAccessibleName(tr("Areas and their sections"));
    setHeaderHidden(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIndentation(Theme::scaled(16));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setItemDelegate(new TitleDelegate(this));
    setMinimumWidth(16 * fontMetrics().averageCharWidth());
}

QSize FindingsTree::sizeHint() const {
    return {34 * fontMetrics().averageCharWidth(), 400};
}

void FindingsTree::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            return emit writePressed();
        case Qt::Key_Insert:
            return emit addPressed();
        case Qt::Key_Delete:
            return emit removePressed();
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void FindingsTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

} // namespace meyar::ui
