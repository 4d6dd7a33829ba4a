#include "build.h"

using namespace meyar::tests;

TEST_CASE("an assessment with one of everything comes back equal") {
    const Assessment before = fullAssessment();
    const auto read = readAssessment(writeAssessment(before), schema(), noneBundled);
    CHECK(briefly(faultsOf(writeAssessment(before))).empty());
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(std::get<Assessment>(read) == before);
}

TEST_CASE("export, import, export gives the same bytes") {
    const std::string first = writeAssessment(fullAssessment());
    const auto read = readAssessment(first, schema(), noneBundled);
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(writeAssessment(std::get<Assessment>(read)) == first);
}

TEST_CASE("an empty assessment comes back equal") {
    Details details;
    details.title = everywhere("Empty");
    const Assessment before = emptyAssessment(smallFramework(), details);
    const auto read = readAssessment(writeAssessment(before), schema(), noneBundled);
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(std::get<Assessment>(read) == before);
}

TEST_CASE("a framework comes back equal and its bytes the same") {
    const Framework before = smallFramework();
    const std::string text = writeFramework(before);
    const auto read = readFramework(text, schema());
    REQUIRE(std::holds_alternative<Framework>(read));
    CHECK(std::get<Framework>(read) == before);
    CHECK(writeFramework(std::get<Framework>(read)) == text);
}

TEST_CASE("bundled frameworks survive reading and writing and bear their file's name") {
    for (const BundledFramework& each : data().frameworks()) {
        const Framework framework = data().framework(each.id);
        CHECK(framework.id == each.id);
        const auto again = readFramework(writeFramework(framework), schema());
        REQUIRE(std::holds_alternative<Framework>(again));
        CHECK(std::get<Framework>(again) == framework);
    }
}

TEST_CASE("every sample survives export and import with the same bytes") {
    for (const std::string& name : data().samples()) {
        CAPTURE(name);
        const Assessment sample = data().sample(name);
        const std::string first = writeAssessment(sample);
        const auto read = readAssessment(first, schema(), noneBundled);
        REQUIRE(std::holds_alternative<Assessment>(read));
        CHECK(std::get<Assessment>(read) == sample);
        CHECK(writeAssessment(std::get<Assessment>(read)) == first);
    }
}

TEST_CASE("a sample refers to its framework by id and version") {
    std::string text = writeAssessment(fullAssessment());
    const std::size_t start = text.find("  \"framework\":");
    const std::size_t end = text.find("  \"assessors\":");
    text.replace(start, end - start, R"(  "framework": {"id": "small", "version": "1.0"},)");
    const auto find = [](const FrameworkId& id, const std::string& version) {
        CHECK(id.text() == "small");
        CHECK(version == "1.0");
        return smallFramework();
    };
    const auto read = readAssessment(text, schema(), find);
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(std::get<Assessment>(read) == fullAssessment());

    const auto faults = faultsOf(text);
    REQUIRE(briefly(faults) == std::vector<std::string>{"unknown_framework at /framework"});
    CHECK(valueOf(faults[0], "subject") == "small 1.0"); // the framework is named, not its place in the file
    CHECK(valueOf(faults[0], "choices") == "small 1.0");
}

TEST_CASE("ratings and choices given in another order are put into the assessment's order") {
    const std::string text =
        changed(writeAssessment(fullAssessment()), "\"A\",\n        \"C\"", "\"C\",\n        \"A\"");
    const auto read = readAssessment(text, schema(), noneBundled);
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(std::get<Assessment>(read) == fullAssessment());
}

TEST_CASE("a text that is not UTF-8 does not stop an export") {
    Assessment assessment = fullAssessment();
    assessment.assessors[0].name = "bad \xff byte";
    const auto read = readAssessment(writeAssessment(assessment), schema(), noneBundled);
    REQUIRE(std::holds_alternative<Assessment>(read));
    CHECK(std::get<Assessment>(read).assessors[0].name == "bad \xEF\xBF\xBD byte");
}

TEST_CASE("the fingerprint is eight hexadecimal digits that change with the assessment") {
    Assessment assessment = fullAssessment();
    const std::string before = fingerprint(assessment);
    CHECK(before.size() == 8);
    CHECK(before.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(fingerprint(fullAssessment()) == before);
    assessment.details.period = "2017";
    CHECK(fingerprint(assessment) != before);
}
