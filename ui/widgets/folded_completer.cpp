#include "widgets/folded_completer.h"

#include "model/fold.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace meyar::ui {

namespace {

enum Role { IdRole = Qt::UserRole + 1 };
constexpr int visibleRows = 8;
constexpr int mostMatches = 100;

} // namespace

FoldedCompleter::FoldedCompleter(const QString& accessibleName, QWidget* field)
    : QCompleter(field), m_matches(new QStandardItemModel(this)) {
    setModel(m_matches);
    setWidget(field);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion); // suggest() does, by the folds
    setMaxVisibleItems(visibleRows);
    popup()->setObjectName(field->objectName() + QStringLiteral("Suggestions"));
    popup()->setAccessibleName(accessibleName);
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { emit chosen(index.data(IdRole).toString()); });
}

void FoldedCompleter::setEntries(const std::vector<Entry>& entries) {
    if (entries == m_entries) return;
    m_entries = entries;
    m_folded.clear();
    m_folded.reserve(entries.size());
    for (const Entry& entry : entries)
        m_folded.push_back(model::fold(entry.words.toStdString()));
}

void FoldedCompleter::suggest(const QString& typed, const QRect& where) {
    const std::string wanted = model::fold(typed.toStdString());
    m_matches->clear();
    for (std::size_t i = 0; i < m_entries.size() && m_matches->rowCount() < mostMatches; ++i) {
        if (m_folded[i].find(wanted) == std::string::npos) continue;
        auto* item = new QStandardItem(m_entries[i].words);
        item->setData(m_entries[i].id, IdRole);
        item->setToolTip(m_entries[i].words);
        m_matches->appendRow(item);
    }
    if (m_matches->rowCount() == 0) return dismiss();
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
