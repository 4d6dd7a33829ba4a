// Others at the file while it is open.
#include "trials.h"

#include <catch2/catch.hpp>

using namespace meyar::faults;

TEST_CASE("a second process is refused while the first has the file") {
    Figures figures = secondFigures();
    openSecond(First::OnlyHolds, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

TEST_CASE("a second process is refused also after the first opened and closed another descriptor of the file") {
    Figures figures = secondFigures();
    openSecond(First::ClosedAnother, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

TEST_CASE("an edit fails when the file was changed by others, and what they put there is left alone") {
    Figures figures = underUsFigures();
    for (const UnderUs change : allUnderUs)
        changeUnderUs(change, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

TEST_CASE("what was done is not lost when the file was changed by others just before it is closed") {
    Figures figures = underUsFigures();
    for (const UnderUs change : allUnderUs)
        closeAfterChange(change, figures);
    closeAfterChange(UnderUs::LogRemoved, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

TEST_CASE("a file that is replaced within a commit is left alone, and no act is lost") {
    Figures figures = underUsFigures();
    replaceWithinCommit(figures);
    INFO(figures.report());
    CHECK(figures.count() > 8);
    CHECK(figures.clean());
}
