// Losses of power, simulated; tools/soak runs the long series.
#include "power.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace meyar::faults;

namespace {

std::map<std::string, std::string> contentOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        out[entry.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return out;
}

Change written(std::int64_t offset, const std::string& bytes) {
    return {Op::Write, 1, offset, {}, {}, bytes};
}

} // namespace

TEST_CASE("a record in which nothing is lost leads to the very folder that the program left") {
    for (const Scenario scenario : allScenarios) {
        INFO(name(scenario));
        const WorkFolder place, found;
        prepare(place, scenario);
        Disk disk(place.folder());
        Shim shim;
        shim.record = place.beside("record");
        REQUIRE(runActs(place, wordsFor(place, scenario), shim).status == 0);
        for (const Change& change : recordIn(shim.record))
            disk.add(change);
        disk.rebuildAll(found.folder());
        CHECK((contentOf(found.folder()) == contentOf(place.folder())));
    }
}

TEST_CASE("what was synced is always there, what was not sometimes, and never anything else") {
    const WorkFolder place, found;
    Disk disk(place.folder());
    disk.add({Op::Create, 1, 0, "f", {}, {}});
    disk.add({Op::SyncFolder, 0, 0, {}, {}, {}});
    disk.add(written(0, std::string(1024, 'a')));
    disk.add({Op::Sync, 1, 0, {}, {}, {}});
    disk.add(written(0, std::string(1024, 'b')));
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Draw draw(seed);
        found.empty();
        disk.rebuild(found.folder(), draw);
        seen.insert(contentOf(found.folder()).at("f"));
    }
    const std::string a(512, 'a'), b(512, 'b');
    CHECK((seen == std::set<std::string>{a + a, a + b, b + a, b + b}));
}

TEST_CASE("names that were not synced are there up to some point of their order") {
    const WorkFolder place, found;
    Disk disk(place.folder());
    disk.add({Op::Create, 1, 0, "f", {}, {}});
    disk.add({Op::Rename, 1, 0, "f", "g", {}});
    std::set<std::set<std::string>> seen;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Draw draw(seed);
        found.empty();
        disk.rebuild(found.folder(), draw);
        seen.insert(found.names());
    }
    CHECK((seen == std::set<std::set<std::string>>{{}, {"f"}, {"g"}}));
}

TEST_CASE("no acknowledged act is lost, and none is kept by half, wherever the power goes") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = powerFigures();
        cutPowerEverywhere(scenario, 1, figures);
        INFO(figures.report());
        CHECK(figures.count() > 5); // a new file is a handful of changes
        CHECK(figures.clean());
    }
}

TEST_CASE("a drive that only says that it synced loses acts, which shows that the simulation can find a loss") {
    Figures figures = powerFigures();
    cutPowerEverywhere(Scenario::Edits, 1, figures, Drive::Lies);
    INFO(figures.report());
    CHECK(figures.of("lost") > 0);
}
