#include "model/confidential.h"

#include "model/copy_for_others.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace meyar::model {

namespace {

/// Of a name that nobody registered: up to what no name would hold.
std::string nameOnly(const std::string& typed) {
    std::size_t end = typed.find_first_of(":([{}</");
    for (const std::string_view sign : {" -", "–", "—", "…", "→", "،", "；", "："})
        end = std::min(end, typed.find(sign));
    return typed.substr(0, end);
}

} // namespace

ConfidentialSources::ConfidentialSources(const Assessment& assessment) : m_names(assessment.sources) {
    for (const Source& source : assessment.sources) {
        if (!source.confidential) m_open.insert(source.id.text());
    }
}

Source ConfidentialSources::published(Source source) const {
    if (!source.confidential) {
        source.title = published(std::move(source.title));
        source.author = published(std::move(source.author));
        return source;
    }
    source.title.clear();
    source.author.clear();
    source.year.reset();
    return source;
}

Citation ConfidentialSources::published(Citation citation) const {
    if (!covers(citation.source)) {
        citation.at = withoutPlace(citation.at, false);
        citation.quote = published(std::move(citation.quote));
        citation.speaksFor = published(std::move(citation.speaksFor));
        return citation;
    }
    citation.at.clear();
    citation.quote.clear();
    citation.speaksFor.clear();
    return citation;
}

std::string ConfidentialSources::published(std::string text) const {
    if (text.find_first_of("@([") == std::string::npos) return text; // nothing cites
    const std::vector<CitationFieldAt> fields = citationFieldsIn(text);
    std::string out;
    std::size_t from = 0; // what comes before is written
    auto field = fields.begin();
    const auto writeUpTo = [&](std::size_t end) {
        for (; field != fields.end() && field->where.first < end; ++field) {
            if (field->where.first < from) continue; // in a place that is left out
            out.append(text, from, field->where.first - from);
            out += written(withoutPlaces(field->field));
            from = field->where.first + field->where.length;
            if (covers(field->field.back().source)) from = endOfAttached(text, from);
        }
        if (from < end) out.append(text, from, end - from);
        from = std::max(from, end);
    };
    for (const LooseCitation& loose : looseCitationsIn(text, m_names, fields)) {
        if ((loose.known && !loose.confidential) || loose.first < from) continue;
        writeUpTo(loose.first);
        out += (loose.marked ? "@" : "") + loose.typed;
        from = loose.end;
        const bool another = loose.end < text.size() && text[loose.end] == '@';
        if (another && loose.bracket)
            out += "; ";
        else if (!(loose.bracket && loose.bracket->isClosed()) && loose.end > loose.place)
            out += another ? " " + std::string(leftOutMark) + " " : " " + std::string(leftOutMark);
    }
    writeUpTo(text.size());
    return out;
}

CitationField ConfidentialSources::withoutPlaces(CitationField field) const {
    for (CitedPlace& cited : field) {
        if (!covers(cited.source)) {
            cited.at = withoutPlace(cited.at, false);
            continue;
        }
        const std::string typed = cited.source.text();
        const auto named = m_names.beginning(typed);
        if (named && named->confidential) {
            cited = {SourceId{named->typed}, {}};
            continue;
        }
        // "[@Aze 30 and @Int 7, shelter]": what was read as a name may hold others.
        if (const auto told = m_names.confidentialIn(typed, true)) {
            cited = {SourceId{typed.substr(0, told->end)}, {}};
        } else if (named) { // "[@aze 30 p. 7]": open, if not written well
            cited.at = withoutPlace(cited.at, true);
        } else {
            cited = {SourceId{nameOnly(typed)}, {}};
        }
    }
    return field;
}

/// The place of an open source, up to where it names a confidential one and tells more of it.
std::string ConfidentialSources::withoutPlace(const std::string& at, bool whole) const {
    const auto told = m_names.confidentialIn(at, whole);
    return told ? at.substr(0, told->end) : at;
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
    assessment.details.country = sources.published(assessment.details.country);
    assessment.details.note = sources.published(assessment.details.note);
    for (Assessor& assessor : assessment.assessors)
        assessor.name = sources.published(std::move(assessor.name));
    for (Constituency& constituency : assessment.constituencies)
        constituency.name = sources.published(constituency.name);
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
        for (QuestionOption& option : question.options)
            option.label = sources.published(option.label);
    }
    for (Ballot& ballot : assessment.ballots)
        ballot.other = sources.published(std::move(ballot.other));
    return assessment;
}

} // namespace meyar::model
