#include "build.h"

using namespace meyar::tests;

namespace {

std::string where(const std::string& text) {
    const auto faults = faultsOf(text);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "bad_json");
    return valueOf(faults[0], "line") + ":" + valueOf(faults[0], "column");
}

} // namespace

TEST_CASE("JSON that is off is named with its line and column") {
    CHECK(where("") == "1:1");
    CHECK(where("{") == "1:2");
    CHECK(where("{\n  \"a\": x\n}") == "2:8");
    CHECK(where("{\n  \"a\": 1,\n}") == "3:1");
    CHECK(where("{\"a\": 1} {") == "1:10");
}

TEST_CASE("columns count characters, not bytes") {
    CHECK(where("{\"əğı\": x}") == "1:9");
}

TEST_CASE("a number that no machine holds is named with its place") {
    CHECK(where("{\"a\": 1e999}") == "1:11");
}

TEST_CASE("bytes that are not UTF-8 are refused") {
    CHECK_FALSE(faultsOf("{\"a\": \"\xff\"}").empty());
    CHECK_FALSE(faultsOf("{\"a\": \"\xc3\x28\"}").empty());
    CHECK_FALSE(faultsOf("\xff\xfe{\x00").empty());
}

TEST_CASE("a key given twice is a fault, not a silent choice") {
    CHECK(briefly(faultsOf(R"({"a": [0, {"b": 1, "b": 2}]})")) == std::vector<std::string>{"duplicate_key at /a/1/b"});
}

TEST_CASE("a NUL inside a text is refused") {
    CHECK(briefly(faultsOf(R"({"a": ["x\u0000y"]})")) == std::vector<std::string>{"nul_in_text at /a/0"});
}

TEST_CASE("nesting without end is refused and breaks nothing") {
    for (const char* opening : {"[", "{\"a\":"}) {
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += opening;
        const auto faults = faultsOf(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].code == "too_deep");
    }
}

TEST_CASE("keys in places are escaped as JSON pointers are") {
    CHECK(briefly(faultsOf(R"({"a/b": {"c~d": 1, "c~d": 1}})")) ==
          std::vector<std::string>{"duplicate_key at /a~1b/c~0d"});
}

TEST_CASE("every cut of a whole file is refused cleanly") {
    const std::string whole = writeAssessment(fullAssessment());
    const std::size_t stride = std::max<std::size_t>(1, whole.size() / 400);
    for (std::size_t length = 0; length + 2 < whole.size(); length += stride) {
        const auto faults = faultsOf(std::string_view(whole).substr(0, length));
        CAPTURE(length);
        REQUIRE(faults.size() == 1);
        REQUIRE(faults[0].code == "bad_json");
    }
}

TEST_CASE("a file with any one byte changed is read or refused, never worse") {
    const std::string whole = writeAssessment(fullAssessment());
    const std::size_t stride = std::max<std::size_t>(1, whole.size() / 600);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < whole.size(); at += stride) {
        for (const char byte : {'"', '[', '9', '\0', '\xff'}) {
            std::string text = whole;
            text[at] = byte;
            refused += faultsOf(text).empty() ? 0 : 1;
        }
    }
    CHECK(refused > 1000);
}
