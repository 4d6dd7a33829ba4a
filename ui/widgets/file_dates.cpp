#include "widgets/file_dates.h"

#include "text.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLocale>
#include <QStyledItemDelegate>

namespace meyar::ui {

namespace {

class FileDates : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        enum Column { Size = 1, Changed = 3 };
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* const files = qobject_cast<const QFileSystemModel*>(index.model());
        if (!files) return;
        if (index.column() == Changed) option->text = momentText(files->lastModified(index));
        if (index.column() == Size && !files->isDir(index))
            option->text = QLocale().formattedDataSize(files->size(index), 1, QLocale::DataSizeTraditionalFormat);
    }
};

} // namespace

void wordFileDates(QObject& receiver, const QEvent& event) {
    if (event.type() != QEvent::Polish) return;
    auto* const dialog = qobject_cast<QFileDialog*>(&receiver);
    if (dialog && dialog->itemDelegate() && !dynamic_cast<FileDates*>(dialog->itemDelegate()))
        dialog->setItemDelegate(new FileDates(dialog));
}

} // namespace meyar::ui
