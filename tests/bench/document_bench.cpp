// Opening, editing and copying, on real files: TMPDIR chooses the disk.
#include "bench/folder.h"
#include "bench/large_assessment.h"
#include "document/create.h"
#include "document/document.h"
#include "document/read.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace {

using namespace meyar;
using Clock = std::chrono::steady_clock;

document::Surroundings surroundings() {
    static int ids = 0;
    return {[] { return std::string("2026-03-01T09:30:00Z"); }, [] { return "id-" + std::to_string(++ids); }, "bench"};
}

bench::LargeOptions ofIndicators(std::int64_t indicators) {
    bench::LargeOptions options;
    options.indicators = static_cast<std::size_t>(indicators);
    return options;
}

/// A file of so many indicators with three assessors, written once.
std::filesystem::path fileOf(std::int64_t indicators) {
    const std::filesystem::path path = bench::folder() / (std::to_string(indicators) + ".meyar");
    if (!std::filesystem::exists(path)) {
        document::Document::create(path, bench::largeAssessment(ofIndicators(indicators)), surroundings());
    }
    return path;
}

void createDocument(benchmark::State& state) {
    const model::Assessment assessment = bench::largeAssessment(ofIndicators(state.range(0)));
    const std::filesystem::path path = bench::folder() / "new.meyar";
    for ([[maybe_unused]] auto step : state) {
        document::Document::create(path, assessment, surroundings());
        state.PauseTiming();
        std::filesystem::remove(path);
        state.ResumeTiming();
    }
}
BENCHMARK(createDocument)->Arg(25)->Arg(2500)->Unit(benchmark::kMillisecond);

void openDocument(benchmark::State& state) {
    const std::filesystem::path path = fileOf(state.range(0));
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(document::Document::open(path, surroundings()).assessment().cells.size());
    }
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}
BENCHMARK(openDocument)->Arg(25)->Arg(250)->Arg(2500)->Arg(25000)->Unit(benchmark::kMillisecond);

document::Edit editNumber(const model::Framework& framework, std::size_t n) {
    const std::size_t place = n * 7919 % framework.cellCount();
    const std::string why = "Read again on day " + std::to_string(n) + ", and found as the assessor says.";
    return document::Rate{framework.cellAt(place),
                          {model::AssessorId{"a" + std::to_string(n % 3 + 1)},
                           model::Answer::grade(n % framework.scale.size()), why, model::Confidence::Medium}};
}

/// From apply to memory refreshed, on disk; the counters tell of 1,000 edits one by one.
void applyEdits(benchmark::State& state) {
    const std::filesystem::path path = fileOf(state.range(0));
    document::Document document = document::Document::open(path, surroundings());
    std::vector<double> milliseconds;
    std::size_t n = 0;
    for ([[maybe_unused]] auto step : state) {
        const document::Edit edit = editNumber(document.assessment().framework, ++n);
        const Clock::time_point start = Clock::now();
        document.apply(edit);
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["max_ms"] = milliseconds.back();
}
BENCHMARK(applyEdits)->Arg(25)->Arg(2500)->Iterations(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

void undoEdits(benchmark::State& state) {
    document::Document document = document::Document::open(fileOf(state.range(0)), surroundings());
    for (std::size_t n = 0; n < 200; ++n)
        document.apply(editNumber(document.assessment().framework, n));
    for ([[maybe_unused]] auto step : state)
        document.undo();
}
BENCHMARK(undoEdits)->Arg(2500)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A thousand judgements as one act.
void applyBatch(benchmark::State& state) {
    document::Document document = document::Document::open(fileOf(state.range(0)), surroundings());
    std::size_t n = 0;
    for ([[maybe_unused]] auto step : state) {
        std::vector<document::Edit> edits;
        for (int i = 0; i < 1000; ++i)
            edits.push_back(editNumber(document.assessment().framework, ++n));
        document.apply(edits);
    }
}
BENCHMARK(applyBatch)->Arg(2500)->Iterations(10)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A file with 10,000 acts.
std::filesystem::path fileWithHistory() {
    const std::filesystem::path path = bench::folder() / "history.meyar";
    if (!std::filesystem::exists(path)) {
        document::Document::create(path, bench::largeAssessment(ofIndicators(2500)), surroundings());
        document::Document document = document::Document::open(path, surroundings());
        for (std::size_t n = 1; n <= 10'000; ++n)
            document.apply(editNumber(document.assessment().framework, n));
    }
    return path;
}

/// About 100 MB of judgements with reasons of so many bytes, or the usual short ones.
std::filesystem::path fileOf100MB(std::int64_t indicators, std::size_t reasonBytes) {
    const std::filesystem::path path = bench::folder() / (std::to_string(indicators) + "-long.meyar");
    if (!std::filesystem::exists(path)) {
        model::Assessment assessment = bench::largeAssessment(ofIndicators(indicators));
        for (model::Cell& cell : assessment.cells) {
            for (model::Rating& rating : cell.ratings)
                rating.rationale.resize(std::max(rating.rationale.size(), reasonBytes), 'x');
        }
        document::createFile(path, assessment, "bench");
    }
    return path;
}

/// Every row and act against its digest, and soundness, as meyar-cli verify does it.
void verifyDocument(benchmark::State& state, const std::filesystem::path& path) {
    for ([[maybe_unused]] auto step : state) {
        if (!document::verifyFile(path).findings.empty()) std::abort();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(std::filesystem::file_size(path)) * state.iterations());
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}
void verifyPagesOfText(benchmark::State& state) {
    verifyDocument(state, fileOf100MB(2'500, 3'000));
}
void verifyShortTexts(benchmark::State& state) {
    verifyDocument(state, fileOf100MB(33'000, 0));
}
void verifyHistory(benchmark::State& state) {
    verifyDocument(state, fileWithHistory());
}
BENCHMARK(verifyPagesOfText)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(verifyShortTexts)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(verifyHistory)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The history of one cell among them, most of which are about others.
void historyOfCell(benchmark::State& state) {
    const std::filesystem::path path = fileWithHistory();
    const document::Document document = document::Document::open(path, surroundings());
    const model::CellId cell = document.assessment().framework.cellAt(7919 * 3 % 10'000);
    std::size_t acts = 0;
    for ([[maybe_unused]] auto step : state)
        acts = document.historyOf(cell).size();
    state.counters["acts"] = static_cast<double>(acts);
}
BENCHMARK(historyOfCell)->Unit(benchmark::kMillisecond);

/// An edit of the middle of 10,000 acts taken back, and brought again.
void revertAmongActs(benchmark::State& state) {
    const std::filesystem::path path = bench::folder() / "revert.meyar";
    std::filesystem::copy_file(fileWithHistory(), path, std::filesystem::copy_options::overwrite_existing);
    document::Document document = document::Document::open(path, surroundings());
    std::int64_t act = 5'000;
    for ([[maybe_unused]] auto step : state)
        document.revert(++act);
}
BENCHMARK(revertAmongActs)->Iterations(50)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A statement reworded and taken back, memory read anew.
void editFramework(benchmark::State& state) {
    document::Document document = document::Document::open(fileOf(state.range(0)), surroundings());
    int n = 0;
    for ([[maybe_unused]] auto step : state) {
        model::Indicator indicator = document.assessment().framework.indicators[1];
        indicator.cells[0].text.set(model::Language::En, "Words " + std::to_string(++n));
        document.apply(document::PutIndicator{indicator});
    }
}
BENCHMARK(editFramework)->Arg(25)->Arg(2500)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

void removeIndicator(benchmark::State& state) {
    document::Document document = document::Document::open(fileOf(state.range(0)), surroundings());
    for ([[maybe_unused]] auto step : state) {
        document.apply(document::RemoveIndicator{document.assessment().framework.indicators[1].id});
        document.undo();
    }
}
BENCHMARK(removeIndicator)->Arg(2500)->Iterations(10)->Unit(benchmark::kMillisecond)->UseRealTime();

void castBallots(benchmark::State& state) {
    document::Document document = document::Document::open(fileOf(state.range(0)), surroundings());
    int n = 0;
    for ([[maybe_unused]] auto step : state) {
        document.apply(document::CastBallot{{{},
                                             model::ConstituencyId{"survey"},
                                             "voter " + std::to_string(++n),
                                             {model::Letter{"A"}, model::Letter{"C"}},
                                             "",
                                             std::nullopt}});
    }
}
BENCHMARK(castBallots)->Arg(2500)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
