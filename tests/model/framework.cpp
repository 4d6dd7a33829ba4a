#include "model/framework.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Framework twoAreas() {
    Framework out;
    for (const char* area : {"prevention", "coordination"})
        out.areas.push_back({AreaId{area}, "", {}, one});
    for (const auto& [id, area] : {std::pair{"4.1", "prevention"}, {"4.2", "prevention"}, {"5.1", "coordination"}}) {
        Indicator indicator;
        indicator.id = IndicatorId{id};
        indicator.area = AreaId{area};
        out.indicators.push_back(std::move(indicator));
    }
    return out;
}

std::string slotsCoveredBy(const char* link) {
    std::string out;
    for (std::size_t slot = 0; slot < cellsPerIndicator; ++slot) {
        if (parseLink(link)->covers(slot)) out += std::string(slotText(slot)) + " ";
    }
    return out;
}

} // namespace

TEST_CASE("a link covers an indicator, one track of it or one cell") {
    CHECK(slotsCoveredBy("5.1") == "F1 F2 O1 O2 ");
    CHECK(slotsCoveredBy("5.1/F") == "F1 F2 ");
    CHECK(slotsCoveredBy("5.1/O") == "O1 O2 ");
    CHECK(slotsCoveredBy("5.1/O2") == "O2 ");
}

TEST_CASE("a link is read back as written") {
    for (const char* word : {"5.1", "5.1/F", "5.1/O", "5.1/F2", "5.1/O1"}) {
        const auto link = parseLink(word);
        REQUIRE(link.has_value());
        CHECK(text(*link) == word);
        CHECK(link->weight == one);
    }
}

TEST_CASE("what is not quite a link is not read as one") {
    for (const char* word : {"", "/F", "/F1", "5.1/", "5.1/X", "5.1/F3", "5.1/FO"}) {
        INFO(word);
        CHECK_FALSE(parseLink(word).has_value());
    }
}

TEST_CASE("cells stand in framework order, four an indicator") {
    const Framework framework = twoAreas();
    REQUIRE(framework.cellCount() == 12);
    CHECK(text(framework.cellAt(0)) == "4.1/F1");
    CHECK(text(framework.cellAt(11)) == "5.1/O2");
    for (std::size_t place = 0; place < framework.cellCount(); ++place) {
        CHECK(framework.findCell(framework.cellAt(place)) == place);
    }
    CHECK_FALSE(framework.findCell(*parseCell("9.9/F1")).has_value());
}

TEST_CASE("an area's indicators are found, an empty area has none") {
    Framework framework = twoAreas();
    framework.areas.push_back({AreaId{"empty"}, "", {}, one});
    CHECK(framework.indicatorsOf(0).size() == 2);
    CHECK(framework.indicatorsOf(1).front().id.text() == "5.1");
    CHECK(framework.indicatorsOf(2).empty());
}
