#include "matrix/matrix_filter_model.h"

namespace meyar::ui {

MatrixFilterModel::MatrixFilterModel(MatrixModel& matrix, QObject* parent)
    : QSortFilterProxyModel(parent), m_matrix(matrix) {
    setRecursiveFilteringEnabled(true); // an area is shown for the sake of its indicators
    setSourceModel(&matrix);
}

void MatrixFilterModel::setFilter(CellFilter filter) {
    m_filter = filter;
    m_heldIndicator.reset();
    invalidateFilter();
}

void MatrixFilterModel::holdRowOf(std::optional<std::size_t> place) {
    const auto before = m_heldIndicator;
    m_heldIndicator.reset();
    if (place) m_heldIndicator = *place / model::cellsPerIndicator;
    if (m_filter == CellFilter::All || before == m_heldIndicator) return;
    if (before && !rowMatches(*before)) invalidateFilter();
}

bool MatrixFilterModel::matchesAt(std::size_t place) const {
    const DocumentController& controller = m_matrix.controller();
    const auto& standings = controller.results().scorecard.cells;
    const auto& cells = controller.assessment().cells;
    return place < cells.size() && place < standings.size() && matches(m_filter, standings[place], cells[place]);
}

bool MatrixFilterModel::rowMatches(std::size_t indicator) const {
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
        if (matchesAt(indicator * model::cellsPerIndicator + slot)) return true;
    }
    return false;
}

bool MatrixFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_filter == CellFilter::All) return true;
    if (!parent.isValid()) return false; // areas come with their indicators
    const auto first = m_matrix.placeAt(m_matrix.index(row, MatrixModel::F1Column, parent));
    if (!first || !m_matrix.controller().isOpen()) return false;
    const std::size_t indicator = *first / model::cellsPerIndicator;
    return m_heldIndicator == indicator || rowMatches(indicator);
}

std::optional<std::size_t> MatrixFilterModel::firstMatch() const {
    if (!m_matrix.controller().isOpen()) return std::nullopt;
    const std::size_t cells = m_matrix.controller().assessment().cells.size();
    for (std::size_t place = 0; place < cells; ++place) {
        if (matchesAt(place)) return place;
    }
    return std::nullopt;
}

QVariant MatrixFilterModel::data(const QModelIndex& index, int role) const {
    if (role != MatrixModel::DimmedRole) return QSortFilterProxyModel::data(index, role);
    const auto place = placeAt(index);
    return m_filter != CellFilter::All && place && !matchesAt(*place);
}

} // namespace meyar::ui
