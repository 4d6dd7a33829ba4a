#include "cli/one_of.h"
#include "cli/table.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace meyar::cli {

using namespace model;

namespace {

struct GivenDetails {
    std::optional<std::string> title, country, period, note, organisation, written;

    bool any() const { return title || country || period || note || organisation || written; }
};

void set(LocalText& text, Language language, const std::optional<std::string>& given) {
    if (given) text.set(language, *given);
}

Json inThree(const LocalText& text) {
    return Json::object(
        {{"az", text.exactly(Language::Az)}, {"en", text.exactly(Language::En)}, {"ru", text.exactly(Language::Ru)}});
}

void printDetails(std::ostream& out, const Details& details, const Wording& words) {
    Table table({{words("cli.column.detail")}, {words("cli.column.language")}, {words("cli.column.text")}});
    const auto add = [&](const char* key, const LocalText& text) {
        for (const Language language : allLanguages) {
            if (!text.exactly(language).empty())
                table.add({words(key), std::string(code(language)), text.exactly(language)});
        }
    };
    add("cli.detail.title", details.title);
    add("cli.detail.country", details.country);
    table.add({words("cli.detail.period"), "", details.period});
    add("cli.detail.organisation", details.organisation);
    add("cli.detail.note", details.note);
    table.add({words("cli.detail.written_in"), std::string(code(details.language)), ""});
    table.print(out);
}

Status tellDetails(Call& call) {
    const document::Document document = call.read();
    const Details& details = document.assessment().details;
    if (!call.json) {
        printDetails(call.out, details, call.words());
        return Status::Done;
    }
    Json::object({{"title", inThree(details.title)},
                  {"country", inThree(details.country)},
                  {"period", details.period},
                  {"organisation", inThree(details.organisation)},
                  {"note", inThree(details.note)},
                  {"written_in", code(details.language)},
                  {"fictional", details.fictional},
                  {"blind", details.blind}})
        .print(call.out);
    return Status::Done;
}

/// A text is given in the language of --language, else in that of the assessment.
Status changeDetails(Call& call, const GivenDetails& given) {
    if (!given.any()) return tellDetails(call);
    document::Document document = call.open();
    Details details = document.assessment().details;
    const Language language = call.chosen(details.language);
    set(details.title, language, given.title);
    set(details.country, language, given.country);
    set(details.note, language, given.note);
    set(details.organisation, language, given.organisation);
    if (given.period) details.period = *given.period;
    if (given.written) details.language = parseLanguage(*given.written).value_or(details.language);
    return call.apply(document, document::ChangeDetails{details});
}

struct Named {
    std::string name, other;
    bool withGrades = false, keepInto = false;
};

Status addAssessor(Call& call, const Named& given) {
    document::Document document = call.open();
    return call.apply(document, document::AddAssessor{{}, given.name});
}

Status renameAssessor(Call& call, const Named& given) {
    document::Document document = call.open();
    return call.apply(document,
                      document::RenameAssessor{assessorNamed(document.assessment(), given.name), given.other});
}

Status removeAssessor(Call& call, const Named& given) {
    document::Document document = call.open();
    return call.apply(document,
                      document::RemoveAssessor{assessorNamed(document.assessment(), given.name), given.withGrades});
}

Status mergeAssessors(Call& call, const Named& given) {
    document::Document document = call.open();
    const Assessment& assessment = document.assessment();
    return call.apply(document, document::MergeAssessors{assessorNamed(assessment, given.name),
                                                         assessorNamed(assessment, given.other), given.keepInto});
}

void addDetails(CLI::App& app, Call& call) {
    const auto given = std::make_shared<GivenDetails>();
    CLI::App* details = addVerb(app, call, "details", "Change what the assessment says of itself; alone: tell it",
                                "meyar-cli details s.meyar --title \"Needs assessment\" --period 2026 --language en",
                                [&call, given] { return changeDetails(call, *given); });
    addFile(details, call);
    details->add_option("--title", given->title, "The title, in the language of --language");
    details->add_option("--country", given->country, "The country, likewise");
    details->add_option("--period", given->period, "The period: 2026 or 2025-2026");
    details->add_option("--organisation", given->organisation, "Who assesses, in the language of --language");
    details->add_option("--note", given->note, "What a reader must know before any figure, likewise");
    details->add_option("--written-in", given->written, "The language that the assessment is written in")
        ->check(oneOf({"az", "en", "ru"}));
}

} // namespace

void addDetailVerbs(CLI::App& app, Call& call) {
    addDetails(app, call);
    CLI::App* assessor = addVerbGroup(app, "assessor", "Add, rename, remove or merge assessors",
                                      "meyar-cli assessor s.meyar add \"A. K.\"");
    addFile(assessor, call);
    const auto given = std::make_shared<Named>();
    addVerb(*assessor, call, "add", "Add an assessor", "meyar-cli assessor s.meyar add \"A. K.\"",
            [&call, given] { return addAssessor(call, *given); })
        ->add_option("NAME", given->name, "The assessor's name or initials")
        ->required();

    CLI::App* renaming = addVerb(*assessor, call, "rename", "Give an assessor another name",
                                 "meyar-cli assessor s.meyar rename \"A. K.\" \"Aygun K.\"",
                                 [&call, given] { return renameAssessor(call, *given); });
    renaming->add_option("NAME", given->name, "The name as it is")->required();
    renaming->add_option("NEW_NAME", given->other, "The name as it shall be")->required();

    CLI::App* removing =
        addVerb(*assessor, call, "remove", "Remove an assessor", "meyar-cli assessor s.meyar remove \"A. K.\"",
                [&call, given] { return removeAssessor(call, *given); });
    removing->add_option("NAME", given->name, "The assessor's name")->required();
    removing->add_flag("--with-grades", given->withGrades, "Remove the assessor's grades as well");

    CLI::App* merging = addVerb(*assessor, call, "merge", "Make one assessor of two names of one person",
                                "meyar-cli assessor s.meyar merge \"A.K.\" \"A. K.\"",
                                [&call, given] { return mergeAssessors(call, *given); });
    merging->add_option("FROM", given->name, "The name that goes; its grades become those of INTO")->required();
    merging->add_option("INTO", given->other, "The name that stays")->required();
    merging->add_flag("--keep-into", given->keepInto,
                      "Where both graded a cell differently, keep the grade of INTO; without it that is refused");
}

} // namespace meyar::cli
