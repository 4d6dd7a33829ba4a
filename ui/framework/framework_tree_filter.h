// The rows of the framework's tree that a search finds, or that miss a translation; with the areas they stand in.
#pragma once

#include "framework/framework_item.h"

#include <QSortFilterProxyModel>

#include <string>

namespace meyar::ui {

class FrameworkTreeModel;

class FrameworkTreeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FrameworkTreeFilter(FrameworkTreeModel& model, QObject* parent = nullptr);

    void setWords(const QString& words);
    void setOnlyMissing(bool onlyMissing);
    bool active() const { return m_onlyMissing || !m_needle.empty(); }
    bool onlyMissing() const { return m_onlyMissing; }
    /// Keeps the row of an item although it no longer matches: the one being worked on does not slip away. The row
    /// that was held before goes on letGo().
    void hold(const FrameworkItem& item);
    void letGo();
    bool finds(const FrameworkItem& item) const; ///< its row is there on its own account
    QModelIndex firstMatch() const;              ///< the first row that matches itself; of this model

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(const QModelIndex& row) const;
    bool showsWhatMatches() const;
    void lookAgain();

    FrameworkTreeModel& m_model;
    std::string m_needle; ///< folded
    bool m_onlyMissing = false;
    FrameworkItem m_held;
    bool m_left = false; ///< a row that was held is held no longer, or texts changed: some may have to go
};

} // namespace meyar::ui
