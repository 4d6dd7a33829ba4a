#include "cli/table.h"
#include "cli/utf8.h"
#include "cli/verbs.h"
#include "document/read.h"
#include "exchange/assessment_json.h"
#include "files/whole_file.h"
#include "method/check.h"
#include "model/by_name.h"
#include "report/build.h"
#include "report/pdf.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace meyar::cli {

using namespace model;

namespace {

std::string_view code(Severity severity) {
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "error";
}

} // namespace

std::set<ReportPart> partsNamed(const std::vector<std::string>& names) {
    std::set<ReportPart> parts;
    std::string choices;
    for (const report::Part part : model::allReportParts)
        choices += (choices.empty() ? "" : ", ") + std::string(model::code(part));
    for (const std::string& name : names) {
        const auto part = model::parseReportPart(name);
        if (!part) stop(Status::WrongCall, "unknown_part", name, {{"choices", choices}});
        parts.insert(*part);
    }
    return parts;
}

namespace {

Status writeReport(Call& call, const std::string& target, const std::vector<std::string>& sections) {
    if (!target.ends_with(".pdf")) stop(Status::WrongCall, "unknown_ending", target, {{"choices", ".pdf"}});
    report::BuildOptions options;
    const std::set<ReportPart> asked = partsNamed(sections);
    call.refuseOntoItself(target);
    const document::Document document = call.read();
    const Assessment& assessment = document.assessment();
    options.parts = asked.empty() ? assessment.report.parts : asked;
    options.fingerprint = exchange::fingerprint(assessment);
    const Wording wording =
        call.data().wording(call.chosen(assessment.report.language.value_or(assessment.details.language)));
    const report::Report built = report::build(assessment, method::results(assessment), wording, options);
    files::writeWhole(target, report::writePdf(built));
    call.saved = true;
    if (call.json)
        Json::object({{"written", target}}).print(call.out);
    else
        call.out << printable(call.words()("cli.written", {{"file", target}})) << '\n';
    return Status::Done;
}

/// Says what was found, and `fine` where it is. With an assessment its parts go by their names.
Status tell(Call& call, const std::vector<Finding>& findings, bool ok, const std::string& fine,
            const Assessment* assessment = nullptr) {
    const Wording& words = call.words();
    Json list = Json::array();
    Table table({{words("cli.column.severity")}, {words("cli.column.finding"), Column::Align::Left, 100}});
    for (const Finding& finding : findings) {
        const std::string message = words.finding(assessment ? byName(*assessment, finding, call.spoken()) : finding);
        list.add(Json::object({{"severity", code(finding.severity)},
                               {"code", finding.code},
                               {"place", finding.place},
                               {"message", message}}));
        table.add({words("cli.severity." + std::string(code(finding.severity))), message});
    }
    if (call.json)
        Json::object({{"ok", ok}, {"findings", list}}).print(call.out);
    else if (!findings.empty())
        table.print(call.out);
    if (!call.json && ok) call.out << fine << '\n';
    return ok ? Status::Done : Status::Found;
}

Status check(Call& call) {
    const document::Document document = call.read();
    const std::vector<Finding> findings = method::check(document.assessment(), method::score(document.assessment()));
    return tell(call, findings, findings.empty(), call.words()("cli.nothing_found"), &document.assessment());
}

Status verify(Call& call) {
    const document::Verified verified = document::verifyFile(call.file);
    const WordingValues values{{"acts", call.words().whole(static_cast<std::int64_t>(verified.acts))}};
    return tell(call, verified.findings, verified.isWhole(),
                call.words()(verified.hasDigests ? "cli.verified" : "cli.verified_old", values));
}

} // namespace

void addReportVerbs(CLI::App& app, Call& call) {
    const auto target = std::make_shared<std::string>();
    const auto sections = std::make_shared<std::vector<std::string>>();
    CLI::App* writing = addVerb(app, call, "report", "Write the report as a PDF",
                                "meyar-cli report s.meyar s.pdf --language az --sections findings,ranking",
                                [&call, target, sections] { return writeReport(call, *target, *sections); });
    addFile(writing, call);
    writing->add_option("OUT.pdf", *target, "The file to write")->required();
    writing
        ->add_option("--sections", *sections,
                     "Parts to print, with commas between: findings, recommendations, ranking, detail, bibliography; "
                     "else as the assessment chose (choose)")
        ->delimiter(',');

    CLI::App* checking =
        addVerb(app, call, "check", "Tell what the assessment leaves open or contradicts; exit 1 if any",
                "meyar-cli check s.meyar --json", [&call] { return check(call); });
    addFile(checking, call);

    CLI::App* verifying = addVerb(
        app, call, "verify", "Tell whether any byte of the contents or the history was changed or lost; exit 1 if so",
        "meyar-cli verify s.meyar --json", [&call] { return verify(call); });
    addFile(verifying, call);
}

} // namespace meyar::cli
