#include "model/assessment.h"

#include "model/error.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

TEST_CASE("an empty assessment has every cell and nothing in them") {
    Framework framework;
    framework.indicators.resize(3);
    const Assessment assessment = emptyAssessment(std::move(framework), {});
    REQUIRE(assessment.cells.size() == 12);
    for (const Cell& cell : assessment.cells)
        CHECK(cell.empty());
}

TEST_CASE("a cell with anything recorded is not empty") {
    Cell rated;
    rated.ratings.push_back({});
    CHECK_FALSE(rated.empty());
    Cell shaded;
    shaded.shading = ShadingOverride{false, "why"};
    CHECK_FALSE(shaded.empty());
    Cell cited;
    cited.citations.push_back({});
    CHECK_FALSE(cited.empty());
    Cell agreed;
    agreed.agreed = Agreement{};
    CHECK_FALSE(agreed.empty());
}

TEST_CASE("people and things are found by id, assessors by name too") {
    Assessment assessment;
    assessment.assessors = {{AssessorId{"a1"}, "A. K."}, {AssessorId{"a2"}, "L. M."}};
    assessment.sources = {{SourceId{"Aze 30"}, SourceKind::Document, "", "", {}, false}};
    CHECK(assessment.findAssessor(AssessorId{"a2"}) == 1u);
    CHECK(assessment.findAssessorByName("A. K.") == 0u);
    CHECK(assessment.findSource(SourceId{"Aze 30"}) == 0u);
    CHECK_FALSE(assessment.findAssessorByName("a1").has_value());
    CHECK_FALSE(assessment.findConstituency(ConstituencyId{"survey"}).has_value());
    CHECK_FALSE(assessment.findQuestion(QuestionId{"7.1"}).has_value());
    CHECK_FALSE(assessment.findSection(SectionId{"s1"}).has_value());
}

TEST_CASE("kinds of sources are read back by their own word") {
    for (const SourceKind kind : allSourceKinds)
        CHECK(parseSourceKind(text(kind)) == kind);
    CHECK_FALSE(parseSourceKind("rumour").has_value());
}

TEST_CASE("an error keeps its kind, place and cause apart and says all three") {
    const Error error(ErrorKind::Newer, "x.meyar", "format 9");
    CHECK(error.kind() == ErrorKind::Newer);
    CHECK(error.place() == "x.meyar");
    CHECK(std::string(error.what()) == "newer: x.meyar: format 9");
    CHECK(std::string(Error(ErrorKind::Locked, "x.meyar").what()) == "locked: x.meyar");
}
