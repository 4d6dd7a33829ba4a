// What another version of a framework would change in an assessment, shown before it is taken over
// (document::TakeFramework) and never written by itself.
#pragma once

#include "model/assessment.h"

#include <cstddef>
#include <string>
#include <vector>

namespace meyar::method {

enum class ChangeKind {
    New,
    Gone,
    Reworded,   ///< in the language that the assessment reads; see model/rewording.h
    Translated, ///< in other languages only
    Moved,      ///< to another area, or to another place among those that stay
    Reweighted,
    Relinked,   ///< a recommendation answers other indicators, or with other weights
    Renumbered, ///< an area's printed number, the framework's version
};

enum class ChangedThing { Framework, Grade, Area, Indicator, Cell, Guidance, Recommendation };

struct FrameworkChange {
    ChangeKind kind = ChangeKind::New;
    ChangedThing thing = ChangedThing::Framework;
    std::string id;                 ///< of the framework, the grade, the area, "5.1", "5.1/F2", "A"
    model::LocalText before, after; ///< the title, statement or guidance; New has no before, Gone no after
    std::string from, to;           ///< areas of a move, weights per mille, numbers, links "5.1, 5.2/F (500)"
    std::size_t judged = 0;         ///< judged cells that it concerns

    bool operator==(const FrameworkChange&) const = default;
};

struct FrameworkComparison {
    std::vector<FrameworkChange> changes; ///< framework, grades, areas, indicators with their cells, recommendations
    std::size_t toReview = 0;             ///< judged cells that would be marked as not re-reviewed
    std::size_t lost = 0;                 ///< judged cells that would go with their indicators

    bool operator==(const FrameworkComparison&) const = default;
};

FrameworkComparison compare(const model::Assessment& assessment, const model::Framework& after);

} // namespace meyar::method
