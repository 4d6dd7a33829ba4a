#include "findings/findings_tree.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
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
}

QSize FindingsTree::sizeHint() const {
    return {34 * fontMetrics().averageCharWidth(), 400};
}

/// As wide as the longest word of a title, which is not broken, where that is no more than a third line of letters.
QSize FindingsTree::minimumSizeHint() const {
    const QFontMetrics bold(Theme::font(Theme::bodySize, QFont::DemiBold));
    int widest = 0;
    const auto measure = [&](const QModelIndex& index, int levels) {
        for (const QString& word : index.data().toString().split(u' '))
            widest = std::max(widest, bold.horizontalAdvance(word) + levels * indentation());
    };
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex area = model()->index(row, 0);
        measure(area, 1);
        for (int child = 0; child < model()->rowCount(area); ++child)
            measure(model()->index(child, 0, area), 2);
    }
    const int letter = fontMetrics().averageCharWidth();
    const int around = verticalScrollBar()->sizeHint().width() + 4 * Theme::unit + 2 * frameWidth();
    return {std::clamp(widest + around, 16 * letter, 28 * letter), QTreeView::minimumSizeHint().height()};
}

void FindingsTree::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    const auto measure = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, measure);
    connect(model, &QAbstractItemModel::dataChanged, this, measure);
    connect(model, &QAbstractItemModel::rowsInserted, this, measure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, measure);
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
