#include "workshop/tally_model.h"

#include "text.h"
#include "widgets/theme.h"
#include "workshop/marks.h"
#include "workshop/votes_delegate.h"

namespace meyar::ui {

TallyModel::TallyModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void TallyModel::reload() {
    beginResetModel();
    m_rows = m_controller.isOpen() ? static_cast<int>(m_controller.assessment().framework.recommendations.size()) : 0;
    endResetModel();
}

void TallyModel::recount() {
    if (m_rows > 0) emit dataChanged(index(0, Dots), index(m_rows - 1, Total));
}

int TallyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int TallyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant TallyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_controller.results().tally.totals.size()) return {}; // another document, before reload()
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
        if (column == Letter) return display(row, Title);
        return column == Title || column == Dots ? accessibleText(row, column) : QVariant();
    case Qt::FontRole:
        return column == Letter ? Theme::font(Theme::bodySize, QFont::DemiBold) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Total ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (column == Total && m_controller.results().tally.totals[row] == 0) return Theme::current().colours().faint;
        return {};
    case MarksRole: {
        if (column != Dots) return {};
        const method::Tally& tally = m_controller.results().tally;
        MarkRow marks;
        for (std::size_t i = 0; i < tally.constituencies.size(); ++i)
            marks.push_back({i, tally.dotsOf(i, row)});
        return QVariant::fromValue(marks);
    }
    default:
        return {};
    }
}

QVariant TallyModel::display(std::size_t row, int column) const {
    const model::Recommendation& recommendation = m_controller.assessment().framework.recommendations[row];
    switch (column) {
    case Letter:
        return qs(recommendation.letter.text());
    case Title:
        return qs(recommendation.title.in(m_controller.language()));
    case Total:
        return QLocale().toString(static_cast<qlonglong>(m_controller.results().tally.totals[row]));
    default:
        return {};
    }
}

QString TallyModel::accessibleText(std::size_t row, int column) const {
    if (column != Dots) return display(row, column).toString();
    const method::Tally& tally = m_controller.results().tally;
    const model::Assessment& assessment = m_controller.assessment();
    QStringList parts;
    for (std::size_t i = 0; i < tally.constituencies.size(); ++i) {
        if (tally.dotsOf(i, row) == 0) continue;
        parts << dotsInWords(tally.dotsOf(i, row), qs(assessment.constituencies[i].name.in(m_controller.language())));
    }
    return parts.isEmpty() ? tr("no dots") : parts.join(QStringLiteral(", "));
}

QVariant TallyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return section == Total ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == Letter) return tr("Letter");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Title:
        return tr("Recommendation");
    case Dots:
        return tr("Dots");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace meyar::ui
