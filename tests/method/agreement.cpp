// Section 10, against the published examples and against plain re-computation.
#include "method/agreement.h"
#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using method::GradesGiven;
using method::Metric;

namespace {

/// Krippendorff's four observers and twelve units, grades 1 to 5 (Krippendorff 2011, "Computing Krippendorff's
/// Alpha-Reliability", data with missing values); Gwet's tables give AC1 on the same data.
std::vector<GradesGiven> krippendorffUnits() {
    std::vector<GradesGiven> units{{1, 1, 1},    {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
                                   {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {5, 5, 5},    {1, 1},       {3}};
    for (GradesGiven& unit : units)
        for (std::size_t& grade : unit)
            --grade;
    return units;
}

std::vector<GradesGiven> twoRaters(std::string_view one, std::string_view other) {
    std::vector<GradesGiven> out;
    for (std::size_t i = 0; i < one.size(); ++i)
        out.push_back({static_cast<std::size_t>(one[i] - '0'), static_cast<std::size_t>(other[i] - '0')});
    return out;
}

std::string rounded(const std::optional<method::Exact>& value, int places = 3) {
    return value ? method::decimalText(*value, places) : "absent";
}

} // namespace

TEST_CASE("Alpha of Krippendorff's example is as published") {
    CHECK(rounded(method::alpha(Metric::Nominal, 5, krippendorffUnits())) == "0.743");
    CHECK(rounded(method::alpha(Metric::Ordinal, 5, krippendorffUnits())) == "0.815");
    CHECK(rounded(method::alpha(Metric::Interval, 5, krippendorffUnits())) == "0.849");
}

TEST_CASE("Alpha of two raters of ten cells is as published") {
    const auto cells = twoRaters("0122102102", "0121102202");
    CHECK(rounded(method::alpha(Metric::Ordinal, 3, cells)) == "0.842");
    CHECK(rounded(method::alpha(Metric::Nominal, 3, cells)) == "0.712");
}

TEST_CASE("AC1 of the same example is as Gwet's tables give it") {
    CHECK(rounded(method::gwet(Metric::Nominal, 5, krippendorffUnits()), 5) == "0.77544");
    CHECK(rounded(method::rawAgreement(krippendorffUnits()), 5) == "0.81818");
}

TEST_CASE("AC1 and AC2 of a small table can be followed by hand") {
    // Two raters: met met, met met, met partly, not met not met. Raw 3/4; pi 5/8, 1/8, 2/8.
    const std::vector<GradesGiven> cells{{0, 0}, {0, 0}, {0, 1}, {2, 2}};
    const method::Exact e = method::fraction(15 + 7 + 12, 64); // sum of pi (1 - pi)
    const method::Exact chance1 = e / 2;                       // 1 / (q - 1)
    CHECK(method::gwet(Metric::Nominal, 3, cells) == (method::fraction(3, 4) - chance1) / (1 - chance1));
    // Ordinal weights of three grades: 1 on the diagonal, 2/3 to the next, 0 across. Their sum is 3 + 4 * 2/3.
    const method::Exact observed = method::fraction(3, 4) + method::fraction(1, 4) * method::fraction(2, 3);
    const method::Exact chance2 = e * method::fraction(17, 3) / 6;
    CHECK(method::gwet(Metric::Ordinal, 3, cells) == (observed - chance2) / (1 - chance2));
}

TEST_CASE("What is undefined is absent, neither 0 nor 1") {
    const auto all = [](const std::vector<GradesGiven>& cells) {
        return std::vector{method::alpha(Metric::Ordinal, 3, cells), method::alpha(Metric::Nominal, 3, cells),
                           method::gwet(Metric::Nominal, 3, cells), method::gwet(Metric::Ordinal, 3, cells)};
    };
    const std::vector<std::optional<method::Exact>> absent(4);
    CHECK(all({}) == absent);
    CHECK(all({{0}, {1}, {}}) == absent);      // nobody was compared with anybody
    CHECK(all({{1, 1}, {1, 1, 1}}) == absent); // one grade only
    CHECK(method::rawAgreement({{1, 1}, {1, 1, 1}}) == method::Exact(1));
    CHECK_FALSE(method::rawAgreement({{0}, {1}}));
    CHECK_FALSE(method::jackknife(3, {{1, 1}, {1, 1}}));
    CHECK_FALSE(method::jackknife(3, {{1, 1}, {1, 1}, {0, 1}})); // without the third there is one grade only
}

TEST_CASE("Perfect agreement on two grades is 1, and its interval is a point") {
    const std::vector<GradesGiven> cells{{0, 0}, {2, 2}, {0, 0}, {2, 2}};
    CHECK(method::alpha(Metric::Ordinal, 3, cells) == method::Exact(1));
    CHECK(method::gwet(Metric::Ordinal, 3, cells) == method::Exact(1));
    const auto interval = method::jackknife(3, cells);
    REQUIRE(interval);
    CHECK(interval->low == 1.0);
    CHECK(interval->high == 1.0);
}

TEST_CASE("The interval is what leaving out one cell after the other gives") {
    const auto cells = twoRaters("0122102102", "0121102202");
    const auto interval = method::jackknife(3, cells);
    REQUIRE(interval);
    std::vector<double> without;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::vector<GradesGiven> fewer = cells;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        without.push_back(method::asDouble(method::alpha(Metric::Ordinal, 3, fewer).value()));
    }
    double mean = 0;
    for (const double each : without)
        mean += each / 10;
    double squares = 0;
    for (const double each : without)
        squares += (each - mean) * (each - mean);
    const double margin = 1.96 * std::sqrt(0.9 * squares);
    CHECK(interval->low == Approx(0.842 - margin).margin(0.0005));
    CHECK(interval->high == 1.0); // never above
    CHECK(margin > 0.158);
}

TEST_CASE("Who the assessors are, and in which order cells and ratings stand, changes nothing") {
    auto cells = krippendorffUnits();
    const auto before = std::vector{method::alpha(Metric::Ordinal, 5, cells), method::gwet(Metric::Ordinal, 5, cells)};
    for (GradesGiven& cell : cells)
        std::reverse(cell.begin(), cell.end());
    std::rotate(cells.begin(), cells.begin() + 5, cells.end());
    CHECK(std::vector{method::alpha(Metric::Ordinal, 5, cells), method::gwet(Metric::Ordinal, 5, cells)} == before);
}

TEST_CASE("Agreement is told of each area and of the whole, over grades only") {
    model::Assessment a = assessment(framework({1, 1, 1}));
    rate(a, "1.1/F1", {met, met});
    rate(a, "1.1/F2", {met, notMet});
    rate(a, "1.1/O1", {partly, partly, insufficient}); // two grades, and one who could not tell
    rate(a, "1.1/O2", {met, notApplicable});           // one grade: nobody to compare with
    rate(a, "2.1/F1", {notMet, notMet});
    const method::Agreements out = method::agreements(a, method::score(a));
    REQUIRE(out.areas.size() == 3);
    CHECK(out.overall.cells == 4);
    CHECK(out.areas[0].cells == 3);
    CHECK(out.areas[1].cells == 1);
    CHECK(out.areas[2].cells == 0);
    CHECK(out.areas[0].raw == method::fraction(2, 3));
    CHECK(out.overall.raw == method::fraction(3, 4));
    CHECK(out.areas[1].raw == method::Exact(1));
    CHECK_FALSE(out.areas[1].alphaOrdinal); // one grade only
    CHECK_FALSE(out.areas[2].raw);
    CHECK(out.overall.alphaOrdinal == method::alpha(Metric::Ordinal, 3, {{0, 0}, {0, 2}, {1, 1}, {0}, {2, 2}}));
}

TEST_CASE("The queue begins with the widest dispute and leaves out what is settled") {
    model::Assessment a = assessment(framework({2}));
    rate(a, "1.1/F1", {met, partly, met, met});
    rate(a, "1.1/F2", {met, notMet, met, met});
    rate(a, "1.1/O1", {met, notMet, notMet, met});
    rate(a, "1.1/O2", {met, partly});
    rate(a, "1.2/F1", {met, insufficient});
    rate(a, "1.2/F2", {met, notMet});
    rate(a, "1.2/O1", {met, met});
    cellOf(a, "1.2/F2").agreed = model::Agreement{partly, "after a talk"};
    const method::Agreements out = method::agreements(a, method::score(a));
    std::vector<std::string> order;
    for (const method::DisputedCell& each : out.disputed)
        order.push_back(text(a.framework.cellAt(each.cell)));
    CHECK(order == std::vector<std::string>{"1.2/F1", "1.1/O1", "1.1/F2", "1.1/O2", "1.1/F1"});
    CHECK(out.disputed[0].spread == model::one);
    CHECK(out.disputed[1].disagreement == method::fraction(4, 6));
    CHECK(out.disputed[4].spread == model::half);
}

TEST_CASE("A consensus keeps its dissent: cells where somebody's rating differs from it are told") {
    model::Assessment a = assessment(framework({2}));
    rate(a, "1.1/F1", {met, partly});
    rate(a, "1.1/F2", {met, met});
    rate(a, "1.1/O1", {met, notMet});
    rate(a, "1.1/O2", {insufficient});
    cellOf(a, "1.1/F1").agreed = model::Agreement{partly, "after a talk"};
    cellOf(a, "1.1/F2").agreed = model::Agreement{met, ""};
    cellOf(a, "1.1/O2").agreed = model::Agreement{met, "a source was found since"};
    CHECK(method::agreements(a, method::score(a)).dissented == std::vector<std::size_t>{0, 3});
}

TEST_CASE("What is not seen neither counts as agreement nor stands in the queue, whatever it holds") {
    model::Assessment a = assessment(framework({1, 1}));
    rate(a, "1.1/F1", {met, met});
    rate(a, "1.1/F2", {met, notMet});
    model::Assessment b = a;
    rate(a, "2.1/F1", {met, partly});
    rate(a, "2.1/F2", {met, partly});
    cellOf(a, "2.1/F2").agreed = model::Agreement{met, ""};
    rate(b, "2.1/F1", {notMet, notMet, notMet});
    rate(b, "2.1/F2", {partly});
    method::Unseen unseen(a.cells.size(), false);
    unseen[4] = unseen[5] = true;
    const auto seenOf = [&](const model::Assessment& each) {
        return method::agreements(each, method::score(each, unseen), unseen);
    };
    const method::Agreements one = seenOf(a);
    const method::Agreements other = seenOf(b);
    CHECK(one.overall.cells == 2);
    CHECK(one.areas[1].cells == 0);
    CHECK(one.overall.alphaOrdinal == other.overall.alphaOrdinal);
    CHECK(one.overall.ac2 == other.overall.ac2);
    REQUIRE(one.disputed.size() == 1);
    CHECK(one.disputed[0].cell == 1);
    CHECK(one.dissented.empty());
}
