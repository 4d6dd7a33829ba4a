#include "comparison/compared_ranks_model.h"

#include "report/comparison_chart.h"
#include "text.h"
#include "widgets/theme.h"

#include <algorithm>

namespace meyar::ui {

namespace {

bool anyVotes(const method::Results& results) {
    const auto& totals = results.tally.totals;
    return std::any_of(totals.begin(), totals.end(), [](std::int64_t total) { return total > 0; });
}

} // namespace

ComparedRanksModel::ComparedRanksModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void ComparedRanksModel::show(const SideBySide* shown) {
    beginResetModel();
    m_shown = shown && !shown->empty() ? shown : nullptr;
    endResetModel();
}

int ComparedRanksModel::rowCount(const QModelIndex& parent) const {
    return m_shown && !parent.isValid() ? static_cast<int>(m_shown->comparison.recommendations.size()) : 0;
}

int ComparedRanksModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return FirstAssessment + (m_shown ? static_cast<int>(m_shown->assessments.size()) : 0);
}

QVariant ComparedRanksModel::data(const QModelIndex& index, int role) const {
    if (!m_shown || !index.isValid()) return {};
    const auto& row = m_shown->comparison.recommendations[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && index.column() == Letter) return Theme::font(Theme::bodySize, QFont::DemiBold);
    const bool title = index.column() == Title;
    if (role == Qt::ToolTipRole && !title) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    if (index.column() == Letter) return qs(row.letter.text());
    if (title) return qs(report::comparedTitle(m_shown->assessments, row.letter, m_controller.language()));
    const auto place = static_cast<std::size_t>(index.column() - FirstAssessment);
    // Without a vote all share the first rank by need alone, which would read like a result.
    if (row.ranks[place] && !anyVotes(*m_shown->assessments[place].results)) return tr("no votes yet");
    return qs(report::comparedRankText(row.ranks[place], m_controller.wording()));
}

QVariant ComparedRanksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (section == Letter) return {};
    if (section == Title) return tr("Recommendation");
    return m_shown->names[static_cast<std::size_t>(section - FirstAssessment)];
}

} // namespace meyar::ui
