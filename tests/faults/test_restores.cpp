// Restores after a crash, in short; tools/soak runs the long series.
#include "trials.h"

#include <catch2/catch.hpp>

using namespace meyar::faults;

namespace {

Figures restores(std::uint64_t count) {
    Figures figures = restoreFigures();
    for (std::uint64_t seed = 1; seed <= count; ++seed)
        restoreAfterCrash(seed, figures);
    return figures;
}

} // namespace

TEST_CASE("after a crash the file is found as it was left or as it was restored, never as a mixture") {
    const Figures figures = restores(60);
    INFO(figures.report());
    CHECK(figures.count() == 60);
    CHECK(figures.of("mixtures") == 0);
}
