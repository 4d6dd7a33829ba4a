#include "model/by_name.h"

#include "model/blank.h"
#include "model/find.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace meyar::model {

namespace {

template <std::size_t count>
bool isOneOf(const std::array<std::string_view, count>& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

constexpr std::array<std::string_view, 3> ofWritten{"unknown_source_in_text", "unread_citation", "missing_translation"};
constexpr std::array<std::string_view, 5> ofConstituency{"totals_only_constituency", "ballots_in_the_way",
                                                         "constituency_without_voters", "dots_exceed_voters",
                                                         "bad_max_choices"};
constexpr std::array<std::string_view, 2> ofCount{"negative_count", "count_too_high"}; ///< of the survey, or of these

std::string writtenPlace(const Assessment& assessment, const std::string& place, Language language) {
    const auto named = [&](const AreaId& area, const LocalText& heading) {
        const auto at = assessment.framework.findArea(area);
        const std::string number = at ? assessment.framework.areas[*at].number : area.text();
        return isBlank(heading) ? number : number + " · " + heading.in(language);
    };
    std::string id = place, part;
    for (const std::string_view list : {"/findings/", "/detailed_recommendations/"}) {
        if (!place.starts_with(list)) continue;
        const std::size_t end = std::min(place.find('/', list.size()), place.size());
        id = place.substr(list.size(), end - list.size());
        part = place.substr(end);
    }
    if (const auto at = assessment.findSection(SectionId{id}))
        return named(assessment.sections[*at].area, assessment.sections[*at].heading) + part;
    if (const auto at = firstWithId(assessment.detailed, DetailId{id}))
        return named(assessment.detailed[*at].area, assessment.detailed[*at].theme) + part;
    return place;
}

std::string constituencyName(const Assessment& assessment, const std::string& id, Language language) {
    const auto at = assessment.findConstituency(ConstituencyId{id});
    if (!at || isBlank(assessment.constituencies[*at].name)) return id;
    return assessment.constituencies[*at].name.in(language);
}

} // namespace

Finding byName(const Assessment& assessment, Finding finding, Language language) {
    if (isOneOf(ofWritten, finding.code)) finding.place = writtenPlace(assessment, finding.place, language);
    if (isOneOf(ofConstituency, finding.code)) finding.place = constituencyName(assessment, finding.place, language);
    for (auto& [name, value] : finding.values) {
        if (name != "constituency") continue;
        value = constituencyName(assessment, value, language);
        if (isOneOf(ofCount, finding.code)) finding.place = value;
    }
    return finding;
}

} // namespace meyar::model
