// Writing the PDF. To reach: a bundled sample in 300 ms; 2,500 indicators in 8 s, the cost linear; also that of a long
// paragraph and of a long word.
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

/// A report that is one paragraph of so many bytes, a citation in every other sentence.
void longParagraphPdf(benchmark::State& state) {
    const auto bytes = static_cast<std::size_t>(state.range(0));
    report::Paragraph paragraph;
    for (std::size_t size = 0; size < bytes;) {
        report::Run words{"What the plan says of those who answer for it is not what was seen at work in the regions "};
        report::Run citation{"(Aze 30, p. 7)"};
        citation.reference = true;
        citation.target = "source:Aze 30";
        size += words.text.size() + citation.text.size();
        paragraph.text.push_back(std::move(words));
        paragraph.text.push_back(std::move(citation));
        paragraph.text.push_back(report::Run{". It was seen twice. "});
    }
    report::Report report;
    report.titlePage.title = "Long";
    report.blocks.emplace_back(std::move(paragraph));
    for (auto _ : state)
        benchmark::DoNotOptimize(report::writePdf(report));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(longParagraphPdf)
    ->Arg(62'500)
    ->Arg(125'000)
    ->Arg(250'000)
    ->Arg(500'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

/// A report that is one word, in the text column and in a narrow cell.
void longWordPdf(benchmark::State& state) {
    const std::string word(static_cast<std::size_t>(state.range(0)), 'w');
    report::Report report;
    report.titlePage.title = "Long";
    report.blocks.emplace_back(report::Paragraph{report::Paragraph::Style::Body, {report::Run{word}}});
    report::Table table;
    table.widths = {0.1, 0.9};
    report::TableRow row;
    row.cells.resize(2);
    row.cells[0].text = {report::Run{word}};
    table.rows.push_back(std::move(row));
    report.blocks.emplace_back(std::move(table));
    for (auto _ : state)
        benchmark::DoNotOptimize(report::writePdf(report));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(longWordPdf)
    ->Arg(25'000)
    ->Arg(50'000)
    ->Arg(100'000)
    ->Arg(200'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace

BENCHMARK_MAIN();
