#include "cli/call.h"

#include "cli/utf8.h"
#include "model/find.h"
#include "model/typed_cell.h"

#include <algorithm>
#include <cstdlib>

namespace meyar::cli {

using namespace model;

namespace {

template <class Items, class Word>
std::string choices(const Items& items, Word word) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += ", ";
        out += std::string(word(item));
    }
    return out;
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The language of the locale, by the variables' order of POSIX.
Language localeLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') continue;
        const std::string_view locale(value);
        const std::string_view word = locale.substr(0, locale.find_first_of("_.@"));
        return parseLanguage(word).value_or(Language::En);
    }
    return Language::En;
}

} // namespace

void stop(Status status, std::string code, std::string place, decltype(Finding::values) values) {
    throw Stop{status, {{Severity::Error, std::move(code), std::move(place), std::move(values)}}};
}

const exchange::DataDirectory& Call::data() {
    if (!m_data) m_data = exchange::DataDirectory::find();
    return *m_data;
}

const Wording& Call::words() {
    if (!m_words) m_words = data().wording(chosen(localeLanguage()));
    return *m_words;
}

Language Call::chosen(Language otherwise) const {
    return parseLanguage(language).value_or(otherwise);
}

void Call::refuseOntoItself(const std::string& target) const {
    std::error_code absent;
    if (std::filesystem::equivalent(file, target, absent)) stop(Status::WrongCall, "copy_onto_itself", target);
}

document::Document Call::open() {
    document::Document document = document::Document::open(file, document::ordinarySurroundings());
    for (const Finding& note : document.notes())
        complain(file, words().finding(note));
    return document;
}

document::Document Call::read(const std::string& path) {
    document::Document document =
        document::Document::open(path, document::ordinarySurroundings(), document::Purpose::Read);
    for (const Finding& note : document.notes())
        complain(path, words().finding(note));
    for (const Finding& damage : document.readOnly()->findings())
        complain(path, words().finding(damage));
    return document;
}

Status Call::apply(document::Document& document, const document::Edit& edit) {
    return apply(document, std::vector<document::Edit>{edit});
}

Status Call::apply(document::Document& document, const std::vector<document::Edit>& edits) {
    const document::Outcome outcome = document.apply(edits);
    if (outcome.refused()) throw Stop{Status::Refused, outcome.refusals};
    saved = outcome.changed;
    settle(document);
    const bool unlike = std::any_of(edits.begin(), edits.end(),
                                    [&](const document::Edit& edit) { return edit.index() != edits.front().index(); });
    const std::string name = unlike ? "several" : std::string(document::name(edits.front()));
    std::string place = unlike ? std::string() : document::place(edits.front());
    const bool gone = std::holds_alternative<document::RemoveAssessor>(edits.front()) ||
                      std::holds_alternative<document::MergeAssessors>(edits.front());
    if (gone && outcome.changed) place = document.nextUndo()->place; // by name, which the edit does not have
    if (json) {
        Json::object({{"changed", outcome.changed},
                      {"edit", name},
                      {"place", place},
                      {"id", outcome.madeId.empty() ? Json() : Json(outcome.madeId)}})
            .print(out);
        return Status::Done;
    }
    const std::string label = words()("edit." + name);
    if (outcome.changed && !outcome.madeId.empty())
        out << printable(words()("cli.saved_id", {{"edit", label}, {"place", place}, {"id", outcome.madeId}})) << '\n';
    else
        out << printable(said(outcome.changed ? "cli.saved" : "cli.unchanged", label, place)) << '\n';
    return Status::Done;
}

std::string Call::said(const std::string& key, const std::string& edit, const std::string& place) {
    return words()(place.empty() ? key + "_whole" : key, {{"edit", edit}, {"place", place}});
}

void Call::settle(document::Document& document) {
    const auto failure = document.fold();
    if (!failure) return;
    for (const Finding& finding : failure->findings())
        complain(file, words().finding(finding));
}

void Call::complain(const std::string& place, const std::string& message) {
    err << printable("meyar-cli: " + (place.empty() ? "" : place + ": ") + message) << '\n';
}

CellId cellNamed(const Assessment& assessment, const std::string& word) {
    if (const auto place = findTypedCell(assessment.framework, word)) return assessment.framework.cellAt(*place);
    stop(Status::Refused, "unknown_cell", word,
         {{"choices",
           choices(assessment.framework.indicators, [](const Indicator& indicator) { return indicator.id.text(); })}});
}

Answer gradeNamed(const Assessment& assessment, const std::string& word) {
    const Scale& scale = assessment.framework.scale;
    if (const auto answer = parseAnswer(scale, word)) return *answer;
    stop(Status::Refused, "unknown_grade", word,
         {{"grade", word}, {"choices", choices(answerChoices(scale), [](const std::string& each) { return each; })}});
}

AssessorId assessorNamed(const Assessment& assessment, const std::string& name) {
    if (const auto place = assessment.findAssessorByName(name)) return assessment.assessors[*place].id;
    stop(Status::Refused, "unknown_assessor", name,
         {{"choices", choices(assessment.assessors, [](const Assessor& assessor) { return assessor.name; })}});
}

std::size_t areaNamed(const Assessment& assessment, const std::string& id) {
    if (const auto place = assessment.framework.findArea(AreaId{id})) return *place;
    stop(Status::WrongCall, "unknown_area", id,
         {{"choices", choices(assessment.framework.areas, [](const Area& area) { return area.id.text(); })}});
}

Letter letterOf(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), upper);
    return Letter{std::move(word)};
}

} // namespace meyar::cli
