#include "overview/task_model.h"

#include "matrix/cell_words.h"
#include "text.h"
#include "widgets/theme.h"

#include <QStringList>

#include <algorithm>

namespace meyar::ui {

QString taskName(Task task) {
    switch (task) {
    case Task::Judge:
        return TaskModel::tr("Not judged");
    case Task::Settle:
        return TaskModel::tr("Disputed");
    case Task::Justify:
        return TaskModel::tr("No reason");
    case Task::Cite:
        return TaskModel::tr("No evidence");
    case Task::Confirm:
        return TaskModel::tr("To review");
    }
    return {};
}

QString tasksInWords(const CellTasks& tasks) {
    QStringList words;
    for (const Task task : allTasks) {
        if (tasks.has(task)) words << taskName(task);
    }
    return words.join(QStringLiteral(" · "));
}

TaskModel::TaskModel(const DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

void TaskModel::show(const std::vector<CellTasks>& cells) {
    m_all = cells;
    std::vector<CellTasks> wanted = filtered();
    constexpr std::size_t manyRows = 200; // one by one they would take longer than all anew
    if (std::max(wanted.size(), m_rows.size()) - std::min(wanted.size(), m_rows.size()) <= manyRows) {
        return follow(wanted);
    }
    beginResetModel();
    m_rows = std::move(wanted);
    endResetModel();
}

void TaskModel::setFilter(std::optional<Task> task) {
    if (m_filter == task) return;
    m_filter = task;
    beginResetModel(); // rows come and go all over the list
    m_rows = filtered();
    endResetModel();
}

void TaskModel::startOver() {
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    endResetModel();
}

std::vector<CellTasks> TaskModel::filtered() const {
    if (!m_filter) return m_all;
    std::vector<CellTasks> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [&](const CellTasks& tasks) { return tasks.has(*m_filter); });
    return rows;
}

/// Both lists are in framework order, so they are walked side by side.
void TaskModel::follow(const std::vector<CellTasks>& wanted) {
    std::size_t row = 0;
    std::size_t next = 0;
    while (row < m_rows.size() || next < wanted.size()) {
        std::size_t gone = row;
        while (gone < m_rows.size() && (next == wanted.size() || m_rows[gone].cell < wanted[next].cell))
            ++gone;
        if (gone > row) {
            removeRowsFrom(row, gone - row);
            continue;
        }
        std::size_t come = next;
        while (come < wanted.size() && (row == m_rows.size() || wanted[come].cell < m_rows[row].cell))
            ++come;
        if (come > next) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + come - next - 1));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row),
                          wanted.begin() + static_cast<std::ptrdiff_t>(next),
                          wanted.begin() + static_cast<std::ptrdiff_t>(come));
            endInsertRows();
            row += come - next;
            next = come;
            continue;
        }
        if (m_rows[row] != wanted[next]) {
            m_rows[row] = wanted[next];
            emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
        }
        ++row;
        ++next;
    }
}

void TaskModel::removeRowsFrom(std::size_t row, std::size_t count) {
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row + count - 1));
    const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(row);
    m_rows.erase(first, first + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

int TaskModel::rowOf(const model::CellId& cell) const {
    const auto wanted = m_controller.isOpen() ? m_controller.assessment().framework.findCell(cell) : std::nullopt;
    if (!wanted) return -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [place = *wanted](const CellTasks& tasks) { return tasks.cell == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

model::CellId TaskModel::cellAt(int row) const {
    return m_controller.assessment().framework.cellAt(m_rows[static_cast<std::size_t>(row)].cell);
}

QString TaskModel::nameOf(std::size_t cell) const {
    return cellName(m_controller.assessment().framework.cellAt(cell));
}

int TaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString TaskModel::statement(std::size_t cell) const {
    return qs(m_controller.assessment().framework.statementAt(cell).text.in(m_controller.language()));
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen()) return {};
    const CellTasks& tasks = m_rows[static_cast<std::size_t>(index.row())];
    if (tasks.cell >= m_controller.assessment().cells.size()) return {}; // until the page follows the framework
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (index.column()) {
    case CellColumn:
        if (role == Qt::FontRole) return Theme::font(Theme::bodySize, QFont::DemiBold);
        if (role == Qt::ToolTipRole) return trackLevelText(tasks.cell);
        return words ? QVariant(nameOf(tasks.cell)) : QVariant();
    case StatementColumn:
        return words || role == Qt::ToolTipRole ? QVariant(statement(tasks.cell)) : QVariant();
    case LeftColumn:
        if (role == Qt::ForegroundRole) return Theme::current().colours().second;
        return words || role == Qt::ToolTipRole ? QVariant(tasksInWords(tasks)) : QVariant();
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case CellColumn:
        return tr("Cell");
    case StatementColumn:
        return tr("Statement");
    case LeftColumn:
        return tr("Left to do");
    default:
        return {};
    }
}

} // namespace meyar::ui
