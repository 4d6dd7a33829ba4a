// Runs every folder of tests/golden; its README tells what a case is.
#include "exchange/assessment_json.h"
#include "exchange/data_directory.h"
#include "files/whole_file.h"
#include "method/golden_figures.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace meyar;

namespace {

const std::filesystem::path goldenFolder = std::filesystem::path(MEYAR_SOURCE_DIR) / "tests" / "golden";

std::vector<std::filesystem::path> cases() {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(goldenFolder)) {
        if (entry.is_directory()) out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

model::Assessment assessmentIn(const std::filesystem::path& folder) {
    const auto data = exchange::DataDirectory::find();
    auto read =
        exchange::readAssessment(files::readWhole(folder / "assessment.json"), data.frameworkSchema(),
                                 [&](const model::FrameworkId& id, const std::string&) { return data.framework(id); });
    if (const auto* faults = std::get_if<std::vector<model::Finding>>(&read)) {
        FAIL(folder << ": " << faults->front().code << " at " << faults->front().place);
    }
    return std::get<model::Assessment>(std::move(read));
}

} // namespace

TEST_CASE("every golden case gives its expected figures") {
    REQUIRE_FALSE(cases().empty());
    for (const std::filesystem::path& folder : cases()) {
        DYNAMIC_SECTION(folder.filename().string()) {
            const auto expected = nlohmann::json::parse(files::readWhole(folder / "expected.json"));
            const nlohmann::json figures = test::goldenFigures(assessmentIn(folder), expected);
            INFO("to get from the expected to the actual: " << nlohmann::json::diff(expected, figures).dump(1));
            CHECK(figures == expected);
        }
    }
}

TEST_CASE("the bundled sample of Azerbaijan 2016 ranks as the published table") {
    const auto expected = nlohmann::json::parse(files::readWhole(goldenFolder / "published-table" / "expected.json"));
    const model::Assessment sample = exchange::DataDirectory::find().sample("azerbaijan-2016");
    CHECK(test::goldenFigures(sample, expected) == expected);
}
