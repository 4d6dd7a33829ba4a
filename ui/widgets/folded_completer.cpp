#include "widgets/folded_completer.h"

#include "model/fold.h"
#include "text.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace meyar::ui {

namespace {

enum Role { IdRole = Qt::UserRole + 1, FoldedRole };
constexpr int mostRows = 8;

QString folded(const QString& text) {
    return qs(model::fold(text.toStdString()));
}

} // namespace

FoldedCompleter::FoldedCompleter(const QString& accessibleName, QWidget* field)
    : QCompleter(field), m_entries(new QStandardItemModel(this)) {
    setModel(m_entries);
    setWidget(field);
    setCompletionRole(FoldedRole);
    setCaseSensitivity(Qt::CaseSensitive); // folded already
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(mostRows);
    popup()->setObjectName(field->objectName() + QStringLiteral("Suggestions"));
    popup()->setAccessibleName(accessibleName);
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { emit chosen(index.data(IdRole).toString()); });
}

void FoldedCompleter::setEntries(const std::vector<Entry>& entries) {
    m_entries->clear();
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem(entry.words);
        item->setData(entry.id, IdRole);
        item->setData(folded(entry.words), FoldedRole);
        item->setToolTip(entry.words);
        m_entries->appendRow(item);
    }
}

void FoldedCompleter::suggest(const QString& typed, const QRect& where) {
    setCompletionPrefix(folded(typed));
    if (completionCount() == 0) return dismiss();
    complete(where);
    popup()->setCurrentIndex(completionModel()->index(0, 0));
}

void FoldedCompleter::dismiss() {
    popup()->hide();
}

bool FoldedCompleter::isOpen() const {
    return popup()->isVisible();
}

} // namespace meyar::ui
