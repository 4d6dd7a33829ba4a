// Draws the table of links, and edits what a link reaches as a choice, its weight as a number.
#pragma once

#include "workshop/votes_delegate.h"

namespace meyar::ui {

class LinksDelegate : public VotesDelegate {
    Q_OBJECT
public:
    using VotesDelegate::VotesDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace meyar::ui
