#include "document/memory.h"

#include "document/rows.h"
#include "model/find.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace meyar::document {

namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 19> kinds{{
    {"rating", Kind::Cells},
    {"agreement", Kind::Cells},
    {"shading", Kind::Cells},
    {"citation", Kind::Cells},
    {"ballot", Kind::Ballots},
    {"ballot_choice", Kind::Ballots},
    {"constituency", Kind::Constituencies},
    {"dots", Kind::Constituencies},
    {"source", Kind::Sources},
    {"section", Kind::Sections},
    {"detailed_recommendation", Kind::Detailed},
    {"detailed_recommendation_item", Kind::Detailed},
    {"survey", Kind::Survey},
    {"question", Kind::Survey},
    {"question_option", Kind::Survey},
    {"question_unplaced", Kind::Survey},
    {"assessor", Kind::Assessors},
    {"details", Kind::Details},
    {"framework", Kind::Framework},
}};

template <class Item>
void loadList(Statements& statements, Memory& memory, Kind kind, std::vector<Item>& list) {
    std::vector<std::int64_t>& positions = memory.positions[kind];
    for (Placed<Item>& placed : readList<Item>(statements)) {
        positions.push_back(placed.position);
        list.push_back(std::move(placed.item));
    }
}

/// Puts one item of a list as the file has it: changed, come (back) to its place, or gone.
template <class Item>
void refreshItem(Statements& statements, Memory& memory, Kind kind, std::vector<Item>& list, const std::string& id) {
    std::vector<std::int64_t>& positions = memory.positions[kind];
    std::optional<Placed<Item>> now = readOne<Item>(statements, id);
    const auto place = model::firstWhere(list, [&](const Item& item) { return item.id.text() == id; });
    if (place && now && positions[*place] == now->position) {
        list[*place] = std::move(now->item);
        return;
    }
    if (place) {
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(*place));
        positions.erase(positions.begin() + static_cast<std::ptrdiff_t>(*place));
    }
    if (!now) return;
    std::size_t at = static_cast<std::size_t>(std::lower_bound(positions.begin(), positions.end(), now->position) -
                                              positions.begin());
    while (at < list.size() && positions[at] == now->position && list[at].id < now->item.id)
        ++at;
    positions.insert(positions.begin() + static_cast<std::ptrdiff_t>(at), now->position);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), std::move(now->item));
}

void refreshSurvey(Statements& statements, Memory& memory, const std::string& key) {
    // The survey's own row and its questions share a kind; the row is read along, it costs nothing.
    memory.assessment.survey.respondents = readRespondents(statements);
    refreshItem(statements, memory, Kind::Survey, memory.assessment.survey.questions, key);
}

} // namespace

Kind kindOfTable(std::string_view table) {
    for (const auto& [name, kind] : kinds) {
        if (name == table) return kind;
    }
    return Kind::Framework; // the framework's own tables: all of memory hangs on them
}

std::optional<std::size_t> Memory::placeOf(const model::CellId& cell) const {
    const auto found = cellPlaces.find(model::text(cell));
    if (found == cellPlaces.end()) return std::nullopt;
    return found->second;
}

Memory readAll(Statements& statements) {
    Memory memory;
    model::Assessment& assessment = memory.assessment;
    assessment.framework = readFramework(statements);
    assessment.details = readDetails(statements);
    memory.cellPlaces.reserve(assessment.framework.cellCount());
    for (std::size_t place = 0; place < assessment.framework.cellCount(); ++place) {
        memory.cellPlaces.emplace(model::text(assessment.framework.cellAt(place)), place);
    }
    loadList(statements, memory, Kind::Assessors, assessment.assessors);
    readCells(statements, memory);
    loadList(statements, memory, Kind::Sources, assessment.sources);
    loadList(statements, memory, Kind::Sections, assessment.sections);
    loadList(statements, memory, Kind::Detailed, assessment.detailed);
    assessment.survey.respondents = readRespondents(statements);
    loadList(statements, memory, Kind::Survey, assessment.survey.questions);
    loadList(statements, memory, Kind::Constituencies, assessment.constituencies);
    loadList(statements, memory, Kind::Ballots, assessment.ballots);
    return memory;
}

Touched refresh(Statements& statements, Memory& memory, const Owners& owners) {
    Touched touched;
    for (const auto& [kind, key] : owners)
        touched.kinds.insert(kind);
    if (touched.kinds.contains(Kind::Framework)) {
        memory = readAll(statements);
        return touched;
    }
    model::Assessment& assessment = memory.assessment;
    for (const auto& [kind, key] : owners) {
        switch (kind) {
        case Kind::Cells: {
            const std::size_t place = memory.cellPlaces.at(key);
            readCell(statements, memory, key, place);
            touched.cells.push_back(place);
            break;
        }
        case Kind::Details:
            assessment.details = readDetails(statements);
            break;
        case Kind::Assessors:
            refreshItem(statements, memory, kind, assessment.assessors, key);
            break;
        case Kind::Sources:
            refreshItem(statements, memory, kind, assessment.sources, key);
            break;
        case Kind::Sections:
            refreshItem(statements, memory, kind, assessment.sections, key);
            break;
        case Kind::Detailed:
            refreshItem(statements, memory, kind, assessment.detailed, key);
            break;
        case Kind::Survey:
            refreshSurvey(statements, memory, key);
            break;
        case Kind::Constituencies:
            refreshItem(statements, memory, kind, assessment.constituencies, key);
            break;
        case Kind::Ballots:
            refreshItem(statements, memory, kind, assessment.ballots, key);
            break;
        case Kind::Framework:
            break; // read whole, above
        }
    }
    std::sort(touched.cells.begin(), touched.cells.end());
    return touched;
}

} // namespace meyar::document
