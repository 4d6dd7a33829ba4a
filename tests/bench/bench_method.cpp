// Results on assessments of up to a million cells. To reach: scores and gaps of 10,000 cells in 3 ms, the cost linear.
#include "bench/large_assessment.h"
#include "method/check.h"
#include "method/results.h"

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
BENCHMARK(tally)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);

void rank(benchmark::State& state) {
    const model::Assessment& assessment = assessmentOf(state.range(0));
    const method::Scorecard card = method::score(assessment);
    const method::Tally votes = method::tally(assessment);
    for (auto _ : state) {
        benchmark::DoNotOptimize(method::rank(assessment, card, votes, {method::RankBy::Balanced, model::half, 3}));
    }
}
BENCHMARK(rank)->Arg(100)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
