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
    static void drawWords(QPainter& painter, const QRect& box, const QString& words); ///< in the painter's font and pen
};

} // namespace meyar::ui
