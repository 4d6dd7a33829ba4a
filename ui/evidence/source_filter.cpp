#include "evidence/source_filter.h"

#include "model/fold.h"
#include "text.h"

#include <algorithm>

namespace meyar::ui {

bool matches(SourceFilter filter, const SourceRow& row) {
    switch (filter) {
    case SourceFilter::All:
        return true;
    case SourceFilter::Unused:
        return row.unused();
    case SourceFilter::Confidential:
        return row.source.confidential;
    default:
        return static_cast<int>(row.source.kind) == static_cast<int>(filter) - static_cast<int>(SourceFilter::Document);
    }
}

SourceFilterModel::SourceFilterModel(SourcesModel& sources, QObject* parent)
    : QSortFilterProxyModel(parent), m_sources(sources) {
    setSourceModel(&sources);
    setDynamicSortFilter(true);
    sort(SourcesModel::Id);
}

void SourceFilterModel::setFilter(SourceFilter filter) {
    m_filter = filter;
    invalidateFilter();
}

void SourceFilterModel::setSearch(const QString& typed) {
    m_wanted.clear();
    for (const QString& word : qs(model::fold(typed.toStdString())).split(u' ', Qt::SkipEmptyParts))
        m_wanted.push_back(word.toStdString());
    invalidateFilter();
}

std::optional<model::SourceId> SourceFilterModel::sourceAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return m_sources.rowAt(mapToSource(index).row()).source.id;
}

QModelIndex SourceFilterModel::indexOf(const model::SourceId& id) const {
    const int row = m_sources.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_sources.index(row, 0));
}

bool SourceFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const SourceRow& source = m_sources.rowAt(row);
    return matches(m_filter, source) && std::all_of(m_wanted.begin(), m_wanted.end(), [&](const std::string& word) {
               return source.folded.find(word) != std::string::npos;
           });
}

bool SourceFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const SourceRow& a = m_sources.rowAt(left.row());
    const SourceRow& b = m_sources.rowAt(right.row());
    const auto byNumber = [](std::size_t x, std::size_t y) { return x < y ? -1 : x > y ? 1 : 0; };
    int order = 0;
    switch (left.column()) {
    case SourcesModel::Year:
        order = a.source.year.value_or(0) - b.source.year.value_or(0);
        break;
    case SourcesModel::Confidential:
        order = byNumber(a.source.confidential, b.source.confidential);
        break;
    case SourcesModel::Supports:
        order = byNumber(a.supports, b.supports);
        break;
    case SourcesModel::Contradicts:
        order = byNumber(a.contradicts, b.contradicts);
        break;
    default:
        order = m_order.compare(left.data().toString(), right.data().toString());
    }
    if (order == 0) order = m_order.compare(qs(a.source.id.text()), qs(b.source.id.text()));
    return order < 0;
}

} // namespace meyar::ui
