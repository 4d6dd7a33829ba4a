// The list of what a source is used for; Enter goes there, F2 edits a citation, Del removes it.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace meyar::ui {

/// Draws a use on three lines: where, with a bar and a word for its side; what the cell asks; what the source says.
class UsesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class UsesView : public QListView {
    Q_OBJECT
public:
    explicit UsesView(QWidget* parent);

    QSize sizeHint() const override;        ///< all its rows, up to a few
    QSize minimumSizeHint() const override; ///< one or two rows

signals:
    void goPressed();
    void editPressed();
    void removePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int heightOf(int fewest, int most) const;
};

} // namespace meyar::ui
