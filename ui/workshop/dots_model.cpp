#include "workshop/dots_model.h"

#include "text.h"
#include "widgets/theme.h"
#include "workshop/marks.h"

namespace meyar::ui {

DotsModel::DotsModel(DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void DotsModel::show(const std::optional<model::ConstituencyId>& constituency) {
    beginResetModel();
    m_constituency = constituency;
    m_rows = place() ? static_cast<int>(m_controller.assessment().framework.recommendations.size()) : 0;
    endResetModel();
}

void DotsModel::follow() {
    if (m_rows > 0 && place()) emit dataChanged(index(0, Dots), index(m_rows - 1, Dots));
}

std::optional<std::size_t> DotsModel::place() const {
    if (!m_controller.isOpen() || !m_constituency) return std::nullopt;
    return m_controller.assessment().findConstituency(*m_constituency);
}

std::int64_t DotsModel::dotsAt(std::size_t row) const {
    const auto constituency = place();
    if (!constituency) return 0;
    const model::Assessment& assessment = m_controller.assessment();
    const auto& dots = assessment.constituencies[*constituency].dots;
    const auto found = dots.find(assessment.framework.recommendations[row].letter);
    return found == dots.end() ? 0 : found->second;
}

int DotsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int DotsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant DotsModel::data(const QModelIndex& index, int role) const {
    const auto constituency = place();
    if (!index.isValid() || !constituency) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const model::Assessment& assessment = m_controller.assessment();
    const model::Recommendation& recommendation = assessment.framework.recommendations[row];
    const int column = index.column();
    if (role == Qt::FontRole && column == Letter) return Theme::font(Theme::bodySize, QFont::DemiBold);
    if (column == Dots) {
        if (role == Qt::DisplayRole) return QLocale().toString(static_cast<qlonglong>(dotsAt(row)));
        if (role == Qt::EditRole) return static_cast<int>(dotsAt(row));
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ForegroundRole && dotsAt(row) == 0) return Theme::current().colours().faint;
        if (role == Qt::AccessibleTextRole) {
            return dotsInWords(dotsAt(row),
                               qs(assessment.constituencies[*constituency].name.in(m_controller.language())));
        }
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || (role == Qt::ToolTipRole && column == Title)) {
        return column == Letter ? qs(recommendation.letter.text())
                                : qs(recommendation.title.in(m_controller.language()));
    }
    return {};
}

bool DotsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    bool isNumber = false;
    const qlonglong dots = value.toLongLong(&isNumber);
    if (!index.isValid() || role != Qt::EditRole || index.column() != Dots || !isNumber || !place()) return false;
    const auto row = static_cast<std::size_t>(index.row());
    const model::Letter letter = m_controller.assessment().framework.recommendations[row].letter;
    return m_controller.apply(document::SetDots{*m_constituency, letter, dots}); // follow() repaints on what it touched
}

Qt::ItemFlags DotsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_controller.readOnly() && index.column() == Dots ? flags | Qt::ItemIsEditable : flags;
}

QVariant DotsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return section == Dots ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    if (section == Title) return tr("Recommendation");
    return section == Dots ? tr("Dots") : QVariant();
}

} // namespace meyar::ui
