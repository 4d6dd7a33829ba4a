// The compared assessments with their results as the one who judges may see them, and the comparison made of these.
#pragma once

#include "comparison/compared_files.h"
#include "method/comparison.h"

#include <QString>

#include <list>
#include <optional>
#include <set>
#include <vector>

namespace meyar::ui {

struct SideBySide {
    std::vector<method::Compared> assessments;
    std::vector<std::size_t> files; ///< of each assessment, its place in the list of files
    std::list<method::Results> ownedResults;
    std::vector<QString> names;
    std::size_t own = 0; ///< the open one's place
    method::Comparison comparison;
    /// Cells that stay hidden in all columns: those hidden in the open assessment, those that a blind file's own window
    /// would hide from the same person, and those of another copy of a blind round that are not judged here yet.
    std::set<model::CellId> hidden;

    /// Nothing is there to be compared.
    bool empty() const { return assessments.size() < 2; }
};

/// What it says points into the controller and the files.
SideBySide sideBySide(const DocumentController& controller, const ComparedFiles& files);

} // namespace meyar::ui
