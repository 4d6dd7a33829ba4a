#include "overview/left_to_do.h"

#include "method/check.h"
#include "seen.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace meyar::ui {

namespace {

std::optional<Task> taskOf(std::string_view code) {
    if (code == "unrated") return Task::Judge;
    if (code == "disputed") return Task::Settle;
    if (code == "unjustified" || code == "not_applicable_without_reason") return Task::Justify;
    if (code == "uncited") return Task::Cite;
    if (code == "not_re_reviewed") return Task::Confirm;
    return std::nullopt;
}

/// Each cell with what the check finds on it; cells it finds nothing on are empty.
std::vector<CellTasks> allCells(const model::Assessment& assessment, const method::Scorecard& scorecard) {
    std::vector<CellTasks> cells(assessment.cells.size());
    std::unordered_map<std::string, std::size_t> places; // looking each up in the framework would walk it each time
    places.reserve(cells.size());
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        cells[cell].cell = cell;
        places.emplace(model::text(assessment.framework.cellAt(cell)), cell);
    }
    for (const model::Finding& finding : method::check(assessment, scorecard)) {
        const auto task = taskOf(finding.code);
        if (!task) continue;
        const auto found = places.find(finding.place);
        if (found != places.end()) cells[found->second].open[place(*task)] = true;
    }
    return cells;
}

} // namespace

std::vector<CellTasks> leftToDo(const model::Assessment& assessment, const method::Scorecard& scorecard,
                                const std::optional<model::AssessorId>& assessor) {
    std::vector<CellTasks> cells = allCells(assessment, scorecard);
    for (CellTasks& tasks : cells) {
        if (!hiddenFrom(assessor, assessment, tasks.cell)) continue;
        tasks.open = {};
        tasks.open[place(Task::Judge)] = true;
    }
    std::erase_if(cells, [](const CellTasks& tasks) {
        return std::none_of(tasks.open.begin(), tasks.open.end(), [](bool open) { return open; });
    });
    return cells;
}

std::array<int, allTasks.size()> countTasks(const std::vector<CellTasks>& cells) {
    std::array<int, allTasks.size()> counts{};
    for (const CellTasks& tasks : cells) {
        for (const Task task : allTasks)
            counts[place(task)] += tasks.has(task) ? 1 : 0;
    }
    return counts;
}

} // namespace meyar::ui
