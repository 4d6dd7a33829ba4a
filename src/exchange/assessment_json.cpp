#include "exchange/assessment_json.h"

#include "exchange/framework_value.h"

#include <sodium.h>

namespace meyar::exchange {

using namespace model;

namespace {

OrderedJson object() {
    return OrderedJson::object();
}
OrderedJson array() {
    return OrderedJson::array();
}

void putText(OrderedJson& out, const char* key, const std::string& text) {
    if (!text.empty()) out[key] = text;
}
void putText(OrderedJson& out, const char* key, const LocalText& text) {
    if (!text.empty()) out[key] = localTextValue(text);
}
void putTrue(OrderedJson& out, const char* key, bool value) {
    if (value) out[key] = true;
}

OrderedJson detailsValue(const Details& details) {
    OrderedJson out = object();
    out["title"] = localTextValue(details.title);
    out["country"] = localTextValue(details.country);
    out["period"] = details.period;
    out["language"] = code(details.language);
    putText(out, "note", details.note);
    putTrue(out, "fictional", details.fictional);
    putTrue(out, "blind", details.blind);
    return out;
}

OrderedJson assessorValue(const Assessor& assessor) {
    OrderedJson out = object();
    out["id"] = assessor.id.text();
    out["name"] = assessor.name;
    return out;
}

OrderedJson sourceValue(const Source& source) {
    OrderedJson out = object();
    out["id"] = source.id.text();
    out["kind"] = text(source.kind);
    out["title"] = source.title;
    putText(out, "author", source.author);
    if (source.year) out["year"] = *source.year;
    putTrue(out, "confidential", source.confidential);
    return out;
}

OrderedJson ratingValue(const Rating& rating, const Scale& scale) {
    OrderedJson out = object();
    out["assessor"] = rating.assessor.text();
    out["grade"] = text(scale, rating.answer);
    putText(out, "rationale", rating.rationale);
    if (rating.confidence) out["confidence"] = text(*rating.confidence);
    return out;
}

OrderedJson citationValue(const Citation& citation) {
    OrderedJson out = object();
    out["id"] = citation.id.text();
    out["source"] = citation.source.text();
    putText(out, "at", citation.at);
    putText(out, "quote", citation.quote);
    putTrue(out, "contradicts", citation.contradicts);
    putText(out, "speaks_for", citation.speaksFor);
    return out;
}

OrderedJson cellValue(const CellId& id, const Cell& cell, const Scale& scale) {
    OrderedJson out = object();
    out["cell"] = text(id);
    out["ratings"] = array();
    for (const Rating& rating : cell.ratings)
        out["ratings"].push_back(ratingValue(rating, scale));
    if (cell.agreed) {
        out["agreed"]["grade"] = text(scale, cell.agreed->answer);
        out["agreed"]["why"] = cell.agreed->why;
    }
    if (cell.shading) {
        out["shading"]["on"] = cell.shading->on;
        out["shading"]["why"] = cell.shading->why;
    }
    for (const Citation& citation : cell.citations)
        out["citations"].push_back(citationValue(citation));
    putTrue(out, "not_re_reviewed", cell.notReReviewed);
    return out;
}

/// Sections one after another that belong to one area stand together; the order is kept.
OrderedJson findingsValue(const std::vector<Section>& sections) {
    OrderedJson out = array();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i == 0 || sections[i].area != sections[i - 1].area) {
            out.push_back(object());
            out.back()["area"] = sections[i].area.text();
            out.back()["sections"] = array();
        }
        OrderedJson section = object();
        section["id"] = sections[i].id.text();
        section["heading"] = localTextValue(sections[i].heading);
        section["text"] = localTextValue(sections[i].text);
        out.back()["sections"].push_back(std::move(section));
    }
    return out;
}

OrderedJson questionValue(const Question& question) {
    OrderedJson out = object();
    out["id"] = question.id.text();
    out["area"] = question.area.text();
    out["text"] = localTextValue(question.text);
    out["base"] = question.base;
    out["answered"] = question.answered;
    putText(out, "note", question.note);
    out["options"] = array();
    for (const QuestionOption& option : question.options) {
        OrderedJson item = object();
        item["label"] = localTextValue(option.label);
        if (option.count) item["n"] = *option.count;
        putTrue(item, "dont_know", option.dontKnow);
        out["options"].push_back(std::move(item));
    }
    if (!question.unplaced.empty()) out["unplaced"] = question.unplaced;
    return out;
}

OrderedJson surveyValue(const Survey& survey) {
    OrderedJson out = object();
    out["respondents"] = survey.respondents;
    out["questions"] = array();
    for (const Question& question : survey.questions)
        out["questions"].push_back(questionValue(question));
    return out;
}

OrderedJson constituencyValue(const Constituency& constituency) {
    OrderedJson out = object();
    out["id"] = constituency.id.text();
    out["name"] = localTextValue(constituency.name);
    out["max_choices"] = constituency.maxChoices;
    out["totals_only"] = constituency.totalsOnly;
    if (constituency.voters) out["voters"] = *constituency.voters;
    for (const auto& [letter, dots] : constituency.dots) {
        if (dots != 0) out["dots"][letter.text()] = dots;
    }
    return out;
}

OrderedJson ballotValue(const Ballot& ballot) {
    OrderedJson out = object();
    out["id"] = ballot.id.text();
    out["constituency"] = ballot.constituency.text();
    out["voter"] = ballot.voter;
    out["choices"] = array();
    for (const Letter& letter : ballot.choices)
        out["choices"].push_back(letter.text());
    putText(out, "other", ballot.other);
    if (ballot.voidWhy) out["void"] = *ballot.voidWhy;
    return out;
}

OrderedJson detailedValue(const DetailedRecommendation& recommendation) {
    OrderedJson out = object();
    out["id"] = recommendation.id.text();
    out["area"] = recommendation.area.text();
    out["theme"] = localTextValue(recommendation.theme);
    out["items"] = array();
    for (const LocalText& item : recommendation.items)
        out["items"].push_back(localTextValue(item));
    return out;
}

template <class Items, class ToValue>
OrderedJson listValue(const Items& items, ToValue toValue) {
    OrderedJson out = array();
    for (const auto& item : items)
        out.push_back(toValue(item));
    return out;
}

} // namespace

std::string writeAssessment(const Assessment& assessment) {
    OrderedJson out = object();
    out["meyar"] = "assessment";
    out["format"] = 1;
    out["details"] = detailsValue(assessment.details);
    out["framework"] = frameworkValue(assessment.framework);
    out["assessors"] = listValue(assessment.assessors, assessorValue);
    out["sources"] = listValue(assessment.sources, sourceValue);
    out["cells"] = array();
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        if (assessment.cells[place].empty()) continue;
        out["cells"].push_back(
            cellValue(assessment.framework.cellAt(place), assessment.cells[place], assessment.framework.scale));
    }
    out["findings"] = findingsValue(assessment.sections);
    out["survey"] = surveyValue(assessment.survey);
    out["constituencies"] = listValue(assessment.constituencies, constituencyValue);
    out["ballots"] = listValue(assessment.ballots, ballotValue);
    out["detailed_recommendations"] = listValue(assessment.detailed, detailedValue);
    return writtenJson(out);
}

std::string fingerprint(const Assessment& assessment) {
    const std::string bytes = writeAssessment(assessment);
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    constexpr std::size_t shownBytes = 4;
    char shown[shownBytes * 2 + 1];
    sodium_bin2hex(shown, sizeof shown, digest, shownBytes);
    return shown;
}

} // namespace meyar::exchange
