#include "model/source_uses.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Citation citation(const char* source, bool contradicts = false) {
    Citation made;
    made.source = SourceId(source);
    made.contradicts = contradicts;
    return made;
}

} // namespace

TEST_CASE("The uses of a source stand in framework order, and a cell counts once a side") {
    Assessment assessment;
    assessment.cells.resize(3);
    assessment.cells[2].citations = {citation("Aze 30"), citation("Law"), citation("Aze 30", true), citation("Aze 30")};
    assessment.cells[0].citations = {citation("Aze 30")};
    const auto uses = sourceUses(assessment);
    REQUIRE(uses.size() == 2);
    const SourceUse& report = uses.at(SourceId("Aze 30"));
    CHECK(report.citations == std::vector<CitedAt>{{0, 0}, {2, 0}, {2, 2}, {2, 3}});
    CHECK(report.supports == 2);
    CHECK(report.contradicts == 1);
    CHECK(uses.at(SourceId("Law")).supports == 1);
    CHECK(usesOf(assessment, SourceId("Aze 30")) == report);
    CHECK(usesOf(assessment, SourceId("Nowhere")) == SourceUse{});
}

TEST_CASE("A source named in the text of a section is used, in whatever language, once a section") {
    Assessment assessment;
    Section section;
    section.text.set(Language::En, "So [@Aze 30, p. 7; @Law], and again [@Aze 30].");
    section.text.set(Language::Ru, "Так [@Interview 4].");
    assessment.sections = {Section{}, section};
    CHECK(citedIn(section) == std::vector<SourceId>{SourceId("Aze 30"), SourceId("Interview 4"), SourceId("Law")});
    const auto uses = sourceUses(assessment);
    CHECK(uses.at(SourceId("Aze 30")).sections == std::vector<std::size_t>{1});
    CHECK(uses.at(SourceId("Interview 4")).sections == std::vector<std::size_t>{1});
    CHECK(uses.at(SourceId("Law")).citations.empty());
    CHECK(usesOf(assessment, SourceId("Law")) == uses.at(SourceId("Law")));
}

TEST_CASE("A source named in a recommendation in detail is used, once a theme") {
    Assessment assessment;
    DetailedRecommendation detail;
    detail.items = {LocalText(Language::En, "Meet [@Law, art. 7]."),
                    LocalText(Language::Az, "G\u00f6r\u00fc\u015f [@Law].")};
    assessment.detailed = {DetailedRecommendation{}, detail};
    CHECK(citedIn(detail) == std::vector<SourceId>{SourceId("Law")});
    CHECK(sourceUses(assessment).at(SourceId("Law")).details == std::vector<std::size_t>{1});
    CHECK(usesOf(assessment, SourceId("Law")) == sourceUses(assessment).at(SourceId("Law")));
}
