#include "cli/number.h"
#include "cli/one_of.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

using namespace model;

namespace {

struct GivenSource {
    std::string id, kind, title, author;
    int year = 0;
    bool confidential = false;
};

struct GivenCitation {
    std::string cell, source, at, quote;
    bool contradicts = false;
};

Status addSource(Call& call, const GivenSource& given, bool hasYear) {
    document::Document document = call.open();
    document::PutSource edit;
    edit.mustBeNew = true;
    edit.source.id = SourceId{given.id};
    edit.source.kind = parseSourceKind(given.kind).value_or(SourceKind::Document);
    edit.source.title = given.title;
    edit.source.author = given.author;
    if (hasYear) edit.source.year = given.year;
    edit.source.confidential = given.confidential;
    return call.apply(document, edit);
}

Status renameSource(Call& call, const GivenSource& given, const std::string& to) {
    document::Document document = call.open();
    return call.apply(document, document::RenameSource{SourceId{given.id}, SourceId{to}});
}

Status cite(Call& call, const GivenCitation& given) {
    document::Document document = call.open();
    document::Cite edit;
    edit.cell = cellNamed(document.assessment(), given.cell);
    edit.citation.source = SourceId{given.source};
    edit.citation.at = given.at;
    edit.citation.quote = given.quote;
    edit.citation.contradicts = given.contradicts;
    return call.apply(document, edit);
}

std::vector<std::string> kinds() {
    std::vector<std::string> out;
    for (const SourceKind kind : allSourceKinds)
        out.emplace_back(text(kind));
    return out;
}

} // namespace

void addEvidenceVerbs(CLI::App& app, Call& call) {
    const std::string example =
        "meyar-cli source s.meyar add \"Aze 30\" --kind document --title \"National Action Plan\" --year 2014";
    CLI::App* source = addVerbGroup(app, "source", "Add a source to the register, or change its short name", example);
    addFile(source, call);
    const auto given = std::make_shared<GivenSource>();
    const auto year = std::make_shared<CLI::Option*>(nullptr);
    CLI::App* add = addVerb(*source, call, "add", "Add a source to the register", example,
                            [&call, given, year] { return addSource(call, *given, !(*year)->empty()); });
    add->add_option("ID", given->id, "What it is cited by: \"Aze 30\"")->required();
    add->add_option("--kind", given->kind, "What kind of source it is")->required()->check(oneOf(kinds()));
    add->add_option("--title", given->title, "Its title")->required();
    add->add_option("--author", given->author, "Who wrote it");
    *year = add->add_option("--year", given->year, "The year it is from")->transform(wholeNumber(1, 9999));
    add->add_flag("--confidential", given->confidential, "Keep it out of what is published");

    const auto to = std::make_shared<std::string>();
    CLI::App* renaming =
        addVerb(*source, call, "rename", "Change the short name of a source, also wherever it is cited",
                "meyar-cli source s.meyar rename \"Aze 30\" \"NAP 2014\"",
                [&call, given, to] { return renameSource(call, *given, *to); });
    renaming->add_option("ID", given->id, "What it is cited by now")->required();
    renaming->add_option("NEW_ID", *to, "What it shall be cited by")->required();

    const auto citation = std::make_shared<GivenCitation>();
    CLI::App* citing = addVerb(app, call, "cite", "Cite a source as evidence on a cell",
                               "meyar-cli cite s.meyar 5.1/F2 \"Aze 30\" --at \"p. 7\"",
                               [&call, citation] { return cite(call, *citation); });
    addFile(citing, call);
    citing->add_option("CELL", citation->cell, "Indicator, track and level: 5.1/F2")->required();
    citing->add_option("SOURCE", citation->source, "A source of the register")->required();
    citing->add_option("--at", citation->at, "Where in it: \"p. 7\"");
    citing->add_option("--quote", citation->quote, "Its words");
    citing->add_flag("--contradicts", citation->contradicts, "It speaks against the statement");
}

} // namespace meyar::cli
