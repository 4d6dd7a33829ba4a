// What is left to do in the matrix, a cell at a time.
#pragma once

#include "method/score.h"
#include "model/assessment.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace meyar::ui {

enum class Task {
    Judge,   ///< nothing recorded
    Settle,  ///< the assessors differ
    Justify, ///< judged without a reason
    Cite,    ///< graded without a source
    Confirm, ///< carried over from an earlier wording or round
};
inline constexpr std::array<Task, 5> allTasks{Task::Judge, Task::Settle, Task::Justify, Task::Cite, Task::Confirm};

constexpr std::size_t place(Task task) {
    return static_cast<std::size_t>(task);
}

struct CellTasks {
    std::size_t cell = 0; ///< place in framework order
    std::array<bool, allTasks.size()> open{};

    bool has(Task task) const { return open[place(task)]; }
    bool operator==(const CellTasks&) const = default;
};

/// The cells that something is left to do on, in framework order. A cell whose judgements are hidden from the one who
/// judges (seen.h) wants that one's own and tells nothing else.
std::vector<CellTasks> leftToDo(const model::Assessment& assessment, const method::Scorecard& scorecard,
                                const std::optional<model::AssessorId>& assessor);

/// How many of the cells each task is left on, in the order of allTasks.
std::array<int, allTasks.size()> countTasks(const std::vector<CellTasks>& cells);

} // namespace meyar::ui
