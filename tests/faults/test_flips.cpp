// Flipped bits, in short; tools/soak runs the long series.
#include "trials.h"

#include <catch2/catch.hpp>

using namespace meyar::faults;

namespace {

Figures flips(std::uint64_t count) {
    Figures figures = flipFigures();
    for (std::uint64_t seed = 1; seed <= count; ++seed)
        flipOneBit(seed, figures);
    return figures;
}

} // namespace

TEST_CASE("no flipped bit of content or history goes unnoticed") {
    const Figures figures = flips(300);
    INFO(figures.report());
    CHECK(figures.of("silent") == 0);
}
