#include "build.h"

#include "exchange/json_text.h"

using namespace meyar::tests;

namespace {

/// What a reader sees, as a tree.
nlohmann::json asTree(const JsonValue& value) {
    switch (value.kind()) {
    case JsonKind::Null:
        return nullptr;
    case JsonKind::Boolean:
        return value.isTrue();
    case JsonKind::String:
        return value.string();
    case JsonKind::Number:
        if (const auto number = value.integer()) return *number;
        return treeOf(value);
    case JsonKind::Array: {
        auto out = nlohmann::json::array();
        for (JsonCursor item(value); item.next();)
            out.push_back(asTree(item.value()));
        return out;
    }
    case JsonKind::Object:
        break;
    }
    auto out = nlohmann::json::object();
    for (JsonCursor member(value); member.next();)
        out[member.key()] = asTree(member.value());
    return out;
}

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
    CHECK(briefly(faultsOf(R"({"a": ["xy", "x\uffffy"]})")) == std::vector<std::string>{"noncharacter at /a/1"});
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

TEST_CASE("a text that is walked in place says what the parser says") {
    const std::string text =
        "\xEF\xBB\xBF { \"a\\\"b\" : [ 1 , -2.5e3,\"\\\\\", {} ,[ ] , null,true,false,-0 ],\"\\u0061\\u00e9\": "
        "\"\\ud83d\\ude00\\u20AC\\/\\b\\f\\n\\r\\t\\\\\", \"c\":{\"x\":[[\"]\",{\"}\":18446744073709551615}],7]} } ";
    const JsonText read(text);
    REQUIRE(read.sound());
    CHECK(asTree(read.root()) == nlohmann::json::parse(text));
    for (const char* alone : {"7", " \"x\" ", "null ", "[]", "{}", "-12", "1.5"}) {
        const JsonText other{std::string_view(alone)};
        REQUIRE(other.sound());
        CHECK(asTree(other.root()) == nlohmann::json::parse(alone));
    }
    const std::string whole = writeAssessment(fullAssessment());
    CHECK(asTree(JsonText(whole).root()) == nlohmann::json::parse(whole));
}

TEST_CASE("whatever the parser lets pass is walked without harm") {
    const std::string whole = writeAssessment(fullAssessment());
    std::size_t walked = 0;
    for (std::size_t at = 0; at < whole.size(); at += 7) {
        for (const char byte : {' ', ',', '0', '\\', ']', '}', 'e', '\0'}) {
            std::string text = whole;
            text[at] = byte;
            const JsonText read(text);
            if (!read.sound()) continue;
            ++walked;
            REQUIRE(asTree(read.root()) == nlohmann::json::parse(text.substr(0, text.find('\0'))));
        }
    }
    CHECK(walked > 100);
}

TEST_CASE("a key given twice half a million times is counted, not listed") {
    std::string text = "[";
    for (int i = 0; i < 500'000; ++i)
        text += R"({"a":1,"a":1},)";
    const auto faults = faultsOf(text + "0]");
    REQUIRE(faults.size() == 1001);
    CHECK(faults[999].place == "/999/a");
    CHECK(faults.back().code == "more_faults");
    CHECK(valueOf(faults.back(), "n") == "499000");
}

TEST_CASE("an object of more members than anything has is refused") {
    std::string text = R"({"a": [0, {)";
    for (int i = 0; i <= 10'000; ++i)
        text += "\"" + std::to_string(i) + "\":0,";
    const auto faults = faultsOf(text + "\"x\":0}]}");
    CHECK(briefly(faults) == std::vector<std::string>{"too_long at /a/1"});
    CHECK(valueOf(faults.at(0), "limit") == "10000");
}

TEST_CASE("what follows a NUL is not ignored: the text is refused where it is") {
    const std::string nul(1, '\0');
    for (const std::string& end : {nul, nul + "{}", nul + "\n", "\n " + nul + " more"}) {
        const std::string text = "{\"a\":\n 1}" + end;
        const JsonText read(text);
        CHECK_FALSE(read.sound());
    }
    CHECK(where("{\"a\":\n 1}" + nul + "x") == where("{\"a\":\n 1}x"));
    CHECK(where("[1]\n" + nul) == "2:1");
}
