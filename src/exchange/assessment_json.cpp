#include "exchange/assessment_json.h"

#include "exchange/framework_value.h"

#include <sodium.h>

namespace meyar::exchange {

using namespace model;

namespace {

void memberIfAny(JsonWriter& out, const char* key, const std::string& text) {
    if (!text.empty()) out.member(key, text);
}
void memberIfAny(JsonWriter& out, const char* key, const LocalText& text) {
    if (!text.empty()) out.member(key, text);
}
void memberIfTrue(JsonWriter& out, const char* key, bool value) {
    if (value) out.member(key, true);
}

void put(JsonWriter& out, const Details& details) {
    out.openObject();
    out.member("title", details.title);
    out.member("country", details.country);
    out.member("period", details.period);
    out.member("language", code(details.language));
    memberIfAny(out, "note", details.note);
    memberIfAny(out, "organisation", details.organisation);
    memberIfTrue(out, "fictional", details.fictional);
    memberIfTrue(out, "blind", details.blind);
    out.closeObject();
}

void put(JsonWriter& out, const Assessor& assessor) {
    out.openObject();
    out.member("id", assessor.id.text());
    out.member("name", assessor.name);
    out.closeObject();
}

void put(JsonWriter& out, const Source& source) {
    out.openObject();
    out.member("id", source.id.text());
    out.member("kind", text(source.kind));
    out.member("title", source.title);
    memberIfAny(out, "author", source.author);
    if (source.year) out.member("year", *source.year);
    memberIfTrue(out, "confidential", source.confidential);
    out.closeObject();
}

void put(JsonWriter& out, const Rating& rating, const Scale& scale) {
    out.openObject();
    out.member("assessor", rating.assessor.text());
    out.member("grade", text(scale, rating.answer));
    memberIfAny(out, "rationale", rating.rationale);
    if (rating.confidence) out.member("confidence", text(*rating.confidence));
    memberIfTrue(out, "reviewed", rating.reviewed);
    out.closeObject();
}

void put(JsonWriter& out, const Citation& citation) {
    out.openObject();
    out.member("id", citation.id.text());
    out.member("source", citation.source.text());
    memberIfAny(out, "at", citation.at);
    memberIfAny(out, "quote", citation.quote);
    memberIfTrue(out, "contradicts", citation.contradicts);
    memberIfAny(out, "speaks_for", citation.speaksFor);
    out.closeObject();
}

void put(JsonWriter& out, const QuestionOption& option);
void put(JsonWriter& out, const Question& question);
void put(JsonWriter& out, const Constituency& constituency);
void put(JsonWriter& out, const Ballot& ballot);
void put(JsonWriter& out, const DetailedRecommendation& recommendation);

template <class Items>
void putList(JsonWriter& out, const char* key, const Items& items) {
    out.key(key).openArray();
    for (const auto& item : items)
        put(out, item);
    out.closeArray();
}

void put(JsonWriter& out, const CellId& id, const Cell& cell, const Scale& scale) {
    out.openObject();
    out.member("cell", text(id));
    out.key("ratings").openArray();
    for (const Rating& rating : cell.ratings)
        put(out, rating, scale);
    out.closeArray();
    if (cell.agreed) {
        out.key("agreed").openObject();
        out.member("grade", text(scale, cell.agreed->answer));
        out.member("why", cell.agreed->why);
        memberIfTrue(out, "reviewed", cell.agreed->reviewed);
        out.closeObject();
    }
    if (cell.shading) {
        out.key("shading").openObject();
        out.member("on", cell.shading->on);
        out.member("why", cell.shading->why);
        out.closeObject();
    }
    if (!cell.citations.empty()) putList(out, "citations", cell.citations);
    memberIfTrue(out, "not_re_reviewed", cell.notReReviewed);
    out.closeObject();
}

/// Sections one after another that belong to one area stand together; the order is kept.
void putFindings(JsonWriter& out, const std::vector<Section>& sections) {
    out.key("findings").openArray();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i == 0 || sections[i].area != sections[i - 1].area) {
            out.openObject();
            out.member("area", sections[i].area.text());
            out.key("sections").openArray();
        }
        out.openObject();
        out.member("id", sections[i].id.text());
        out.member("heading", sections[i].heading);
        out.member("text", sections[i].text);
        out.closeObject();
        if (i + 1 == sections.size() || sections[i + 1].area != sections[i].area) {
            out.closeArray();
            out.closeObject();
        }
    }
    out.closeArray();
}

void put(JsonWriter& out, const QuestionOption& option) {
    out.openObject();
    out.member("label", option.label);
    if (option.count) out.member("n", *option.count);
    memberIfTrue(out, "dont_know", option.dontKnow);
    out.closeObject();
}

void put(JsonWriter& out, const Question& question) {
    out.openObject();
    out.member("id", question.id.text());
    out.member("area", question.area.text());
    out.member("text", question.text);
    out.member("base", question.base);
    out.member("answered", question.answered);
    memberIfAny(out, "note", question.note);
    putList(out, "options", question.options);
    if (!question.unplaced.empty()) {
        out.key("unplaced").openArray();
        for (const std::int64_t count : question.unplaced)
            out.put(count);
        out.closeArray();
    }
    out.closeObject();
}

void put(JsonWriter& out, const Constituency& constituency) {
    out.openObject();
    out.member("id", constituency.id.text());
    out.member("name", constituency.name);
    out.member("max_choices", constituency.maxChoices);
    out.member("totals_only", constituency.totalsOnly);
    if (constituency.voters) out.member("voters", *constituency.voters);
    bool any = false;
    for (const auto& [letter, dots] : constituency.dots) {
        if (dots == 0) continue;
        if (!any) out.key("dots").openObject();
        any = true;
        out.member(letter.text(), dots);
    }
    if (any) out.closeObject();
    out.closeObject();
}

void put(JsonWriter& out, const Ballot& ballot) {
    out.openObject();
    out.member("id", ballot.id.text());
    out.member("constituency", ballot.constituency.text());
    out.member("voter", ballot.voter);
    out.key("choices").openArray();
    for (const Letter& letter : ballot.choices)
        out.put(letter.text());
    out.closeArray();
    memberIfAny(out, "other", ballot.other);
    if (ballot.voidWhy) out.member("void", *ballot.voidWhy);
    out.closeObject();
}

void put(JsonWriter& out, const DetailedRecommendation& recommendation) {
    out.openObject();
    out.member("id", recommendation.id.text());
    out.member("area", recommendation.area.text());
    out.member("theme", recommendation.theme);
    out.key("items").openArray();
    for (const LocalText& item : recommendation.items)
        out.put(item);
    out.closeArray();
    out.closeObject();
}

/// What is as in a new assessment is not written.
void putChoices(JsonWriter& out, const Assessment& assessment) {
    if (assessment.ranking != RankOptions()) {
        out.key("ranking").openObject();
        out.member("by", code(assessment.ranking.by));
        out.member("support_weight", assessment.ranking.supportWeight.value());
        out.member("top", assessment.ranking.top);
        out.closeObject();
    }
    const ReportChoice& report = assessment.report;
    if (report == ReportChoice()) return;
    out.key("report").openObject();
    if (report.language) out.member("language", code(*report.language));
    out.key("sections").openArray();
    for (const ReportPart part : report.parts)
        out.put(code(part));
    out.closeArray();
    out.closeObject();
}

} // namespace

void writeAssessment(const Assessment& assessment, const files::Sink& sink) {
    JsonWriter out(sink);
    out.openObject();
    out.member("meyar", "assessment");
    out.member("format", 1);
    put(out.key("details"), assessment.details);
    putFramework(out.key("framework"), assessment.framework);
    putList(out, "assessors", assessment.assessors);
    putList(out, "sources", assessment.sources);
    out.key("cells").openArray();
    for (std::size_t place = 0; place < assessment.cells.size(); ++place) {
        if (assessment.cells[place].empty()) continue;
        put(out, assessment.framework.cellAt(place), assessment.cells[place], assessment.framework.scale);
    }
    out.closeArray();
    putFindings(out, assessment.sections);
    out.key("survey").openObject();
    out.member("respondents", assessment.survey.respondents);
    putList(out, "questions", assessment.survey.questions);
    out.closeObject();
    putList(out, "constituencies", assessment.constituencies);
    putList(out, "ballots", assessment.ballots);
    putList(out, "detailed_recommendations", assessment.detailed);
    putChoices(out, assessment);
    out.closeObject();
    out.finish();
}

std::string writeAssessment(const Assessment& assessment) {
    std::string bytes;
    writeAssessment(assessment, [&](std::string_view block) { bytes += block; });
    return bytes;
}

std::string fingerprint(const Assessment& assessment) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    writeAssessment(assessment, [&](std::string_view block) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(block.data()), block.size());
    });
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&state, digest);
    constexpr std::size_t shownBytes = 4;
    char shown[shownBytes * 2 + 1];
    sodium_bin2hex(shown, sizeof shown, digest, shownBytes);
    return shown;
}

} // namespace meyar::exchange
