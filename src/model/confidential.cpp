#include "model/confidential.h"

#include "model/citation_field.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace meyar::model {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// The source that one part of a field names: "@Int 2, shelter" names Int 2; other words name none.
SourceId namedIn(std::string_view part) {
    part = trimmed(part);
    if (part.empty() || part.front() != '@') return {};
    return SourceId{std::string(trimmed(part.substr(1, part.find(',') - 1)))};
}

} // namespace

ConfidentialSources::ConfidentialSources(const Assessment& assessment) {
    for (const Source& source : assessment.sources) {
        if (!source.confidential) m_open.insert(source.id.text());
    }
}

Source ConfidentialSources::published(Source source) const {
    if (!source.confidential) return source;
    source.title.clear();
    source.author.clear();
    source.year.reset();
    return source;
}

Citation ConfidentialSources::published(Citation citation) const {
    if (!covers(citation.source)) return citation;
    citation.at.clear();
    citation.quote.clear();
    citation.speaksFor.clear();
    return citation;
}

std::string ConfidentialSources::published(std::string text) const {
    if (text.find("[@") == std::string::npos) return text;
    std::string out;
    for (TextPiece& piece : splitCitationFields(text)) {
        if (const auto* words = std::get_if<std::string>(&piece)) {
            out += withoutLoosePlaces(*words);
            continue;
        }
        CitationField& field = std::get<CitationField>(piece);
        for (CitedPlace& cited : field) {
            if (covers(cited.source)) cited.at.clear();
        }
        out += written(field);
    }
    return out;
}

/// What only begins like a field is printed as it was typed, so a slip of the pen must not print a place.
std::string ConfidentialSources::withoutLoosePlaces(std::string_view text) const {
    std::string out;
    for (std::size_t open = text.find("[@"); open != std::string_view::npos; open = text.find("[@")) {
        out += text.substr(0, open + 1);
        text.remove_prefix(open + 1);
        const std::size_t end = std::min({text.find(']'), text.find("\n\n"), text.find("[@"), text.size()});
        std::string_view inside = text.substr(0, end);
        text.remove_prefix(end);
        bool covered = false;
        for (bool first = true; first || !inside.empty(); first = false) {
            const std::size_t semicolon = std::min(inside.find(';'), inside.size());
            const std::string_view part = inside.substr(0, semicolon);
            inside.remove_prefix(std::min(semicolon + 1, inside.size()));
            const SourceId named = namedIn(part);
            if (named.empty() && covered) continue; // goes on with the place
            covered = !named.empty() && covers(named);
            out += first ? "" : ";";
            out += covered ? (first ? "@" : " @") + named.text() : std::string(part);
        }
    }
    return out += text;
}

LocalText ConfidentialSources::published(const LocalText& text) const {
    LocalText out;
    for (const Language language : allLanguages)
        out.set(language, published(text.exactly(language)));
    return out;
}

Section ConfidentialSources::published(Section section) const {
    section.heading = published(section.heading);
    section.text = published(section.text);
    return section;
}

DetailedRecommendation ConfidentialSources::published(DetailedRecommendation detail) const {
    detail.theme = published(detail.theme);
    for (LocalText& item : detail.items)
        item = published(item);
    return detail;
}

Cell ConfidentialSources::published(Cell cell) const {
    for (Rating& rating : cell.ratings)
        rating.rationale = published(std::move(rating.rationale));
    if (cell.agreed) cell.agreed->why = published(std::move(cell.agreed->why));
    if (cell.shading) cell.shading->why = published(std::move(cell.shading->why));
    for (Citation& citation : cell.citations)
        citation = published(std::move(citation));
    return cell;
}

Assessment published(Assessment assessment) {
    const ConfidentialSources sources(assessment);
    assessment.details.title = sources.published(assessment.details.title);
    assessment.details.note = sources.published(assessment.details.note);
    for (Source& source : assessment.sources)
        source = sources.published(std::move(source));
    for (Cell& cell : assessment.cells)
        cell = sources.published(std::move(cell));
    for (Section& section : assessment.sections)
        section = sources.published(std::move(section));
    for (DetailedRecommendation& detail : assessment.detailed)
        detail = sources.published(std::move(detail));
    for (Question& question : assessment.survey.questions) {
        question.text = sources.published(question.text);
        question.note = sources.published(question.note);
    }
    for (Ballot& ballot : assessment.ballots)
        ballot.other = sources.published(std::move(ballot.other));
    return assessment;
}

} // namespace meyar::model
