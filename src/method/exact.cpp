#include "method/exact.h"

namespace meyar::method {

namespace {

mpz_class powerOfTen(int exponent) {
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
    return power;
}

} // namespace

Exact fraction(std::int64_t numerator, std::int64_t denominator) {
    Exact value{mpz_class(numerator), mpz_class(denominator)};
    value.canonicalize();
    return value;
}

Exact exact(model::PerMille value) {
    return fraction(value.value(), 1000);
}

std::string decimalText(const Exact& value, int places) {
    // floor((2 |n| + d) / 2d) is |n / d| rounded, halves upwards; the sign goes on afterwards, so halves go away from
    // zero.
    const mpz_class scaled = abs(value.get_num()) * powerOfTen(places);
    const mpz_class rounded = (2 * scaled + value.get_den()) / (2 * value.get_den());
    std::string digits = rounded.get_str();
    const auto wanted = static_cast<std::size_t>(places);
    if (digits.size() <= wanted) digits.insert(0, wanted + 1 - digits.size(), '0');
    if (wanted > 0) digits.insert(digits.size() - wanted, ".");
    if (sgn(value) < 0 && sgn(rounded) != 0) digits.insert(0, "-");
    return digits;
}

double asDouble(const Exact& value) {
    return value.get_d();
}

Bounds MicroBounds::exact() const {
    return {fraction(low, 1'000'000), fraction(high, 1'000'000)};
}

} // namespace meyar::method
