// Draws texts over as many lines as they take, in calm rows with a line below.
#pragma once

#include <QStyledItemDelegate>

namespace meyar::ui {

class WrappedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padX = 10;
    static constexpr int padY = 8;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
};

} // namespace meyar::ui
