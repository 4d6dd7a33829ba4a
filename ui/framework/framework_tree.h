// The tree at the left of the framework's page: code and title a row, long titles in two lines, a mark with a
// number where translations miss.
#pragma once

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
    const QTreeView& m_tree;
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
