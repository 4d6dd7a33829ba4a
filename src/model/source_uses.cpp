#include "model/source_uses.h"

#include "model/citation_field.h"

#include <algorithm>
#include <set>
#include <variant>

namespace meyar::model {

namespace {

void countCell(const Cell& cell, std::size_t place, std::map<SourceId, SourceUse>& uses) {
    std::set<std::pair<SourceId, bool>> counted; // a cell counts once a side, however often it cites the source
    for (std::size_t i = 0; i < cell.citations.size(); ++i) {
        const Citation& citation = cell.citations[i];
        SourceUse& use = uses[citation.source];
        use.citations.push_back({place, i});
        if (!counted.insert({citation.source, citation.contradicts}).second) continue;
        ++(citation.contradicts ? use.contradicts : use.supports);
    }
}

void addCited(const LocalText& text, std::set<SourceId>& cited) {
    for (const Language language : allLanguages) {
        for (const TextPiece& piece : splitCitationFields(text.exactly(language))) {
            const auto* field = std::get_if<CitationField>(&piece);
            if (field == nullptr) continue;
            for (const CitedPlace& place : *field)
                cited.insert(place.source);
        }
    }
}

} // namespace

std::map<SourceId, SourceUse> sourceUses(const Assessment& assessment) {
    std::map<SourceId, SourceUse> uses;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place)
        countCell(assessment.cells[place], place, uses);
    for (std::size_t place = 0; place < assessment.sections.size(); ++place) {
        for (const SourceId& source : citedIn(assessment.sections[place]))
            uses[source].sections.push_back(place);
    }
    for (std::size_t place = 0; place < assessment.detailed.size(); ++place) {
        for (const SourceId& source : citedIn(assessment.detailed[place]))
            uses[source].details.push_back(place);
    }
    return uses;
}

SourceUse usesOf(const Assessment& assessment, const SourceId& source) {
    std::map<SourceId, SourceUse> uses;
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        const auto& citations = assessment.cells[place].citations;
        const bool cites = std::any_of(citations.begin(), citations.end(),
                                       [&](const Citation& citation) { return citation.source == source; });
        if (cites) countCell(assessment.cells[place], place, uses);
    }
    SourceUse use = std::move(uses[source]);
    const auto isIn = [&](const std::vector<SourceId>& cited) {
        return std::find(cited.begin(), cited.end(), source) != cited.end();
    };
    for (std::size_t place = 0; place < assessment.sections.size(); ++place)
        if (isIn(citedIn(assessment.sections[place]))) use.sections.push_back(place);
    for (std::size_t place = 0; place < assessment.detailed.size(); ++place)
        if (isIn(citedIn(assessment.detailed[place]))) use.details.push_back(place);
    return use;
}

std::vector<SourceId> citedIn(const Section& section) {
    std::set<SourceId> cited;
    addCited(section.text, cited);
    return {cited.begin(), cited.end()};
}

std::vector<SourceId> citedIn(const DetailedRecommendation& detail) {
    std::set<SourceId> cited;
    for (const LocalText& item : detail.items)
        addCited(item, cited);
    return {cited.begin(), cited.end()};
}

} // namespace meyar::model
