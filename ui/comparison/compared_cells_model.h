// The cells of a comparison under their areas: what each assessment says of a cell, and what changed from one to the
// next.
#pragma once

#include "comparison/change_chips.h"
#include "comparison/side_by_side.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace meyar::ui {

class ComparedCellsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// Fixed columns; then the first assessment, and for each further one the assessment and the change that led to it.
    enum Column { Cell, Statement, FirstAssessment };

    explicit ComparedCellsModel(const DocumentController& controller, QObject* parent);

    /// `shown` must outlive what is shown; null shows nothing.
    void show(const SideBySide* shown, ChangeFilter filter);
    ChangeCounts counts() const;

    const model::CellId* cellAt(const QModelIndex& index) const; ///< null for an area
    QModelIndex indexOf(const model::CellId& cell) const;
    QModelIndex indexOf(const model::AreaId& area) const;
    bool isChange(int column) const { return column > FirstAssessment && (column - FirstAssessment) % 2 == 0; }
    std::size_t assessmentAt(int column) const { return static_cast<std::size_t>((column - FirstAssessment + 1) / 2); }
    /// Each different text of a column, for its width.
    QStringList differentTexts(int column) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Area {
        model::AreaId id;
        QString title;
        std::vector<std::size_t> cells; ///< places in the comparison
    };
    bool matches(const method::ComparedCell& cell, ChangeFilter filter) const;
    bool hidden(const method::ComparedCell& cell) const { return m_shown->hidden.contains(cell.cell); }
    void group();
    QString text(const method::ComparedCell& cell, int column) const;
    QString statement(const model::CellId& cell) const;
    QVariant sign(const method::ComparedCell& cell, int column) const;
    QString spoken(const method::ComparedCell& cell) const;
    const method::ComparedCell* comparedAt(const QModelIndex& index) const;

    const DocumentController& m_controller;
    const SideBySide* m_shown = nullptr;
    ChangeFilter m_filter;
    std::vector<Area> m_areas;
};

} // namespace meyar::ui
