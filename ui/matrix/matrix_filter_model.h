// The rows of the matrix that hold a matching cell. The row one works in stays until one leaves it, so that a judgement
// never pulls the row away from under the cursor.
#pragma once

#include "matrix/cell_filter.h"
#include "matrix/matrix_model.h"

#include <QSortFilterProxyModel>

namespace meyar::ui {

class MatrixFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MatrixFilterModel(MatrixModel& matrix, QObject* parent = nullptr);

    CellFilter filter() const { return m_filter; }
    void setFilter(CellFilter filter);

    /// The indicator of the cell at this place stays shown; none lets go.
    void holdRowOf(std::optional<std::size_t> place);

    std::optional<std::size_t> placeAt(const QModelIndex& index) const { return m_matrix.placeAt(mapToSource(index)); }
    QModelIndex indexAt(std::size_t place) const { return mapFromSource(m_matrix.indexAt(place)); }
    /// The first cell shown that matches.
    std::optional<std::size_t> firstMatch() const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matchesAt(std::size_t place) const;
    bool rowMatches(std::size_t indicator) const;

    MatrixModel& m_matrix;
    CellFilter m_filter = CellFilter::All;
    std::optional<std::size_t> m_heldIndicator;
};

} // namespace meyar::ui
