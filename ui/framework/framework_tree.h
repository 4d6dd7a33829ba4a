// The tree at the left of the framework's page: code and title a row, long titles in two lines, a mark with a
// number where translations miss.
#pragma once

#include <QHash>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace meyar::ui {

class FrameworkTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FrameworkTreeDelegate(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(*tree) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int measure(const QModelIndex& index, int missing, int room) const;

    const QTreeView& m_tree;
    // By the tree's width, and by all that a row says: each letter of a search asks for them again.
    mutable QHash<int, QHash<QString, int>> m_heights;
};

class FrameworkTree : public QTreeView {
    Q_OBJECT
public:
    explicit FrameworkTree(QWidget* parent);

signals:
    void editPressed(); ///< Enter on a row

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace meyar::ui
