#include "document/check_edit.h"

#include "model/find.h"
#include "model/names.h"
#include "model/quantity.h"
#include "model/source_id.h"
#include "model/source_uses.h"

#include <algorithm>

namespace meyar::document {

namespace {

using model::Assessment;

void checkCell(const Memory& memory, const model::CellId& cell, Faults& faults) {
    if (memory.placeOf(cell)) return;
    faults.add("unknown_cell", model::text(cell),
               {{"choices", choicesOf(memory.assessment.framework.indicators,
                                      [](const model::Indicator& indicator) { return indicator.id.text(); })}});
}

void checkAnswer(const Memory& memory, const model::CellId& cell, model::Answer answer, Faults& faults) {
    const model::Scale& scale = memory.assessment.framework.scale;
    if (!answer.isGrade() || answer.place() < scale.size()) return;
    faults.add("unknown_grade", model::text(cell),
               {{"grade", std::to_string(answer.place())},
                {"choices", choicesOf(model::answerChoices(scale), [](const std::string& word) { return word; })}});
}

void checkAssessor(const Assessment& assessment, const model::AssessorId& id, Faults& faults) {
    if (assessment.findAssessor(id)) return;
    faults.add(
        "unknown_assessor", id.text(),
        {{"choices", choicesOf(assessment.assessors, [](const model::Assessor& assessor) { return assessor.name; })}});
}

void checkName(const Assessment& assessment, const model::AssessorId& id, const std::string& name, Faults& faults) {
    faults.addFound(model::personNameFault(name, id.text()));
    const auto holder = model::firstWhere(assessment.assessors, [&](const model::Assessor& each) {
        return each.id != id && model::readsAlike(each.name, name);
    });
    if (holder) faults.add("name_taken", assessment.assessors[*holder].name);
}

void checkSource(const Assessment& assessment, const model::SourceId& id, Faults& faults) {
    if (assessment.findSource(id)) return;
    faults.add(
        "unknown_source", id.text(),
        {{"choices", choicesOf(assessment.sources, [](const model::Source& source) { return source.id.text(); })}});
}

/// The register's source but `except` that a reader would take for `id`.
std::optional<std::string> sourceReadLike(const Assessment& assessment, const model::SourceId& id,
                                          const model::SourceId& except) {
    const auto like = model::firstWhere(assessment.sources, [&](const model::Source& each) {
        return each.id != except && model::readsAlike(each.id.text(), id.text());
    });
    return like ? std::optional(assessment.sources[*like].id.text()) : std::nullopt;
}

std::size_t ratingsBy(const Assessment& assessment, const model::AssessorId& assessor) {
    std::size_t ratings = 0;
    for (const model::Cell& cell : assessment.cells) {
        for (const model::Rating& rating : cell.ratings)
            ratings += rating.assessor == assessor ? 1 : 0;
    }
    return ratings;
}

std::string nameOf(const Assessment& assessment, const model::AssessorId& id) {
    const auto place = assessment.findAssessor(id);
    return place ? assessment.assessors[*place].name : id.text();
}

bool cited(const Assessment& assessment, const model::CitationId& id) {
    return std::any_of(assessment.cells.begin(), assessment.cells.end(),
                       [&](const model::Cell& cell) { return model::firstWithId(cell.citations, id).has_value(); });
}

void check(const Memory& memory, const ChangeDetails& edit, Faults& faults) {
    if (edit.details.title == memory.assessment.details.title && !isBlank(edit.details.title)) return;
    faults.addFound(model::titleFault(edit.details.title));
}

void check(const Memory&, const ChooseRanking& edit, Faults& faults) {
    const int weight = edit.ranking.supportWeight.value();
    faults.addIf(edit.ranking.top < 1 || edit.ranking.top > model::greatestTop, "bad_top", "",
                 {{"top", std::to_string(edit.ranking.top)}, {"most", std::to_string(model::greatestTop)}});
    faults.addIf(weight < 0 || weight > model::one.value(), "bad_support_weight", "",
                 {{"weight", std::to_string(weight)}});
}

void check(const Memory&, const ChooseReport&, Faults&) {}

void check(const Memory& memory, const AddAssessor& edit, Faults& faults) {
    faults.addIf(memory.assessment.findAssessor(edit.id).has_value(), "id_taken", edit.id.text());
    checkName(memory.assessment, edit.id, edit.name, faults);
}

void check(const Memory& memory, const RenameAssessor& edit, Faults& faults) {
    checkAssessor(memory.assessment, edit.id, faults);
    checkName(memory.assessment, edit.id, edit.name, faults);
}

void check(const Memory& memory, const RemoveAssessor& edit, Faults& faults) {
    checkAssessor(memory.assessment, edit.id, faults);
    const std::size_t ratings = ratingsBy(memory.assessment, edit.id);
    faults.addIf(ratings > 0 && !edit.withRatings, "assessor_in_use", nameOf(memory.assessment, edit.id),
                 {{"count", std::to_string(ratings)}});
}

/// Cells to which both gave a grade, and not the same.
std::vector<std::string> gradedUnlike(const Assessment& assessment, const MergeAssessors& edit) {
    std::vector<std::string> cells;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        std::optional<model::Answer> from, into;
        for (const model::Rating& rating : assessment.cells[place].ratings) {
            if (rating.assessor == edit.from) from = rating.answer;
            if (rating.assessor == edit.into) into = rating.answer;
        }
        if (from && into && *from != *into) cells.push_back(model::text(assessment.framework.cellAt(place)));
    }
    return cells;
}

void check(const Memory& memory, const MergeAssessors& edit, Faults& faults) {
    const Assessment& assessment = memory.assessment;
    checkAssessor(assessment, edit.from, faults);
    checkAssessor(assessment, edit.into, faults);
    faults.addIf(edit.from == edit.into, "merged_with_itself", nameOf(assessment, edit.from));
    if (edit.keepInto || edit.from == edit.into) return;
    const std::vector<std::string> cells = gradedUnlike(assessment, edit);
    faults.addIf(!cells.empty(), "graded_by_both", nameOf(assessment, edit.from),
                 {{"other", nameOf(assessment, edit.into)},
                  {"count", std::to_string(cells.size())},
                  {"cells", choicesOf(cells, [](const std::string& cell) { return cell; })}});
}

void check(const Memory& memory, const Rate& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    checkAssessor(memory.assessment, edit.rating.assessor, faults);
    checkAnswer(memory, edit.cell, edit.rating.answer, faults);
}

void checkRated(const Memory& memory, const model::CellId& cell, const model::AssessorId& assessor, Faults& faults) {
    const auto place = memory.placeOf(cell);
    if (!place) return;
    const auto& ratings = memory.assessment.cells[*place].ratings;
    const auto rated = model::firstWhere(ratings, [&](const auto& rating) { return rating.assessor == assessor; });
    faults.addIf(!rated, "not_rated", model::text(cell), {{"assessor", assessor.text()}});
}

void check(const Memory& memory, const ClearRating& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    checkRated(memory, edit.cell, edit.assessor, faults);
}

void check(const Memory& memory, const Agree& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    if (edit.agreement) checkAnswer(memory, edit.cell, edit.agreement->answer, faults);
}

void check(const Memory& memory, const ConfirmReview& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    if (edit.assessor) checkRated(memory, edit.cell, *edit.assessor, faults);
}

void check(const Memory& memory, const Shade& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    faults.addIf(edit.shading && isBlank(edit.shading->why), "override_without_reason", model::text(edit.cell));
}

void check(const Memory& memory, const PutSource& edit, Faults& faults) {
    const model::Source& source = edit.source;
    faults.addIf(isBlank(source.id.text()), "empty_id", source.title);
    faults.addIf(isBlank(source.title), "empty_title", source.id.text());
    // One that is in the register already, from an earlier version, may still be corrected.
    if (!isBlank(source.id.text()) && !memory.assessment.findSource(source.id)) {
        if (auto fault = model::sourceIdFault(source.id.text())) faults.found().push_back(std::move(*fault));
        if (const auto like = sourceReadLike(memory.assessment, source.id, {})) faults.add("source_exists", *like);
    }
    faults.addIf(edit.mustBeNew && memory.assessment.findSource(source.id), "source_exists", source.id.text());
}

void check(const Memory& memory, const RenameSource& edit, Faults& faults) {
    checkSource(memory.assessment, edit.from, faults);
    if (edit.from == edit.to) return;
    faults.addIf(isBlank(edit.to.text()), "empty_id", edit.from.text());
    if (!isBlank(edit.to.text())) {
        if (auto fault = model::sourceIdFault(edit.to.text())) faults.found().push_back(std::move(*fault));
        if (const auto like = sourceReadLike(memory.assessment, edit.to, edit.from)) faults.add("source_exists", *like);
    }
}

void check(const Memory& memory, const RemoveSource& edit, Faults& faults) {
    checkSource(memory.assessment, edit.id, faults);
    checkUnused(memory.assessment, edit.id, faults);
}

void check(const Memory& memory, const Cite& edit, Faults& faults) {
    checkCell(memory, edit.cell, faults);
    checkSource(memory.assessment, edit.citation.source, faults);
}

void check(const Memory& memory, const RemoveCitation& edit, Faults& faults) {
    faults.addIf(!cited(memory.assessment, edit.id), "unknown_citation", edit.id.text());
}

void check(const Memory& memory, const PutSection& edit, Faults& faults) {
    checkArea(memory.assessment, edit.section.area, faults);
    faults.addIf(isBlank(edit.section.heading), "empty_heading", edit.section.area.text());
}

void check(const Memory& memory, const RemoveSection& edit, Faults& faults) {
    faults.addIf(!memory.assessment.findSection(edit.id), "unknown_section", edit.id.text());
}

void check(const Memory& memory, const MoveSection& edit, Faults& faults) {
    faults.addIf(!memory.assessment.findSection(edit.id), "unknown_section", edit.id.text());
}

void check(const Memory& memory, const PutDetailedRecommendation& edit, Faults& faults) {
    checkArea(memory.assessment, edit.recommendation.area, faults);
    faults.addIf(isBlank(edit.recommendation.theme), "empty_heading", edit.recommendation.area.text());
}

void check(const Memory& memory, const RemoveDetailedRecommendation& edit, Faults& faults) {
    faults.addIf(!model::firstWithId(memory.assessment.detailed, edit.id), "unknown_detail", edit.id.text());
}

void check(const Memory&, const SetRespondents& edit, Faults& faults) {
    checkCount(edit.respondents, "survey", faults);
}

void check(const Memory& memory, const PutQuestion& edit, Faults& faults) {
    const model::Question& question = edit.question;
    faults.addIf(isBlank(question.id.text()), "empty_id", question.text.in(model::Language::En));
    checkArea(memory.assessment, question.area, faults);
    std::vector<std::int64_t> counts = question.unplaced;
    counts.insert(counts.end(), {question.base, question.answered});
    for (const model::QuestionOption& option : question.options)
        counts.push_back(option.count.value_or(0));
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    checkCount(*least, question.id.text(), faults);
    if (*least >= 0) checkCount(*most, question.id.text(), faults);
}

void check(const Memory& memory, const RemoveQuestion& edit, Faults& faults) {
    if (memory.assessment.findQuestion(edit.id)) return;
    faults.add("unknown_question", edit.id.text(),
               {{"choices", choicesOf(memory.assessment.survey.questions,
                                      [](const model::Question& question) { return question.id.text(); })}});
}

} // namespace

void checkUnused(const Assessment& assessment, const model::SourceId& source, Faults& faults) {
    const model::SourceUse use = model::usesOf(assessment, source);
    const std::size_t uses = use.citations.size() + use.sections.size() + use.details.size();
    faults.addIf(uses > 0, "source_in_use", source.text(), {{"count", std::to_string(uses)}});
}

void checkArea(const Assessment& assessment, const model::AreaId& area, Faults& faults) {
    if (assessment.framework.findArea(area)) return;
    faults.add(
        "unknown_area", area.text(),
        {{"choices", choicesOf(assessment.framework.areas, [](const model::Area& item) { return item.id.text(); })}});
}

void checkCount(std::int64_t count, const std::string& place, Faults& faults) {
    const std::string given = std::to_string(count);
    faults.addIf(count < 0, "negative_count", place, {{"count", given}});
    faults.addIf(count > model::highestCount, "count_too_high", place,
                 {{"count", given}, {"most", std::to_string(model::highestCount)}});
}

std::vector<model::Finding> faultsOf(const Memory& memory, const Edit& edit) {
    Faults faults;
    std::visit([&](const auto& one) { check(memory, one, faults); }, edit);
    checkTexts(edit, faults);
    return std::move(faults.found());
}

} // namespace meyar::document
