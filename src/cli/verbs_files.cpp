#include "cli/one_of.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "cli/verbs.h"
#include "document/create.h"
#include "document/read.h"
#include "exchange/assessment_json.h"
#include "exchange/csv.h"
#include "files/whole_file.h"
#include "model/error.h"
#include "model/names.h"
#include "model/new_round.h"
#include "model/noncharacter.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace meyar::cli {

using namespace model;

namespace {

struct NewFile {
    std::string sample, last, framework, title, country, period;
};

/// Carries out what looks up a bundled file; a name that is not bundled is a fault of the call's words.
template <class Find>
auto bundled(const char* code, Find find) {
    try {
        return find();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound) throw;
        stop(Status::WrongCall, code, error.place(), {{"choices", error.cause()}});
    }
}

Status listFrameworks(Call& call) {
    Json list = Json::array();
    Table table({{"ID"},
                 {call.words()("cli.column.version")},
                 {call.words()("cli.column.title")},
                 {call.words()("cli.column.areas"), Column::Align::Right},
                 {call.words()("cli.column.indicators"), Column::Align::Right},
                 {call.words()("cli.column.cells"), Column::Align::Right},
                 {call.words()("cli.column.recommendations"), Column::Align::Right}});
    for (const exchange::BundledFramework& each : call.data().frameworks()) {
        const std::string& title = each.title.in(call.spoken());
        list.add(Json::object({{"id", each.id.text()},
                               {"version", each.version},
                               {"title", title},
                               {"areas", each.areas},
                               {"indicators", each.indicators},
                               {"cells", each.cells},
                               {"recommendations", each.recommendations}}));
        const auto whole = [&](std::size_t n) { return call.words().whole(static_cast<std::int64_t>(n)); };
        table.add({each.id.text(), each.version, title, whole(each.areas), whole(each.indicators), whole(each.cells),
                   whole(each.recommendations)});
    }
    if (call.json)
        Json::object({{"frameworks", list}}).print(call.out);
    else
        table.print(call.out);
    return Status::Done;
}

/// What the call gives a new assessment goes by the rule of every edit.
void refuseNoncharacters(const NewFile& wanted) {
    for (const std::string* text : {&wanted.title, &wanted.country, &wanted.period}) {
        if (auto fault = noncharacterIn(*text, *text)) throw Stop{Status::Refused, {std::move(*fault)}};
    }
}

void refuseTitle(const LocalText& title) {
    if (auto fault = titleFault(title)) throw Stop{Status::Refused, {std::move(*fault)}};
}

/// The new file, which nobody has to open for that.
void make(Call& call, const Assessment& assessment, const std::string& begunFrom = {}) {
    const std::string lineage = document::ordinarySurroundings().newId();
    for (const Finding& note : document::createFile(call.file, assessment, lineage, begunFrom))
        call.complain(call.file, call.words().finding(note));
    call.saved = true;
}

Status created(Call& call, const Assessment& assessment, const std::string& begunFrom = {}) {
    make(call, assessment, begunFrom);
    if (call.json)
        Json::object({{"created", call.file}}).print(call.out);
    else
        call.out << printable(call.words()("cli.created", {{"file", call.file}})) << '\n';
    return Status::Done;
}

/// Begins the next round from another file, which is only read.
Status begunFrom(Call& call, const NewFile& wanted) {
    const std::string target = std::exchange(call.file, wanted.last); // what a message is about
    const Assessment last = document::readFile(wanted.last);
    call.file = target;
    LocalText title = last.details.title;
    if (!wanted.title.empty()) title = LocalText(last.details.language, wanted.title);
    refuseTitle(title);
    const Assessment round = newRound(last, std::move(title), wanted.period);
    make(call, round, wanted.last);
    const std::size_t carried = carriedOver(round);
    if (call.json)
        Json::object({{"created", call.file}, {"carried_over", carried}}).print(call.out);
    else
        call.out << printable(call.words()("cli.created", {{"file", call.file}})) << ' '
                 << call.words().counted("cli.carried_over", static_cast<std::int64_t>(carried)) << '\n';
    return Status::Done;
}

Status makeNew(Call& call, const NewFile& wanted) {
    refuseNoncharacters(wanted);
    if (!wanted.last.empty()) return begunFrom(call, wanted);
    if (!wanted.sample.empty()) {
        return created(call, bundled("unknown_sample", [&] { return call.data().sample(wanted.sample); }));
    }
    const Language language = call.chosen(Language::En);
    Details details;
    details.title = LocalText(language, wanted.title);
    refuseTitle(details.title);
    details.country = LocalText(language, wanted.country);
    details.period = wanted.period;
    details.language = language;
    // The id of a bundled one has neither of them.
    const bool isPath = wanted.framework.find_first_of("/.") != std::string::npos;
    Framework framework =
        isPath ? call.data().importFramework(wanted.framework)
               : bundled("unknown_framework", [&] { return call.data().framework(FrameworkId{wanted.framework}); });
    return created(call, emptyAssessment(std::move(framework), std::move(details)));
}

void checkEnding(const std::string& file, const std::vector<std::string>& endings) {
    std::string choices;
    for (const std::string& ending : endings) {
        if (file.size() > ending.size() && file.ends_with(ending)) return;
        choices += (choices.empty() ? "" : ", ") + ending;
    }
    stop(Status::WrongCall, "unknown_ending", file, {{"choices", choices}});
}

std::string csvOf(const Assessment& assessment, exchange::CsvTable table, Language language) {
    switch (table) {
    case exchange::CsvTable::Weights:
        return exchange::weightsCsv(assessment.framework);
    case exchange::CsvTable::Links:
        return exchange::linksCsv(assessment.framework);
    case exchange::CsvTable::Votes:
        return exchange::votesCsv(assessment);
    case exchange::CsvTable::Survey:
        return exchange::surveyCsv(assessment.survey, language);
    case exchange::CsvTable::Cells:
        break;
    }
    return exchange::cellsCsv(assessment, method::results(assessment), language);
}

Status exportTo(Call& call, const std::string& target, const std::string& table) {
    checkEnding(target, table.empty() ? std::vector<std::string>{".json", ".csv"} : std::vector<std::string>{".csv"});
    call.refuseOntoItself(target);
    const document::Document document = call.read();
    const Assessment& assessment = document.assessment();
    const auto wanted = exchange::parseCsvTable(table).value_or(exchange::CsvTable::Cells);
    files::Placing placing;
    placing.readers = files::readersOf(call.file);
    if (target.ends_with(".json"))
        files::writeWhole(
            target, [&](const files::Sink& sink) { exchange::writeAssessment(assessment, sink); }, placing);
    else
        files::writeWhole(target, csvOf(assessment, wanted, call.chosen(assessment.details.language)), placing);
    call.saved = true;
    if (call.json)
        Json::object({{"written", target}}).print(call.out);
    else
        call.out << printable(call.words()("cli.written", {{"file", target}})) << '\n';
    return Status::Done;
}

} // namespace

void addFileVerbs(CLI::App& app, Call& call) {
    addVerb(app, call, "frameworks", "List the bundled frameworks", "meyar-cli frameworks --json",
            [&call] { return listFrameworks(call); });

    const auto wanted = std::make_shared<NewFile>();
    CLI::App* create = addVerb(
        app, call, "new", "Begin an assessment in a new file: empty, from a sample, or as the next round of another",
        "meyar-cli new georgia.meyar --framework counter-trafficking --title \"Needs assessment\" --country Georgia\n"
        "  meyar-cli new s.meyar --sample azerbaijan-2016\n"
        "  meyar-cli new 2026.meyar --from 2023.meyar --period 2026",
        [&call, wanted] { return makeNew(call, *wanted); });
    create->add_option("FILE", call.file, "The file to make; it must not exist")->required();
    CLI::Option* sample = create->add_option("--sample", wanted->sample, "A bundled sample to begin with");
    CLI::Option* framework =
        create->add_option("--framework", wanted->framework,
                           "The framework to assess against: the id of a bundled one, or the path of a framework file");
    CLI::Option* title = create->add_option("--title", wanted->title, "Title, in the assessment's language");
    CLI::Option* country = create->add_option("--country", wanted->country, "Country, in the assessment's language");
    CLI::Option* period = create->add_option("--period", wanted->period, "Period, as 2016 or 2014-2016");
    CLI::Option* last = create->add_option("--from", wanted->last, "The last round; the file is only read");
    for (CLI::Option* option : {framework, title, country, period, last})
        option->excludes(sample);
    for (CLI::Option* option : {framework, country})
        option->excludes(last);
    framework->needs(title)->needs(country);
    country->needs(framework);
    last->needs(period);
    create->parse_complete_callback([sample, framework, last] {
        if (sample->empty() && framework->empty() && last->empty())
            throw CLI::RequiredError("--framework, --sample or --from");
    });

    const auto source = std::make_shared<std::string>();
    CLI::App* import =
        addVerb(app, call, "import", "Make a file from an assessment in JSON", "meyar-cli import in.json out.meyar",
                [&call, source] { return created(call, call.data().importAssessment(*source), *source); });
    import->add_option("IN.json", *source, "The assessment as JSON")->required();
    import->add_option("FILE", call.file, "The file to make; it must not exist")->required();

    const auto target = std::make_shared<std::string>();
    const auto table = std::make_shared<std::string>();
    CLI::App* out = addVerb(app, call, "export", "Write the assessment as JSON, or a table of it as CSV",
                            "meyar-cli export s.meyar s.json\n  meyar-cli export s.meyar votes.csv --table votes",
                            [&call, target, table] { return exportTo(call, *target, *table); });
    addFile(out, call);
    out->add_option("OUT", *target, "The file to write, ending in .json or .csv")->required();
    out->add_option("--table", *table, "Which table to write as CSV; the cells unless told")
        ->check(oneOf({"cells", "weights", "links", "votes", "survey"}));
}

} // namespace meyar::cli
