// Results on assessments of up to a million cells. To reach: scores and gaps of 10,000 cells in 3 ms, the cost linear;
// 10,000 draws on the demonstration under 150 ms with two cores, on 2,500 indicators and 1,000 ballots under 5 s; a
// tally of 1,000,000 ballots under 60 ms.
#include "bench/large_assessment.h"
#include "exchange/data_directory.h"
#include "method/agreement.h"
#include "method/check.h"
#include "method/results.h"
#include "method/robustness.h"

#include <benchmark/benchmark.h>

namespace {

using namespace meyar;

/// The assessment of this many cells; the last one is kept, since benches of one size follow each other.
const model::Assessment& assessmentOf(std::int64_t cells) {
    static std::int64_t kept = 0;
    static model::Assessment assessment;
    if (kept != cells) {
        bench::LargeOptions options;
        options.indicators = static_cast<std::size_t>(cells) / model::cellsPerIndicator;
        options.texts = cells <= 10'000;
        assessment = bench::largeAssessment(options);
        kept = cells;
    }
    return assessment;
}

void cells(benchmark::internal::Benchmark* bench) {
    for (const std::int64_t count : {2'500, 10'000, 100'000, 1'000'000})
        bench->Arg(count);
    bench->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);
}

void scoreAndGaps(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    for (auto _ : state) {
        const method::Scorecard card = method::score(assessment);
        benchmark::DoNotOptimize(method::findGaps(assessment, card));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(scoreAndGaps)->Apply(cells);

void scoreOnly(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(method::score(assessment));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(scoreOnly)->Apply(cells);

void allResults(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(method::results(assessment));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(allResults)->Apply(cells);

void check(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    const method::Scorecard card = method::score(assessment);
    for (auto _ : state)
        benchmark::DoNotOptimize(method::check(assessment, card));
}
BENCHMARK(check)->Arg(10'000)->Unit(benchmark::kMillisecond);

void tally(benchmark::State& state) {
    bench::LargeOptions options;
    options.indicators = 25;
    options.surveyBallots = static_cast<std::size_t>(state.range(0));
    const model::Assessment assessment = bench::largeAssessment(options);
    for (auto _ : state)
        benchmark::DoNotOptimize(method::tally(assessment));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(tally)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);

void rank(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    const method::Scorecard card = method::score(assessment);
    const method::Tally votes = method::tally(assessment);
    for (auto _ : state) {
        benchmark::DoNotOptimize(method::rank(assessment, card, votes, {method::RankBy::Balanced, model::half, 3}));
    }
}
BENCHMARK(rank)->Arg(100)->Arg(10'000)->Unit(benchmark::kMicrosecond);

void drawWith(benchmark::State& state, const model::Assessment& assessment, unsigned threads) {
    const auto by = static_cast<method::RankBy>(state.range(0));
    const method::Results all = method::results(assessment, {by, model::half, 3});
    method::DrawOptions options;
    options.draws = 10'000;
    options.threads = threads;
    for (auto _ : state)
        benchmark::DoNotOptimize(method::robustness(assessment, all.scorecard, all.tally, all.ranking, options));
    state.SetLabel(std::string(method::code(by)));
}

void draws(benchmark::State& state) {
    static const model::Assessment demonstration = exchange::DataDirectory::find().sample("demonstration");
    drawWith(state, demonstration, static_cast<unsigned>(state.range(1)));
}
BENCHMARK(draws)->ArgsProduct({{0, 1, 2}, {1, 2}})->Unit(benchmark::kMillisecond)->UseRealTime();

void drawsOnMany(benchmark::State& state) {
    bench::LargeOptions options;
    options.surveyBallots = 900;
    options.workshopBallots = 100;
    static const model::Assessment assessment = bench::largeAssessment(options);
    drawWith(state, assessment, static_cast<unsigned>(state.range(1)));
}
BENCHMARK(drawsOnMany)->ArgsProduct({{0, 2}, {2}})->Unit(benchmark::kMillisecond)->UseRealTime();

void agreement(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    const method::Scorecard card = method::score(assessment);
    for (auto _ : state)
        benchmark::DoNotOptimize(method::agreements(assessment, card));
}
BENCHMARK(agreement)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
