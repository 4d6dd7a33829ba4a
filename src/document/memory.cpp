#include "document/memory.h"

#include "document/rows.h"
#include "model/find.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace meyar::document {

namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 27> kinds{{
    {"rating", Kind::Cells},
    {"agreement", Kind::Cells},
    {"shading", Kind::Cells},
    {"citation", Kind::Cells},
    {"re_review", Kind::Cells},
    {"reviewed_rating", Kind::Cells},
    {"reviewed_agreement", Kind::Cells},
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
    {"way_of_working", Kind::Details},
    {"organisation", Kind::Details},
    {"ranking_choice", Kind::Choices},
    {"report_choice", Kind::Choices},
    {"report_part", Kind::Choices},
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

/// Beyond this many items a list is read whole: taking a thousand ballots out of their list one by one would move the
/// others a thousand times.
constexpr std::size_t fewItems = 32;

template <class Item>
void refreshList(Statements& statements, Memory& memory, Kind kind, std::vector<Item>& list,
                 const std::vector<std::string>& ids) {
    if (ids.size() > fewItems) {
        list.clear();
        memory.positions[kind].clear();
        loadList(statements, memory, kind, list);
        return;
    }
    for (const std::string& id : ids)
        refreshItem(statements, memory, kind, list, id);
}

std::vector<std::size_t> refreshCells(Statements& statements, Memory& memory, const std::vector<std::string>& cells) {
    std::vector<std::size_t> places;
    for (const std::string& cell : cells) {
        const auto place = memory.cellPlaces.find(cell);
        if (place == memory.cellPlaces.end()) continue; // it went with its indicator
        places.push_back(place->second);
        readCell(statements, memory, cell, place->second);
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// What is recorded of the cells hangs on which cells there are and on the scale, not on texts and weights.
bool sameCells(const model::Framework& one, const model::Framework& other) {
    return one.scale == other.scale &&
           std::ranges::equal(one.indicators, other.indicators, {}, &model::Indicator::id, &model::Indicator::id);
}

/// Reads again the indicators and statements that the owners name; false when they name something else of the
/// framework, or what is there now is not the same indicators in the same order.
bool refreshItems(Statements& statements, Memory& memory, const Owners& owners) {
    model::Framework& framework = memory.assessment.framework;
    std::vector<std::size_t> indicators, cells;
    for (const auto& [kind, key] : owners) {
        if (kind != Kind::Framework) continue;
        if (indicators.size() + cells.size() == fewItems) return false;
        const auto cell = memory.cellPlaces.find(key);
        const bool other = framework.findArea(model::AreaId{key}) || framework.findRecommendation(model::Letter{key}) ||
                           key == "framework" ||
                           model::firstWhere(framework.scale, [&](const model::Grade& each) { return each.id == key; });
        const auto indicator = framework.findIndicator(model::IndicatorId{key});
        if (other || (cell == memory.cellPlaces.end()) == !indicator) return false;
        indicator ? indicators.push_back(*indicator) : cells.push_back(cell->second);
    }
    return std::ranges::all_of(indicators,
                               [&](std::size_t each) { return readIndicatorAgain(statements, framework, each); }) &&
           std::ranges::all_of(cells,
                               [&](std::size_t each) { return readStatementAgain(statements, framework, each); });
}

/// Reads the framework and no list again; false when all has to be read anew.
bool refreshFramework(Statements& statements, Memory& memory, const Owners& owners) {
    std::size_t cells = 0; // a statement of other words has its judgements looked at again
    for (const auto& [kind, key] : owners) {
        if (kind != Kind::Framework && kind != Kind::Cells) return false;
        if (kind == Kind::Cells && ++cells > fewItems) return false;
    }
    if (refreshItems(statements, memory, owners)) return true;
    model::Framework now = readFramework(statements);
    if (!sameCells(now, memory.assessment.framework)) return false;
    memory.assessment.framework = std::move(now);
    return true;
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
    assessment.ranking = readRanking(statements);
    assessment.report = readReport(statements);
    return memory;
}

Touched refresh(Statements& statements, Memory& memory, const Owners& owners) {
    Touched touched;
    for (const auto& [kind, key] : owners)
        touched.kinds.insert(kind);
    if (touched.kinds.contains(Kind::Framework) && !refreshFramework(statements, memory, owners)) {
        memory = readAll(statements);
        for (const auto& [kind, key] : owners) {
            const auto place = kind == Kind::Cells ? memory.cellPlaces.find(key) : memory.cellPlaces.end();
            if (place != memory.cellPlaces.end()) touched.cells.push_back(place->second);
        }
        std::sort(touched.cells.begin(), touched.cells.end());
        return touched;
    }
    std::map<Kind, std::vector<std::string>> keysOf;
    for (const auto& [kind, key] : owners)
        keysOf[kind].push_back(key);
    model::Assessment& assessment = memory.assessment;
    for (const auto& [kind, keys] : keysOf) {
        const auto list = [&, keptKind = kind, &keptKeys = keys](auto& items) {
            refreshList(statements, memory, keptKind, items, keptKeys);
        };
        switch (kind) {
        case Kind::Cells:
            touched.cells = refreshCells(statements, memory, keys);
            break;
        case Kind::Details:
            assessment.details = readDetails(statements);
            break;
        case Kind::Assessors:
            list(assessment.assessors);
            break;
        case Kind::Sources:
            list(assessment.sources);
            break;
        case Kind::Sections:
            list(assessment.sections);
            break;
        case Kind::Detailed:
            list(assessment.detailed);
            break;
        case Kind::Survey:
            // The survey's own row and its questions share a kind; that row's key names no question.
            assessment.survey.respondents = readRespondents(statements);
            list(assessment.survey.questions);
            break;
        case Kind::Constituencies:
            list(assessment.constituencies);
            break;
        case Kind::Ballots:
            list(assessment.ballots);
            break;
        case Kind::Choices:
            assessment.ranking = readRanking(statements);
            assessment.report = readReport(statements);
            break;
        case Kind::Framework:
            break; // read above
        }
    }
    return touched;
}

} // namespace meyar::document
