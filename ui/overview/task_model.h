// The cells that something is left to do on, a row each: which, what it states, what is left.
#pragma once

#include "document_controller.h"
#include "overview/left_to_do.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace meyar::ui {

class TaskModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CellColumn, StatementColumn, LeftColumn, ColumnCount };

    TaskModel(const DocumentController& controller, QObject* parent);

    /// Shows these cells; a few that came, went or changed are said one by one.
    void show(const std::vector<CellTasks>& cells);
    void setFilter(std::optional<Task> task); ///< none: all
    std::optional<Task> filter() const { return m_filter; }
    /// The framework may be another: all rows are made anew.
    void startOver();

    model::CellId cellAt(int row) const;
    QString nameOf(std::size_t cell) const;     ///< "5.3 / O1"
    int rowOf(const model::CellId& cell) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CellTasks> filtered() const;
    void follow(const std::vector<CellTasks>& wanted);
    void removeRowsFrom(std::size_t row, std::size_t count);
    QString statement(std::size_t cell) const;

    const DocumentController& m_controller;
    std::vector<CellTasks> m_all;
    std::vector<CellTasks> m_rows;
    std::optional<Task> m_filter;
};

QString taskName(Task task); ///< "Not judged"
/// "No reason, not cited": all that is left on a cell.
QString tasksInWords(const CellTasks& tasks);

} // namespace meyar::ui
