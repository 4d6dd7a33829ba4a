// What is left to do: a chip a kind of work with its count, and below them the cells, each leading to the matrix.
#pragma once

#include "document_controller.h"
#include "overview/left_to_do.h"

#include <QFrame>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace meyar::ui {

class TaskModel;
class VotesTable;

class TaskPanel : public QFrame {
    Q_OBJECT
public:
    TaskPanel(const DocumentController& controller, QWidget* parent);

    void show(const std::vector<CellTasks>& cells);
    void forget(); ///< another document, or none

signals:
    void cellActivated(const meyar::model::CellId& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildChips();
    void choose(std::optional<Task> task);
    void showCounts(const std::vector<CellTasks>& cells);
    void showRows();
    void measure(const std::vector<CellTasks>& cells);
    void fitColumns();
    void activate(const QModelIndex& index);

    const DocumentController& m_controller;
    TaskModel* m_model;
    QWidget* m_chips;
    QPushButton* m_all = nullptr;
    std::array<QPushButton*, allTasks.size()> m_tasks{};
    QStackedWidget* m_stack;
    VotesTable* m_table;
    QLabel* m_done;
    int m_cellWidth = 0;
    int m_leftWidth = 0;
};

} // namespace meyar::ui
