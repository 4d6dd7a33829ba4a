#include "cli/number.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "model/blank.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>

namespace meyar::cli {

using namespace model;

namespace {

struct GivenConstituency {
    std::string id, name;
    int maxChoices = 3;
};

struct GivenBallot {
    std::string constituency, voter, other, id, why;
    std::vector<std::string> letters;
};

struct GivenDots {
    std::string constituency, letter;
    std::int64_t dots = 0;
};

Status addConstituency(Call& call, const GivenConstituency& given) {
    document::Document document = call.open();
    document::PutConstituency edit;
    edit.mustBeNew = true;
    edit.constituency.id = ConstituencyId{given.id};
    edit.constituency.name = LocalText(call.chosen(document.assessment().details.language), given.name);
    edit.constituency.maxChoices = given.maxChoices;
    return call.apply(document, edit);
}

Status castBallot(Call& call, const GivenBallot& given) {
    document::Document document = call.open();
    document::CastBallot edit;
    edit.ballot.constituency = ConstituencyId{given.constituency};
    edit.ballot.voter = given.voter;
    for (const std::string& letter : given.letters)
        edit.ballot.choices.push_back(letterOf(letter));
    if (!isBlank(given.other)) edit.ballot.other = given.other;
    return call.apply(document, edit);
}

Status listBallots(Call& call) {
    const document::Document document = call.read();
    const Wording& words = call.words();
    Json list = Json::array();
    Table table({{"ID"},
                 {words("cli.column.constituency")},
                 {words("cli.column.voter")},
                 {words("cli.column.choices")},
                 {words("cli.column.other")},
                 {words("cli.column.void")}});
    for (const Ballot& ballot : document.assessment().ballots) {
        Json letters = Json::array();
        std::string choices;
        for (const Letter& letter : ballot.choices) {
            letters.add(letter.text());
            choices += (choices.empty() ? "" : " ") + letter.text();
        }
        list.add(Json::object({{"id", ballot.id.text()},
                               {"constituency", ballot.constituency.text()},
                               {"voter", ballot.voter},
                               {"choices", letters},
                               {"other", ballot.other},
                               {"void", ballot.voidWhy}}));
        table.add({ballot.id.text(), ballot.constituency.text(), ballot.voter, choices, ballot.other,
                   ballot.voidWhy.value_or("")});
    }
    if (call.json)
        Json::object({{"ballots", list}}).print(call.out);
    else
        table.print(call.out);
    return Status::Done;
}

Status voidBallot(Call& call, const GivenBallot& given) {
    document::Document document = call.open();
    return call.apply(document, document::VoidBallot{BallotId{given.id}, given.why});
}

Status setDots(Call& call, const GivenDots& given) {
    document::Document document = call.open();
    return call.apply(document,
                      document::SetDots{ConstituencyId{given.constituency}, letterOf(given.letter), given.dots});
}

void addBallotVerbs(CLI::App& app, Call& call) {
    CLI::App* ballot = addVerbGroup(app, "ballot", "Enter, list and void ballots",
                                    "meyar-cli ballot s.meyar add G1 \"Voter 4\" A J L");
    addFile(ballot, call);
    const auto given = std::make_shared<GivenBallot>();
    CLI::App* add = addVerb(*ballot, call, "add", "Enter one voter's ballot",
                            "meyar-cli ballot s.meyar add G1 \"Voter 4\" A J Q --other \"Train judges\"",
                            [&call, given] { return castBallot(call, *given); });
    add->add_option("CONSTITUENCY", given->constituency, "The body of voters")->required();
    add->add_option("VOTER", given->voter, "The voter's code; one ballot each")->required();
    add->add_option("LETTER", given->letters, "The recommendations chosen")->required()->expected(-1);
    add->add_option("--other", given->other, "The voter's words beside a letter that takes them; they may be left out");

    addVerb(*ballot, call, "list", "List the ballots", "meyar-cli ballot s.meyar list --json",
            [&call] { return listBallots(call); });

    CLI::App* voiding = addVerb(*ballot, call, "void", "Void a ballot; it is kept and counted apart",
                                "meyar-cli ballot s.meyar void b4 --why \"Entered twice\"",
                                [&call, given] { return voidBallot(call, *given); });
    voiding->add_option("ID", given->id, "The ballot, as listed")->required();
    voiding->add_option("--why", given->why, "The reason")->required();
}

} // namespace

void addVoteVerbs(CLI::App& app, Call& call) {
    const std::string example = "meyar-cli constituency s.meyar add G1 --name \"Workshop, group 1\" --max-choices 3";
    CLI::App* constituency = addVerbGroup(app, "constituency", "Add a body of voters", example);
    addFile(constituency, call);
    const auto given = std::make_shared<GivenConstituency>();
    CLI::App* add = addVerb(*constituency, call, "add", "Add a body of voters", example,
                            [&call, given] { return addConstituency(call, *given); });
    add->add_option("ID", given->id, "What ballots name it by: G1")->required();
    add->add_option("--name", given->name, "What readers know it by")->required();
    add->add_option("--max-choices", given->maxChoices, "How many letters a ballot may have")
        ->transform(wholeNumber(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()))
        ->capture_default_str();

    addBallotVerbs(app, call);

    const std::string setting = "meyar-cli dots s.meyar set survey J 4";
    CLI::App* dots = addVerbGroup(app, "dots", "Record dots of which only the totals are known", setting);
    addFile(dots, call);
    const auto wanted = std::make_shared<GivenDots>();
    CLI::App* set = addVerb(*dots, call, "set", "Record how many dots a recommendation has", setting,
                            [&call, wanted] { return setDots(call, *wanted); });
    set->add_option("CONSTITUENCY", wanted->constituency, "The body of voters")->required();
    set->add_option("LETTER", wanted->letter, "The recommendation")->required();
    set->add_option("N", wanted->dots, "How many dots it has")->required()->transform(wholeNumber());
}

} // namespace meyar::cli
