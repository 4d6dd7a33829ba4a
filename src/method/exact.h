// Exact fractions and intervals of them. Aggregates are computed and compared as fractions; rounding happens once, in
// decimalText. (GMP's mpq_class: the mean of areas with unlike denominators overflows any fixed width.)
#pragma once

#include "model/quantity.h"

#include <gmpxx.h>

#include <cstdint>
#include <string>

namespace meyar::method {

using Exact = mpq_class;

/// numerator / denominator in lowest terms; the denominator is not 0.
Exact fraction(std::int64_t numerator, std::int64_t denominator);
Exact exact(model::PerMille value);

/// Rounded half away from zero to `places` decimals, with a point: "0.70", "-0.35".
std::string decimalText(const Exact& value, int places);
double asDouble(const Exact& value);

/// A closed interval [low, high]; a single number only when both are equal (docs/method.md, section 4).
struct Bounds {
    Exact low;
    Exact high;

    bool single() const { return low == high; }
    bool operator==(const Bounds& other) const { return low == other.low && high == other.high; }
};

/// Millionths: a per-mille weight times a per-mille grade. What an indicator's score is made of.
struct MicroBounds {
    std::int64_t low = 0;
    std::int64_t high = 0;

    bool single() const { return low == high; }
    Bounds exact() const;
    bool operator==(const MicroBounds&) const = default;
};

} // namespace meyar::method
