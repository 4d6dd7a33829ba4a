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

TEST_CASE("editing loses nothing when killed half-way through any write") {
    Figures figures = killFigures();
    killAtEveryCall(Scenario::Edits, true, figures);
    checkNothingLost(figures);
}

TEST_CASE("after a kill at any call nothing is lost, and opening and closing leaves nothing but what was asked for") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = killFigures();
        killAtEveryCall(scenario, false, figures);
        INFO(figures.report());
        CHECK(figures.count() > 0);
        CHECK(figures.clean());
    }
}

TEST_CASE("what a disk refuses for a while is saved when it works again") {
    Figures figures = failingFigures();
    for (int from = 1; from <= 20; ++from)
        for (const int length : {1, 2, 3, 5, 8})
            failForAWhile(from, length, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

TEST_CASE("when any call fails, memory is what the file says, and nothing is left over") {
    for (const Scenario scenario : allScenarios) {
        Figures figures = failingFigures();
        failEveryCall(scenario, scenario == Scenario::Edits ? 1 : 2, figures); // tools/soak takes all
        INFO(figures.report());
        CHECK(figures.count() > 0);
        CHECK(figures.clean());
    }
}
