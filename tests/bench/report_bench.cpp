// Writing the PDF. To reach: a bundled sample in 300 ms; 2,500 indicators in 8 s, the cost linear.
#include "bench/large_assessment.h"
#include "exchange/data_directory.h"
#include "report/build.h"
#include "report/pdf.h"

#include <benchmark/benchmark.h>

#include <string>

namespace {

using namespace meyar;

report::Report reportOf(const model::Assessment& assessment, model::Language language) {
    const model::Wording wording = exchange::DataDirectory::find().wording(language);
    return report::build(assessment, method::results(assessment), wording, {});
}

void samplePdf(benchmark::State& state, const std::string& name, model::Language language) {
    const report::Report report = reportOf(exchange::DataDirectory::find().sample(name), language);
    for (auto _ : state)
        benchmark::DoNotOptimize(report::writePdf(report));
}
BENCHMARK_CAPTURE(samplePdf, azerbaijan_en, "azerbaijan-2016", model::Language::En)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(samplePdf, azerbaijan_ru, "azerbaijan-2016", model::Language::Ru)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(samplePdf, demonstration_az, "demonstration", model::Language::Az)->Unit(benchmark::kMillisecond);

void largePdf(benchmark::State& state) {
    bench::LargeOptions options;
    options.indicators = static_cast<std::size_t>(state.range(0));
    const report::Report report = reportOf(bench::largeAssessment(options), model::Language::En);
    for (auto _ : state)
        benchmark::DoNotOptimize(report::writePdf(report));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(largePdf)->Arg(250)->Arg(500)->Arg(1'250)->Arg(2'500)->Unit(benchmark::kMillisecond)->Complexity();

} // namespace

BENCHMARK_MAIN();
