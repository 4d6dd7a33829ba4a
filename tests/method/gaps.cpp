#include "method/gaps.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using method::findGaps;
using method::fraction;
using method::Gap;
using method::Gaps;
using method::Severity;
using method::Standing;

namespace {

std::vector<std::string> cellsOf(const model::Assessment& a, const std::vector<Gap>& gaps) {
    std::vector<std::string> out;
    for (const Gap& gap : gaps)
        out.push_back(text(a.framework.cellAt(gap.cell)));
    return out;
}

model::Citation citation(bool contradicts) {
    model::Citation out;
    out.contradicts = contradicts;
    return out;
}

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("severity is the product of the three weights and of what is missing") {
    model::Framework one = framework({1, 1});
    one.areas[1].weight = model::PerMille{2000};
    one.indicators[1].weight = model::PerMille{1500};
    one.levelWeights = {model::PerMille{600}, model::PerMille{400}};
    model::Assessment a = assessment(std::move(one));
    rateIndicator(a, "2.1", partly, notMet, met, insufficient);
    const method::Scorecard card = method::score(a);
    const auto severity = [&](const char* cell) {
        return severityOf(a.framework, placeOf(a, cell), card.cells[placeOf(a, cell)]).exact();
    };
    CHECK(severity("2.1/F1") == exactly(fraction(9, 10)));               // 2 * 1.5 * 0.6 * 1/2
    CHECK(severity("2.1/F2") == exactly(fraction(6, 5)));                // 2 * 1.5 * 0.4 * 1
    CHECK(severity("2.1/O1") == exactly(fraction(0, 1)));                // met
    CHECK(severity("2.1/O2") == bounds(fraction(0, 1), fraction(6, 5))); // unknown
    CHECK(severity("1.1/F1") == bounds(fraction(0, 1), fraction(3, 5)));
    CHECK(method::fullSeverity(a.framework, placeOf(a, "2.1/F1")) == 1'800'000'000'000);
}

TEST_CASE("the heaviest severity still fits its integer") {
    model::Framework heavy = framework({1});
    heavy.areas[0].weight = heavy.indicators[0].weight = model::PerMille{model::highestWeight};
    heavy.levelWeights = {model::one, model::PerMille{0}};
    CHECK(method::fullSeverity(heavy, 0) == 100'000'000'000'000);
}

TEST_CASE("a cell that is met or does not apply is no gap") {
    model::Assessment a = assessment(framework({1}));
    rateIndicator(a, "1.1", met, notApplicable, met, met);
    const Gaps found = findGaps(a, method::score(a));
    CHECK(found.gaps.empty());
    CHECK(found.evidenceNeeded.empty());
}

TEST_CASE("gaps stand by severity, then level 1 before level 2, then in framework order") {
    model::Assessment a = assessment(framework({2}));
    rateIndicator(a, "1.1", partly, notMet, notMet, partly);
    rateIndicator(a, "1.2", notMet, partly, met, notMet);
    CHECK(cellsOf(a, findGaps(a, method::score(a)).gaps) ==
          Cells{"1.1/O1", "1.2/F1", "1.1/F2", "1.2/O2", "1.1/F1", "1.1/O2", "1.2/F2"});
}

TEST_CASE("a disputed cell stands by the worst that it may be, after a certain one as bad") {
    model::Assessment a = assessment(framework({1}));
    rate(a, "1.1/F1", {met, notMet});
    rate(a, "1.1/F2", {notMet});
    rate(a, "1.1/O1", {partly});
    rate(a, "1.1/O2", {met});
    const Gaps found = findGaps(a, method::score(a));
    CHECK(cellsOf(a, found.gaps) == Cells{"1.1/F2", "1.1/F1", "1.1/O1"});
    CHECK(found.gaps[1].standing == Standing::Disputed);
    CHECK(found.gaps[1].severity == Severity{0, 500'000'000'000});
    CHECK_FALSE(found.gaps[1].grade.has_value());
}

TEST_CASE("unknown cells are listed apart with the severity that they could hide") {
    model::Framework two = framework({1, 1});
    two.areas[1].weight = model::PerMille{3000};
    model::Assessment a = assessment(std::move(two));
    rateIndicator(a, "1.1", met, met, insufficient, met);
    rateIndicator(a, "2.1", met, met, met, met);
    a.cells[placeOf(a, "2.1/O2")] = {};
    const Gaps found = findGaps(a, method::score(a));
    CHECK(found.gaps.empty());
    REQUIRE(cellsOf(a, found.evidenceNeeded) == Cells{"2.1/O2", "1.1/O1"});
    CHECK(found.evidenceNeeded[0].severity == Severity{0, 1'500'000'000'000});
    CHECK(found.evidenceNeeded[0].standing == Standing::Unrated);
    CHECK(found.evidenceNeeded[1].standing == Standing::InsufficientEvidence);
}

TEST_CASE("a gap tells its grade and how much evidence speaks for and against it") {
    model::Assessment a = assessment(framework({1}));
    rateIndicator(a, "1.1", partly, met, met, met);
    cellOf(a, "1.1/F1").citations = {citation(false), citation(true), citation(false)};
    const Gap gap = findGaps(a, method::score(a)).gaps.at(0);
    CHECK(gap.grade == partly);
    CHECK(gap.supporting == 2);
    CHECK(gap.contradicting == 1);
}

TEST_CASE("gaps find the weight of their area past one without indicators") {
    model::Framework three = framework({1, 0, 1});
    three.areas[1].weight = model::PerMille{5000};
    three.areas[2].weight = model::PerMille{2000};
    model::Assessment a = assessment(std::move(three));
    rateIndicator(a, "1.1", met, met, met, met);
    rateIndicator(a, "3.1", notMet, met, met, met);
    CHECK(findGaps(a, method::score(a)).gaps.at(0).severity.exact() == exactly(fraction(1, 1)));
}
