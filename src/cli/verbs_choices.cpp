#include "cli/number.h"
#include "cli/one_of.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <optional>

namespace meyar::cli {

using namespace model;

namespace {

struct Choice {
    std::optional<std::string> by, reportLanguage;
    std::optional<double> supportWeight;
    std::optional<int> top;
    std::vector<std::string> sections;

    bool ofRanking() const { return by || supportWeight || top; }
    bool ofReport() const { return reportLanguage || !sections.empty(); }
};

constexpr const char* ownLanguage = "own"; ///< that of the assessment
constexpr const char* allSections = "all";

RankOptions rankingOf(const Choice& given, RankOptions ranking) {
    if (given.by) ranking.by = parseRankBy(*given.by).value_or(ranking.by);
    if (given.supportWeight)
        ranking.supportWeight = PerMille{static_cast<int>(std::lround(*given.supportWeight * 1000))};
    if (given.top) ranking.top = *given.top;
    return ranking;
}

ReportChoice reportOf(const Choice& given, ReportChoice report) {
    if (given.reportLanguage) report.language = parseLanguage(*given.reportLanguage);
    if (given.sections == std::vector<std::string>{allSections})
        report.parts = ReportChoice().parts;
    else if (!given.sections.empty())
        report.parts = partsNamed(given.sections);
    return report;
}

/// As the options by which it would be chosen.
void printChoice(std::ostream& out, const RankOptions& ranking, const ReportChoice& report) {
    out << "--by " << code(ranking.by) << " --support-weight " << ranking.supportWeight.asDouble() << " --top "
        << ranking.top << "\n--report-language " << (report.language ? code(*report.language) : ownLanguage)
        << " --sections ";
    const char* between = "";
    for (const ReportPart part : report.parts) {
        out << between << code(part);
        between = ",";
    }
    out << '\n';
}

Status tellChoice(Call& call) {
    const document::Document document = call.read();
    const RankOptions& ranking = document.assessment().ranking;
    const ReportChoice& report = document.assessment().report;
    if (!call.json) {
        printChoice(call.out, ranking, report);
        return Status::Done;
    }
    Json sections = Json::array();
    for (const ReportPart part : report.parts)
        sections.add(code(part));
    const Json weight = Json::number(method::fraction(ranking.supportWeight.value(), one.value()));
    const Json language = report.language ? Json(code(*report.language)) : Json();
    Json::object(
        {{"ranking", Json::object({{"by", code(ranking.by)}, {"support_weight", weight}, {"top", ranking.top}})},
         {"report", Json::object({{"language", language}, {"sections", sections}})}})
        .print(call.out);
    return Status::Done;
}

Status choose(Call& call, const Choice& given) {
    if (!given.ofRanking() && !given.ofReport()) return tellChoice(call);
    document::Document document = call.open();
    std::vector<document::Edit> edits;
    if (given.ofRanking()) edits.push_back(document::ChooseRanking{rankingOf(given, document.assessment().ranking)});
    if (given.ofReport()) edits.push_back(document::ChooseReport{reportOf(given, document.assessment().report)});
    return call.apply(document, edits);
}

} // namespace

void addChoiceVerbs(CLI::App& app, Call& call) {
    const auto given = std::make_shared<Choice>();
    CLI::App* choosing =
        addVerb(app, call, "choose", "Choose how recommendations are ranked and what the report prints; alone: tell it",
                "meyar-cli choose s.meyar --by balanced --support-weight 0.6 --top 5",
                [&call, given] { return choose(call, *given); });
    addFile(choosing, call);
    choosing->add_option("--by", given->by, "Total dots, mean share of voters, or a balance of support and need")
        ->check(oneOf({"dots", "shares", "balanced"}));
    choosing->add_option("--support-weight", given->supportWeight, "Weight of support in the balance")->check(share());
    choosing->add_option("--top", given->top, "How many places the summary is about")
        ->transform(wholeNumber(1, greatestTop));
    choosing->add_option("--report-language", given->reportLanguage, "Language of the report; own: the assessment's")
        ->check(oneOf({"az", "en", "ru", ownLanguage}));
    choosing
        ->add_option("--sections", given->sections,
                     "Parts of the report, with commas between: findings, recommendations, ranking, detail, "
                     "bibliography; or all")
        ->delimiter(',');
}

} // namespace meyar::cli
