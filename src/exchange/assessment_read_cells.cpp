#include "exchange/assessment_reading.h"

#include "model/ballot_faults.h"
#include "model/blank.h"
#include "model/fold.h"
#include "model/names.h"
#include "model/source_id.h"

#include <algorithm>

namespace meyar::exchange {

using namespace model;

namespace {

/// Years that a source or a piece of evidence may bear.
constexpr std::int64_t firstYear = 1;
constexpr std::int64_t lastYear = 9999;

std::string textOf(const std::optional<Node>& node) {
    return node ? node->text() : std::string();
}

std::optional<Answer> answerOf(const std::optional<Node>& node, const Reading& reading) {
    if (!node) return std::nullopt;
    const Scale& scale = reading.assessment.framework.scale;
    return node->choice([&](std::string_view word) { return parseAnswer(scale, word); }, reading.gradeChoices,
                        "unknown_grade", "grade");
}

/// A name from another list of the file; fault `code` when it is not there.
bool known(const Node& node, const std::string& id, const std::unordered_map<std::string, std::size_t>& list,
           const char* code, const char* name) {
    if (!node.isString() || list.contains(id)) return true;
    std::string choices = list.size() > 40 ? "..." : std::string();
    if (choices.empty()) {
        std::vector<std::string> ids;
        for (const auto& entry : list)
            ids.push_back(entry.first);
        std::sort(ids.begin(), ids.end());
        choices = joined(ids, [](const std::string& text) { return text; });
    }
    node.fault(code, {{name, id}, {"choices", choices}, {"subject", id}});
    return false;
}

void readRatings(const Node& list, const Reading& reading, Cell& cell) {
    Distinct assessors;
    for (const Node& item : list.items()) {
        const Members members(item, {"assessor", "grade", "rationale", "confidence", "reviewed"});
        const auto assessor = members.need("assessor");
        const auto answer = answerOf(members.need("grade"), reading);
        Rating rating;
        rating.rationale = textOf(members.find("rationale"));
        if (const auto confidence = members.find("confidence")) {
            rating.confidence = confidence->choice(parseConfidence, "low, medium, high");
        }
        if (const auto reviewed = members.find("reviewed")) rating.reviewed = reviewed->truth();
        if (!assessor) continue;
        const std::string id = assessor->text();
        if (!known(*assessor, id, reading.assessors, "unknown_assessor", "assessor")) continue;
        assessors.add(*assessor, id);
        rating.assessor = AssessorId{id};
        if (answer) rating.answer = *answer;
        cell.ratings.push_back(std::move(rating));
    }
    const auto placeOf = [&](const Rating& rating) {
        const auto found = reading.assessors.find(rating.assessor.text());
        return found == reading.assessors.end() ? reading.assessors.size() : found->second;
    };
    std::stable_sort(cell.ratings.begin(), cell.ratings.end(),
                     [&](const Rating& a, const Rating& b) { return placeOf(a) < placeOf(b); });
}

void readCitations(const Node& list, const Reading& reading, Distinct& ids, Cell& cell) {
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "source", "at", "quote", "contradicts", "speaks_for"});
        Citation citation;
        if (const auto id = members.need("id")) {
            citation.id = CitationId{id->nonEmptyText()};
            ids.add(*id, citation.id.text());
        }
        if (const auto source = members.need("source")) {
            citation.source = SourceId{source->text()};
            known(*source, citation.source.text(), reading.sources, "unknown_source", "source");
        }
        citation.at = textOf(members.find("at"));
        citation.quote = textOf(members.find("quote"));
        if (const auto contradicts = members.find("contradicts")) citation.contradicts = contradicts->truth();
        citation.speaksFor = textOf(members.find("speaks_for"));
        cell.citations.push_back(std::move(citation));
    }
}

void readAgreed(const Node& node, const Reading& reading, Cell& cell) {
    const Members members(node, {"grade", "why", "reviewed"});
    const auto answer = answerOf(members.need("grade"), reading);
    const std::string why = textOf(members.find("why"));
    const auto reviewed = members.find("reviewed");
    const bool isReviewed = reviewed && reviewed->truth();
    if (answer) cell.agreed = Agreement{*answer, why, isReviewed};
}

/// Where nothing is to review, that something was looked at means nothing.
void forgetReviewed(Cell& cell) {
    for (Rating& rating : cell.ratings)
        rating.reviewed = false;
    if (cell.agreed) cell.agreed->reviewed = false;
}

void readShading(const Node& node, Cell& cell) {
    const Members members(node, {"on", "why"});
    const auto on = members.need("on");
    cell.shading = ShadingOverride{on ? on->truth() : true, textOf(members.find("why"))};
}

} // namespace

Reading::Reading(Framework framework) : assessment(emptyAssessment(std::move(framework), {})) {
    const Framework& held = assessment.framework;
    cells.reserve(held.cellCount());
    for (std::size_t place = 0; place < held.cellCount(); ++place)
        cells.emplace(text(held.cellAt(place)), place);
    for (std::size_t place = 0; place < held.recommendations.size(); ++place)
        letters.emplace(held.recommendations[place].letter.text(), place);
    for (const Area& each : held.areas)
        areas.insert(each.id.text());
    areaChoices = choicesAmong(held.areas);
    indicatorChoices = choicesAmong(held.indicators);
    letterChoices = model::letterChoices(held);
    gradeChoices = joined(answerChoices(held.scale), [](const std::string& word) { return word; });
}

AreaId Reading::area(const Node& node) const {
    const auto found = node.choice(
        [&](std::string_view word) -> std::optional<AreaId> {
            AreaId id{std::string(word)};
            return areas.contains(id.text()) ? std::optional(std::move(id)) : std::nullopt;
        },
        areaChoices, "unknown_area", "area");
    return found.value_or(AreaId{});
}

void readAssessors(const Node& list, Reading& reading) {
    Distinct ids;
    Distinct names;
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "name"});
        Assessor assessor;
        if (const auto id = members.need("id")) {
            assessor.id = AssessorId{id->nonEmptyText()};
            ids.add(*id, assessor.id.text());
        }
        if (const auto name = members.need("name")) {
            assessor.name = name->nonEmptyText();
            if (!isBlank(assessor.name)) name->refuse(personNameFault(assessor.name, {}));
            names.add(*name, assessor.name, "name_taken", fold(assessor.name));
        }
        reading.assessors.emplace(assessor.id.text(), reading.assessment.assessors.size());
        reading.assessment.assessors.push_back(std::move(assessor));
    }
}

void readSources(const Node& list, Reading& reading) {
    const std::string kinds = joined(allSourceKinds, [](SourceKind each) { return model::text(each); });
    Distinct ids;
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "kind", "title", "author", "year", "confidential"});
        Source source;
        if (const auto id = members.need("id")) {
            source.id = SourceId{id->nonEmptyText()};
            if (!source.id.text().empty()) id->refuse(sourceIdFault(source.id.text()));
            ids.add(*id, source.id.text(), "duplicate_id", fold(source.id.text()));
        }
        if (const auto kind = members.need("kind")) {
            const auto parsed = kind->choice(parseSourceKind, kinds);
            source.kind = parsed.value_or(SourceKind::Document);
        }
        if (const auto title = members.need("title")) source.title = title->nonEmptyText();
        source.author = textOf(members.find("author"));
        if (const auto year = members.find("year")) source.year = static_cast<int>(year->whole(firstYear, lastYear));
        if (const auto confidential = members.find("confidential")) source.confidential = confidential->truth();
        reading.sources.emplace(source.id.text(), reading.assessment.sources.size());
        reading.assessment.sources.push_back(std::move(source));
    }
}

void readCells(const Node& list, Reading& reading) {
    Distinct seen;
    Distinct citations;
    for (const Node& item : list.items()) {
        const Members members(item, {"cell", "ratings", "agreed", "shading", "citations", "not_re_reviewed"});
        Cell cell;
        if (const auto ratings = members.find("ratings")) readRatings(*ratings, reading, cell);
        if (const auto agreed = members.find("agreed")) readAgreed(*agreed, reading, cell);
        if (const auto shading = members.find("shading")) readShading(*shading, cell);
        if (const auto cited = members.find("citations")) readCitations(*cited, reading, citations, cell);
        if (const auto carried = members.find("not_re_reviewed")) cell.notReReviewed = carried->truth();
        if (!cell.notReReviewed) forgetReviewed(cell);
        const auto name = members.need("cell");
        if (!name) continue;
        const std::string id = name->text();
        const auto place = reading.cells.find(id);
        if (place == reading.cells.end()) {
            if (name->isString()) {
                name->fault("unknown_cell", {{"cell", id}, {"choices", reading.indicatorChoices}, {"subject", id}});
            }
            continue;
        }
        if (seen.add(*name, id)) reading.assessment.cells[place->second] = std::move(cell);
    }
}

} // namespace meyar::exchange
