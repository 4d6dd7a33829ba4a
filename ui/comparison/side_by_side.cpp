#include "comparison/side_by_side.h"

#include "report/comparison_chart.h"
#include "seen.h"
#include "text.h"

#include <algorithm>
#include <charconv>

namespace meyar::ui {

namespace {

std::set<model::CellId> hiddenIn(const model::Assessment& assessment,
                                 const std::optional<model::AssessorId>& assessor) {
    std::set<model::CellId> hidden;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place)
        if (hiddenFrom(assessor, assessment, place)) hidden.insert(assessment.framework.cellAt(place));
    return hidden;
}

/// Another copy of the same round, a colleague's perhaps. Only a period that is another makes it another round.
bool isOfSameRound(const model::Details& one, const model::Details& other) {
    return method::isSameCountry(one.country, other.country) &&
           (one.period.empty() || other.period.empty() || one.period == other.period);
}

/// The year with which a period begins; 0 where it begins otherwise.
int firstYear(const std::string& period) {
    int year = 0;
    const auto end = std::from_chars(period.data(), period.data() + period.size(), year).ptr;
    return end - period.data() == 4 ? year : 0;
}

bool isEarlierRound(const model::Details& one, const model::Details& other) {
    return method::isSameCountry(one.country, other.country) && firstYear(other.period) > 0 &&
           firstYear(other.period) < firstYear(one.period);
}

/// Cells that the other file says something of and that the one who judges here has not judged here.
std::set<model::CellId> unjudgedHere(const DocumentController& controller, const model::Assessment& other) {
    const model::Assessment& own = controller.assessment();
    std::set<model::CellId> cells;
    for (std::size_t place = 0; place < other.cells.size(); ++place) {
        if (!other.cells[place].judged() && !other.cells[place].shading) continue;
        const model::CellId cell = other.framework.cellAt(place);
        const auto here = own.framework.findCell(cell);
        if (!here || !judgedBy(controller.assessor(), own.cells[*here])) cells.insert(cell);
    }
    return cells;
}

/// What another file may not tell here. One that is judged blindly tells no more than its own window does: to the one
/// who judges here, or else to one who only looks on.
std::set<model::CellId> hiddenIn(const DocumentController& controller, const model::Assessment& other) {
    const model::Details& own = controller.assessment().details;
    const auto assessor = controller.assessor();
    const bool ofSameRound = isOfSameRound(own, other.details);
    std::set<model::CellId> hidden;
    if (ofSameRound && (own.blind || other.details.blind)) hidden = unjudgedHere(controller, other);
    const bool knownThere = assessor && other.findAssessor(*assessor);
    if (assessor && !knownThere && (ofSameRound || isEarlierRound(own, other.details))) return hidden;
    hidden.merge(hiddenIn(other, knownThere ? assessor : std::nullopt));
    return hidden;
}

/// A round carries the last one's judgements over: what is hidden in one would be told by the other.
std::set<model::CellId> hiddenInAny(const DocumentController& controller, const ComparedFiles& files) {
    std::set<model::CellId> hidden = hiddenIn(controller.assessment(), controller.assessor());
    for (const ComparedFile& file : files.all())
        if (file.assessment) hidden.merge(hiddenIn(controller, *file.assessment));
    return hidden;
}

method::Unseen unseenOf(const model::Assessment& assessment, const std::set<model::CellId>& hidden) {
    if (hidden.empty()) return {};
    method::Unseen unseen(assessment.cells.size(), false);
    for (const model::CellId& cell : hidden)
        if (const auto place = assessment.framework.findCell(cell)) unseen[*place] = true;
    return unseen;
}

} // namespace

SideBySide sideBySide(const DocumentController& controller, const ComparedFiles& files) {
    SideBySide out;
    if (files.usable() < 2) return out;
    out.hidden = hiddenInAny(controller, files);
    for (std::size_t i = 0; i < files.all().size(); ++i) {
        const ComparedFile& file = files.all()[i];
        if (!file.usable()) continue;
        if (file.own) out.own = out.assessments.size();
        const model::Assessment& assessment = file.own ? controller.assessment() : *file.assessment;
        out.ownedResults.push_back(
            method::results(assessment, controller.rankOptions(), unseenOf(assessment, out.hidden)));
        out.assessments.push_back({&assessment, &out.ownedResults.back()});
        out.files.push_back(i);
    }
    out.comparison = method::compare(out.assessments);
    for (const std::string& name : report::comparedNames(out.assessments, out.comparison.rounds, controller.language()))
        out.names.push_back(qs(name));
    return out;
}

} // namespace meyar::ui
