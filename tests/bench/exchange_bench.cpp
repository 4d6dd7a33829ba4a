// Assessments in and out as JSON, in megabytes a second. TMPDIR chooses the disk. The counter peak_of_bytes is the most
// memory that a process of its own took, in times the bytes of the JSON: in all, and beyond what the program had before
// it began (its libraries alone are about 20 MB).
#include "bench/folder.h"
#include "bench/large_assessment.h"
#include "document/create.h"
#include "exchange/assessment_json.h"
#include "exchange/data_directory.h"
#include "files/whole_file.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

namespace {

using namespace meyar;

model::Assessment ofIndicators(std::int64_t indicators) {
    bench::LargeOptions options;
    options.indicators = static_cast<std::size_t>(indicators);
    return bench::largeAssessment(options);
}

/// The default assessment with as many sources, assessors, sections, citations, detailed recommendations, questions,
/// constituencies and ballots as wanted: each of these lists was once quadratic.
model::Assessment ofLists(std::int64_t items) {
    model::Assessment out = ofIndicators(500);
    const model::AreaId area = out.framework.areas[0].id;
    for (std::int64_t i = 0; i < items; ++i) {
        const std::string number = std::to_string(i);
        const model::LocalText text = bench::inThree("Text " + number, "Mətn " + number, "Текст " + number);
        out.sources.push_back(
            {model::SourceId{"S" + number}, model::SourceKind::Document, "Title", "Author", 2014, false});
        out.assessors.push_back({model::AssessorId{"p" + number}, "Name " + number});
        out.cells[0].citations.push_back(
            {model::CitationId{"n" + number}, out.sources.back().id, "p. 1", "A quote.", false, ""});
        out.sections.push_back({model::SectionId{"s" + number}, area, text, text});
        out.detailed.push_back({model::DetailId{"d" + number}, area, text, {text}});
        out.survey.questions.push_back(
            {model::QuestionId{"q" + number}, area, text, 9, 8, {}, {{text, 5, false}}, {3}});
        out.constituencies.push_back({model::ConstituencyId{"k" + number}, text, 3, false, std::nullopt, {}});
        out.ballots.push_back(
            {model::BallotId{"b" + number}, out.constituencies.back().id, "V", {model::Letter{"A"}}, "", std::nullopt});
    }
    return out;
}

std::filesystem::path writtenOnce(const std::string& name, std::int64_t size, model::Assessment (*make)(std::int64_t)) {
    const std::filesystem::path path = bench::folder() / (name + std::to_string(size) + ".json");
    if (!std::filesystem::exists(path)) {
        const model::Assessment assessment = make(size);
        files::writeWhole(path, [&](const files::Sink& sink) { exchange::writeAssessment(assessment, sink); });
    }
    return path;
}

void import(const std::filesystem::path& json, const std::filesystem::path& target) {
    std::filesystem::remove(target);
    document::createFile(target, exchange::DataDirectory::find().importAssessment(json), "bench");
}

/// The most memory that this program took, in KiB: the system's figure for a child that has ended would count its
/// parent.
long peakKilobytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    long kilobytes = 0;
    while (status >> word && word != "VmHWM:") {
    }
    status >> kilobytes;
    return kilobytes;
}

/// Counts the most memory that a process of its own takes to import the JSON, in times its bytes. Without a target it
/// is only read.
void countPeak(benchmark::State& state, const std::filesystem::path& json, const std::string& target = {}) {
    const std::string command =
        std::filesystem::read_symlink("/proc/self/exe").string() + " --import " + json.string() + " '" + target + "'";
    FILE* const answer = ::popen(command.c_str(), "r");
    long before = 0;
    long peak = 0;
    if (!answer || std::fscanf(answer, "%ld %ld", &before, &peak) != 2) std::abort();
    ::pclose(answer);
    const double size = static_cast<double>(std::filesystem::file_size(json)) / 1024.0;
    state.counters["peak_of_bytes"] = static_cast<double>(peak) / size;
    state.counters["grown_of_bytes"] = static_cast<double>(peak - before) / size;
}

void measured(benchmark::State& state, const std::filesystem::path& json, const std::function<void()>& act) {
    for (auto _ : state)
        act();
    state.SetBytesProcessed(static_cast<std::int64_t>(std::filesystem::file_size(json)) * state.iterations());
}

void readJson(benchmark::State& state) {
    const auto json = writtenOnce("cells", state.range(0), ofIndicators);
    const auto data = exchange::DataDirectory::find();
    const auto act = [&] { benchmark::DoNotOptimize(data.importAssessment(json)); };
    countPeak(state, json);
    measured(state, json, act);
}
BENCHMARK(readJson)->Arg(2500)->Arg(10000)->Unit(benchmark::kMillisecond);

/// As meyar-cli import does it: read, checked, written, read again and compared, on disk.
void importDocument(benchmark::State& state, const char* name, model::Assessment (*make)(std::int64_t)) {
    const auto json = writtenOnce(name, state.range(0), make);
    const auto target = bench::folder() / "imported.meyar";
    countPeak(state, json, target.string());
    measured(state, json, [&] { import(json, target); });
}
BENCHMARK_CAPTURE(importDocument, cells, "cells", ofIndicators)->Arg(2500)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(importDocument, lists, "lists", ofLists)->Arg(1000)->Arg(16000)->Unit(benchmark::kMillisecond);

void writeJson(benchmark::State& state) {
    const auto json = writtenOnce("cells", state.range(0), ofIndicators);
    const auto target = bench::folder() / "exported.json";
    const model::Assessment assessment = exchange::DataDirectory::find().importAssessment(json);
    measured(state, json, [&] {
        files::writeWhole(target, [&](const files::Sink& sink) { exchange::writeAssessment(assessment, sink); });
    });
}
BENCHMARK(writeJson)->Arg(2500)->Arg(10000)->Unit(benchmark::kMillisecond);

void fingerprint(benchmark::State& state) {
    const auto json = writtenOnce("cells", state.range(0), ofIndicators);
    const model::Assessment assessment = exchange::DataDirectory::find().importAssessment(json);
    measured(state, json, [&] { benchmark::DoNotOptimize(exchange::fingerprint(assessment)); });
}
BENCHMARK(fingerprint)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char** arguments) {
    if (count == 4 && std::string(arguments[1]) == "--import") { // countPeak
        const long before = peakKilobytes();
        if (std::string(arguments[3]).empty())
            benchmark::DoNotOptimize(exchange::DataDirectory::find().importAssessment(arguments[2]));
        else
            import(arguments[2], arguments[3]);
        std::printf("%ld %ld\n", before, peakKilobytes());
        return 0;
    }
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
