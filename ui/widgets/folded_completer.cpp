#include "widgets/folded_completer.h"

#include "model/fold.h"
#include "widgets/plain_tip.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include <array>

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
    setWrapAround(false); // past the last match is none, which Enter could not take
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

std::vector<std::size_t> FoldedCompleter::matches(const QString& typed) const {
    const std::string wanted = model::fold(typed.trimmed().toStdString());
    std::array<std::vector<std::size_t>, 3> found; // it begins with it, a word does, it has it somewhere
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t at = m_folded[i].find(wanted);
        if (at == std::string::npos) continue;
        const bool word = at == 0 || m_folded[i].find(' ' + wanted) != std::string::npos;
        found[at == 0 ? 0 : word ? 1 : 2].push_back(i);
    }
    for (const std::size_t kind : {1, 2})
        found[0].insert(found[0].end(), found[kind].begin(), found[kind].end());
    return found[0];
}

std::optional<FoldedCompleter::Entry> FoldedCompleter::onlyMatch(const QString& typed) const {
    if (typed.trimmed().isEmpty()) return std::nullopt;
    const std::string wanted = model::fold(typed.trimmed().toStdString());
    for (const Entry& entry : m_entries)
        if (model::fold(entry.id.toStdString()) == wanted) return entry;
    const std::vector<std::size_t> found = matches(typed);
    return found.size() == 1 ? std::optional(m_entries[found.front()]) : std::nullopt;
}

void FoldedCompleter::suggest(const QString& typed, const QRect& where) {
    m_matches->clear();
    for (const std::size_t i : matches(typed)) {
        if (m_matches->rowCount() == mostMatches) break;
        auto* item = new QStandardItem(m_entries[i].words);
        item->setData(m_entries[i].id, IdRole);
        item->setToolTip(plainTip(m_entries[i].words));
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
