#include "document/footprint.h"

#include "document/changed_row.h"

#include <algorithm>

namespace meyar::document {

namespace {

constexpr std::size_t longestKey = 100; ///< a longer value refers to nothing

bool canBeReferredTo(const ChangedRow& row) {
    return row.keyColumns() == 1 && kindOfTable(row.table()) != Kind::Cells;
}

} // namespace

int Footprint::positionColumn(std::string_view table) {
    const auto known = m_positions.find(table);
    if (known != m_positions.end()) return known->second;
    const std::vector<std::string> names = columnNames(m_database, table);
    const auto place = std::find(names.begin(), names.end(), "position") - names.begin();
    return m_positions.emplace(table, static_cast<int>(place)).first->second;
}

void Footprint::add(const Changeset& changeset) {
    forEachRow(changeset, [&](const ChangedRow& row) {
        const bool update = row.operation() == SQLITE_UPDATE;
        Row& mine = m_rows[row.name()];
        mine.whole = mine.whole || !update;
        m_words.insert(row.ownerText());
        m_tables.emplace(row.table());
        const int position = positionColumn(row.table());
        for (int column = 0; column < row.columns(); ++column) {
            if (column == position) continue;
            if (row.changes(column)) mine.columns.insert(column);
            const auto before = !update || row.changes(column) ? row.before(column) : std::nullopt;
            if (before && !before->empty() && before->size() <= longestKey) m_needed.insert(*before);
        }
        if (row.operation() == SQLITE_INSERT && canBeReferredTo(row)) m_brought.insert(row.ownerText());
    });
    m_words.insert(m_brought.begin(), m_brought.end());
    m_words.insert(m_needed.begin(), m_needed.end());
}

bool Footprint::isBuiltOnBy(const Changeset& later) {
    bool builds = false;
    forEachRow(later, [&](const ChangedRow& row) {
        if (builds) return;
        const bool update = row.operation() == SQLITE_UPDATE;
        const int position = positionColumn(row.table());
        const auto mine = m_rows.find(row.name());
        if (mine != m_rows.end() && !update) {
            builds = true;
            return;
        }
        for (int column = 0; column < row.columns() && !builds; ++column) {
            if (column == position) continue;
            const bool sameValue = mine != m_rows.end() && row.changes(column) &&
                                   (mine->second.whole || mine->second.columns.contains(column));
            const auto after = row.after(column);
            builds = sameValue || (after && m_brought.contains(*after));
        }
        if (row.operation() == SQLITE_DELETE && canBeReferredTo(row) && m_needed.contains(row.ownerText()))
            builds = true;
    });
    return builds;
}

} // namespace meyar::document
