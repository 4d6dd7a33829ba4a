// The shim does what its variables say; on it rest all series of trials.
#include "child.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <fstream>
#include <map>

using namespace meyar::faults;
using namespace meyar::tests;

namespace {

/// A closed document in a watched folder.
struct Watched {
    WorkFolder place;
    std::filesystem::path file = place / "a.meyar";

    Watched() { Document::create(file, fullAssessment(), steadySurroundings()); }
    Ended edits(const Shim& shim) const { return runActs(place, {"edits", file, "1", "3"}, shim); }
};

std::map<std::string, int> countsIn(const std::filesystem::path& file) {
    std::map<std::string, int> out;
    std::ifstream in(file);
    std::string kind;
    for (int count = 0; in >> kind >> count;)
        out[kind] = count;
    return out;
}

Shim failing(const std::string& what) {
    Shim shim;
    shim.fail = what;
    return shim;
}

} // namespace

TEST_CASE("the shim leaves a program that nothing is asked of alone") {
    const Watched watched;
    const Ended ended = watched.edits({});
    CHECK(ended.status == 0);
    CHECK(ended.done == Numbers{1, 2, 3});
    CHECK(ended.held == ended.done);
    CHECK(ended.memory == "equal");
}

TEST_CASE("the shim counts calls to files of its folder, and no others") {
    const Watched watched;
    Shim shim;
    shim.count = watched.place.beside("count");
    watched.edits(shim);
    const auto counts = countsIn(shim.count);
    CHECK(counts.at("write") > 3);
    CHECK(counts.at("sync") >= 3);
    const std::filesystem::path elsewhere = watched.place.beside("b.meyar");
    std::filesystem::copy_file(watched.file, elsewhere);
    runActs(watched.place, {"edits", elsewhere, "4", "1"}, shim);
    CHECK(countsIn(shim.count).at("changes") == 0);
}

TEST_CASE("an act is on disk after one sync") {
    const Watched watched;
    Shim shim;
    shim.count = watched.place.beside("count");
    const auto syncsOf = [&](int first, int acts) {
        runActs(watched.place, {"edits", watched.file, std::to_string(first), std::to_string(acts)}, shim);
        return countsIn(shim.count).at("sync");
    };
    const int few = syncsOf(1, 2), many = syncsOf(101, 12);
    CHECK(many - few == 10);
}

TEST_CASE("a call that fails once fails one act, one that fails for ever all of them") {
    const Watched healed, broken;
    const Ended once = healed.edits(failing("write:1:EIO"));
    CHECK(once.failed == Numbers{1});
    CHECK(once.done == Numbers{2, 3});
    const Ended forEver = broken.edits(failing("write:1+:ENOSPC"));
    CHECK(forEver.failed == Numbers{1, 2, 3});
    CHECK(forEver.done.empty());
}

TEST_CASE("a folder in which nothing can be made fails what needs a new file") {
    const WorkFolder place;
    const Ended ended = runActs(place, {"new", place / "n.meyar"}, failing("create:1+:EROFS"));
    CHECK(ended.status == 3);
    CHECK(place.names().empty());
}

TEST_CASE("a process dies before the call that was chosen, or half-way through it") {
    const Watched before, torn;
    // The log is made and emptied, and then its header of 32 bytes is written.
    Shim shim;
    shim.die = "3";
    CHECK(before.edits(shim).signal == SIGKILL);
    CHECK(std::filesystem::file_size(before.file.string() + "-wal") == 0);
    shim.die = "3torn";
    CHECK(torn.edits(shim).signal == SIGKILL);
    CHECK(std::filesystem::file_size(torn.file.string() + "-wal") == 16);
}
