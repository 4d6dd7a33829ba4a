#include "cli/results_out.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "cli/verbs.h"
#include "method/survey.h"
#include "report/reasons.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

using namespace model;
using method::CellStanding;

namespace {

std::string_view code(method::Standing standing) {
    switch (standing) {
    case method::Standing::Graded:
        return "graded";
    case method::Standing::Disputed:
        return "disputed";
    case method::Standing::InsufficientEvidence:
        return "insufficient_evidence";
    case method::Standing::Unrated:
        return "unrated";
    case method::Standing::NotApplicable:
        return "not_applicable";
    }
    return "unrated";
}

Json cellJson(const Assessment& assessment, const CellStanding& standing, std::size_t place, Language language) {
    const Framework& framework = assessment.framework;
    const Cell& cell = assessment.cells[place];
    Json ratings = Json::array();
    for (const Rating& rating : cell.ratings) {
        const auto assessor = assessment.findAssessor(rating.assessor);
        ratings.add(
            Json::object({{"assessor", assessor ? assessment.assessors[*assessor].name : rating.assessor.text()},
                          {"grade", text(framework.scale, rating.answer)},
                          {"rationale", rating.rationale},
                          {"confidence", rating.confidence ? Json(text(*rating.confidence)) : Json()},
                          {"to_review", cell.isToReview(rating)}}));
    }
    return Json::object({{"cell", text(framework.cellAt(place))},
                         {"statement", framework.statementAt(place).text.in(language)},
                         {"guidance", framework.statementAt(place).guidance.in(language)},
                         {"standing", code(standing.standing)},
                         {"grade", standing.agreed ? Json(text(framework.scale, *standing.agreed)) : Json()},
                         {"shaded", standing.shaded},
                         {"ratings", ratings},
                         {"citations", cell.citations.size()},
                         {"not_re_reviewed", cell.notReReviewed}});
}

Json areaJson(const Assessment& assessment, const method::Scorecard& scorecard, std::size_t area, Language language) {
    const Framework& framework = assessment.framework;
    Json indicators = Json::array();
    for (const Indicator& indicator : framework.indicatorsOf(area)) {
        const std::size_t first = *framework.findIndicator(indicator.id) * cellsPerIndicator;
        Json cells = Json::array();
        for (std::size_t place = first; place < first + cellsPerIndicator; ++place)
            cells.add(cellJson(assessment, scorecard.cells[place], place, language));
        indicators.add(
            Json::object({{"id", indicator.id.text()}, {"title", indicator.title.in(language)}, {"cells", cells}}));
    }
    return Json::object({{"id", framework.areas[area].id.text()},
                         {"number", framework.areas[area].number},
                         {"title", framework.areas[area].title.in(language)},
                         {"indicators", indicators}});
}

void printArea(std::ostream& out, const Assessment& assessment, const method::Scorecard& scorecard, std::size_t area,
               const Wording& words) {
    const Framework& framework = assessment.framework;
    const Area& shown = framework.areas[area];
    out << '\n' << printable(shown.number + ' ' + shown.title.in(words.language())) << "\n\n";
    std::vector<Column> columns{{""}, {words("cli.column.indicator"), Column::Align::Left, 44}};
    for (std::size_t s = 0; s < cellsPerIndicator; ++s)
        columns.push_back({std::string(slotText(s)), Column::Align::Left, 24});
    Table table(std::move(columns));
    for (const Indicator& indicator : framework.indicatorsOf(area)) {
        const std::size_t first = *framework.findIndicator(indicator.id) * cellsPerIndicator;
        std::vector<std::string> row{indicator.id.text(), indicator.title.in(words.language())};
        for (std::size_t place = first; place < first + cellsPerIndicator; ++place) {
            const CellStanding& standing = scorecard.cells[place];
            row.push_back(report::standingText(assessment, standing, words) +
                          (standing.shaded ? " " + words("report.mark") : ""));
        }
        table.add(std::move(row));
    }
    table.print(out);
}

Status showMatrix(Call& call, const std::string& wanted) {
    const document::Document document = call.read();
    const Assessment& assessment = document.assessment();
    std::vector<std::size_t> areas;
    if (!wanted.empty()) areas.push_back(areaNamed(assessment, wanted));
    for (std::size_t i = 0; wanted.empty() && i < assessment.framework.areas.size(); ++i)
        areas.push_back(i);
    const method::Scorecard scorecard = method::score(assessment);
    const Language language = call.spoken();
    if (call.json) {
        Json list = Json::array();
        for (const std::size_t area : areas)
            list.add(areaJson(assessment, scorecard, area, language));
        const Details& details = assessment.details;
        Json::object({{"title", details.title.in(language)},
                      {"country", details.country.in(language)},
                      {"period", details.period},
                      {"language", code(details.language)},
                      {"note", details.note.in(language)},
                      {"fictional", details.fictional},
                      {"blind", details.blind},
                      {"framework", Json::object({{"id", assessment.framework.id.text()},
                                                  {"version", assessment.framework.version}})},
                      {"areas", list}})
            .print(call.out);
        return Status::Done;
    }
    const Wording& words = call.words();
    const Details& details = assessment.details;
    call.out << printable(details.title.in(language) + " · " + details.country.in(language) +
                          (details.period.empty() ? "" : " · " + details.period))
             << '\n';
    if (!details.note.empty()) call.out << printable(details.note.in(language)) << '\n';
    for (const std::size_t area : areas)
        printArea(call.out, assessment, scorecard, area, words);
    call.out << '\n' << words("report.mark") << " " << words("report.legend") << '\n';
    return Status::Done;
}

Json questionJson(const Survey& survey, const Question& question, Language language) {
    const method::QuestionResult result = method::tabulate(survey, question);
    Json counts = Json::array();
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        counts.add(Json::object({{"option", question.options[i].label.in(language)},
                                 {"n", result.options[i].count},
                                 {"share", Json::number(result.options[i].share)},
                                 {"dont_know", question.options[i].dontKnow}}));
    }
    Json unplaced = Json::array();
    for (const std::int64_t count : question.unplaced)
        unplaced.add(count);
    Json findings = Json::array();
    for (const Finding& finding : result.findings)
        findings.add(finding.code);
    return Json::object({{"id", question.id.text()},
                         {"text", question.text.in(language)},
                         {"base", question.base},
                         {"answered", question.answered},
                         {"counts", counts},
                         {"unplaced", unplaced},
                         {"findings", findings}});
}

void printQuestion(std::ostream& out, const Survey& survey, const Question& question, const Wording& words) {
    const method::QuestionResult result = method::tabulate(survey, question);
    out << '\n'
        << printable(question.id.text() + ' ' + question.text.in(words.language()))
        << " (n=" << words.whole(question.answered) << ")\n\n";
    Table table({{words("cli.column.option"), Column::Align::Left, 50},
                 {"n", Column::Align::Right},
                 {words("cli.column.share"), Column::Align::Right}});
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const auto& count = result.options[i].count;
        table.add({question.options[i].label.in(words.language()), count ? words.whole(*count) : words("report.absent"),
                   report::percentText(result.options[i].share, words)});
    }
    table.print(out);
    if (!question.unplaced.empty()) {
        std::vector<std::string> counts;
        for (const std::int64_t count : question.unplaced)
            counts.push_back(words.whole(count));
        out << printable(words.counted("report.unplaced", static_cast<std::int64_t>(counts.size()),
                                       {{"question", question.id.text()}, {"counts", report::listed(counts, words)}}))
            << '\n';
    }
    for (const Finding& finding : result.findings)
        out << printable(words.finding(finding)) << '\n';
}

Status showSurvey(Call& call) {
    const document::Document document = call.read();
    const Survey& survey = document.assessment().survey;
    if (call.json) {
        Json questions = Json::array();
        for (const Question& question : survey.questions)
            questions.add(questionJson(survey, question, call.spoken()));
        Json::object({{"respondents", survey.respondents}, {"questions", questions}}).print(call.out);
        return Status::Done;
    }
    call.out << call.words().counted("cli.respondents", survey.respondents) << '\n';
    for (const Question& question : survey.questions)
        printQuestion(call.out, survey, question, call.words());
    return Status::Done;
}

} // namespace

void addShowVerbs(CLI::App& app, Call& call) {
    const auto area = std::make_shared<std::string>();
    CLI::App* matrix = addVerb(app, call, "show", "The matrix: where every cell stands",
                               "meyar-cli show s.meyar --area coordination --language en",
                               [&call, area] { return showMatrix(call, *area); });
    addFile(matrix, call);
    matrix->add_option("--area", *area, "Only this area, by its id");

    addFile(addVerb(app, call, "survey", "The survey's questions with their counts", "meyar-cli survey s.meyar",
                    [&call] { return showSurvey(call); }),
            call);
}

} // namespace meyar::cli
