#include "document/check_edit.h"
#include "document/framework_edit.h"

#include <algorithm>

namespace meyar::document {

namespace {

/// In framework order; a letter that the framework does not have goes last, where the check will find it.
void sortChoices(const model::Framework& framework, std::vector<model::Letter>& choices) {
    const auto order = [&](const model::Letter& letter) {
        return framework.findRecommendation(letter).value_or(framework.recommendations.size());
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const model::Letter& a, const model::Letter& b) { return order(a) < order(b); });
}

} // namespace

std::string complete(Edit& edit, const Memory& memory, const std::function<std::string()>& newId) {
    std::string made;
    const auto fill = [&](auto& id) {
        if (!id.empty()) return;
        made = newId();
        id = std::remove_reference_t<decltype(id)>(made);
    };
    if (auto* add = std::get_if<AddAssessor>(&edit)) fill(add->id);
    if (auto* cite = std::get_if<Cite>(&edit)) fill(cite->citation.id);
    if (auto* put = std::get_if<PutSection>(&edit)) fill(put->section.id);
    if (auto* put = std::get_if<PutDetailedRecommendation>(&edit)) fill(put->recommendation.id);
    if (auto* cast = std::get_if<CastBallot>(&edit)) {
        fill(cast->ballot.id);
        sortChoices(memory.assessment.framework, cast->ballot.choices);
    }
    if (made.empty()) made = completeFrameworkEdit(memory.assessment.framework, edit);
    return made;
}

} // namespace meyar::document
