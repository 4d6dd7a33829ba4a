#include "model/new_round.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

/// One area, two indicators; a rated cell with evidence, an agreed one, a cited one, and votes and texts of every kind.
Assessment lastRound() {
    Framework framework;
    framework.id = FrameworkId{"small"};
    framework.scale = {{"met", one, {}}, {"not_met", PerMille{0}, {}}};
    framework.areas = {{AreaId{"law"}, "1", LocalText(Language::En, "Law"), one}};
    framework.indicators = {{IndicatorId{"1.1"}, AreaId{"law"}, {}, one, Origin::Report, {}},
                            {IndicatorId{"1.2"}, AreaId{"law"}, {}, one, Origin::Report, {}}};
    Details details{LocalText(Language::En, "Needs"),
                    LocalText(Language::En, "Georgia"),
                    "2016",
                    Language::Ru,
                    LocalText(Language::En, "Read this first"),
                    LocalText(Language::En, "Ministry of Interior"),
                    true,
                    true};
    Assessment last = emptyAssessment(framework, details);
    last.assessors = {{AssessorId{"anna"}, "Anna"}};
    last.sources = {{SourceId{"act"}, SourceKind::Document, "Act", "", 2005, true}};
    last.cells[0].ratings = {{AssessorId{"anna"}, Answer::grade(1), "Because.", Confidence::High}};
    last.cells[0].citations = {{CitationId{"c1"}, SourceId{"act"}, "p. 7", "quote", true, "2015"}};
    last.cells[1].agreed = Agreement{Answer::grade(0), "Said so."};
    last.cells[1].shading = ShadingOverride{true, "Why."};
    last.cells[2].citations = {{CitationId{"c2"}, SourceId{"act"}, "", "", false, ""}};
    last.cells[3].shading = ShadingOverride{false, ""};
    last.sections = {{SectionId{"s"}, AreaId{"law"}, {}, LocalText(Language::En, "Text")}};
    last.survey = {9, {{QuestionId{"q"}, AreaId{"law"}, {}, 9, 9, {}, {}, {}}}};
    last.constituencies = {{ConstituencyId{"g1"}, LocalText(Language::En, "First"), 2, false, {}, {}},
                           {ConstituencyId{"wall"}, LocalText(Language::En, "Wall"), 3, true, 40, {{Letter{"A"}, 7}}}};
    last.ballots = {{BallotId{"b"}, ConstituencyId{"g1"}, "R1", {Letter{"A"}}, "", {}}};
    last.detailed = {{DetailId{"d"}, AreaId{"law"}, {}, {LocalText(Language::En, "Item")}}};
    return last;
}

Assessment nextRound() {
    return newRound(lastRound(), LocalText(Language::En, "Needs again"), "2026");
}

} // namespace

TEST_CASE("a new round has a title and a period of its own, and of the details all but the note") {
    const Details details = nextRound().details;
    CHECK(details.title.in(Language::En) == "Needs again");
    CHECK(details.period == "2026");
    CHECK(details.country == lastRound().details.country);
    CHECK(details.organisation == lastRound().details.organisation);
    CHECK(details.language == Language::Ru);
    CHECK(details.fictional);
    CHECK(details.blind);
    CHECK(details.note.empty());
}

TEST_CASE("a new round carries over framework, assessors, sources, and judgements with their evidence") {
    const Assessment last = lastRound();
    const Assessment round = nextRound();
    CHECK(round.framework == last.framework);
    CHECK(round.assessors == last.assessors);
    CHECK(round.sources == last.sources);
    REQUIRE(round.cells.size() == last.cells.size());
    for (std::size_t place = 0; place < last.cells.size(); ++place) {
        CHECK(round.cells[place].ratings == last.cells[place].ratings);
        CHECK(round.cells[place].agreed == last.cells[place].agreed);
        CHECK(round.cells[place].shading == last.cells[place].shading);
        CHECK(round.cells[place].citations == last.cells[place].citations);
    }
}

TEST_CASE("in a new round the judged cells, and only they, are not re-reviewed") {
    const Assessment round = nextRound();
    CHECK(round.cells[0].notReReviewed);
    CHECK(round.cells[1].notReReviewed);
    CHECK_FALSE(round.cells[2].notReReviewed); // cited alone
    CHECK_FALSE(round.cells[3].notReReviewed); // shaded alone
    CHECK(carriedOver(round) == 2);
}

TEST_CASE("votes, survey and texts of a new round begin empty, and only the bodies' names are kept") {
    const Assessment round = nextRound();
    CHECK(round.sections.empty());
    CHECK(round.survey == Survey{});
    CHECK(round.ballots.empty());
    CHECK(round.detailed.empty());
    REQUIRE(round.constituencies.size() == 2);
    CHECK(round.constituencies[0] == lastRound().constituencies[0]);
    CHECK(round.constituencies[1].totalsOnly);
    CHECK(round.constituencies[1].maxChoices == 3);
    CHECK_FALSE(round.constituencies[1].voters);
    CHECK(round.constituencies[1].dots.empty());
}
