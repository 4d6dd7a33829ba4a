// The queue as a list: arrows go through it, a digit agrees on a grade.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace meyar::ui {

/// Draws a cell: its code, the signs of the grades given, what it asks, and what was agreed.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class QueueView : public QListView {
    Q_OBJECT
public:
    explicit QueueView(QWidget* parent);

signals:
    void answerKeyPressed(int key);
    void reasonPressed();
    void nextPressed(); ///< Ctrl+Enter
    void clearPressed();
    void citePressed();
    void matrixPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace meyar::ui
