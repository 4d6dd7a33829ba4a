#include "cli/json_out.h"
#include "cli/table.h"
#include "cli/utf8.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace meyar::cli;

namespace {

std::string printed(const Json& value) {
    std::ostringstream out;
    value.print(out);
    return out.str();
}

} // namespace

TEST_CASE("columns are as wide as their texts read, not as their bytes count") {
    Table table({{"Ad"}, {"n", Column::Align::Right}});
    table.add({"Əlaqə", "7"});
    table.add({"Cinayət təqibi", "12"});
    std::ostringstream out;
    table.print(out);
    CHECK(out.str() == "Ad               n\n"
                       "──────────────  ──\n"
                       "Əlaqə            7\n"
                       "Cinayət təqibi  12\n");
}

TEST_CASE("a long text is wrapped at words within its column") {
    Table table({{"Text", Column::Align::Left, 12}, {"n"}});
    table.add({"a few short words", "1"});
    std::ostringstream out;
    table.print(out);
    CHECK(out.str() == "Text         n\n"
                       "───────────  ─\n"
                       "a few short  1\n"
                       "words\n");
}

TEST_CASE("a word longer than its column is cut") {
    CHECK(wrapped("ƏƏƏƏƏ", 2) == std::vector<std::string>{"ƏƏ", "ƏƏ", "Ə"});
    CHECK(wrapped("", 5) == std::vector<std::string>{""});
}

TEST_CASE("a combining mark takes no column") {
    CHECK(width("i\xCC\x87z") == 2);
    CHECK(width("Ещё") == 3);
}

TEST_CASE("line breaks within a cell do not break the table") {
    Table table({{"Text"}});
    table.add({"one\ntwo\tthree"});
    std::ostringstream out;
    table.print(out);
    CHECK(out.str().find("one two three\n") != std::string::npos);
}

TEST_CASE("JSON numbers are exact decimals without idle zeros") {
    using meyar::method::fraction;
    CHECK(printed(Json::number(fraction(1, 2))) == "0.5\n");
    CHECK(printed(Json::number(fraction(2, 3))) == "0.666667\n");
    CHECK(printed(Json::number(fraction(100, 1))) == "100\n");
    CHECK(printed(Json::number(fraction(-1, 4))) == "-0.25\n");
    CHECK(printed(Json::number(fraction(-1, 100000000))) == "0\n");
    CHECK(printed(Json::number(std::optional<meyar::method::Exact>())) == "null\n");
}

TEST_CASE("JSON texts are escaped and always UTF-8") {
    CHECK(printed("a\"b\\c\nd\x01") == "\"a\\\"b\\\\c\\nd\\u0001\"\n");
    CHECK(printed("bad \xff byte, ə") == "\"bad \xEF\xBF\xBD byte, ə\"\n");
}

TEST_CASE("JSON keeps the order of keys and indents by two") {
    Json value = Json::object({{"z", 1}, {"a", Json::array()}, {"o", Json::object({})}});
    value.set("list", Json(Json::Items{true, Json()}));
    CHECK(printed(value) == "{\n  \"z\": 1,\n  \"a\": [],\n  \"o\": {},\n  \"list\": [\n    true,\n    null\n  ]\n}\n");
}
