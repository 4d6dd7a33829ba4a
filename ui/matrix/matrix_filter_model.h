// The rows of the matrix that hold a cell which the filter and the search ask for. Rows one works in stay until one
// leaves them, so that a judgement never pulls a row away from under the cursor.
#pragma once

#include "matrix/cell_filter.h"
#include "matrix/cell_search.h"
#include "matrix/matrix_model.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace meyar::ui {

/// A new filter or a new search resets the rows: thousands of them come and go at once, and one pass is quick.
class MatrixFilterModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit MatrixFilterModel(MatrixModel& matrix, QObject* parent = nullptr);

    CellFilter filter() const { return m_filter; }
    void setFilter(CellFilter filter);
    const CellSearch& search() const { return m_search; }
    void setSearch(const QString& words);
    /// What one may see is other than before: another judges, or blindly.
    void startOver();

    /// The rows of these cells stay shown.
    void holdRowsOf(const std::vector<std::size_t>& cells);
    void showRowOf(std::size_t cell); ///< and holds it
    /// Rows held for other cells than these are let go, and those that nobody asks for are hidden.
    void letGoBut(const std::vector<std::size_t>& cells);

    std::optional<std::size_t> placeAt(const QModelIndex& index) const { return m_matrix.placeAt(mapToSource(index)); }
    QModelIndex indexAt(std::size_t place) const { return mapFromSource(m_matrix.indexAt(place)); }
    /// The first cell shown that matches.
    std::optional<std::size_t> firstMatch() const;

    // What the search found among the rows shown, in reading order: lines of areas, titles and cells.
    bool isFound(const QModelIndex& index) const;
    const std::vector<QModelIndex>& found() const;
    /// The place of every cell shown, in reading order.
    std::vector<std::size_t> placesShown() const;
    const DocumentController& controller() const { return m_matrix.controller(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void startingOver(); ///< before the rows are reset

private:
    struct Area {
        int source = 0;        ///< its row in the matrix
        std::vector<int> rows; ///< of its indicators that are shown, ascending
    };

    void build();
    void reset();
    void readWhileIdle();
    void follow(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void showOrHide(std::size_t indicator);
    void show(int area, int row);
    void hide(std::size_t place, int row);
    std::size_t placeOfArea(int area) const; ///< the first of m_shown at or after it
    bool searched(std::size_t indicator, std::size_t place) const;
    bool matchesAt(std::size_t place) const;
    bool wanted(std::size_t indicator) const;
    bool holds(std::size_t indicator) const;
    std::size_t areaOf(std::size_t indicator) const;

    MatrixModel& m_matrix;
    CellSearch m_search;
    CellFilter m_filter = CellFilter::All;
    std::vector<std::size_t> m_held; ///< indicators, ascending
    std::vector<Area> m_shown;
    mutable std::optional<std::vector<QModelIndex>> m_found; ///< until rows or cells change
    QTimer m_idle; ///< reads the texts to be searched before they are asked for
};

} // namespace meyar::ui
