// The acts of history, the newest first, under the days they were done on. What an act changed is read when its row
// comes into view.
#pragma once

#include "document_controller.h"
#include "history/history_filter.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QDate>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace meyar::ui {

class HistoryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Time, Author, Act, Place, Change, ColumnCount };
    /// What a copy of a cell holds: its text without the words of confidential sources.
    static constexpr int CopiedRole = Qt::UserRole;

    HistoryModel(const DocumentController& controller, QObject* parent);

    void reload(); ///< the open document from scratch; nothing when none is open
    /// Takes in what was done since: new acts come on top, acts that were undone or redone change; the rest stays.
    void follow();
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }

    const document::HistoryEntry* entryAt(const QModelIndex& index) const; ///< null for a day
    QModelIndex indexOf(std::int64_t number) const;
    std::vector<std::string> authors() const; ///< in alphabetical order
    std::size_t actCount() const { return m_entries.size(); }
    std::size_t shownCount() const;
    /// Each different text of a column, for its width.
    QStringList differentTexts(Column column) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Day {
        QDate date;
        std::vector<std::size_t> acts; ///< places in m_entries, oldest first; rows are the other way round
    };
    // Days stand oldest first too, so that a new one on top moves no other: an index carries its day's place here.
    std::size_t dayAtRow(int row) const { return m_days.size() - 1 - static_cast<std::size_t>(row); }
    int rowOfDay(std::size_t day) const { return static_cast<int>(m_days.size() - 1 - day); }

    bool shows(std::size_t act) const;
    bool isOfKind(const document::HistoryEntry& entry) const;
    const std::string& searched(std::size_t act) const;
    void forgetSearched();
    void prepareSearch();
    void group();
    void takeIn(std::size_t act);
    void update(const std::vector<document::HistoryEntry>& entries);
    QDate dateOf(const document::HistoryEntry& entry) const;
    QString dayText(const Day& day) const;
    QString actCell(const document::HistoryEntry& entry, Column column) const;
    QString spoken(const document::HistoryEntry& entry) const;
    QString changeText(std::int64_t number) const;
    QString publishedText(std::int64_t number) const;
    QString textOf(std::vector<document::ValueChange> changes) const;

    const DocumentController& m_controller;
    std::vector<document::HistoryEntry> m_entries; ///< oldest first
    std::vector<Day> m_days;
    HistoryFilter m_filter;
    /// Folded texts, made while nothing else is to be done.
    mutable std::vector<std::optional<std::string>> m_searched;
    std::size_t m_prepared = 0;                                ///< how many of them are made for sure
    mutable std::map<std::int64_t, std::set<ActKind>> m_kinds; ///< of acts of several
    QTimer m_preparing;
    mutable QCache<std::int64_t, QString> m_changes{1000};
};

} // namespace meyar::ui
