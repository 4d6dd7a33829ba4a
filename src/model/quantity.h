// Numbers with their unit in the type. Sums and ties are decided on these integers, never on floats.
#pragma once

#include <compare>
#include <cstdint>

namespace meyar::model {

/// Thousandths. Grade values lie in 0..1000, weights in 1..10000 (1000 is the plain weight 1).
class PerMille {
public:
    constexpr PerMille() = default;
    constexpr explicit PerMille(int thousandths) : m_value(thousandths) {}

    constexpr int value() const { return m_value; }
    constexpr double asDouble() const { return m_value / 1000.0; }

    constexpr auto operator<=>(const PerMille&) const = default;

private:
    int m_value = 0;
};

inline constexpr PerMille one{1000};
inline constexpr PerMille half{500};
inline constexpr int lowestWeight = 1;      ///< per mille
inline constexpr int highestWeight = 10000; ///< per mille

/// Of people, or of the dots and answers that they gave; the lowest is 0. Sums of any number of such counts are exact.
inline constexpr std::int64_t highestCount = 1'000'000'000;

} // namespace meyar::model
