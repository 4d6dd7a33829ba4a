// Which sources the register shows, and in what order.
#pragma once

#include "evidence/source_words.h"
#include "evidence/sources_model.h"

#include <QSortFilterProxyModel>

#include <array>

namespace meyar::ui {

enum class SourceFilter { All, Document, Interview, Survey, Statistics, Observation, Unused, Confidential };
inline constexpr std::array<SourceFilter, 8> allSourceFilters{
    SourceFilter::All,        SourceFilter::Document,    SourceFilter::Interview, SourceFilter::Survey,
    SourceFilter::Statistics, SourceFilter::Observation, SourceFilter::Unused,    SourceFilter::Confidential};
bool matches(SourceFilter filter, const SourceRow& row);

class SourceFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    SourceFilterModel(SourcesModel& sources, QObject* parent);

    void setFilter(SourceFilter filter);
    SourceFilter filter() const { return m_filter; }
    void setSearch(const QString& typed);
    bool searches() const { return !m_wanted.empty(); }

    std::optional<model::SourceId> sourceAt(const QModelIndex& index) const;
    QModelIndex indexOf(const model::SourceId& id) const; ///< invalid while it is filtered away

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    SourcesModel& m_sources;
    SourceOrder m_order;
    SourceFilter m_filter = SourceFilter::All;
    std::vector<std::string> m_wanted; ///< folded words, all of which a row has
};

} // namespace meyar::ui
