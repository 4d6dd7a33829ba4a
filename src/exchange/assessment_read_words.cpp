#include "exchange/assessment_reading.h"

#include "model/blank.h"
#include "model/names.h"

namespace meyar::exchange {

using namespace model;

namespace {

LocalText localTextOf(const std::optional<Node>& node) {
    return node ? node->localText() : LocalText();
}
LocalText nonEmptyOf(const std::optional<Node>& node) {
    return node ? node->nonEmptyLocalText() : LocalText();
}
std::int64_t countOf(const std::optional<Node>& node) {
    return node ? node->whole(0, highestCount) : 0;
}

Question readQuestion(const Node& item, const Reading& reading, Distinct& ids) {
    const Members members(item, {"id", "area", "text", "base", "answered", "note", "options", "unplaced"});
    Question question;
    if (const auto id = members.need("id")) {
        question.id = QuestionId{id->nonEmptyText()};
        ids.add(*id, question.id.text());
    }
    if (const auto area = members.need("area")) question.area = reading.area(*area);
    question.text = localTextOf(members.need("text"));
    question.base = countOf(members.need("base"));
    question.answered = countOf(members.need("answered"));
    question.note = localTextOf(members.find("note"));
    if (const auto options = members.need("options")) {
        for (const Node& each : options->items()) {
            const Members option(each, {"label", "n", "dont_know"});
            QuestionOption out;
            out.label = localTextOf(option.need("label"));
            if (const auto count = option.find("n")) out.count = count->whole(0, highestCount);
            if (const auto dontKnow = option.find("dont_know")) out.dontKnow = dontKnow->truth();
            question.options.push_back(std::move(out));
        }
    }
    if (const auto unplaced = members.find("unplaced")) {
        for (const Node& each : unplaced->items())
            question.unplaced.push_back(each.whole(0, highestCount));
    }
    return question;
}

} // namespace

Details readDetails(const Node& node) {
    const Members members(node,
                          {"title", "country", "period", "language", "note", "organisation", "fictional", "blind"});
    Details details;
    if (const auto title = members.need("title")) {
        details.title = title->nonEmptyLocalText();
        if (!isBlank(details.title)) title->refuse(titleFault(details.title));
    }
    details.country = localTextOf(members.need("country"));
    if (const auto period = members.find("period")) details.period = period->text();
    if (const auto language = members.need("language")) {
        details.language =
            language->choice(parseLanguage, "az, en, ru", "unknown_language", "language").value_or(Language::En);
    }
    details.note = localTextOf(members.find("note"));
    details.organisation = localTextOf(members.find("organisation"));
    if (const auto fictional = members.find("fictional")) details.fictional = fictional->truth();
    if (const auto blind = members.find("blind")) details.blind = blind->truth();
    return details;
}

void readFindings(const Node& list, Reading& reading) {
    Distinct ids;
    for (const Node& item : list.items()) {
        const Members ofArea(item, {"area", "sections"});
        AreaId area;
        if (const auto node = ofArea.need("area")) area = reading.area(*node);
        const auto sections = ofArea.need("sections");
        if (!sections) continue;
        for (const Node& each : sections->items()) {
            const Members members(each, {"id", "heading", "text"});
            Section section;
            section.area = area;
            if (const auto id = members.need("id")) {
                section.id = SectionId{id->nonEmptyText()};
                ids.add(*id, section.id.text());
            }
            section.heading = nonEmptyOf(members.need("heading"));
            section.text = localTextOf(members.need("text"));
            reading.assessment.sections.push_back(std::move(section));
        }
    }
}

void readSurvey(const Node& node, Reading& reading) {
    const Members members(node, {"respondents", "questions"});
    reading.assessment.survey.respondents = countOf(members.need("respondents"));
    const auto questions = members.need("questions");
    if (!questions) return;
    Distinct ids;
    for (const Node& item : questions->items()) {
        reading.assessment.survey.questions.push_back(readQuestion(item, reading, ids));
    }
}

void readDetailed(const Node& list, Reading& reading) {
    Distinct ids;
    for (const Node& item : list.items()) {
        const Members members(item, {"id", "area", "theme", "items"});
        DetailedRecommendation detailed;
        if (const auto id = members.need("id")) {
            detailed.id = DetailId{id->nonEmptyText()};
            ids.add(*id, detailed.id.text());
        }
        if (const auto area = members.need("area")) detailed.area = reading.area(*area);
        detailed.theme = nonEmptyOf(members.need("theme"));
        if (const auto items = members.need("items")) {
            for (const Node& each : items->items())
                detailed.items.push_back(each.localText());
        }
        reading.assessment.detailed.push_back(std::move(detailed));
    }
}

} // namespace meyar::exchange
