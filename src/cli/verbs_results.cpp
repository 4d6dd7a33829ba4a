#include "cli/one_of.h"
#include "cli/results_out.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <cmath>

namespace meyar::cli {

using model::Assessment;

namespace {

struct RankWords {
    std::string by = "dots";
    double supportWeight = 0.5;
    int top = 3;
};

/// Opens the file and prints what `print` makes of it, or with --json what `toJson` makes.
template <class ToJson, class Print>
Status show(Call& call, ToJson toJson, Print print) {
    const document::Document document = call.open();
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
    const auto found = [](const Assessment& each) { return method::findGaps(each, method::score(each)); };
    return show(
        call, [&](const Assessment& each) { return gapsJson(each, found(each), call.words()); },
        [&](const Assessment& each) { printGaps(call.out, each, found(each), call.words()); });
}

Status tally(Call& call) {
    return show(
        call, [](const Assessment& each) { return tallyJson(each, method::tally(each)); },
        [&](const Assessment& each) { printTally(call.out, each, method::tally(each), call.words()); });
}

Status rank(Call& call, const RankWords& words) {
    method::RankOptions options;
    options.by = method::parseRankBy(words.by).value_or(method::RankBy::Dots);
    options.supportWeight = model::PerMille{static_cast<int>(std::lround(words.supportWeight * 1000))};
    options.top = words.top;
    return show(
        call, [&](const Assessment& each) { return rankJson(each, method::results(each, options), call.words()); },
        [&](const Assessment& each) { printRank(call.out, each, method::results(each, options), call.words()); });
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
        ->check(oneOf({"dots", "shares", "balanced"}))
        ->capture_default_str();
    ranking->add_option("--support-weight", words->supportWeight, "Weight of support in the balance")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    ranking->add_option("--top", words->top, "How many places the summary is about")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
}

} // namespace meyar::cli
