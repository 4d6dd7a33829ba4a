#include "framework/framework_tree_filter.h"

#include "framework/framework_tree_model.h"
#include "model/fold.h"

namespace meyar::ui {

FrameworkTreeFilter::FrameworkTreeFilter(FrameworkTreeModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_left = true; });
}

void FrameworkTreeFilter::setWords(const QString& words) {
    const std::string needle = model::fold(words.simplified().toStdString());
    if (needle == m_needle) return;
    m_needle = needle;
    m_held = {};
    lookAgain();
}

void FrameworkTreeFilter::setOnlyMissing(bool onlyMissing) {
    if (onlyMissing == m_onlyMissing) return;
    m_onlyMissing = onlyMissing;
    m_held = {};
    lookAgain();
}

void FrameworkTreeFilter::hold(const FrameworkItem& item) {
    m_left = m_left || (m_held != FrameworkItem{} && item != m_held);
    m_held = item;
}

void FrameworkTreeFilter::letGo() {
    if (active() && m_left) lookAgain();
}

/// Most letters of a search find the same rows as the one before: then the view has nothing to lay out.
void FrameworkTreeFilter::lookAgain() {
    m_left = false;
    if (!showsWhatMatches()) invalidateFilter();
}

bool FrameworkTreeFilter::showsWhatMatches() const {
    const auto right = [this](int row, const QModelIndex& parent) {
        return mapFromSource(m_model.index(row, 0, parent)).isValid() == filterAcceptsRow(row, parent);
    };
    for (int top = 0; top < m_model.rowCount(); ++top) {
        if (!right(top, {})) return false;
        const QModelIndex area = m_model.index(top, 0);
        if (!mapFromSource(area).isValid()) continue; // nor is anything below it
        for (int below = 0; below < m_model.rowCount(area); ++below) {
            if (!right(below, area)) return false;
        }
    }
    return true;
}

bool FrameworkTreeFilter::finds(const FrameworkItem& item) const {
    const QModelIndex row = m_model.indexOf(item);
    return row.isValid() && matches(row);
}

bool FrameworkTreeFilter::matches(const QModelIndex& row) const {
    if (m_held != FrameworkItem{} && m_model.itemAt(row) == m_held) return true;
    if (m_onlyMissing && row.data(FrameworkTreeModel::MissingRole).toInt() == 0) return false;
    return m_needle.empty() || m_model.foldedTexts(row).find(m_needle) != std::string::npos;
}

QModelIndex FrameworkTreeFilter::firstMatch() const {
    for (int top = 0; top < rowCount(); ++top) {
        const QModelIndex area = index(top, 0);
        if (matches(mapToSource(area))) return area;
        if (rowCount(area) > 0) return index(0, 0, area);
    }
    return {};
}

bool FrameworkTreeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = m_model.index(row, 0, parent);
    if (!active() || matches(index)) return true;
    for (int below = 0; below < m_model.rowCount(index); ++below) {
        if (matches(m_model.index(below, 0, index))) return true;
    }
    return false;
}

} // namespace meyar::ui
