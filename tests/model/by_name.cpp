#include "model/by_name.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Assessment written() {
    Framework framework;
    Area area;
    area.id = AreaId{"prevention"};
    area.number = "4";
    framework.areas.push_back(area);
    Assessment out = emptyAssessment(std::move(framework), {});
    Constituency groups{ConstituencyId{"7c1e"}, {}, 3, false, {}, {}};
    groups.name.set(Language::En, "Working groups");
    out.constituencies.push_back(groups);
    Section section;
    section.id = SectionId{"51aa"};
    section.area = AreaId{"prevention"};
    section.heading.set(Language::En, "Campaigns");
    out.sections.push_back(section);
    return out;
}

Finding named(const std::string& code, const std::string& place) {
    return byName(written(), {Severity::Warning, code, place, {{"constituency", "7c1e"}}}, Language::En);
}

} // namespace

TEST_CASE("findings go by the names of what they are about") {
    CHECK(named("constituency_without_voters", "7c1e").place == "Working groups");
    CHECK(named("ballots_in_the_way", "7c1e").place == "Working groups");
    CHECK(named("second_ballot", "7c1e").place == "7c1e"); // a voter
    CHECK(named("second_ballot", "G1").values.front().second == "Working groups");
    CHECK(named("unread_citation", "51aa").place == "4 · Campaigns");
    CHECK(named("missing_translation", "/findings/51aa/text").place == "4 · Campaigns/text");
    CHECK(named("missing_translation", "/framework/title").place == "/framework/title");
    CHECK(named("dots_exceed_voters", "7c1e").place == "Working groups");
    CHECK(named("count_too_high", "7c1e").place == "Working groups");
    CHECK(byName(written(), {Severity::Error, "count_too_high", "7c1e", {}}, Language::En).place ==
          "7c1e"); // a question
    CHECK(named("constituency_without_voters", "gone").place == "gone");
}
