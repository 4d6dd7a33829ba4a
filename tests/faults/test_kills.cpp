// Short series of kills and failing calls; tools/soak runs the long ones.
#include "trials.h"

#include <catch2/catch.hpp>

using namespace meyar::faults;

namespace {

void checkNothingLost(const Figures& figures) {
    INFO(figures.report());
    CHECK(figures.count() > 0);
    CHECK(figures.of("lost") == 0);
    CHECK(figures.of("half") == 0);
}

} // namespace

TEST_CASE("editing, making, copying and migrating lose nothing when killed at any call that changes a file") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = killFigures();
        killAtEveryCall(scenario, false, figures);
        checkNothingLost(figures);
    }
}

TEST_CASE("editing loses nothing when killed half-way through any write") {
    Figures figures = killFigures();
    killAtEveryCall(Scenario::Edits, true, figures);
    checkNothingLost(figures);
}

// Hidden: drafts of new files and copies, and the journal of a crash, are left in the folder.
TEST_CASE("after a kill at any call, opening and closing leaves nothing but what was asked for", "[.]") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = killFigures();
        killAtEveryCall(scenario, false, figures);
        INFO(figures.report());
        CHECK(figures.clean());
    }
}

TEST_CASE("making, copying and migrating lose nothing when any call fails") {
    for (const Scenario scenario : {Scenario::New, Scenario::Copy, Scenario::Migrate}) {
        Figures figures = failingFigures();
        failEveryCall(scenario, 4, figures);
        checkNothingLost(figures);
    }
}

TEST_CASE("editing loses nothing when any call fails") {
    Figures figures = failingFigures();
    failEveryCall(Scenario::Edits, 2, figures);
    INFO(figures.report());
    CHECK(figures.of("lost") == 0);
}

// Hidden: when a commit fails after part of it reached the disk, memory differs from the file.
TEST_CASE("when any call fails, memory is what the file says, and nothing is left over", "[.]") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = failingFigures();
        failEveryCall(scenario, 1, figures);
        INFO(figures.report());
        CHECK(figures.clean());
    }
}
