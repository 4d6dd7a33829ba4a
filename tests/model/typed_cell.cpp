#include "model/typed_cell.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Framework twoIndicators() {
    Framework framework;
    for (const char* id : {"1.3", "10.12"}) {
        Indicator indicator;
        indicator.id = IndicatorId{id};
        framework.indicators.push_back(indicator);
    }
    return framework;
}

} // namespace

TEST_CASE("a cell is found however its code is typed") {
    const Framework framework = twoIndicators();
    for (const char* typed : {"1.3/O1", "1.3/o1", "1.3 / O1", "1.3/О1", "1.3/о1", "1,3/O1",
                              "\xEF\xBB\xBF"
                              "1.3/O1",
                              "1.3\xE2\x81\x84O1", "1.3/Ο1"}) {
        INFO(typed);
        CHECK(findTypedCell(framework, typed) == 2u);
    }
    CHECK(findTypedCell(framework, "10.12/Ф2") == 5u);
    for (const char* typed : {"", "/", "1.3", "1.3/01", "1.4/O1", "1.3/O3", "O1", "1.3/\xD0"}) {
        INFO(typed);
        CHECK_FALSE(findTypedCell(framework, typed));
    }
}

TEST_CASE("an indicator of Cyrillic letters is found by them") {
    Framework framework = twoIndicators();
    framework.indicators[1].id = IndicatorId{"А1"}; // Cyrillic
    CHECK(findTypedCell(framework, "А1/O1") == 6u);
}
