// Draws a text of the framework over as many lines as it takes, and edits it in place: Enter keeps it, Tab goes on to
// the next, Shift+Enter begins a new line, Esc leaves it as it was.
#pragma once

#include "framework/wrapped_delegate.h"

namespace meyar::ui {

class TextsDelegate : public WrappedDelegate {
    Q_OBJECT
public:
    using WrappedDelegate::WrappedDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    mutable bool m_taken = true; ///< whether the model took the text that was handed to it last
};

} // namespace meyar::ui
