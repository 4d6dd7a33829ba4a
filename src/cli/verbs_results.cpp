#include "cli/number.h"
#include "cli/one_of.h"
#include "cli/results_out.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>

namespace meyar::cli {

using model::Assessment;

namespace {

constexpr std::int64_t greatestSeed = (std::int64_t{1} << 53) - 1; ///< what every reader of JSON takes exactly

struct RankWords {
    std::optional<std::string> by; ///< these three: what is not given is as the assessment chose
    std::optional<double> supportWeight;
    std::optional<int> top;
    int draws = 0; ///< 0: none asked for
    std::int64_t seed = 1;
    std::vector<std::string> vary{"ballots", "weights", "unknowns"};
};

/// Opens the file and prints what `print` makes of it, or with --json what `toJson` makes.
template <class ToJson, class Print>
Status show(Call& call, ToJson toJson, Print print) {
    const document::Document document = call.read();
    const Assessment& assessment = document.assessment();
    if (call.json)
        toJson(assessment).print(call.out);
    else
        print(assessment);
    return Status::Done;
}

Status score(Call& call) {
    return show(
        call, [](const Assessment& each) { return scoreJson(each, method::score(each)); },
        [&](const Assessment& each) { printScore(call.out, each, method::score(each), call.words()); });
}

Status gaps(Call& call) {
    return show(
        call, [&](const Assessment& each) { return gapsJson(each, method::results(each), call.words()); },
        [&](const Assessment& each) { printGaps(call.out, each, method::results(each), call.words()); });
}

Status tally(Call& call) {
    return show(
        call, [](const Assessment& each) { return tallyJson(each, method::tally(each)); },
        [&](const Assessment& each) { printTally(call.out, each, method::tally(each), call.words()); });
}

method::DrawOptions drawOptions(const RankWords& words) {
    const auto varies = [&](const char* what) {
        return std::find(words.vary.begin(), words.vary.end(), what) != words.vary.end();
    };
    method::DrawOptions out;
    out.draws = words.draws;
    out.seed = static_cast<std::uint64_t>(words.seed);
    out.vary = {varies("ballots"), varies("weights"), varies("unknowns")};
    return out;
}

Status rank(Call& call, const RankWords& words) {
    const auto optionsFor = [&](const Assessment& each) {
        method::RankOptions options = each.ranking;
        if (words.by) options.by = method::parseRankBy(*words.by).value_or(options.by);
        if (words.supportWeight)
            options.supportWeight = model::PerMille{static_cast<int>(std::lround(*words.supportWeight * 1000))};
        if (words.top) options.top = *words.top;
        return options;
    };
    const auto drawn = [&](const Assessment& each, const method::Results& all) {
        return method::robustness(each, all.scorecard, all.tally, all.ranking, drawOptions(words));
    };
    return show(
        call,
        [&](const Assessment& each) {
            const method::Results all = method::results(each, optionsFor(each));
            Json out = rankJson(each, all, call.words());
            if (words.draws > 0) out.set("robustness", robustnessJson(each, drawn(each, all).value()));
            return out;
        },
        [&](const Assessment& each) {
            const method::Results all = method::results(each, optionsFor(each));
            printRank(call.out, each, all, call.words());
            if (words.draws > 0)
                printRobustness(call.out, each, drawn(each, all).value(), all.ranking.options.top, call.words());
        });
}

Status agreement(Call& call) {
    const auto agreed = [](const Assessment& each) { return method::agreements(each, method::score(each)); };
    return show(
        call, [&](const Assessment& each) { return agreementJson(each, agreed(each)); },
        [&](const Assessment& each) { printAgreement(call.out, each, agreed(each), call.words()); });
}

Status compare(Call& call, const std::vector<std::string>& files) {
    std::vector<Assessment> assessments;
    for (const std::string& file : files) {
        call.file = file; // what a message is about
        assessments.push_back(call.read(file).assessment());
        const model::FrameworkId& expected = assessments.front().framework.id;
        const model::FrameworkId& id = assessments.back().framework.id;
        if (id != expected)
            stop(Status::WrongCall, "not_one_framework", file, {{"id", id.text()}, {"expected", expected.text()}});
    }
    std::vector<method::Results> results;
    for (const Assessment& each : assessments) // ranked alike, so that ranks can be compared
        results.push_back(method::results(each, assessments.back().ranking));
    std::vector<method::Compared> compared;
    for (std::size_t i = 0; i < assessments.size(); ++i)
        compared.push_back({&assessments[i], &results[i]});
    const method::Comparison comparison = method::compare(compared);
    if (call.json)
        comparisonJson(compared, comparison, call.words()).print(call.out);
    else
        printComparison(call.out, compared, comparison, call.words());
    return Status::Done;
}

} // namespace

void addResultVerbs(CLI::App& app, Call& call) {
    addFile(addVerb(app, call, "score", "Scores of areas and indicators, law and practice apart",
                    "meyar-cli score s.meyar --json", [&call] { return score(call); }),
            call);
    addFile(addVerb(app, call, "gaps", "What is not met, by severity, and what evidence is needed",
                    "meyar-cli gaps s.meyar", [&call] { return gaps(call); }),
            call);
    addFile(addVerb(app, call, "tally", "Dots of each recommendation by body of voters", "meyar-cli tally s.meyar",
                    [&call] { return tally(call); }),
            call);

    const auto words = std::make_shared<RankWords>();
    CLI::App* ranking = addVerb(app, call, "rank", "The recommendations in order, with what decided each place",
                                "meyar-cli rank s.meyar --by balanced --support-weight 0.6 --top 5",
                                [&call, words] { return rank(call, *words); });
    addFile(ranking, call);
    ranking->add_option("--by", words->by, "Total dots, mean share of voters, or a balance of support and need")
        ->check(oneOf({"dots", "shares", "balanced"}));
    ranking->add_option("--support-weight", words->supportWeight, "Weight of support in the balance")->check(share());
    ranking->add_option("--top", words->top, "How many places the summary is about")
        ->transform(wholeNumber(1, model::greatestTop));
    ranking->footer("What is not given is as the assessment chose (choose).\n\nExample:\n  meyar-cli rank s.meyar --by "
                    "balanced --support-weight 0.6 --top 5");
    CLI::Option* draws =
        ranking->add_option("--draws", words->draws, "Draw so many times, and tell how firm the order is")
            ->transform(wholeNumber(1, 10'000'000));
    ranking->add_option("--seed", words->seed, "The same seed draws the same")
        ->needs(draws)
        ->transform(wholeNumber(0, greatestSeed))
        ->capture_default_str();
    ranking->add_option("--vary", words->vary, "What the draws vary, with commas between")
        ->needs(draws)
        ->delimiter(',')
        ->check(oneOf({"ballots", "weights", "unknowns"}));

    addFile(addVerb(app, call, "agreement", "Whether the assessors agree, and the disputed cells",
                    "meyar-cli agreement s.meyar", [&call] { return agreement(call); }),
            call);

    const auto files = std::make_shared<std::vector<std::string>>();
    addVerb(app, call, "compare", "Rounds or countries on one framework, side by side",
            "meyar-cli compare 2016.meyar 2023.meyar", [&call, files] { return compare(call, *files); })
        ->add_option("FILES", *files, "Two assessments or more, in the order to be read in")
        ->required()
        ->expected(2, 100);
}

} // namespace meyar::cli
