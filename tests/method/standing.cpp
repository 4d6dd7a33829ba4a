#include "method/standing.h"

#include "method/builders.h"

#include <catch2/catch.hpp>

using namespace meyar;
using namespace meyar::test;
using method::CellStanding;
using method::Standing;
using method::standingOf;

namespace {

const model::Scale scale = threeGrades();

model::Cell ratedCell(std::initializer_list<model::Answer> answers) {
    model::Cell cell;
    for (const model::Answer answer : answers)
        cell.ratings.push_back({model::AssessorId{"a"}, answer, {}, {}});
    return cell;
}

void checkInterval(const CellStanding& standing, int low, int high) {
    CHECK(standing.low.value() == low);
    CHECK(standing.high.value() == high);
}

} // namespace

TEST_CASE("a cell with nothing recorded is unrated and may be anything") {
    const CellStanding standing = standingOf(scale, {});
    CHECK(standing.standing == Standing::Unrated);
    CHECK(standing.unknown());
    CHECK(standing.applicable());
    CHECK_FALSE(standing.agreed.has_value());
    checkInterval(standing, 0, 1000);
}

TEST_CASE("equal ratings agree, with no consensus recorded") {
    const CellStanding standing = standingOf(scale, ratedCell({partly, partly, partly}));
    CHECK(standing.standing == Standing::Graded);
    CHECK(standing.agreed == partly);
    checkInterval(standing, 500, 500);
}

TEST_CASE("ratings that differ make a cell disputed between the lowest and the highest of them") {
    const CellStanding standing = standingOf(scale, ratedCell({partly, met, partly}));
    CHECK(standing.standing == Standing::Disputed);
    CHECK_FALSE(standing.agreed.has_value());
    CHECK_FALSE(standing.unknown());
    checkInterval(standing, 500, 1000);
}

TEST_CASE("the recorded consensus stands over ratings that differ") {
    model::Cell cell = ratedCell({met, notMet});
    cell.agreed = model::Agreement{partly, "talked over"};
    const CellStanding standing = standingOf(scale, cell);
    CHECK(standing.standing == Standing::Graded);
    checkInterval(standing, 500, 500);
}

TEST_CASE("insufficient evidence is looked at and yet unknown") {
    const CellStanding standing = standingOf(scale, ratedCell({insufficient, insufficient}));
    CHECK(standing.standing == Standing::InsufficientEvidence);
    CHECK(standing.unknown());
    CHECK(standing.agreed == insufficient);
    checkInterval(standing, 0, 1000);
}

TEST_CASE("one assessor who could not tell leaves a disputed cell open from end to end") {
    const CellStanding standing = standingOf(scale, ratedCell({met, insufficient}));
    CHECK(standing.standing == Standing::Disputed);
    checkInterval(standing, 0, 1000);
}

TEST_CASE("an answer of not applicable among grades disputes the cell and adds no grade") {
    const CellStanding standing = standingOf(scale, ratedCell({notApplicable, partly, met}));
    CHECK(standing.standing == Standing::Disputed);
    CHECK(standing.applicable());
    checkInterval(standing, 500, 1000);
}

TEST_CASE("a cell agreed to be not applicable leaves the sums") {
    const CellStanding standing = standingOf(scale, ratedCell({notApplicable}));
    CHECK(standing.standing == Standing::NotApplicable);
    CHECK_FALSE(standing.applicable());
    CHECK_FALSE(standing.unknown());
}

TEST_CASE("a cell is shaded when its agreed grade is below met") {
    CHECK_FALSE(standingOf(scale, ratedCell({met})).shaded);
    CHECK(standingOf(scale, ratedCell({partly})).shaded);
    CHECK(standingOf(scale, ratedCell({notMet})).shaded);
    CHECK_FALSE(standingOf(scale, ratedCell({met, notMet})).shaded);
    CHECK_FALSE(standingOf(scale, ratedCell({insufficient})).shaded);
    CHECK_FALSE(standingOf(scale, {}).shaded);
}

TEST_CASE("an override turns the shading on or off and changes no grade") {
    model::Cell cell = ratedCell({partly});
    cell.shading = model::ShadingOverride{false, "being mended"};
    CHECK_FALSE(standingOf(scale, cell).shaded);
    CHECK(standingOf(scale, cell).shadingOverridden);
    checkInterval(standingOf(scale, cell), 500, 500);

    model::Cell fine = ratedCell({met});
    fine.shading = model::ShadingOverride{true, "about to lapse"};
    CHECK(standingOf(scale, fine).shaded);
    checkInterval(standingOf(scale, fine), 1000, 1000);
}
