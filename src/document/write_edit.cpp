#include "document/write_edit.h"

#include "document/framework_edit.h"
#include "document/rename_source.h"
#include "document/rows.h"
#include "document/write_framework.h"
#include "model/find.h"

#include <algorithm>

namespace meyar::document {

namespace {

const model::Rating* ratingBy(const model::Cell& cell, const model::AssessorId& assessor) {
    const auto place =
        model::firstWhere(cell.ratings, [&](const model::Rating& rating) { return rating.assessor == assessor; });
    return place ? &cell.ratings[*place] : nullptr;
}

const model::Scale& scaleOf(const Memory& memory) {
    return memory.assessment.framework.scale;
}

void write(Statements& statements, const Memory&, const ChangeDetails& edit) {
    putDetails(statements, edit.details);
}

void write(Statements& statements, const Memory&, const AddAssessor& edit) {
    Rows<model::Assessor>::put(statements, {edit.id, edit.name});
}

void write(Statements& statements, const Memory&, const RenameAssessor& edit) {
    Rows<model::Assessor>::put(statements, {edit.id, edit.name});
}

void write(Statements& statements, const Memory& memory, const Rate& edit) {
    const std::string cell = model::text(edit.cell);
    const model::Cell& before = memory.assessment.cells[*memory.placeOf(edit.cell)];
    if (before.isAgreedToReview()) putAgreement(statements, scaleOf(memory), cell, std::nullopt);
    putRating(statements, scaleOf(memory), cell, edit.rating);
    if (!before.notReReviewed) return;
    putReviewed(statements, cell, edit.rating.assessor);
    endReviewOfAll(statements, cell);
}

void write(Statements& statements, const Memory&, const ClearRating& edit) {
    const std::string cell = model::text(edit.cell);
    statements.run("DELETE FROM reviewed_rating WHERE cell = ? AND assessor = ?", cell, edit.assessor);
    statements.run("DELETE FROM rating WHERE cell = ? AND assessor = ?", cell, edit.assessor);
    endReviewOfAll(statements, cell);
}

void write(Statements& statements, const Memory& memory, const Agree& edit) {
    const std::string cell = model::text(edit.cell);
    putAgreement(statements, scaleOf(memory), cell, edit.agreement);
    if (edit.agreement) putAgreedReviewed(statements, cell);
    endReviewOfAll(statements, cell);
}

void write(Statements& statements, const Memory&, const ConfirmReview& edit) {
    const std::string cell = model::text(edit.cell);
    if (!edit.assessor) return putNotReReviewed(statements, cell, false);
    putReviewed(statements, cell, *edit.assessor);
    endReviewOfAll(statements, cell);
}

void write(Statements& statements, const Memory& memory, const RemoveAssessor& edit) {
    const model::Assessment& assessment = memory.assessment;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        if (ratingBy(assessment.cells[place], edit.id) == nullptr) continue;
        const std::string cell = model::text(assessment.framework.cellAt(place));
        statements.run("DELETE FROM reviewed_rating WHERE cell = ? AND assessor = ?", cell, edit.id);
        statements.run("DELETE FROM rating WHERE cell = ? AND assessor = ?", cell, edit.id);
        endReviewOfAll(statements, cell);
    }
    statements.run("DELETE FROM assessor WHERE id = ?", edit.id);
}

/// The ratings of a cell by two assessors who are one, as the rating of `into`; whether it was looked at is with it.
model::Rating merged(const model::Rating& from, const model::Rating* into, const model::AssessorId& id) {
    if (into == nullptr) {
        model::Rating moved = from;
        moved.assessor = id;
        return moved;
    }
    model::Rating both = *into;
    if (from.answer != into->answer) return both;
    if (both.rationale.empty())
        both.rationale = from.rationale;
    else if (!from.rationale.empty() && from.rationale != both.rationale)
        both.rationale += "\n" + from.rationale;
    if (!both.confidence) both.confidence = from.confidence;
    return both;
}

void write(Statements& statements, const Memory& memory, const MergeAssessors& edit) {
    const model::Assessment& assessment = memory.assessment;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const model::Rating* from = ratingBy(assessment.cells[place], edit.from);
        if (from == nullptr) continue;
        const std::string cell = model::text(assessment.framework.cellAt(place));
        const model::Rating now = merged(*from, ratingBy(assessment.cells[place], edit.into), edit.into);
        putRating(statements, scaleOf(memory), cell, now);
        if (now.reviewed) putReviewed(statements, cell, edit.into);
        statements.run("DELETE FROM reviewed_rating WHERE cell = ? AND assessor = ?", cell, edit.from);
        statements.run("DELETE FROM rating WHERE cell = ? AND assessor = ?", cell, edit.from);
        if (assessment.cells[place].notReReviewed) endReviewOfAll(statements, cell);
    }
    statements.run("DELETE FROM assessor WHERE id = ?", edit.from);
}

void write(Statements& statements, const Memory&, const ChooseRanking& edit) {
    putRanking(statements, edit.ranking);
}

void write(Statements& statements, const Memory&, const ChooseReport& edit) {
    putReport(statements, edit.report);
}

void write(Statements& statements, const Memory& memory, const RenameSource& edit) {
    if (edit.from == edit.to) return;
    renameSource(statements, memory.assessment.sources, edit.from, edit.to);
}

void write(Statements& statements, const Memory&, const Shade& edit) {
    putShading(statements, model::text(edit.cell), edit.shading);
}

void write(Statements& statements, const Memory&, const PutSource& edit) {
    Rows<model::Source>::put(statements, edit.source);
}

void write(Statements& statements, const Memory&, const RemoveSource& edit) {
    Rows<model::Source>::remove(statements, edit.id.text());
}

void write(Statements& statements, const Memory&, const Cite& edit) {
    putCitation(statements, model::text(edit.cell), edit.citation);
}

void write(Statements& statements, const Memory&, const RemoveCitation& edit) {
    statements.run("DELETE FROM citation WHERE id = ?", edit.id);
}

void write(Statements& statements, const Memory&, const PutSection& edit) {
    Rows<model::Section>::put(statements, edit.section);
}

void write(Statements& statements, const Memory&, const RemoveSection& edit) {
    Rows<model::Section>::remove(statements, edit.id.text());
}

void write(Statements& statements, const Memory& memory, const MoveSection& edit) {
    const auto& sections = memory.assessment.sections;
    const std::size_t from = *memory.assessment.findSection(edit.id);
    std::vector<std::string> ofArea;
    for (const model::Section& section : sections) {
        if (section.area == sections[from].area && section.id != edit.id) ofArea.push_back(section.id.text());
    }
    const std::size_t place = std::min(edit.place, ofArea.size());
    ofArea.insert(ofArea.begin() + static_cast<std::ptrdiff_t>(place), edit.id.text());
    reorderSections(statements, ofArea);
}

void write(Statements& statements, const Memory&, const PutDetailedRecommendation& edit) {
    Rows<model::DetailedRecommendation>::put(statements, edit.recommendation);
}

void write(Statements& statements, const Memory&, const RemoveDetailedRecommendation& edit) {
    Rows<model::DetailedRecommendation>::remove(statements, edit.id.text());
}

void write(Statements& statements, const Memory&, const SetRespondents& edit) {
    putRespondents(statements, edit.respondents);
}

void write(Statements& statements, const Memory&, const PutQuestion& edit) {
    Rows<model::Question>::put(statements, edit.question);
}

void write(Statements& statements, const Memory&, const RemoveQuestion& edit) {
    Rows<model::Question>::remove(statements, edit.id.text());
}

void write(Statements& statements, const Memory&, const PutConstituency& edit) {
    model::Constituency constituency = edit.constituency;
    if (!constituency.totalsOnly) constituency.dots.clear(); // its dots are counted from ballots
    Rows<model::Constituency>::put(statements, constituency);
}

void write(Statements& statements, const Memory&, const RemoveConstituency& edit) {
    Rows<model::Constituency>::remove(statements, edit.id.text());
}

void write(Statements& statements, const Memory&, const CastBallot& edit) {
    Rows<model::Ballot>::put(statements, edit.ballot);
}

void write(Statements& statements, const Memory&, const VoidBallot& edit) {
    statements.run("UPDATE ballot SET void_why = ? WHERE id = ?", edit.why, edit.id);
}

void write(Statements& statements, const Memory&, const SetDots& edit) {
    statements.run("UPDATE constituency SET totals_only = 1 WHERE id = ?", edit.constituency);
    if (edit.dots == 0) {
        statements.run("DELETE FROM dots WHERE constituency = ? AND letter = ?", edit.constituency, edit.letter);
        return;
    }
    statements.run("INSERT INTO dots (constituency, letter, dots) VALUES (?, ?, ?) "
                   "ON CONFLICT (constituency, letter) DO UPDATE SET dots = excluded.dots",
                   edit.constituency, edit.letter, edit.dots);
}

template <class FrameworkEdit>
void write(Statements& statements, const Memory& memory, const FrameworkEdit& edit) {
    writeFrameworkChange(statements, memory, *frameworkAfter(memory.assessment.framework, edit));
}

void write(Statements& statements, const Memory& memory, const PutIndicator& edit) {
    const model::Framework& framework = memory.assessment.framework;
    const auto place = framework.findIndicator(edit.indicator.id);
    if (!place) return writeFrameworkChange(statements, memory, *frameworkAfter(framework, edit));
    model::Indicator after = edit.indicator;
    after.area = framework.indicators[*place].area; // moving it is another edit
    writeIndicatorChange(statements, memory, *place, after);
}

std::string cellCiting(const model::Assessment& assessment, const model::CitationId& id) {
    const auto place =
        model::firstWhere(assessment.cells, [&](const auto& cell) { return model::firstWithId(cell.citations, id); });
    return place ? model::text(assessment.framework.cellAt(*place)) : id.text();
}

std::string areaOfSection(const model::Assessment& assessment, const model::SectionId& id) {
    const auto place = assessment.findSection(id);
    return place ? assessment.sections[*place].area.text() : id.text();
}

} // namespace

void writeEdit(Statements& statements, const Memory& memory, const Edit& edit) {
    std::visit([&](const auto& one) { write(statements, memory, one); }, edit);
}

std::string placeInHistory(const Memory& memory, const Edit& edit) {
    const model::Assessment& assessment = memory.assessment;
    if (const auto* removed = std::get_if<RemoveCitation>(&edit)) return cellCiting(assessment, removed->id);
    if (const auto* removed = std::get_if<RemoveSection>(&edit)) return areaOfSection(assessment, removed->id);
    if (const auto* moved = std::get_if<MoveSection>(&edit)) return areaOfSection(assessment, moved->id);
    if (const auto* removed = std::get_if<RemoveAssessor>(&edit)) {
        if (const auto place = assessment.findAssessor(removed->id)) return assessment.assessors[*place].name;
    }
    if (const auto* merge = std::get_if<MergeAssessors>(&edit)) {
        const auto from = assessment.findAssessor(merge->from), into = assessment.findAssessor(merge->into);
        if (from && into) return assessment.assessors[*from].name + " → " + assessment.assessors[*into].name;
    }
    if (const auto* removed = std::get_if<RemoveDetailedRecommendation>(&edit)) {
        if (const auto place = model::firstWithId(assessment.detailed, removed->id)) {
            return assessment.detailed[*place].area.text();
        }
    }
    if (const auto* voided = std::get_if<VoidBallot>(&edit)) {
        if (const auto place = model::firstWithId(assessment.ballots, voided->id)) {
            const model::Ballot& ballot = assessment.ballots[*place];
            return ballot.constituency.text() + " " + ballot.voter;
        }
    }
    return place(edit);
}

} // namespace meyar::document
