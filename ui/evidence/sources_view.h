// The table of the register: whole rows chosen, no grid; Del removes, Enter goes to the fields of the source.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace meyar::ui {

/// Draws a calm row: a drawing, if any, then the text, cut short where it does not fit.
class SourcesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class SourcesView : public QTableView {
    Q_OBJECT
public:
    explicit SourcesView(QWidget* parent);

    void fitColumns(); ///< all are shown; where they do not fit, the table scrolls sideways

signals:
    void removePressed();
    void editPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restoreOrder();
    void fitRows();
};

} // namespace meyar::ui
