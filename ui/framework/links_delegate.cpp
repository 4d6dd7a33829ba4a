#include "framework/links_delegate.h"

#include "framework/links_model.h"

#include <QComboBox>
#include <QLineEdit>

namespace meyar::ui {

QWidget* LinksDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.column() == LinksModel::Part) {
        auto* choice = new QComboBox(parent);
        choice->setObjectName(QStringLiteral("linkPartEditor"));
        choice->setAccessibleName(tr("What of the indicator is answered"));
        for (const LinkPart& part : allLinkParts())
            choice->addItem(nameOf(part));
        return choice;
    }
    auto* weight = new QLineEdit(parent);
    weight->setObjectName(QStringLiteral("linkWeightEditor"));
    weight->setAccessibleName(tr("Weight of the link"));
    weight->setAlignment(Qt::AlignRight);
    return weight;
}

void LinksDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(index.data(Qt::EditRole).toInt());
    } else if (auto* weight = qobject_cast<QLineEdit*>(editor); weight && !weight->isModified()) {
        weight->setText(index.data(Qt::EditRole).toString());
    }
}

void LinksDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) model->setData(index, choice->currentIndex());
    if (const auto* weight = qobject_cast<QLineEdit*>(editor)) model->setData(index, weight->text());
}

} // namespace meyar::ui
