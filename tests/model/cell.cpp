#include "model/cell.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

TEST_CASE("a cell is written as indicator, track and level") {
    CHECK(text(CellId{IndicatorId{"5.1"}, Track::Framework, Level::Two}) == "5.1/F2");
    CHECK(text(CellId{IndicatorId{"10.12"}, Track::Operational, Level::One}) == "10.12/O1");
}

TEST_CASE("a cell is read back as written") {
    for (const char* word : {"5.1/F1", "5.1/F2", "5.1/O1", "5.1/O2"}) {
        const auto cell = parseCell(word);
        REQUIRE(cell.has_value());
        CHECK(text(*cell) == word);
    }
}

TEST_CASE("what is not quite a cell is not read as one") {
    for (const char* word : {"", "5.1", "5.1/", "/F1", "5.1/F", "5.1/F3", "5.1/f1", "5.1/F1 ", "5.1/X1", "F1"}) {
        INFO(word);
        CHECK_FALSE(parseCell(word).has_value());
    }
}

TEST_CASE("slots run F1, F2, O1, O2 and give back their track and level") {
    CHECK(slotText(0) == "F1");
    CHECK(slotText(3) == "O2");
    for (std::size_t place = 0; place < cellsPerIndicator; ++place) {
        CHECK(slot(trackOfSlot(place), levelOfSlot(place)) == place);
        CHECK(slotText(place + cellsPerIndicator) == slotText(place));
    }
}
