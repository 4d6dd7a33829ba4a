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

// Hidden: closing any descriptor of the file drops the locks that SQLite holds on it.
TEST_CASE("a second process is refused also after the first opened and closed another descriptor of the file", "[.]") {
    Figures figures = secondFigures();
    openSecond(First::ClosedAnother, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}

// Hidden: a document does not yet look whether its file is still the one that it left.
TEST_CASE("an edit fails when the file was changed by others, and what they put there is left alone", "[.]") {
    Figures figures = underUsFigures();
    for (const UnderUs change : allUnderUs)
        changeUnderUs(change, figures);
    INFO(figures.report());
    CHECK(figures.clean());
}
